import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defineConfig, fixText, lintText } from '../../src/index.ts'
import { commandLineFindings, shown, TODAY } from './shown-findings.ts'
import { temporarySite } from './temporary-site.ts'

const POST = '---\ntitle: Hello\n---\n\n## **One**\n\n#### Deep\n'

async function ruleIds(...args: Parameters<typeof lintText>): Promise<readonly (string | null)[]> {
  return (await lintText(...args)).messages.map(({ ruleId }) => ruleId)
}

describe('lintText without a folder', () => {
  it('finds what is wrong in the text, and calls it as it was called', async () => {
    expect(await ruleIds(POST)).toEqual(['no-emphasis-in-heading', 'heading-increment'])
    expect(await lintText('Text.\n', { path: '../blog/a.md' })).toEqual({
      path: '../blog/a.md',
      messages: [],
      contents: 'Text.\n',
      notices: [],
      problems: [],
    })
    expect((await lintText('')).path).toBe('<text>')
  })
  it('reads no config and sees no site, also where the path leads to them', async () => {
    const folder = temporarySite({
      '.post-lintrc.json': '{ "rules": { "heading-increment": "off" } }',
      'docusaurus.config.js': 'module.exports = { themeConfig: {} }',
      'blog/a.md': 'Other text.\n',
    })
    const path = join(folder, 'blog', 'a.md')
    const post = '---\ntitle: Hello\ntags: js\n---\n\n## One\n\n#### Deep\n'
    expect(await ruleIds(post, { path })).toEqual(['heading-increment'])
    expect(await ruleIds(post, { path, cwd: folder })).toContain('front-matter-schema')
    expect(await ruleIds(post, { path, cwd: folder })).not.toContain('heading-increment')
  })
  it('takes a text with NUL for no text, and keeps halves of characters', async () => {
    const { messages } = await lintText('One.\n\0')
    expect(messages.map(({ ruleId, text }) => [ruleId, text])).toEqual([[null, 'The file is not text: there is a NUL byte on line 2']])
    expect(await fixText('## **One \ud800**\n')).toMatchObject({ text: '## One \ud800\n', fixedCount: 1 })
  })
  it('reads MDX where the path says so', async () => {
    expect(await ruleIds('Open {brace\n', { path: 'a.mdx' })).toEqual(['mdx-syntax'])
    expect(await ruleIds('Open {brace\n', { path: 'a.md' })).toEqual([])
  })
})

describe('the options of lintText', () => {
  it('take a config, whose globs begin at the folder', async () => {
    const config = defineConfig([{ files: 'blog/**', rules: { 'heading-increment': 'off' } }, { ignores: 'drafts' }])
    expect(await ruleIds(POST, { config, path: 'blog/a.md' })).toEqual(['no-emphasis-in-heading'])
    expect(await ruleIds(POST, { config, path: 'docs/a.md' })).toHaveLength(2)
    expect(await lintText(POST, { config, path: 'drafts/a.md' })).toMatchObject({
      messages: [],
      notices: ['Skipped `drafts/a.md`: the config ignores it'],
      problems: [],
    })
  })
  it('set rules and the schema over it', async () => {
    const config = defineConfig({ rules: { 'heading-increment': 'error' }, schema: false })
    expect(await ruleIds(POST, { config, rules: { 'heading-increment': 'off' } })).toEqual(['no-emphasis-in-heading'])
    const { messages } = await lintText(POST, { config, rules: { 'title-length': ['error', { max: 3 }], 'heading-increment': 'warn' } })
    expect(messages.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual([
      'error title-length',
      'warning no-emphasis-in-heading',
      'warning heading-increment',
    ])
    expect(await ruleIds('---\ntags: js\n---\n', { config, schema: 'docusaurus-blog' })).toEqual(['front-matter-schema'])
  })
  it('switch disable comments off, and report those that are not needed', async () => {
    const text = '<!-- post-lint-disable-next-line heading-increment -->\n# One\n'
    expect(await ruleIds(text, { reportUnusedDisableDirectives: true })).toEqual([null])
    const needed = '## One\n\n<!-- post-lint-disable-next-line heading-increment -->\n#### Deep\n'
    expect(await ruleIds(needed)).toEqual([])
    expect(await ruleIds(needed, { inlineConfig: false })).toEqual(['heading-increment'])
  })
  it('say what time it is', async () => {
    const text = '---\ntitle: Hello\ndate: 2030-01-01\n---\n'
    const place = { cwd: temporarySite({ 'hugo.toml': '' }), path: 'content/posts/a.md' }
    expect(await ruleIds(text, { ...place, now: TODAY })).toEqual(['date-not-in-future'])
    expect(await ruleIds(text, { ...place, now: Date.parse('2031-01-01') })).toEqual([])
  })
  it('may be there and undefined', async () => {
    expect(await ruleIds(POST, { path: undefined, cwd: undefined, config: undefined, now: undefined })).toHaveLength(2)
  })
})

describe('lintText with a folder', () => {
  it('finds what the command line finds in a text on standard input', async () => {
    const folder = temporarySite({
      'docusaurus.config.js': 'module.exports = {}',
      '.post-lintrc.yaml': 'extends: strict\nrules: { title-length: [warn, { max: 10 }] }',
      'blog/first.md': '---\ntitle: The same title\n---\n\n<!-- truncate -->\n\nText.\n',
      'blog/second.md': '---\ntitle: Another on the disk\n---\n',
    })
    const text = '\uFEFF---\r\ntitle: The same title\r\ntags: js\r\n---\r\n\r\n### Deep\r\n\r\n[one](./none.md)\r\n'
    const found = await lintText(text, { path: 'blog/second.md', cwd: folder, now: TODAY })
    const expected = await commandLineFindings(folder, ['--stdin', '--stdin-filename', 'blog/second.md'], text)
    expect({ [found.path]: found.messages.map(shown) }).toEqual(expected)
    expect(found.messages.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(['unique-title', 'title-length', 'link-target-exists', 'front-matter-schema']),
    )
  })
  it('leaves out what the project has suppressed', async () => {
    const folder = temporarySite({ 'a.md': POST })
    await commandLineFindings(folder, ['--suppress-all', '.'])
    expect(await ruleIds(POST, { path: 'a.md', cwd: folder })).toEqual([])
    expect(await ruleIds(`${POST}\n![](/new.png)\n`, { path: 'a.md', cwd: folder })).toEqual(['image-alt-text'])
  })
  it('tells a bug of a plugin as a problem, and does not throw', async () => {
    const broken = () => () => {
      throw new Error('oh no')
    }
    const { messages, problems } = await lintText(POST, { config: { plugins: [broken] }, path: 'a.md' })
    expect(problems).toEqual(['The plugin `broken` failed on a.md, near line 4: oh no'])
    expect(messages).toHaveLength(2)
  })
})

describe('fixText', () => {
  it('mends what can be mended safely, and says what is left', async () => {
    const { path, text, messages, fixedCount, notices, problems } = await fixText(POST, { path: 'a.md' })
    expect({ path, text, fixedCount, notices, problems }).toEqual({
      path: 'a.md',
      text: POST.replace('**One**', 'One'),
      fixedCount: 1,
      notices: [],
      problems: [],
    })
    expect(messages.map(shown)).toEqual(['7:1-7:10 warning heading-increment: Heading level jumps from 2 to 4; use level 3'])
  })
  it('does more where it is asked to', async () => {
    const text = '---\ntitle: Hello\ndiscription: All of it\n---\n'
    const safe = await fixText(text, { schema: 'docusaurus-blog' })
    const unsafe = await fixText(text, { schema: 'docusaurus-blog', fix: 'unsafe' })
    expect([safe.fixedCount, unsafe.fixedCount]).toEqual([0, 1])
    expect(safe.text).toBe(text)
    expect(unsafe.text).not.toBe(text)
  })
  it('keeps the byte order mark and the line breaks', async () => {
    const { text } = await fixText('\uFEFF## **One**\r\n')
    expect(text).toBe('\uFEFF## One\r\n')
  })
  it('gives a text that is ignored back as it is', async () => {
    const { text, notices } = await fixText(POST, { path: 'a.md', config: { ignores: '**' } })
    expect({ text, notices }).toEqual({ text: POST, notices: ['Skipped `a.md`: the config ignores it'] })
  })
})
