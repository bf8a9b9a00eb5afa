import { describe, expect, it } from 'vitest'
import { type CliRun, runCli } from '../support/run-cli.ts'

const FILE = 'post-lint-suppressions.json'
const BAD = '---\ntitle: Hello\n---\n\n## One\n\n#### Deep\n\n![](/a.png)\n'
const BOLD = '---\ntitle: Hello\n---\n\n## **One**\n\nText.\n'

function fileOf({ fileSystem }: CliRun, name = FILE): string | undefined {
  const path = `/project/${name}`
  return fileSystem.stat(path) === undefined ? undefined : new TextDecoder().decode(fileSystem.readBytes(path))
}

/** The files of a project whose findings are all suppressed. */
async function suppressed(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  return { ...files, [FILE]: fileOf(await runCli(files, ['.', '--suppress-all'])) ?? '' }
}

describe('--suppress-all', () => {
  it('writes all findings down, by post, rule and what they are about', async () => {
    const run = await runCli({ 'blog/a.md': BAD }, ['blog', '--suppress-all'])
    expect({ exitCode: run.exitCode, stdout: run.stdout, stderr: run.stderr }).toEqual({
      exitCode: 0,
      stdout: '✔ 1 post, no problems, 2 suppressed (0 ms)\n',
      stderr: `\`${FILE}\` holds 2 suppressions now, 2 more than before\n`,
    })
    const contents = JSON.parse(fileOf(run) ?? '')
    expect(contents).toMatchObject({
      version: 1,
      suppressions: { 'blog/a.md': { 'heading-increment': [{ text: '#### Deep' }], 'image-alt-text': [{ text: '![](/a.png)' }] } },
    })
  })
  it('makes the next run quiet', async () => {
    const run = await runCli(await suppressed({ 'a.md': BAD }), ['.'])
    expect({ exitCode: run.exitCode, stdout: run.stdout, stderr: run.stderr }).toEqual({
      exitCode: 0,
      stdout: '✔ 1 post, no problems, 2 suppressed (0 ms)\n',
      stderr: '',
    })
  })
  it('is not upset by an edit above, by other line breaks, or by a run in another folder', async () => {
    const files = await suppressed({ 'blog/a.md': BAD })
    const edited = BAD.replace('#### Deep', 'A paragraph.\n\n#### Deep').replaceAll('\n', '\r\n')
    expect((await runCli({ ...files, 'blog/a.md': edited }, ['blog/a.md'])).exitCode).toBe(0)
  })
  it('does not let one finding stand for another', async () => {
    const files = await suppressed({ 'a.md': BAD })
    const { exitCode, stdout, stderr } = await runCli({ ...files, 'a.md': BAD.replace('a.png', 'b.png') }, ['.', '-f', 'compact'])
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^a\.md:9:1: error .* \(image-alt-text\)\n$/)
    expect(stderr).toBe(
      `\`${FILE}\` has an entry whose finding is gone: a.md image-alt-text \`![](/a.png)\`; remove it with --prune-suppressions\n`,
    )
  })
  it('does not call what did not run stale', async () => {
    const files = await suppressed({ 'a.md': BAD, 'b.md': BAD })
    const { exitCode, stderr } = await runCli(files, ['a.md', '--only', 'image-alt-text'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  })
})

describe('--suppress-rule', () => {
  it('suppresses the findings of that rule only, and reports the others', async () => {
    const run = await runCli({ 'a.md': BAD }, ['.', '--suppress-rule', 'image-alt-text', '-f', 'compact'])
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toMatch(/^a\.md:7:1: warning .* \(heading-increment\)\n$/)
    expect(Object.keys(JSON.parse(fileOf(run) ?? '').suppressions['a.md'])).toEqual(['image-alt-text'])
  })
  it('is 2 for a rule that does not exist, with the nearest name', async () => {
    const { exitCode, stderr } = await runCli({ 'a.md': BAD }, ['.', '--suppress-rule', 'image-alt-txt'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('--suppress-rule: there is no rule `image-alt-txt`; did you mean `image-alt-text`?')
  })
})

describe('--prune-suppressions', () => {
  it('takes out what is mended, and leaves the rest', async () => {
    const files = await suppressed({ 'a.md': BAD, 'b.md': BAD })
    const run = await runCli({ ...files, 'a.md': BAD.replace('![]', '![A desk]') }, ['.', '--prune-suppressions'])
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({
      exitCode: 0,
      stderr: `\`${FILE}\` holds 3 suppressions now, 1 fewer than before\n`,
    })
    expect(fileOf(run)).not.toContain('"a.md": {\n      "image-alt-text"')
  })
  it('goes with --fix: what was fixed needs no suppression', async () => {
    const files = await suppressed({ 'a.md': BOLD })
    const run = await runCli(files, ['.', '--fix', '--prune-suppressions'])
    expect(fileOf(run, 'a.md')).toBe(BOLD.replace('**One**', 'One'))
    expect(JSON.parse(fileOf(run) ?? '').suppressions).toEqual({})
  })
})

describe('a file of suppressions', () => {
  it('can be asked for by name', async () => {
    const made = await runCli({ 'a.md': BAD, 'lint/.keep': '' }, ['.', '--suppress-all', '--suppressions-location', 'lint/known.json'])
    const known = fileOf(made, 'lint/known.json') ?? ''
    expect(Object.keys(JSON.parse(known).suppressions)).toEqual(['../a.md'])
    const files = { 'a.md': BAD, 'lint/known.json': known }
    expect((await runCli(files, ['.', '--suppressions-location', 'lint/known.json'])).exitCode).toBe(0)
    expect((await runCli(files, ['.'])).exitCode).toBe(1)
  })
  it.each([
    [['--suppressions-location', 'nope.json'], 'There is no file of suppressions `nope.json`'],
    [['--suppress-all', '--prune-suppressions'], '--suppress-all and --prune-suppressions cannot be done in one run'],
    [['--suppress-all', '--diff'], '--suppress-all writes a file, and --diff writes none; give one of them'],
    [['--prune-suppressions', '--fix-dry-run'], '--prune-suppressions writes a file, and --fix-dry-run writes none; give one of them'],
  ])('is 2 for %j', async (flags, sentence) => {
    const { exitCode, stdout, stderr } = await runCli({ 'a.md': BAD }, ['.', ...flags])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(sentence)
  })
  it('is 2 for standard input that is to be suppressed, but standard input obeys one', async () => {
    const files = await suppressed({ 'a.md': BAD })
    const settings = { stdin: BAD }
    expect((await runCli(files, ['--stdin', '--suppress-all'], settings)).exitCode).toBe(2)
    expect((await runCli(files, ['--stdin', '--stdin-filename', 'a.md'], settings)).exitCode).toBe(0)
  })
  it('is 2 where it is broken, before any post is looked at', async () => {
    const { exitCode, stdout, stderr } = await runCli({ 'a.md': BAD, [FILE]: '{ "version": 1, ' }, ['.'])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(/^post-lint-suppressions\.json/)
  })
})

describe('--report-unused-disable-directives', () => {
  const unused = '---\ntitle: Hello\n---\n\n<!-- post-lint-disable-next-line image-alt-text -->\n\n![A desk](/a.png)\n'
  it('reports a comment that disables nothing', async () => {
    expect((await runCli({ 'a.md': unused }, ['.'])).exitCode).toBe(0)
    const { exitCode, stdout } = await runCli({ 'a.md': unused }, ['.', '--report-unused-disable-directives', '-f', 'compact'])
    expect(exitCode).toBe(1)
    expect(stdout).toBe('a.md:5:1: error The comment disables `image-alt-text`, which finds nothing there\n')
  })
  it('takes it away with --fix', async () => {
    const run = await runCli({ 'a.md': unused }, ['.', '--report-unused-disable-directives', '--fix'])
    expect(run.exitCode).toBe(0)
    expect(fileOf(run, 'a.md')).toBe('---\ntitle: Hello\n---\n\n![A desk](/a.png)\n')
  })
  it('does not judge a comment for all rules in a run that leaves rules out', async () => {
    const files = { 'a.md': BAD.replace('#### Deep', '<!-- post-lint-disable-next-line -->\n\n#### Deep') }
    const { stdout } = await runCli(files, ['.', '--report-unused-disable-directives', '--only', 'title-length', '-f', 'compact'])
    expect(stdout).toBe('')
  })
})
