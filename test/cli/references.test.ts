import { describe, expect, it } from 'vitest'
import { runCli } from '../support/run-cli.ts'
import { runOnDisk } from '../support/run-on-disk.ts'

const POST =
  '---\ntitle: Hello\ntags: [a, b]\n---\n\nSee [the tutorial][tutrial], [^1] and [sic].\n\n[a]: /a\n[A]: /b\n[unused]: /c\n\n[a]\n'
/** As `strict` has them. */
const FOUND = [
  '6:5 warning remark-lint/no-undefined-references',
  '6:30 warning remark-lint/no-undefined-references',
  '9:1 warning remark-lint/no-duplicate-definitions',
  '10:1 warning remark-lint/no-unused-definitions',
]

async function found(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<string[]> {
  const { stdout, stderr } = await runCli(files, ['a.md', '-f', 'json', '--preset', 'strict', ...args])
  expect(stderr).toBe('')
  interface Message {
    readonly ruleId: string
    readonly severity: number
    readonly line: number
    readonly column: number
  }
  const messages: readonly Message[] = JSON.parse(stdout)[0].messages
  return messages.map(({ ruleId, severity, line, column }) => `${line}:${column} ${severity === 1 ? 'warning' : 'error'} ${ruleId}`)
}

describe('references and definitions, without any config', () => {
  it('are looked at, as warnings with the pages of remark-lint, and front matter, footnotes and prose are not mistaken for them', async () => {
    expect(await found({ 'a.md': POST })).toEqual(FOUND)
    expect(await found({ 'a.md': POST }, '--preset', 'recommended')).toEqual(FOUND.slice(0, 3))
    const { stdout } = await runCli({ 'a.md': POST }, ['a.md', '-f', 'json'])
    const [{ message, url }, , duplicate] = JSON.parse(stdout)[0].messages
    expect(message).toMatch(/^Unexpected reference to undefined definition, expected corresponding definition \(`tutrial`\)/)
    expect(url).toMatch(/remark-lint-no-undefined-references#readme$/)
    expect(duplicate.related).toMatchObject([{ line: 8, column: 1 }])
  })

  it('are looked at where remark-parse reads the post, too', async () => {
    expect(await found({ 'a.md': POST, '.post-lintrc.json': '{ "parser": "remark" }' })).toEqual(FOUND)
  })

  it('are no admonitions of Docusaurus, no task lists, no callouts', async () => {
    const files = {
      'docusaurus.config.js': 'export default { presets: [["classic", {}]] }\n',
      'blog/2026-01-02-a.md':
        '---\ntitle: Hello\nauthors: []\n---\n\n<!-- truncate -->\n\n:::note[A title]\n\n- [ ] b\n- [x] [c][c]\n\n:::\n\n[c]: https://example.com\n\n> [!TIP]\n> Text\n',
    }
    expect(await runCli(files, ['blog', '-f', 'compact'])).toMatchObject({ exitCode: 0, stdout: '' })
  })

  it('are silenced by the config, by flags, and by comments of both kinds', async () => {
    const off = { rules: { 'remark-lint/no-undefined-references': 'off', 'remark-lint/no-unused-definitions': 'error' } }
    expect(await found({ 'a.md': POST, '.post-lintrc.json': JSON.stringify(off) })).toEqual([
      '9:1 warning remark-lint/no-duplicate-definitions',
      '10:1 error remark-lint/no-unused-definitions',
    ])
    expect(await found({ 'a.md': POST }, '--only', 'remark-lint/no-duplicate-definitions')).toEqual([FOUND[2]])
    expect(await found({ 'a.md': POST }, '--skip', 'remark-lint/no-undefined-references')).toEqual(FOUND.slice(2))
    const commented = (comment: string) => found({ 'a.md': `${comment}\n\n${POST.slice(POST.indexOf('See'))}` })
    expect(await commented('<!-- post-lint-disable -->')).toEqual([])
    expect(await commented('<!--lint disable-->')).toEqual([])
    expect(await commented('<!--lint disable no-undefined-references no-unused-definitions-->')).toEqual([
      '6:1 warning remark-lint/no-duplicate-definitions',
    ])
  })

  it('have comments and suppressions that are told when they are not needed any more', async () => {
    const disabled = '<!-- post-lint-disable-next-line remark-lint/no-unused-definitions -->\n\n[used]: /a\n\n[used]\n'
    expect(
      (await runCli({ 'a.md': disabled }, ['a.md', '-f', 'compact', '--report-unused-disable-directives', '--preset', 'strict'])).stdout,
    ).toMatch(/^a\.md:1:1: error .*`remark-lint\/no-unused-definitions`.*\n$/)
    const suppressed = await runCli({ 'a.md': 'Text.\n\n[a]: /a\n' }, ['a.md', '--suppress-all', '--preset', 'strict'])
    const suppressions = new TextDecoder().decode(suppressed.fileSystem.readBytes('/project/post-lint-suppressions.json'))
    const later = await runCli({ 'a.md': 'Text.\n', 'post-lint-suppressions.json': suppressions }, ['a.md', '--preset', 'strict'])
    expect(later.stderr).toMatch(/suppression/)
  })

  it('are told by `rules` and `explain`', async () => {
    expect((await runCli({}, ['rules'])).stdout).toMatch(
      /^remark-lint\/no-undefined-references +warning +warning +Disallow references to labels/m,
    )
    expect((await runCli({}, ['explain', 'remark-lint/no-unused-definitions'])).stdout).toBe(
      '# remark-lint/no-unused-definitions\n\nDisallow definitions that nothing refers to\n\n**Recommended:** off · **Strict:** warning · **Fix:** none\n\n' +
        'From the plugin `remark-lint-no-unused-definitions`: ' +
        'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-unused-definitions#readme\n',
    )
    expect(await runCli({}, ['explain', 'remark-lint/no-unused-definition'])).toMatchObject({
      exitCode: 2,
      stderr: 'There is no rule and no file `remark-lint/no-unused-definition`; did you mean `remark-lint/no-unused-definitions`?\n',
    })
  })

  it('are found by the plugin that the config names instead, as its options say, brackets in prose too', async () => {
    const plugin = `export default Object.defineProperty(() => (_, file) => {
      const message = file.message('Mine', { line: 1, column: 1 })
      Object.assign(message, { source: 'remark-lint', ruleId: 'no-undefined-references', fatal: false })
    }, 'name', { value: 'remark-lint:no-undefined-references' })\n`
    const { stdout } = await runOnDisk(
      {
        'plugin.mjs': plugin,
        '.post-lintrc.json': '{ "extends": "strict", "plugins": ["./plugin.mjs"] }',
        'a.md': 'See [the tutorial][tutrial].\n\n[b]: /b\n',
      },
      ['a.md', '-f', 'compact'],
    )
    expect(stdout).toBe(
      'a.md:1:1: warning Mine (remark-lint/no-undefined-references)\n' +
        'a.md:3:1: warning Unexpected unused definition, expected no definition or one or more references to `b` (remark-lint/no-unused-definitions)\n',
    )
  })

  it('are left alone in a post that nests deeper than the rules can follow', async () => {
    const hostile = `${'[a '.repeat(30_000)}\n\n${'> '.repeat(5000)}[a][b]\n\n[c]: /d\n`
    const { exitCode, stderr } = await runCli({ 'a.md': hostile }, ['a.md', '-f', 'compact'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  })
})
