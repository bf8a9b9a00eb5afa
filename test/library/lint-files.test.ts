import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  fixText,
  format,
  type LintFilesOptions,
  type LintReport,
  type LintResult,
  lintFiles,
  lintText,
  loadConfig,
} from '../../src/index.ts'
import { fixtureSite, fixtureSites } from '../support/fixture-sites.ts'
import { commandLineFindings, shown, TODAY } from './shown-findings.ts'
import { temporarySite } from './temporary-site.ts'

const BOLD = '---\ntitle: Hello\n---\n\n## **One**\n\n#### Deep\n'

function findings({ results }: { readonly results: readonly Pick<LintResult, 'path' | 'messages'>[] }): Readonly<Record<string, string[]>> {
  return Object.fromEntries(results.map(({ path, messages }) => [path, messages.map(shown)]))
}

describe('lintFiles', () => {
  it.each(fixtureSites)('finds what the command line finds in the site of %s, with no path and with one', async (name) => {
    const cwd = temporarySite(fixtureSite(name))
    for (const patterns of [[], ['.']]) {
      expect(findings(await lintFiles(patterns, { cwd, now: TODAY }))).toEqual(await commandLineFindings(cwd, patterns))
    }
  })
  it('says what it took the site for, and what it left out', async () => {
    const cwd = temporarySite({ 'hugo.toml': '', 'content/posts/a.md': BOLD, 'other.md': '' })
    const { notices, counts } = await lintFiles([], { cwd })
    expect(notices).toEqual(['Hugo (hugo.toml): 1 post in posts; 1 other file is left out'])
    expect(counts.files).toBe(1)
  })
  it('tells a path that leads nowhere as a problem, and lints the others', async () => {
    const cwd = temporarySite({ 'a.md': BOLD })
    const report = await lintFiles(['a.md', 'b.md'], { cwd })
    expect(report.problems).toEqual(['There is no file or folder `b.md`'])
    expect(report.counts.files).toBe(1)
    const lenient = await lintFiles('b.md', { cwd, errorOnUnmatchedPattern: false })
    expect([lenient.problems, lenient.notices]).toEqual([[], report.problems])
  })
  it('calls posts the same however the folder is written', async () => {
    const cwd = temporarySite({ 'blog/a.md': BOLD })
    for (const written of [`${cwd}/`, `${cwd}/blog/..`]) {
      expect(Object.keys(findings(await lintFiles('.', { cwd: written })))).toEqual(['blog/a.md'])
      expect((await lintText(BOLD, { cwd: written, path: join(cwd, 'blog', 'a.md') })).path).toBe('blog/a.md')
    }
  })
  it('tells a folder that is not there', async () => {
    const { problems, results } = await lintFiles([], { cwd: join(temporarySite({}), 'gone') })
    expect({ problems, results }).toEqual({ problems: [expect.stringContaining('There is no file or folder')], results: [] })
  })
  it('leaves out what .gitignore and the caller say', async () => {
    const cwd = temporarySite({ '.gitignore': 'b.md', 'a.md': BOLD, 'b.md': BOLD, 'c.md': BOLD })
    const files = async (options: Omit<LintFilesOptions, 'cwd'>): Promise<readonly string[]> =>
      Object.keys(findings(await lintFiles('.', { cwd, ...options })))
    expect(await files({})).toEqual(['a.md', 'c.md'])
    expect(await files({ ignorePatterns: ['c.md'] })).toEqual(['a.md'])
    expect(await files({ useIgnoreFiles: false })).toEqual(['a.md', 'b.md', 'c.md'])
  })
  it('fixes in memory, and on the disk where it is told to', async () => {
    const cwd = temporarySite({ 'a.md': BOLD })
    const fixed = BOLD.replace('**One**', 'One')
    const onDisk = (): string => readFileSync(join(cwd, 'a.md'), 'utf8')
    const preview = await lintFiles('.', { cwd, fix: 'safe' })
    expect(preview.results[0]?.fixed).toEqual({ before: BOLD, after: fixed, count: 1 })
    expect([preview.isDryRun, onDisk()]).toEqual([true, BOLD])
    const written = await lintFiles('.', { cwd, fix: 'safe', write: true })
    expect([written.isDryRun, written.counts.fixed, onDisk()]).toEqual([undefined, 1, fixed])
    expect(findings(written)).toEqual(findings(preview))
  })
  it('reads no post where the config cannot be used', async () => {
    const cwd = temporarySite({ 'a.md': BOLD, '.post-lintrc.json': '{ "rulez": {} }' })
    await expect(lintFiles('.', { cwd, fix: 'safe', write: true })).rejects.toMatchObject({
      name: 'PostLintError',
      kind: 'config',
      problems: ['.post-lintrc.json: rulez: there is no key `rulez`; did you mean `rules`?'],
    })
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(BOLD)
    expect((await lintFiles('.', { cwd, config: false })).counts.files).toBe(1)
  })
})

describe('many calls at once', () => {
  it('give what the command line gives for each of them alone', async () => {
    const sites = fixtureSites.slice(0, 8).map((name, index) => {
      const rules = (max: number): string => `{ "rules": { "title-length": ["error", { "max": ${max} }] } }`
      return temporarySite({
        ...fixtureSite(name),
        '.post-lintrc.json': rules(index + 1),
        'other.json': rules(index + 20),
        'extra/a.md': BOLD,
      })
    })
    const cases = sites.flatMap((cwd, index): readonly Case[] => {
      const options = { cwd, now: TODAY, allFiles: true }
      const config = { rules: { 'title-length': ['error', { max: index + 20 }] } } as const
      const schema = index % 2 === 0 ? 'post' : 'docusaurus-blog'
      const severity = index % 3 === 0 ? 'off' : 'error'
      const stdin = `---\ntitle: Post number ${index} with a title\ntags: js\n---\n\n## **One**\n`
      const textArgs = ['--stdin', '--stdin-filename', 'extra/b.md', '--all-files']
      const text = { ...options, path: 'extra/b.md' }
      return [
        { cwd, args: ['.', '--all-files'], call: () => lintFiles('.', options) },
        { cwd, args: ['.', '--all-files', '--config', 'other.json'], call: () => lintFiles('.', { ...options, config }) },
        { cwd, args: ['.', '--all-files', '--fix-dry-run', '--fix-unsafe'], call: () => lintFiles('.', { ...options, fix: 'unsafe' }) },
        { cwd, args: [...textArgs, '--schema', schema], stdin, call: () => lintText(stdin, { ...text, schema }) },
        {
          cwd,
          args: [...textArgs, '--fix-dry-run', '--rule', `no-emphasis-in-heading: ${severity}`],
          stdin,
          call: () => fixText(stdin, { ...text, rules: { 'no-emphasis-in-heading': severity } }),
        },
      ]
    })
    const expected: unknown[] = []
    for (const { cwd, args, stdin } of cases) expected.push(await commandLineFindings(cwd, args, stdin))
    const results = await Promise.all(cases.toReversed().map(({ call }) => call()))
    const found = results.toReversed().map((result) => findings('results' in result ? result : { results: [result] }))
    expect(found).toEqual(expected)
    expect(new Set(found.map((one) => JSON.stringify(one))).size).toBeGreaterThan(sites.length * 4)
  })
  it('write what they are asked to write, each in its own folder', async () => {
    const folders = Array.from({ length: 8 }, (_, index) => temporarySite({ 'a.md': BOLD.replace('One', `One ${index}`) }))
    const reports = await Promise.all(folders.map((cwd, index) => lintFiles('.', { cwd, fix: 'safe', write: index % 2 === 0 })))
    expect(reports.flatMap(({ problems }) => problems)).toEqual([])
    for (const [index, cwd] of folders.entries()) {
      const heading = index % 2 === 0 ? `## One ${index}\n` : `## **One ${index}**\n`
      expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toContain(heading)
    }
  })
})

interface Case {
  readonly cwd: string
  readonly args: readonly string[]
  readonly stdin?: string
  readonly call: () => Promise<LintReport | Pick<LintResult, 'path' | 'messages'>>
}

describe('loadConfig', () => {
  const files = {
    '.post-lintrc.json': '{ "files": "blog", "rules": { "heading-increment": "off" } }',
    'strict.yaml': 'rules: { title-length: [error, { max: 2 }] }',
    'sub/post-lint.config.mjs': 'export default { rules: { "no-emphasis-in-heading": "off" } }',
  }
  it('gives the nearest config of a post, of the folder, or the one that is named', async () => {
    const cwd = temporarySite(files)
    const pathOf = async (options: object): Promise<string | undefined> => (await loadConfig({ cwd, ...options })).path
    expect(await pathOf({})).toBe(join(cwd, '.post-lintrc.json'))
    expect(await pathOf({ for: 'sub/deep/a.md' })).toBe(join(cwd, 'sub', 'post-lint.config.mjs'))
    expect(await pathOf({ file: 'strict.yaml' })).toBe(join(cwd, 'strict.yaml'))
  })
  it('is read once, and holds for any number of texts and runs', async () => {
    const cwd = temporarySite({ ...files, 'blog/a.md': BOLD, 'docs/a.md': BOLD })
    const config = await loadConfig({ cwd })
    const ids = async (path: string): Promise<unknown> => (await lintText(BOLD, { cwd, config, path })).messages.map(({ ruleId }) => ruleId)
    expect(await Promise.all(['blog/b.md', 'docs/b.md', 'sub/a.md'].map(ids))).toEqual([
      ['no-emphasis-in-heading'],
      ['no-emphasis-in-heading', 'heading-increment'],
      ['no-emphasis-in-heading', 'heading-increment'],
    ])
    expect(findings(await lintFiles(['blog', 'docs'], { cwd, config }))).toEqual(await commandLineFindings(cwd, ['blog', 'docs']))
    expect(await lintText(BOLD, { cwd, config: 'strict.yaml' })).toMatchObject({ messages: [{ ruleId: 'title-length' }, {}, {}] })
  })
  it('gives one without settings where there is none', async () => {
    const cwd = temporarySite({})
    const config = await loadConfig({ cwd })
    expect(config.path).toBeUndefined()
    expect((await lintText(BOLD, { cwd, config })).messages).toHaveLength(2)
  })
  it('refuses one that cannot be used, with everything that is wrong with it', async () => {
    const cwd = temporarySite({ 'a.json': '{ "rulez": {}, "parser": "marked" }' })
    await expect(loadConfig({ cwd, file: 'a.json' })).rejects.toMatchObject({
      kind: 'config',
      problems: [expect.stringContaining('a.json: rulez: '), expect.stringContaining('a.json: parser: ')],
    })
    await expect(loadConfig({ cwd, file: 'none.json' })).rejects.toMatchObject({ message: 'There is no file or folder `none.json`' })
  })
})

describe('format', () => {
  it('gives a report, and a list of results, as text', async () => {
    const cwd = temporarySite({ 'a.md': BOLD })
    const report = await lintFiles('a.md', { cwd })
    const one = await lintText(BOLD, { cwd, path: 'a.md' })
    expect(await format(report, 'compact')).toBe(await format([one], 'compact'))
    expect(await format(report, 'stylish')).toMatch(/2 warnings in 1 of 1 post/)
    expect(await format(report, 'stylish', { summary: false })).not.toMatch(/2 warnings/)
    expect(await format(report, 'stylish')).not.toContain('\u001b')
    expect(await format(report, 'stylish', { color: true })).toContain('\u001b')
    expect(JSON.parse(await format([], 'json'))).toEqual([])
  })
})
