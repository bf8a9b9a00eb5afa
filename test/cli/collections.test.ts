import { describe, expect, it } from 'vitest'
import { readText } from '../../src/files/read-text.ts'
import { runCli } from '../support/run-cli.ts'

const GOOD = '---\ntitle: Hello\n---\n\n<!-- truncate -->\n\nText.\n'
const BAD = '---\ntitle: Hello\n---\n\n[Soon]()\n'

const SITE = { 'docusaurus.config.js': 'export default {}', 'blog/2026-01-31-a.md': GOOD, 'README.md': BAD }

describe('without arguments', () => {
  it('lints the collections of the site, and says in one line what it took the site for', async () => {
    const { exitCode, stdout, stderr } = await runCli(SITE, [])
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '✔ 1 post, no problems (0 ms)\n' })
    expect(stderr).toBe('Docusaurus (docusaurus.config.js): 1 post in blog; 1 other file is left out\n')
  })
  it('lints what is named whether or not it is in a collection', async () => {
    expect((await runCli(SITE, ['README.md'])).exitCode).toBe(1)
    expect((await runCli(SITE, ['.'])).stdout).toContain('README.md')
  })
  it('finds a site in a folder below', async () => {
    const files = Object.fromEntries(Object.entries(SITE).map(([path, text]) => [`website/${path}`, text]))
    const { exitCode, stderr } = await runCli(files, [])
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: 'Docusaurus (website/docusaurus.config.js): 1 post in blog; 1 other file is left out\n',
    })
  })
  it('lints what a site has beside its folder, from the root of the repository and from the folder of the site', async () => {
    const config = `module.exports = { presets: [['classic', { docs: { path: '../docs' }, blog: false }]] }`
    const files = { 'website/docusaurus.config.js': config, 'docs/a.md': BAD, 'docs/b.md': GOOD, 'README.md': BAD }
    const above = await runCli(files, [])
    expect(above.stderr).toBe('Docusaurus (website/docusaurus.config.js): 2 posts in docs; 1 other file is left out\n')
    const inside = await runCli(files, [], { folder: 'website' })
    expect(inside.stderr).toBe('Docusaurus (docusaurus.config.js): 2 posts in docs\n')
    expect(inside.stdout).toContain('../docs/a.md')
    expect(inside.exitCode).toBe(above.exitCode)
    const ofOnePost = await runCli({ ...files, '.git/HEAD': '' }, [], { folder: 'docs' })
    expect(ofOnePost.stderr).toBe('Docusaurus (../website/docusaurus.config.js): 2 posts in docs\n')
  })
  it('fixes, suppresses and configures what lies beside a site as the rest of it', async () => {
    const config = `module.exports = { presets: [['classic', { docs: { path: '../docs' }, blog: false }]] }`
    const bold = '---\ntitle: Hello\n---\n\n## **Bold**\n\n[x]()\n'
    const files = { 'website/docusaurus.config.js': config, 'docs/a.md': bold }
    const fixed = await runCli(files, ['--fix'], { folder: 'website' })
    expect(readText(fixed.fileSystem, '/project/docs/a.md')).toMatchObject({ contents: expect.stringContaining('\n## Bold\n') })
    const { fileSystem } = await runCli(files, ['--suppress-all'], { folder: 'website' })
    const suppressions = readText(fileSystem, '/project/website/post-lint-suppressions.json')
    expect(suppressions).toMatchObject({ contents: expect.stringContaining('"../docs/a.md"') })
    const { stdout } = await runCli(files, ['init', '--format', 'jsonc', '--dry-run'], { folder: 'website' })
    expect(stdout).toContain('{ "files": "../docs/**", "schema": "docusaurus-docs" }')
  })
  it('holds what lies beside a site to the config of the site, unless it has one of its own', async () => {
    const config = `module.exports = { presets: [['classic', { docs: { path: '../docs' }, blog: false }]] }`
    const site = { 'website/docusaurus.config.js': config, 'docs/a.md': BAD, 'docs/old/b.md': BAD }
    const off = `[{ "rules": { "no-empty-link": "off" } }, { "files": ["../docs/old/**"], "rules": { "no-empty-link": "error" } }]`
    const { stdout } = await runCli({ ...site, 'website/.post-lintrc.json': off }, [], { folder: 'website' })
    expect(stdout).toContain('../docs/old/b.md')
    expect(stdout).not.toContain('../docs/a.md')
    const own = { ...site, 'website/.post-lintrc.json': off, 'docs/.post-lintrc.json': '[]' }
    expect((await runCli(own, [], { folder: 'website' })).stdout).toContain('../docs/a.md')
    expect((await runCli({ ...site, 'website/.post-lintrc.json': off }, ['explain', 'docs/a.md'])).stdout).toContain(
      'website/.post-lintrc.json',
    )
  })
  it('lints every post where no site is recognised, and says so', async () => {
    const { exitCode, stderr } = await runCli({ 'notes/a.md': BAD }, [])
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: 'No site generator was recognised, so every post below this folder is linted\n',
    })
  })
  it('is 2 where there is no post at all', async () => {
    const { exitCode, stderr } = await runCli({ 'src/a.ts': '' }, [])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('There is no file to lint in the folder `.`')
  })
  it('leaves out what the config ignores', async () => {
    const { stderr } = await runCli({ ...SITE, '.post-lintrc.json': '{ "ignores": ["blog/drafts/**"] }', 'blog/drafts/b.md': BAD }, [])
    expect(stderr).toContain('1 post in blog')
  })
})

describe('explain with a file', () => {
  it('tells generator, collection, language, schema and rules, and where each came from', async () => {
    const files = {
      ...SITE,
      'i18n/pt/docusaurus-plugin-content-blog/2026-01-31-a.md': GOOD,
      '.post-lintrc.json': '[{ "rules": { "title-length": "off" } }]',
    }
    const { exitCode, stdout } = await runCli(files, ['explain', 'i18n/pt/docusaurus-plugin-content-blog/2026-01-31-a.md'])
    expect(exitCode).toBe(0)
    expect(stdout.split('\n').slice(0, 10).join('\n')).toBe(`i18n/pt/docusaurus-plugin-content-blog/2026-01-31-a.md

Generator    Docusaurus, because of docusaurus.config.js
Collection   blog, whose posts are below i18n/pt/docusaurus-plugin-content-blog/
Language     pt, translated from blog/2026-01-31-a.md
Schema       docusaurus-blog, from Docusaurus, blog
Body         MDX, read by satteri
Config       .post-lintrc.json
Preset       recommended, from default
`)
    expect(stdout).toMatch(/^off {6}title-length +\.post-lintrc\.json \[0\]$/m)
    expect(stdout).toMatch(/^error {4}front-matter-schema +recommended$/m)
  })
  it('tells of a file that is in no collection which site it is near', async () => {
    const { stdout } = await runCli(SITE, ['explain', 'README.md'])
    expect(stdout).toContain('Generator    none: the file is in no collection of the Docusaurus site (docusaurus.config.js)\n')
    expect(stdout).toContain('Schema       post, from default\n')
  })
  it('tells of a file that no site is around', async () => {
    const { stdout } = await runCli({ 'a.md': GOOD }, ['explain', 'a.md'])
    expect(stdout).toContain('Generator    none was recognised\n')
  })
  it('is 2 for what is neither a rule nor a file', async () => {
    const { exitCode, stderr } = await runCli(SITE, ['explain', 'title-lenght'])
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'There is no rule and no file `title-lenght`; did you mean `title-length`?\n',
    })
  })
})
