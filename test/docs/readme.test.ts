import { describe, expect, it } from 'vitest'
import { runCli } from '../support/run-cli.ts'
import { nodesOf, readMarkdownFile } from './markdown-file.ts'

const readme = readMarkdownFile('README.md')

function codeIn(language: string): string {
  const code = [...nodesOf(readme.tree)].find((node) => node.type === 'code' && node.lang === language)
  return code?.type === 'code' ? code.value : ''
}

describe('the examples of README.md', () => {
  it('are commands that the command line understands', async () => {
    const commands = [...readme.text.matchAll(/(?:^\$ |run: |entry: )npx (post-lint[^\n]*)$/gm)].map(([, command = '']) => command)
    expect(commands.length).toBeGreaterThanOrEqual(5)
    const files = { 'blog/a.md': '---\ntitle: Hello\n---\n\nText.\n', 'fixtures/docusaurus-blog/a.md': 'Text.\n' }
    for (const command of commands) {
      const { exitCode } = await runCli(files, command.split(' ').slice(1))
      expect({ command, exitCode }).toEqual({ command, exitCode: 0 })
    }
  })
  it('hold a config that is one', async () => {
    const config = codeIn('json')
    const files = { '.post-lintrc.json': config, 'blog/a.md': `---\ntitle: ${'x'.repeat(61)}\n---\n`, 'blog/archive/b.md': '![](a.png)\n' }
    const { exitCode, stdout, stderr } = await runCli(files, ['blog', '-f', 'compact'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toMatch(/^blog\/a\.md:2:8: warning .*\(title-length\)\n$/)
  })
  it('hold a disable comment that works', async () => {
    const markdown = codeIn('md')
    expect(await runCli({ 'a.md': `${markdown}\n` }, ['a.md'])).toMatchObject({ exitCode: 0 })
    expect((await runCli({ 'a.md': `${markdown}\n` }, ['a.md', '--no-inline-config'])).exitCode).toBe(1)
  })
})
