import { describe, expect, it } from 'vitest'
import { readText } from '../../src/files/read-text.ts'
import { fixtureSite, fixtureSites } from '../support/fixture-sites.ts'
import { type CliRun, runCli } from '../support/run-cli.ts'

const POST = '---\ntitle: Hello\n---\n\n<!-- truncate -->\n\nText.\n'
const SITE = { 'docusaurus.config.js': 'export default {}', 'blog/2026-01-31-a.md': POST, 'docs/a.md': POST }

function below(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(SITE).map(([path, text]) => [`${folder}/${path}`, text]))
}

function written({ fileSystem }: CliRun, name: string): string | undefined {
  const path = `/project/${name}`
  const text = fileSystem.stat(path) === undefined ? undefined : readText(fileSystem, path)
  return text?.kind === 'text' ? text.contents : undefined
}

describe('init', () => {
  it('leaves a config as it is, whatever it is called', async () => {
    for (const name of ['post-lint.config.ts', 'post-lint.config.cjs', '.post-lintrc.json', '.post-lintrc.yml']) {
      const run = await runCli({ ...SITE, [name]: 'mine' }, ['init'])
      expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({
        exitCode: 2,
        stderr: `There is a config already, ${name}; it is left as it is\n`,
      })
      expect(written(run, name)).toBe('mine')
      expect(run.fileSystem.readDirectory('/project')).toHaveLength(4)
    }
    const { stderr } = await runCli({ ...SITE, 'package.json': '{ "postLint": {} }' }, ['init'])
    expect(stderr).toContain('There is a config already, package.json')
  })

  it('is 2 for a format that there is not, and for what cannot be meant', async () => {
    expect(await runCli(SITE, ['init', '--format', 'toml'])).toMatchObject({
      exitCode: 2,
      stderr: 'There is no config format `toml`; the formats are ts, js, jsonc\n',
    })
    expect(await runCli(SITE, ['init', '--dry-run', '--suppress-all'])).toMatchObject({
      exitCode: 2,
      stderr: '--suppress-all writes a file, and --dry-run writes none; give one of them\n',
    })
  })

  it('says where the new config takes the place of one further up', async () => {
    const { exitCode, stderr } = await runCli({ ...below('site'), '.post-lintrc.json': '{}' }, ['init'], { folder: 'site' })
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: `Docusaurus (docusaurus.config.js): 1 post in blog, 1 in docs
../.post-lintrc.json holds for these posts up to now; where there is a nearer config, that is the only one
`,
    })
  })

  it('writes what it found', async () => {
    const run = await runCli(SITE, ['init'])
    expect(run.exitCode).toBe(0)
    expect(run.stderr).toBe('Docusaurus (docusaurus.config.js): 1 post in blog, 1 in docs\n')
    expect(run.stdout).toBe(
      '.post-lintrc.jsonc is written. `post-lint` shows what is wrong, and `post-lint --suppress-all` leaves it for later, so that only new mistakes are told\n',
    )
    expect(written(run, '.post-lintrc.jsonc')).toBe(`// Docusaurus (docusaurus.config.js): 1 post in blog, 1 in docs
// Later entries win. \`post-lint explain FILE\` tells what holds for a post, and why.
[
  // The default; \`strict\` has every rule
  { "extends": "recommended" },
  // blog
  { "files": "blog/**", "schema": "docusaurus-blog" },
  // docs
  { "files": "docs/**", "schema": "docusaurus-docs" },
  {
    "rules": {
      // \`post-lint rules\` lists them all
      // "title-length": ["warning", { "max": 60 }]
    }
  }
]
`)
  })

  it('writes nothing with --dry-run, and shows what it would write', async () => {
    const run = await runCli(SITE, ['init', '--dry-run', '--format', 'ts'])
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toContain("import { defineConfig } from 'post-lint'\n")
    expect(run.stdout).toContain("{ files: 'blog/**', schema: 'docusaurus-blog' },\n")
    expect(run.stderr).toContain('This would be written into post-lint.config.mts:\n')
    expect(run.fileSystem.readDirectory('/project')).toHaveLength(3)
  })

  it('speaks the language of the project', async () => {
    const name = async (files: Record<string, string>): Promise<string> => {
      const { stderr } = await runCli({ ...below('site'), ...files }, ['init', '--dry-run'], { folder: 'site' })
      return /would be written into (\S+):/.exec(stderr)?.[1] ?? stderr
    }
    expect(await name({})).toBe('.post-lintrc.jsonc')
    expect(await name({ 'site/package.json': '{}' })).toBe('post-lint.config.mjs')
    expect(await name({ 'site/package.json': '{ "type": "module" }' })).toBe('post-lint.config.js')
    expect(await name({ 'site/package.json': '{}', 'site/tsconfig.json': '{}' })).toBe('post-lint.config.mts')
    expect(await name({ 'site/package.json': '{ "type": "module" }', 'site/tsconfig.json': '{}' })).toBe('post-lint.config.ts')
    expect(await name({ 'site/package.json': 'no JSON' })).toBe('post-lint.config.mjs')
    expect(await name({ 'package.json': '{}', 'site/.git/HEAD': '' })).toBe('.post-lintrc.jsonc')
    expect(await name({ 'package.json': '{}' })).toBe('post-lint.config.mjs')
  })

  it('gathers the languages of a collection', async () => {
    const translated = { 'i18n/pt/docusaurus-plugin-content-blog/a.md': POST, 'i18n/de/docusaurus-plugin-content-blog/a.md': POST }
    const run = await runCli({ ...SITE, ...translated }, ['init', '--dry-run'])
    expect(run.stdout).toContain('{ "files": ["blog/**", "i18n/*/docusaurus-plugin-content-blog/**"], "schema": "docusaurus-blog" },\n')
  })

  it('takes names of folders for what they are', async () => {
    const name = "it's [a] (b)\u0007"
    const config = `export default { presets: [['classic', { blog: { path: ${JSON.stringify(name)} } }]] }`
    const files = { 'docusaurus.config.js': config, [`${name}/a.md`]: POST }
    const run = await runCli(files, ['init', '--format', 'jsonc'])
    const draft = written(run, '.post-lintrc.jsonc') ?? ''
    const { stdout } = await runCli({ ...files, '.post-lintrc.jsonc': draft }, ['print-config', `${name}/a.md`])
    expect(JSON.parse(stdout)).toMatchObject({ origins: { schema: '.post-lintrc.jsonc [1]' } })
  })

  it('can leave for later what is wrong today', async () => {
    const files = { ...SITE, 'docs/b.md': '---\ntitle: B\n---\n\n![](b.png)\n' }
    const run = await runCli(files, ['init', '--suppress-all'])
    expect(run.exitCode).toBe(0)
    expect(written(run, 'post-lint-suppressions.json')).toContain('"docs/b.md"')
    expect(written(run, '.post-lintrc.jsonc')).toContain('docusaurus-docs')
  })

  it('writes a config also where no site is recognised', async () => {
    const run = await runCli({ 'notes/a.md': POST }, ['init'])
    expect(run.exitCode).toBe(0)
    const again = await runCli({ 'notes/a.md': POST, '.post-lintrc.jsonc': written(run, '.post-lintrc.jsonc') ?? '' }, ['.'])
    expect(again.exitCode).toBe(0)
  })

  for (const site of fixtureSites) {
    it(`changes nothing about what is said of the posts of ${site}`, async () => {
      const files = fixtureSite(site)
      const draft = written(await runCli(files, ['init', '--format', 'jsonc']), '.post-lintrc.jsonc') ?? ''
      const configured = { ...files, '.post-lintrc.jsonc': draft }
      const [before, after] = [await runCli(files, ['-f', 'json']), await runCli(configured, ['-f', 'json'])]
      expect(JSON.parse(after.stdout)).toEqual(JSON.parse(before.stdout))
      const posts = JSON.parse(before.stdout) as { filePath: string }[]
      expect(posts.length).toBeGreaterThan(0)
      for (const { filePath } of posts) {
        const [was, is] = [await runCli(files, ['print-config', filePath]), await runCli(configured, ['print-config', filePath])]
        expect(JSON.parse(is.stdout).schema, filePath).toBe(JSON.parse(was.stdout).schema)
      }
    })
  }
})
