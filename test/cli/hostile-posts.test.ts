import { describe, expect, it } from 'vitest'
import { runCli } from '../support/run-cli.ts'

/** Posts that strangers send. None of them may run anything, end the run, forge a report or take minutes. */
describe('posts from strangers', () => {
  it('run nothing, in whatever way their front matter is code', async () => {
    const payload = '{ title: (globalThis.postLintWasRun = true) }'
    const openings = ['---js', '---javascript', '--- JS', '---JavaScript\r', '---coffee', '---ts', '---constructor', '---__proto__']
    const files = Object.fromEntries(
      openings.flatMap((opening, index) => [
        [`blog/${index}.md`, `${opening}\n${payload}\n---\n\nText.\n`],
        [`blog/${index}-unclosed.md`, `${opening}\n${payload}\n`],
        [`blog/${index}-second.md`, `---\ntitle: x\n---\n${opening}\n${payload}\n---\n`],
      ]),
    )
    const { exitCode, stdout } = await runCli(files, ['blog', '-f', 'compact', '--only', 'front-matter-syntax'])
    expect(exitCode).toBe(1)
    expect('postLintWasRun' in globalThis).toBe(false)
    for (const [index] of openings.entries()) expect(stdout).toContain(`blog/${index}.md:1:1: error`)
  })

  it('do not end the run: the others are linted', async () => {
    const files = {
      'a.md': `---\n${'a: [\n'.repeat(5000)}---\n`,
      'b.md': `${'> - '.repeat(10_000)}deep\n`,
      'c.md': `${'['.repeat(20_000)}\n${'*a **b '.repeat(5000)}\n`,
      'd.md': `---\na: &a [x, *a]\n---\n`,
      'e.mdx': '<Foo bar={{{{{\n\n# x <\n',
      'f.md': new Uint8Array([0xff, 0xfe, 0x23, 0x00]),
      'g.md': '![](/a.png)\n',
    }
    const { exitCode, stdout, stderr } = await runCli(files, ['.', '-f', 'json'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
    const results = JSON.parse(stdout)
    expect(results).toHaveLength(7)
    expect(results.find(({ filePath }: { filePath: string }) => filePath === 'g.md').errorCount).toBe(1)
  }, 20_000)

  it('cannot forge annotations, whatever their titles and names are', async () => {
    const name = 'blog/a%0A::error::x\u001b[31m.md'
    const title = 'Hi\\n::error file=x::forged \\u001b[31mred\\u0007'
    const files = { [name]: `---\ntitle: "${title}"\nimage: https://e.com/og?title=no\n---\n\n# \u001b[2J##[error]x\n\n# ::error::y\n` }
    const { stdout } = await runCli(files, ['blog', '-f', 'github'], { variables: { GITHUB_STEP_SUMMARY: '/project/summary.md' } })
    for (const line of stdout.trimEnd().split('\n')) expect(line).toMatch(/^::(?:error|warning|notice) file=blog\/a[^:]*,line=\d+/)
    expect(stdout).not.toContain('\u001b')
  })

  it('cannot recolour the terminal', async () => {
    const files = { 'a.md': '---\ntitle: "x\\u001b[2J"\nimage: https://e.com/og?title=no\n---\n\n# \u001b[31mA\n\n# \u009b31mB\n' }
    for (const format of ['stylish', 'pretty', 'compact']) {
      const { stdout } = await runCli(files, ['a.md', '-f', format])
      expect(stdout).toContain('\\x1b')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is there is the point.
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/)
    }
  })

  it('cannot choose their own config or schema', async () => {
    const files = { 'a.md': '---\ntitle: x\n$schema: /etc/passwd\nschema: ../../secret.json\n---\n' }
    expect((await runCli(files, ['a.md'])).exitCode).toBe(0)
  })

  it('have keys called like the parts of every object', async () => {
    const files = { 'a.md': '---\n__proto__: {title: x}\nconstructor: y\ntoString: z\nhasOwnProperty: 1\n---\n\n### Deep\n' }
    const { exitCode, stdout, stderr } = await runCli(files, ['a.md', '-f', 'json', '--schema', 'docusaurus-blog'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    // A title inside `__proto__` is no title: the first heading may have any level.
    expect(JSON.parse(stdout)[0].messages.filter(({ ruleId }: { ruleId: string }) => ruleId === 'heading-increment')).toEqual([])
  })
})
