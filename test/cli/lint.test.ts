import { describe, expect, it } from 'vitest'
import { runCli } from '../support/run-cli.ts'

const GOOD = '---\ntitle: Hello\n---\n\n## One\n\nText.\n'
const BAD = '---\ntitle: Hello\n---\n\n![](/a.png)\n'
const WARNING = '---\ntitle: Hello\n---\n\n## **One**\n'

describe('very many findings', () => {
  const blog = Object.fromEntries(Array.from({ length: 90 }, (_, index) => [`blog/${index}.md`, BAD]))

  it('are folded and counted for people, and the exit code is that of all', async () => {
    const { exitCode, stdout } = await runCli(blog, ['blog'])
    expect(exitCode).toBe(1)
    expect(stdout).toContain('… and 87 more like it in 87 posts\n')
    expect(stdout).toContain('\n3 of 90 findings are shown; --show-all shows each of them\n')
    expect(stdout).toContain('✖ 90 errors in 90 of 90 posts')
  })

  it('are each shown with --show-all', async () => {
    const { stdout } = await runCli(blog, ['blog', '--show-all'])
    expect(stdout.match(/^ {2}5:1 {2}error/gm)).toHaveLength(90)
    expect(stdout).not.toContain('more like it')
  })

  it('are whole in the formats for machines', async () => {
    expect((await runCli(blog, ['blog', '-f', 'compact'])).stdout.trimEnd().split('\n')).toHaveLength(90)
    expect(JSON.parse((await runCli(blog, ['blog', '-f', 'json'])).stdout)).toHaveLength(90)
  })

  it('fit the terminal, but are not cut in a file', async () => {
    const post = `---\ntitle: Hello\n---\n\n${'word '.repeat(30)}![](/a.png)\n`
    const { stdout, fileSystem } = await runCli({ 'a.md': post }, ['a.md', '-f', 'pretty', '-f', 'pretty=report.txt'], { columns: 60 })
    const widest = (text: string): number =>
      Math.max(
        ...text
          .split('\n')
          .filter((line) => line.includes('│'))
          .map((line) => line.length),
      )
    expect(widest(stdout)).toBeLessThanOrEqual(60)
    expect(widest(new TextDecoder().decode(fileSystem.readBytes('/project/report.txt')))).toBeGreaterThan(60)
  })
})

describe('exit codes', () => {
  it('is 0 where nothing is wrong', async () => {
    const { exitCode, stdout, stderr } = await runCli({ 'a.md': GOOD }, ['a.md'])
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: '✔ 1 post, no problems (0 ms)\n', stderr: '' })
  })
  it('is 0 for warnings alone', async () => {
    expect((await runCli({ 'a.md': WARNING }, ['a.md'])).exitCode).toBe(0)
  })
  it('is 1 for warnings beyond --max-warnings, and says so', async () => {
    const { exitCode, stderr } = await runCli({ 'a.md': WARNING }, ['a.md', '--max-warnings', '0'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: 'There are too many warnings: 1, at most 0 are allowed\n' })
  })
  it('counts the warnings that --quiet hides', async () => {
    expect((await runCli({ 'a.md': WARNING }, ['a.md', '--quiet', '--max-warnings', '0'])).exitCode).toBe(1)
  })
  it('is 1 for an error', async () => {
    expect((await runCli({ 'a.md': BAD }, ['a.md'])).exitCode).toBe(1)
  })
  it('is 1, never the number of findings', async () => {
    expect((await runCli({ 'a.md': '![](/a.png)\n\n'.repeat(256) }, ['a.md'])).exitCode).toBe(1)
  })
  it('is 1 for front matter that does not parse: a finding, not a failure', async () => {
    expect((await runCli({ 'a.md': '---\ntitle: [\n---\n' }, ['a.md'])).exitCode).toBe(1)
  })
  it('is 1 for a file that is no text', async () => {
    const { exitCode, stdout } = await runCli({ 'a.md': new Uint8Array([0x68, 0xe9, 0x0a]) }, ['a.md', '-f', 'compact'])
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^a\.md:1:1: error The file is not valid UTF-8/)
  })
  it('is 2 for a path that is missing, even where another one has findings', async () => {
    const { exitCode, stdout, stderr } = await runCli({ 'a.md': BAD }, ['a.md', 'b.md', '-f', 'compact'])
    expect(exitCode).toBe(2)
    expect(stdout).toContain('a.md:5:1: error')
    expect(stderr).toContain('There is no file or folder `b.md`')
  })
  it('is 2 for a folder without a post', async () => {
    const { exitCode, stdout, stderr } = await runCli({ 'src/a.ts': '' }, ['src'])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(/^There is no file to lint in the folder `src`/)
  })
  it('is 0 for such a folder where that is allowed, and is not silent', async () => {
    const { exitCode, stderr } = await runCli({ 'src/a.ts': '' }, ['src', '--no-error-on-unmatched-pattern'])
    expect(exitCode).toBe(0)
    expect(stderr).toContain('No post was linted')
  })
  it('is 0 with a note for a named file that is ignored, as pre-commit passes them', async () => {
    const files = { '.post-lintrc.json': '{ "ignores": ["drafts/**"] }', 'drafts/a.md': BAD }
    const { exitCode, stdout, stderr } = await runCli(files, ['drafts/a.md'])
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' })
    expect(stderr).toContain('Skipped `drafts/a.md`')
  })
})

describe('wrong usage is exit 2 with one plain sentence', () => {
  const cases: Readonly<Record<string, readonly [readonly string[], RegExp]>> = {
    'an unknown flag, with the nearest one': [['--quite'], /unknown option '--quite'[\s\S]*--quiet/],
    'an unknown format': [['-f', 'stylsh'], /^There is no format `stylsh`; did you mean `stylish`\?\n$/],
    'an unknown rule in --rule': [['--rule', 'title-lenght: error'], /title-lenght[\s\S]*did you mean `title-length`\?\n$/],
    'an unknown option in --rule': [['--rule', 'title-length: [error, {maxx: 3}]'], /maxx[\s\S]*did you mean `max`\?\n$/],
    'an unknown rule in --only': [['--only', 'nope-nope'], /^--only: .*nope-nope[^\n]*\n$/],
    'an unknown rule in --skip': [['--skip', 'image-alt-txt'], /^--skip: .*did you mean `image-alt-text`\?\n$/],
    'an unknown built-in schema': [['--schema', 'docusaurus-blg'], /docusaurus-blg[\s\S]*did you mean `docusaurus-blog`\?\n$/],
    'a schema file that is missing': [['--schema', './nope.json'], /^[^\n]*nope\.json[^\n]*\n$/],
    'a config file that is missing': [['-c', 'nope.json'], /^[^\n]*nope\.json[^\n]*\n$/],
    'a number that is none': [['--max-warnings', 'many'], /whole number/],
    'a file name for standard input without --stdin': [['--stdin-filename', 'x.md'], /^--stdin-filename says nothing without --stdin\n$/],
    'standard input and a path': [['--stdin', 'a.md'], /^Standard input and paths cannot be linted in one run\n$/],
    'two formats for one stream': [['-f', 'json', '-f', 'compact'], /^Two formats cannot go to the same place/],
    'a report into a folder that is not there': [
      ['-o', 'nope/report.txt'],
      /^The report cannot be written: there is no folder for `nope\/report\.txt`\n$/,
    ],
  }
  for (const [sentence, [args, expected]] of Object.entries(cases)) {
    it(sentence, async () => {
      const { exitCode, stdout, stderr } = await runCli({ 'a.md': GOOD }, args[0] === '--stdin' ? args : [...args, 'a.md'])
      expect(stderr).toMatch(expected)
      expect(stderr).not.toMatch(/^\s+at /m)
      expect({ exitCode, stdout: args[0] === '-o' ? '' : stdout }).toEqual({ exitCode: 2, stdout: '' })
    })
  }
})

describe('config', () => {
  it('is found from the post upwards and wins over defaults', async () => {
    const files = { '.post-lintrc.yaml': 'rules:\n  image-alt-text: off\n', 'blog/deep/a.md': BAD }
    expect((await runCli(files, ['blog'])).exitCode).toBe(0)
    expect((await runCli(files, ['blog', '--no-config-lookup'])).exitCode).toBe(1)
  })
  it('is checked before any post is read', async () => {
    const files = { '.post-lintrc.json': '{ "rules": { "titel-length": "error" } }', 'a.md': BAD }
    const { exitCode, stdout, stderr } = await runCli(files, ['a.md'])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(/titel-length.*did you mean `title-length`\?/)
  })
  it('may be named', async () => {
    const files = { 'strict.json': '{ "rules": { "no-emphasis-in-heading": "error" } }', 'a.md': WARNING }
    expect((await runCli(files, ['a.md', '-c', 'strict.json'])).exitCode).toBe(1)
  })
  it('gives each collection its own schema and rules', async () => {
    const files = {
      '.post-lintrc.json': JSON.stringify([
        { files: ['blog/**'], schema: './post.schema.json' },
        { files: ['blog/drafts/**'], schema: false },
      ]),
      'post.schema.json': '{ "type": "object", "required": ["author"] }',
      'blog/a.md': GOOD,
      'blog/drafts/b.md': GOOD,
    }
    const { stdout } = await runCli(files, ['blog', '-f', 'compact'])
    expect(stdout).toMatch(/^blog\/a\.md:3:1: error `author` is missing[^\n]*\(front-matter-schema\)\n$/)
  })
  it('is overruled by flags: --rule, --only, --skip', async () => {
    const files = { 'a.md': BAD }
    expect((await runCli(files, ['a.md', '--rule', 'image-alt-text: warning'])).exitCode).toBe(0)
    expect((await runCli(files, ['a.md', '--only', 'final-newline,no-empty-heading'])).exitCode).toBe(0)
    expect((await runCli(files, ['a.md', '--skip', 'heading-increment', '--skip', 'image-alt-text'])).exitCode).toBe(0)
    expect((await runCli({ 'a.md': GOOD }, ['a.md', '--rule', 'title-length: [error, {max: 3}]'])).exitCode).toBe(1)
  })
  it('of a schema that does not compile is exit 2 with the name of the schema', async () => {
    const files = { 'bad.json': '{ "type": "strin" }', 'a.md': GOOD }
    const { exitCode, stdout, stderr } = await runCli(files, ['a.md', '--schema', './bad.json'])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(/^[^\n]*bad\.json[^\n]*\n$/)
  })
})

describe('files', () => {
  it('lints the current folder where no path is given', async () => {
    const { stdout } = await runCli({ 'b/c.mdx': BAD, 'a.markdown': BAD, 'x.txt': 'no' }, ['-f', 'json'])
    expect(JSON.parse(stdout).map((result: { filePath: string }) => result.filePath)).toEqual(['a.markdown', 'b/c.mdx'])
  })
  it('honours .gitignore, and does not with --no-ignore', async () => {
    const files = { '.gitignore': 'out/\n', 'out/a.md': BAD, 'b.md': GOOD }
    expect((await runCli(files, [])).exitCode).toBe(0)
    expect((await runCli(files, ['--no-ignore'])).exitCode).toBe(1)
  })
  it('leaves out node_modules and what --ignore-pattern names', async () => {
    const files = { 'node_modules/p/README.md': BAD, 'old/a.md': BAD, 'b.md': GOOD }
    expect((await runCli(files, ['--ignore-pattern', 'old/'])).exitCode).toBe(0)
  })
  it('expands globs itself', async () => {
    expect((await runCli({ 'blog/2024/a.md': BAD, 'b.md': GOOD }, ['blog/**/*.md'])).exitCode).toBe(1)
  })
})

describe('standard input', () => {
  it('is linted as the named file', async () => {
    const files = { '.post-lintrc.json': '[{ "files": ["blog/**"], "rules": { "image-alt-text": "off" } }]' }
    expect((await runCli(files, ['--stdin', '--stdin-filename', 'blog/x.md'], { stdin: '![](/a.png)\n' })).exitCode).toBe(0)
    const { exitCode, stdout } = await runCli(files, ['-', '-f', 'compact'], { stdin: '![](/a.png)\n' })
    expect({ exitCode, stdout: stdout.split(' ')[0] }).toEqual({ exitCode: 1, stdout: '<stdin>:1:1:' })
  })
  it('that is no text is a finding', async () => {
    const { exitCode, stdout } = await runCli({}, ['--stdin', '-f', 'compact'], { stdin: new Uint8Array([0, 1, 2]) })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('NUL byte')
  })
})

describe('disable comments', () => {
  const markdown = '<!-- post-lint-disable-next-line image-alt-text -- a drawing -->\n![](/a.png)\n'
  it('are honoured', async () => expect((await runCli({ 'a.md': markdown }, ['a.md'])).exitCode).toBe(0))
  it('are not with --no-inline-config', async () =>
    expect((await runCli({ 'a.md': markdown }, ['a.md', '--no-inline-config'])).exitCode).toBe(1))
})

describe('streams and colour', () => {
  it('keeps a machine format free of everything else', async () => {
    const { stdout, stderr } = await runCli({ 'a.md': BAD }, ['a.md', 'nope.md', '-f', 'json'])
    expect(JSON.parse(stdout)).toHaveLength(1)
    expect(stderr).toContain('nope.md')
  })
  it('is valid JSON even where no post was read', async () => {
    expect(JSON.parse((await runCli({}, ['nope.md', '-f', 'json'])).stdout)).toEqual([])
  })
  it('writes the report to a file and nothing to the screen', async () => {
    const { exitCode, stdout, fileSystem } = await runCli({ 'a.md': BAD }, ['a.md', '-f', 'json', '-o', 'report.json'], {
      isTerminal: true,
    })
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
    expect(JSON.parse(new TextDecoder().decode(fileSystem.readBytes('/project/report.json')))).toHaveLength(1)
  })
  it('writes several formats in one run', async () => {
    const { stdout, fileSystem } = await runCli({ 'a.md': BAD }, ['a.md', '-f', 'compact', '-f', 'json=report.json'])
    expect(stdout).toMatch(/^a\.md:5:1: error/)
    expect(fileSystem.stat('/project/report.json')?.kind).toBe('file')
  })
  it('adds the table to the step summary of GitHub', async () => {
    const { stdout, fileSystem } = await runCli({ 'a.md': BAD }, ['a.md', '-f', 'github'], {
      variables: { GITHUB_STEP_SUMMARY: '/project/summary.md' },
    })
    expect(stdout).toMatch(/^::error file=a\.md,line=5/)
    expect(new TextDecoder().decode(fileSystem.readBytes('/project/summary.md'))).toContain('image-alt-text')
  })
  const coloured: Readonly<Record<string, readonly [boolean, readonly string[], Readonly<Record<string, string>>, boolean]>> = {
    'a terminal': [true, [], {}, true],
    'a pipe': [false, [], {}, false],
    'a terminal with NO_COLOR': [true, [], { NO_COLOR: '1' }, false],
    'a terminal with an empty NO_COLOR': [true, [], { NO_COLOR: '' }, true],
    'a pipe with FORCE_COLOR': [false, [], { FORCE_COLOR: '1' }, true],
    'a terminal with FORCE_COLOR=0': [true, [], { FORCE_COLOR: '0' }, false],
    'NO_COLOR and FORCE_COLOR': [true, [], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    'NO_COLOR and --color': [false, ['--color'], { NO_COLOR: '1' }, true],
    'a terminal with --no-color': [true, ['--no-color'], { FORCE_COLOR: '1' }, false],
    'a dumb terminal': [true, [], { TERM: 'dumb' }, false],
  }
  for (const [sentence, [isTerminal, args, variables, expected]] of Object.entries(coloured)) {
    it(`${expected ? 'colours' : 'does not colour'} for ${sentence}`, async () => {
      const { stdout } = await runCli({ 'a.md': BAD }, ['a.md', ...args], { isTerminal, variables })
      expect(stdout.includes('\u001b[')).toBe(expected)
    })
  }
})
