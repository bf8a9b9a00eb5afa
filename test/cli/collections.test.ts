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

/** Files that speak of a project to those who work on it, and what else hooks hand over. */
const NO_POSTS = {
  'README.md': BAD,
  'readme.zh-CN.markdown': BAD,
  'README_JA.mdx': BAD,
  'CHANGELOG_PRE_v30.md': BAD,
  'History.markdown': BAD,
  'contributing.md': BAD,
  'Security.md': BAD,
  'CODE-OF-CONDUCT.md': BAD,
  'docs/CODE_OF_CONDUCT.md': BAD,
  'LICENSE.md': BAD,
  'AGENTS.md': BAD,
  'tools/AGENT.md': BAD,
  'CLAUDE.md': BAD,
  '.github/ISSUE_TEMPLATE/bug_report.md': BAD,
  '.github/PULL_REQUEST_TEMPLATE.md': BAD,
  'packages/tide/CHANGELOG.md': BAD,
  'packages/tide/notes.md': BAD,
  'packages/tide/docs/api.md': BAD,
  'packages/tide/test/cases/a.md': BAD,
  'test/pages/a.md': BAD,
}
const SAID_OF_SITE = 'Docusaurus (docusaurus.config.js): 1 post in blog'

describe('a project of a generator that nobody knows', () => {
  it('is every post but what speaks of the project, is made for tests or lies out of sight', async () => {
    const files = {
      ...NO_POSTS,
      'content/blog/a.md': GOOD,
      'docs/security.md': GOOD,
      'content/license-to-sail.md': GOOD,
      'b.MD': GOOD,
      'c.qmd': GOOD,
    }
    const { exitCode, stdout, stderr } = await runCli(files, [])
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 0,
      stdout: '✔ 5 posts, no problems (0 ms)\n',
      stderr:
        'No site generator was recognised, so every post below this folder is linted; Quarto: 1 post in pages; 18 other files are left out\n',
    })
  })
  it('is not hidden by files of agents, which are linted as well', async () => {
    const skill = '---\nname: ship\ndescription: Ships the boat. Use it when a boat has to be shipped.\n---\n\nShip it.\n'
    const files = {
      '.claude/skills/ship/SKILL.md': skill,
      '.claude/skills/ship/references/boats.md': BAD,
      'tools/skills/moor/SKILL.md': skill.replace('name: ship', 'name: moor'),
      'tools/skills/moor/knots.md': BAD,
      'content/blog/a.md': BAD,
    }
    const { stdout, stderr } = await runCli(files, ['-f', 'compact', '--no-summary'])
    expect(stderr).toBe(
      'No site generator was recognised, so every post below this folder is linted; Agent files: 2 skills; 2 other files are left out\n',
    )
    expect(stdout).toMatch(/^content\/blog\/a\.md:\d+:\d+: error [^\n]*\n$/)
  })
  it('of nothing but such files has no post, and says so', async () => {
    const { exitCode, stderr } = await runCli({ 'README.md': BAD, 'CHANGELOG.md': BAD }, [])
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'There is no post below this folder: 2 Markdown files found are no posts (--all-files lints them)\n',
    })
    expect((await runCli({ 'README.md': BAD, 'CHANGELOG.md': BAD }, ['--all-files', '-f', 'compact'])).stdout).toContain('README.md:')
  })
  it('may be nothing but documents of Quarto', async () => {
    const { exitCode, stderr } = await runCli({ 'a.qmd': GOOD, 'notes/b.qmd': GOOD, 'notes/c/d.qmd': GOOD }, [])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: 'Quarto: 2 posts in notes, 1 in pages\n' })
  })
})

describe('a path that is given', () => {
  it('is skipped with one notice where a run without it would leave it out', async () => {
    const names = ['README.md', '.github/ISSUE_TEMPLATE/bug_report.md', 'packages/tide/CHANGELOG.md', 'letters/a.md']
    const files = { ...SITE, ...NO_POSTS, 'letters/a.md': BAD }
    for (const one of [
      files,
      Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(/^(blog|docu)/, 'website/$1'), text])),
    ]) {
      const { exitCode, stdout, stderr } = await runCli(one, names)
      expect({ exitCode, stdout, stderr }).toEqual({
        exitCode: 0,
        stdout: '',
        stderr: 'Skipped 4 files that are no posts (--all-files lints them), such as `README.md`\nNo post was linted\n',
      })
    }
    expect((await runCli(files, ['README.md', 'blog/2026-01-31-a.md'])).stdout).toBe('✔ 1 post, no problems (0 ms)\n')
  })
  it('is linted all the same with a flag', async () => {
    for (const path of Object.keys(NO_POSTS)) {
      const { exitCode, stdout } = await runCli({ ...SITE, ...NO_POSTS }, [path, '--all-files', '-f', 'compact'])
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: expect.stringContaining(`${path}:5:1: error`) })
    }
  })
  it('is linted on ground that nobody knows, unless it speaks of the project', async () => {
    const files = { ...NO_POSTS, 'content/a.md': BAD }
    expect((await runCli(files, ['content/a.md', 'README.md'])).stdout).toContain('in 1 of 1 post')
    expect((await runCli(files, ['README.md'])).exitCode).toBe(0)
  })
  it('is known where the config names it, or files of which it is one', async () => {
    const config = (globs: string) => ({ ...SITE, 'letters/a.md': BAD, 'blog/_part.md': BAD, '.post-lintrc.json': `{ "files": ${globs} }` })
    expect((await runCli(config('["README.md"]'), ['README.md'])).exitCode).toBe(1)
    expect((await runCli(config('["letters/**"]'), ['letters/a.md'])).exitCode).toBe(1)
    expect((await runCli(config('["letters/**"]'), [])).stderr).toBe(
      `${SAID_OF_SITE}; 1 post that the config names; 2 other files are left out\n`,
    )
    for (const globs of ['["**"]', '["**/*.md"]', '["*.{md,mdx}", "**/*.md"]']) {
      expect((await runCli(config(globs), ['README.md', 'letters/a.md'])).exitCode).toBe(0)
    }
    // The generator leaves it out of a collection that the config speaks of.
    expect((await runCli(config('["blog/**"]'), ['blog/_part.md'])).exitCode).toBe(0)
  })
  it('may be a folder or a glob, of which something has to be left', async () => {
    const files = { ...SITE, 'letters/a.md': BAD }
    expect((await runCli(files, ['.'])).stderr).toBe('Skipped 2 files that are no posts (--all-files lints them), such as `README.md`\n')
    expect(await runCli(files, ['letters/*'])).toMatchObject({
      exitCode: 2,
      stderr: 'No file that matches `letters/*` is left: 1 file found was left out: 1 that is no post (--all-files lints it)\n',
    })
    expect(await runCli(files, ['letters'])).toMatchObject({ exitCode: 2 })
  })
  it('is no post where it is no Markdown, and never counts as right', async () => {
    for (const name of ['docusaurus.config.js', 'notes.txt', 'guide.rst', 'page.html']) {
      const { exitCode, stdout, stderr } = await runCli({ ...SITE, [name]: 'export default {}' }, [name, '--all-files'])
      expect({ exitCode, stdout, stderr }).toEqual({
        exitCode: 2,
        stdout: '',
        stderr: `\`${name}\` is not a post: posts are Markdown files\n`,
      })
    }
  })
  it('that names standard input follows the same rule', async () => {
    const run = (name: string, ...more: readonly string[]) =>
      runCli({ ...SITE, '.github/x.md': '' }, ['--stdin', '--stdin-filename', name, ...more], { stdin: BAD })
    for (const name of ['README.md', '.github/ISSUE_TEMPLATE/a.md', 'letters/new.md']) {
      const { exitCode, stdout, stderr } = await run(name)
      expect({ exitCode, stdout, stderr }).toEqual({
        exitCode: 0,
        stdout: '',
        stderr: `Skipped \`${name}\`: it is no post (--all-files lints it)\nNo post was linted\n`,
      })
      expect((await run(name, '--fix')).stdout).toBe(BAD)
      expect((await run(name, '--all-files')).exitCode).toBe(1)
    }
    expect((await run('blog/2026-02-01-new.md')).exitCode).toBe(1)
    expect(await run('docusaurus.config.js')).toMatchObject({ exitCode: 2, stdout: '' })
    expect((await runCli(SITE, ['-'], { stdin: BAD })).exitCode).toBe(1)
  })
})

describe('sites that are no part of the run', () => {
  const jekyll = (folder: string) => ({ [`${folder}/_config.yml`]: 'title: x\n', [`${folder}/_posts/2026-01-31-a.md`]: BAD })
  it('are those that tests build, and examples beside a site', async () => {
    const files = { ...SITE, ...jekyll('test/source'), ...jekyll('examples/blog'), ...jekyll('packages/create/templates/blog') }
    expect(await runCli(files, [])).toMatchObject({ exitCode: 0, stderr: `${SAID_OF_SITE}; 4 other files are left out\n` })
    expect(await runCli(files, ['test/source/_posts/2026-01-31-a.md'])).toMatchObject({ exitCode: 0, stdout: '' })
  })
  it('are linted where they are all there is, or the folder that is named', async () => {
    expect((await runCli({ ...jekyll('examples/blog'), 'README.md': '' }, [])).stderr).toContain(
      'Jekyll (examples/blog/_config.yml): 1 post',
    )
    expect((await runCli({ ...SITE, ...jekyll('examples/blog') }, ['examples/blog'])).exitCode).toBe(1)
    expect((await runCli({ ...SITE, ...jekyll('test/source') }, ['test/source/**/*.md'])).exitCode).toBe(1)
    expect((await runCli(jekyll('test/source'), [], { folder: 'test/source' })).exitCode).toBe(1)
    expect((await runCli({ ...jekyll('test/source'), 'README.md': '' }, [])).exitCode).toBe(2)
  })
  it('are counted and not listed where there are many', async () => {
    const files = Object.assign({}, ...['a', 'b', 'c', 'd'].map(jekyll), { 'README.md': BAD })
    expect((await runCli(files, [])).stderr).toBe('Jekyll (4 sites): 4 posts; 1 other file is left out\n')
  })
})

describe('posts in HTML', () => {
  it('are counted where they lie in a collection that has posts', async () => {
    const files = {
      '_config.yml': 'title: x\n',
      '_posts/2026-01-31-a.md': GOOD,
      '_posts/2026-02-01-b.html': BAD,
      '_posts/2026-02-02-c.htm': `\uFEFF${BAD}`,
      '_posts/2026-02-03-d.html': '<p>No front matter, no post.</p>',
      '_layouts/post.html': BAD,
      'index.html': BAD,
    }
    expect((await runCli(files, [])).stderr).toBe('Jekyll (_config.yml): 1 post in _posts; 2 HTML posts are not linted\n')
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
