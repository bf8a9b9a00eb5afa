import { describe, expect, it } from 'vitest'
import type { CliRun } from '../support/run-cli.ts'
import { runCli } from '../support/run-cli.ts'

const BOLD = '---\ntitle: Hello\n---\n\n## **One**\n\nText.\n'
const PLAIN = '---\ntitle: Hello\n---\n\n## One\n\nText.\n'
/** One fix that is safe, one that is not, and an error that nobody can fix. */
const MIXED = '---\ntitle: Hello\n---\n\n## Hello\n\n### **One**\n\n![](/a.png)\n'
/** As on a site that prints titles, where a heading that says the title again is one too many. */
const STRICT = ['--preset', 'strict', '--rule', 'no-repeated-title: [warning, { frontMatterTitle: printed }]']

function fileAfter({ fileSystem }: CliRun, name: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(fileSystem.readBytes(`/project/${name}`))
}

describe('--fix', () => {
  it('writes safe fixes and says what is left', async () => {
    const run = await runCli({ 'a.md': MIXED }, ['a.md', '--fix', '-f', 'compact', ...STRICT])
    expect(fileAfter(run, 'a.md')).toBe(MIXED.replace('**One**', 'One'))
    expect(run.exitCode).toBe(1)
    expect(run.stdout.split('\n').map((line) => line.replace(/^.*\((.+)\)$/, '$1'))).toEqual(['no-repeated-title', 'image-alt-text', ''])
  })
  it('is 0 where everything could be fixed, and counts the fixes', async () => {
    const run = await runCli({ 'a.md': BOLD, 'b.md': PLAIN }, ['.', '--fix'])
    expect({ exitCode: run.exitCode, stdout: run.stdout, stderr: run.stderr }).toEqual({
      exitCode: 0,
      stdout: '✔ 2 posts, no problems, 1 fixed (0 ms)\n',
      stderr: '',
    })
  })
  it('leaves unsafe fixes to --fix-unsafe, which needs no --fix beside it', async () => {
    const safe = await runCli({ 'a.md': MIXED }, ['a.md', '--fix', ...STRICT])
    expect(safe.stdout).toContain('  1 fixable with --fix-unsafe')
    const all = await runCli({ 'a.md': MIXED }, ['a.md', '--fix-unsafe', ...STRICT])
    expect(fileAfter(all, 'a.md')).toBe('---\ntitle: Hello\n---\n\n### One\n\n![](/a.png)\n')
  })
  it('is told in the last line of a run without it', async () => {
    const { stdout } = await runCli({ 'a.md': MIXED }, ['a.md', ...STRICT])
    expect(stdout.split('\n').slice(-3)).toEqual([
      expect.stringContaining('✖ 1 error'),
      '  1 fixable with --fix, 1 more with --fix-unsafe',
      '',
    ])
  })
  it('keeps a byte order mark, CRLF and a last line without a break', async () => {
    const contents = `\uFEFF${BOLD.replaceAll('\n', '\r\n').trimEnd()}`
    const run = await runCli({ 'a.md': contents }, ['a.md', '--fix'])
    expect(fileAfter(run, 'a.md')).toBe(contents.replace('**One**', 'One'))
  })
  it('does not change what --quiet does not show', async () => {
    const run = await runCli({ 'a.md': BOLD }, ['a.md', '--fix', '--quiet'])
    expect(fileAfter(run, 'a.md')).toBe(BOLD)
  })
  it('never writes a file that is no text', async () => {
    const bytes = new Uint8Array([0x23, 0x20, 0xe9, 0x0a])
    const run = await runCli({ 'a.md': bytes }, ['a.md', '--fix'])
    expect(run.exitCode).toBe(1)
    expect(run.fileSystem.readBytes('/project/a.md')).toEqual(bytes)
  })
  it('does not fix what a comment in the post disables', async () => {
    const contents = BOLD.replace('## ', '<!-- post-lint-disable-next-line no-emphasis-in-heading -->\n\n## ')
    const run = await runCli({ 'a.md': contents }, ['a.md', '--fix'])
    expect(fileAfter(run, 'a.md')).toBe(contents)
  })
})

describe('--fix-dry-run', () => {
  it('changes nothing, reports what would be left, and hands out the text in JSON', async () => {
    const run = await runCli({ 'a.md': BOLD }, ['a.md', '--fix-dry-run', '-f', 'json'])
    expect(fileAfter(run, 'a.md')).toBe(BOLD)
    expect(run.exitCode).toBe(0)
    expect(JSON.parse(run.stdout)).toMatchObject([{ messages: [], output: PLAIN }])
  })
  it('says so in its last line', async () => {
    const { stdout } = await runCli({ 'a.md': BOLD }, ['a.md', '--fix-dry-run'])
    expect(stdout).toBe('✔ 1 post, no problems, 1 would be fixed (0 ms)\n')
  })
  it('goes with --fix-unsafe', async () => {
    const run = await runCli({ 'a.md': MIXED }, ['a.md', '--fix-dry-run', '--fix-unsafe', '-f', 'compact'])
    expect(fileAfter(run, 'a.md')).toBe(MIXED)
    expect(run.stdout).not.toContain('no-repeated-title')
  })
})

describe('--diff', () => {
  it('prints what --fix would change, writes nothing, and is 1', async () => {
    const run = await runCli({ 'blog/a.md': BOLD, 'blog/b.md': PLAIN }, ['.', '--diff'])
    expect(fileAfter(run, 'blog/a.md')).toBe(BOLD)
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode: 1, stderr: '1 fix in 1 of 2 posts\n' })
    expect(run.stdout).toBe(`--- a/blog/a.md
+++ b/blog/a.md
@@ -2,6 +2,6 @@
 title: Hello
 ---
${' '}
-## **One**
+## One
${' '}
 Text.
`)
  })
  it('is 0 where there is nothing to change, whatever else is wrong', async () => {
    const run = await runCli({ 'a.md': '![](/a.png)\n' }, ['a.md', '--diff'])
    expect({ exitCode: run.exitCode, stdout: run.stdout, stderr: run.stderr }).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: '0 fixes in 0 of 1 post\n',
    })
  })
  it('is 2 where something could not be looked at', async () => {
    const run = await runCli({ 'a.md': BOLD }, ['a.md', 'b.md', '--diff'])
    expect(run.exitCode).toBe(2)
    expect(run.stdout).toContain('+## One')
  })
  it('writes nothing with --fix beside it', async () => {
    const run = await runCli({ 'a.md': BOLD }, ['a.md', '--diff', '--fix'])
    expect(fileAfter(run, 'a.md')).toBe(BOLD)
  })
  it('is coloured for people only', async () => {
    const run = await runCli({ 'a.md': BOLD }, ['a.md', '--diff'], { isTerminal: true })
    expect(run.stdout).toContain('\u001B[31m-## **One**\u001B[39m')
  })
})

describe('--stdin --fix', () => {
  it('prints the fixed text and nothing else; the report goes to standard error', async () => {
    const run = await runCli({}, ['--stdin', '--fix', '--stdin-filename', 'a.md', '-f', 'compact'], { stdin: MIXED })
    expect(run.stdout).toBe(MIXED.replace('**One**', 'One'))
    expect(run.stderr).toContain('a.md:9:1: error')
    expect(run.exitCode).toBe(1)
  })
  it('gives back a text that needs nothing as it is', async () => {
    const contents = `\uFEFF${PLAIN.replaceAll('\n', '\r\n')}`
    const run = await runCli({}, ['-', '--fix', '--stdin-filename', 'a.md'], { stdin: contents })
    expect(run.stdout).toBe(contents)
    expect(run.exitCode).toBe(0)
  })
  it('gives back what is no text, byte for byte, because an editor puts it in the place of the buffer', async () => {
    const run = await runCli({}, ['--stdin', '--fix'], { stdin: new Uint8Array([0xff, 0xfe, 0x41, 0x00]) })
    expect(run.stdoutBytes).toEqual(new Uint8Array([0xff, 0xfe, 0x41, 0x00]))
    expect(run.exitCode).toBe(1)
  })
  it('gives back a text that the config ignores', async () => {
    const files = { '.post-lintrc.json': '{ "ignores": ["drafts/**"] }' }
    const run = await runCli(files, ['--stdin', '--fix', '--stdin-filename', 'drafts/a.md'], { stdin: BOLD })
    expect({ exitCode: run.exitCode, stdout: run.stdout }).toEqual({ exitCode: 0, stdout: BOLD })
    expect(run.stderr).toContain('Skipped `drafts/a.md`')
  })
  it('touches no file of that name', async () => {
    const run = await runCli({ 'a.md': 'other\n' }, ['--stdin', '--fix', '--stdin-filename', 'a.md'], { stdin: BOLD })
    expect(fileAfter(run, 'a.md')).toBe('other\n')
  })
  it('prints a diff with --diff, a report with --fix-dry-run', async () => {
    const diff = await runCli({}, ['--stdin', '--diff', '--stdin-filename', 'a.md'], { stdin: BOLD })
    expect(diff.stdout).toMatch(/^--- a\/a\.md\n/)
    const preview = await runCli({}, ['--stdin', '--fix-dry-run'], { stdin: BOLD })
    expect(preview.stdout).toBe('✔ 1 post, no problems, 1 would be fixed (0 ms)\n')
  })
})

describe('a run that fixes', () => {
  it.each([
    [['--fix', '--fix-dry-run'], '--fix writes and --fix-dry-run does not; give one of them\n'],
    [['--diff', '--fix-dry-run'], '--diff and --fix-dry-run both show what --fix would do; give one of them\n'],
    [['--diff', '-f', 'json'], '--diff prints a diff and no report, so no format or file can be chosen for one\n'],
  ])('is 2 for %j', async (flags, stderr) => {
    const run = await runCli({ 'a.md': BOLD }, ['a.md', ...flags])
    expect({ exitCode: run.exitCode, stdout: run.stdout, stderr: run.stderr }).toEqual({ exitCode: 2, stdout: '', stderr })
    expect(fileAfter(run, 'a.md')).toBe(BOLD)
  })
  it('leaves a file alone that somebody changed meanwhile, is 2 and reports it as it was', async () => {
    const run = await runCli({ 'a.md': BOLD, 'b.md': BOLD }, ['.', '--fix', '-f', 'compact'], {
      beforeWriting: (fileSystem) => fileSystem.writeFile('/project/a.md', 'newer\n'),
    })
    expect(run.exitCode).toBe(2)
    expect(run.stderr).toBe('`a.md` was changed by somebody else meanwhile, so it was left alone; run post-lint again\n')
    expect(fileAfter(run, 'a.md')).toBe('newer\n')
    expect(fileAfter(run, 'b.md')).toBe(PLAIN)
    expect(run.stdout).toMatch(/^a\.md:5:1: warning .* \(no-emphasis-in-heading\)\n$/)
  })
  it('stops between two files when it is interrupted, with the exit code that shells expect', async () => {
    const run = await runCli({ 'a.md': BOLD, 'b.md': BOLD, 'c.md': BOLD }, ['.', '--fix'], { interruptAfter: 1 })
    expect(run.exitCode).toBe(130)
    expect(run.stderr).toBe('Interrupted: 2 posts were left as before\n')
    expect(['a.md', 'b.md', 'c.md'].map((name) => fileAfter(run, name))).toEqual([PLAIN, BOLD, BOLD])
  })
})
