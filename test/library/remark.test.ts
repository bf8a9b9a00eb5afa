import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '@mdx-js/mdx'
import { build } from 'esbuild'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type PluggableList, unified } from 'unified'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { lintText, loadConfig } from '../../src/index.ts'
import postLint, { type RemarkPostLintOptions } from '../../src/library/remark.ts'
import { ROOT } from '../project/repository.ts'
import { fixtureSite, fixtureSites } from '../support/fixture-sites.ts'
import { commandLineFindings, line, TODAY } from './shown-findings.ts'
import { temporarySite } from './temporary-site.ts'

const POST = '---\ntitle: Hello\n---\n\n## **One**\n\n#### Deep\n\n![](/a.png)\n'

async function messagesOf(
  file: VFile,
  options: RemarkPostLintOptions = { now: TODAY },
  before: PluggableList = [],
): Promise<readonly VFileMessage[]> {
  const processor = unified().use(remarkParse).use(remarkGfm).use(before).use(postLint, options)
  await processor.run(processor.parse(file), file)
  return file.messages
}

function shown({ place, line: startLine = 0, column = 0, fatal, ruleId, reason }: VFileMessage): string {
  const end = place !== undefined && 'end' in place ? place.end : { line: startLine, column }
  return line(startLine, column, end.line, end.column, fatal === true ? 'error' : 'warning', ruleId ?? null, reason)
}

describe('post-lint/remark', () => {
  it('refuses what it cannot use as a failure of the file', async () => {
    const failure = async (options: object): Promise<unknown> => {
      const file = new VFile({ path: 'a.md', value: POST, cwd: temporarySite({ '.post-lintrc.json': '{ "rulez": {} }' }) })
      return messagesOf(file, options).catch((error: VFileMessage) => `${error.source}:${error.ruleId} ${error.fatal}: ${error.reason}`)
    }
    expect(await failure({})).toBe('post-lint:config true: .post-lintrc.json: rulez: there is no key `rulez`; did you mean `rules`?')
    expect(await failure({ rule: {} })).toBe('post-lint:usage true: `post-lint/remark` has no option `rule`; did you mean `rules`?')
    expect(await failure({ config: false, schema: './none.json' })).toMatch(/^post-lint:schema true: The schema `none.json` cannot be read/)
  })
  it('reads other posts once in ten seconds for all files of a processor, and not across processors', async () => {
    const post = (title: string): string => `---\ntitle: ${title}\n---\n\n<!-- truncate -->\n\nText.\n`
    const site = {
      'docusaurus.config.js': 'export default { presets: [["classic", {}]] }\n',
      'blog/2026-01-01-a.md': post('One'),
      'blog/2026-01-02-b.md': post('One'),
    }
    const cwd = temporarySite(site)
    const processorOf = () =>
      unified()
        .use(remarkParse)
        .use(postLint, { preset: 'strict', rules: { 'truncate-marker': 'off' } })
        .freeze()
    const ruleIds = async (processor: ReturnType<typeof processorOf>): Promise<unknown> => {
      const file = new VFile({ cwd, path: 'blog/2026-01-01-a.md', value: post('One') })
      await processor.run(processor.parse(file), file)
      return file.messages.map(({ ruleId }) => ruleId)
    }
    const processor = processorOf()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-06-15T12:00:00Z') })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    expect(await ruleIds(processor)).toEqual(['unique-title'])
    writeFileSync(join(cwd, 'blog/2026-01-02-b.md'), post('Two'))
    expect(await ruleIds(processor)).toEqual(['unique-title'])
    expect(await ruleIds(processorOf())).toEqual([])
    vi.setSystemTime(Date.now() + 10_001)
    expect(await ruleIds(processor)).toEqual([])
  })
  it('lints a file that has no path', async () => {
    const messages = await messagesOf(new VFile(POST))
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['no-emphasis-in-heading', 'heading-increment', 'image-alt-text'])
  })
  it('says where, which rule, how bad, what is expected, and where to read on', async () => {
    const file = new VFile({ path: 'a.md', value: `\uFEFF${POST}`, cwd: temporarySite({}) })
    const [emphasis, increment, alt] = await messagesOf(file)
    expect(emphasis).toMatchObject({
      source: 'post-lint',
      ruleId: 'no-emphasis-in-heading',
      fatal: false,
      place: { start: { line: 5, column: 1, offset: 22 }, end: { line: 5, column: 11, offset: 32 } },
      url: 'https://github.com/post-lint/post-lint/blob/main/docs/rules/no-emphasis-in-heading.md',
    })
    expect(increment).toMatchObject({ ruleId: 'heading-increment', fatal: false, name: 'a.md:7:1-7:10' })
    expect(alt).toMatchObject({ ruleId: 'image-alt-text', fatal: true })
    expect(String(file)).toContain('**One**')
  })
  it('offers a fix that is one replacement of what the finding is about', async () => {
    const text = '---\ntitle: Hello\nimage: https://cards.example.com/api/og?title=Bye\n---\n'
    const [message] = await messagesOf(new VFile(text))
    expect(message).toMatchObject({ ruleId: 'og-image-title', actual: 'Bye', expected: ['Hello'] })
    expect(message?.cause).toMatchObject({ source: 'post-lint', place: { start: { line: 2, column: 8 }, end: { line: 2, column: 13 } } })
  })
  it('names places in other files in a note', async () => {
    const post = '---\ntitle: The same title\n---\n\n<!-- truncate -->\n'
    const cwd = temporarySite({ 'docusaurus.config.js': '', 'blog/a.md': post })
    const [message] = await messagesOf(new VFile({ path: 'blog/b.md', value: post, cwd }), { now: TODAY, preset: 'strict' })
    expect(message).toMatchObject({ ruleId: 'unique-title', note: expect.stringMatching(/ \(blog\/a\.md:2:8\)$/) })
    expect(message?.cause).toBeUndefined()
  })
  it('takes a config, rules, a schema and a folder', async () => {
    const ids = async (options: RemarkPostLintOptions): Promise<unknown> =>
      (await messagesOf(new VFile({ path: 'a.md', value: POST }), options)).map(({ ruleId }) => ruleId)
    const cwd = temporarySite({ '.post-lintrc.json': '{ "rules": { "image-alt-text": "off" } }' })
    expect(await ids({ cwd })).toEqual(['no-emphasis-in-heading', 'heading-increment'])
    expect(await ids({ cwd, config: false, rules: { 'heading-increment': 'off' } })).toEqual(['no-emphasis-in-heading', 'image-alt-text'])
    expect(await ids({ config: await loadConfig({ cwd }) })).toEqual(['no-emphasis-in-heading', 'heading-increment'])
    expect(await ids({ cwd, schema: 'jekyll-post', rules: { 'front-matter-schema': 'off' } })).toHaveLength(2)
  })
  it('tells a rule that has a bug by a fatal message, and goes on', async () => {
    const broken = () => () => {
      throw new Error('oh no')
    }
    const messages = await messagesOf(new VFile({ path: 'a.md', value: POST }), { config: { plugins: [broken] } })
    expect(messages.map(shown)).toContain('0:0-0:0 error problem: The plugin `broken` failed on a.md, near line 4: oh no')
    expect(messages).toHaveLength(4)
  })
  it('does nothing where post-lint itself runs it', async () => {
    const cwd = temporarySite({ 'a.md': POST })
    const { messages, problems } = await lintText(POST, { path: 'a.md', cwd, config: { plugins: [postLint] } })
    expect({ messages, problems }).toEqual({ messages: (await lintText(POST, { path: 'a.md', cwd })).messages, problems: [] })
  })
  it('sees front matter beside a plugin that parses it', async () => {
    const file = new VFile('---\ntitle: a\ntitle: b\n---\n')
    const messages = await messagesOf(file, {}, [remarkFrontmatter])
    expect(messages.map(shown)).toEqual([expect.stringMatching(/^3:1-3:6 error front-matter-syntax: /)])
  })
})

describe.each(fixtureSites)('in the site of %s', (name) => {
  it('the plugin finds what the command line finds in the text of each post', async () => {
    const cwd = temporarySite(fixtureSite(name))
    const all = await commandLineFindings(cwd, [])
    expect(Object.keys(all).length).toBeGreaterThan(0)
    for (const [path, value] of Object.entries(fixtureSite(name))) {
      if (!Object.hasOwn(all, path)) continue
      const messages = await messagesOf(new VFile({ path, value, cwd }))
      expect({ [path]: messages.map(shown) }).toEqual({ [path]: all[path] })
    }
  })
})

describe('@mdx-js/mdx', () => {
  it('runs the plugin while it compiles, with the places of the source', async () => {
    const value = POST.replace('## **One**', '<img src="b.png" />\n\n## One')
    const cwd = temporarySite({ 'docusaurus.config.js': '', 'blog/a.mdx': value })
    const file = new VFile({ path: join(cwd, 'blog', 'a.mdx'), value, cwd })
    await compile(file, { remarkPlugins: [remarkFrontmatter, [postLint, { now: TODAY }]] })
    const expected = await commandLineFindings(cwd, ['blog/a.mdx'])
    expect({ 'blog/a.mdx': file.messages.map(shown) }).toEqual(expected)
    expect(file.messages.length).toBeGreaterThan(2)
  })
})

describe('remark-cli', () => {
  // A bundle of what is under test, where its imports are found as those of an installed one.
  const scratch = mkdtempSync(join(ROOT, 'node_modules', '.remark-plugin-'))
  const plugin = join(scratch, 'remark.mjs')
  beforeAll(async () => {
    const entryPoints = { remark: join(ROOT, 'src', 'library', 'remark.ts') }
    const shape = {
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      outExtension: { '.js': '.mjs' },
    } as const
    await build({ ...shape, entryPoints, outdir: scratch, logLevel: 'warning' })
  })
  afterAll(() => rmSync(scratch, { recursive: true, force: true }))

  function remark(cwd: string, args: readonly string[], input?: string): { readonly exitCode: number | null; readonly found: string[] } {
    const cli = join(ROOT, 'node_modules', 'remark-cli', 'cli.js')
    const { status, stderr } = spawnSync(process.execPath, [cli, '--no-color', '--no-stdout', ...args], { cwd, encoding: 'utf8', input })
    const rows = [...stderr.matchAll(/^(\d+:\d+)(?:-(\d+:\d+))? +(error|warning) +(.*\S) +(\S+) +post-lint$/gm)]
    const found = rows.map(([, start, end = start, severity, text, ruleId]) => `${start}-${end} ${severity} ${ruleId}: ${text?.trim()}`)
    return { exitCode: status, found: found.length > 0 ? found : [stderr] }
  }

  it('finds what the command line finds, and fails where it does', async () => {
    const cwd = temporarySite({
      '.remarkrc.json': JSON.stringify({ plugins: [[plugin, { now: TODAY }]] }),
      '.post-lintrc.json': '{ "extends": "strict" }',
      'package.json': '{ "type": "module" }',
      'docusaurus.config.js': 'export default {}',
      'blog/a.md': POST,
      'blog/b.md': POST.replaceAll(/#.*\n/g, '<!-- truncate -->\n'),
    })
    const { exitCode, found } = remark(cwd, ['blog/a.md'])
    expect({ 'blog/a.md': found }).toEqual(await commandLineFindings(cwd, ['blog/a.md']))
    expect(exitCode).toBe(1)
    expect(found.join('\n')).toMatch(/ warning unique-title: /)
  })
  it('lints what an editor has in memory, and not what is on the disk', () => {
    const cwd = temporarySite({ '.remarkrc.json': JSON.stringify({ plugins: [plugin] }), 'a.md': POST })
    expect(remark(cwd, ['--file-path', 'a.md'], '#### Right\n\n## **Not**\n').found).toEqual([
      expect.stringMatching(/^3:1-3:11 warning no-emphasis-in-heading: /),
    ])
  })
})
