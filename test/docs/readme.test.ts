import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { checkConfig } from '../../src/config/check-config.ts'
import { configJsonSchema } from '../../src/config/config-json-schema.ts'
import { readyConfig } from '../../src/config/load-config.ts'
import { memoryFileSystem } from '../../src/files/memory-file-system.ts'
import { lintText } from '../../src/index.ts'
import { rules } from '../../src/rules/index.ts'
import { runCli } from '../support/run-cli.ts'
import { runOnDisk } from '../support/run-on-disk.ts'
import { nodesOf, readMarkdownFile, sections } from './markdown-file.ts'

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
    const files = { '.post-lintrc.json': config, 'blog/a.md': `---\ntitle: ${'x'.repeat(61)}\n---\n`, 'blog/archive/b.md': '![](/a.png)\n' }
    const { exitCode, stdout, stderr } = await runCli(files, ['blog', '-f', 'compact'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toMatch(/^blog\/a\.md:2:8: warning .*\(title-length\)\n$/)
  })
  it('hold a disable comment that works', async () => {
    const markdown = codeIn('md')
    expect(await runCli({ 'a.md': `${markdown}\n`, 'line.svg': '' }, ['a.md'])).toMatchObject({ exitCode: 0 })
    expect((await runCli({ 'a.md': `${markdown}\n`, 'line.svg': '' }, ['a.md', '--no-inline-config'])).exitCode).toBe(1)
  })
  it('hold a config with a schema of zod, and the finding that it gives', async () => {
    const section = sections(readme).find(({ title }) => title === "Your site's own schema")
    const [config = '', finding = ''] = section?.code.map(({ value }) => value) ?? []
    const files = { 'post-lint.config.ts': config, 'blog/a.md': '---\ntitle: Hello\ndate: 2026-05-02\ntags: books\n---\n' }
    expect(await runOnDisk(files, ['blog', '--only', 'front-matter-schema', '-f', 'compact'])).toEqual({
      exitCode: 1,
      stdout: `blog/a.md:4:7: error ${finding} (front-matter-schema)\n`,
      stderr: '',
    })
  })
  it('hold a schema that takes its values from a data file, and the finding that it gives', async () => {
    const section = sections(readme).find(({ title }) => title === 'Values from a data file')
    const [data = '', schema = '', finding = ''] = section?.code.map(({ value }) => value) ?? []
    const files = { 'site/data/tags.yml': data, 'site/post.schema.json': schema, 'site/a.md': '---\ntags: [javscript]\n---\n' }
    const args = ['site', '--schema', 'site/post.schema.json', '--only', 'front-matter-schema', '-f', 'compact']
    expect(await runCli(files, args)).toMatchObject({
      exitCode: 1,
      stderr: '',
      stdout: `site/a.md:2:8: error ${finding} (front-matter-schema)\n`,
    })
    const right = { ...files, 'site/a.md': '---\ntags: [css, javascript]\n---\n' }
    expect(await runCli(right, args)).toMatchObject({ exitCode: 0 })
  })
  it('take values from everywhere that the table says', async () => {
    const references = [...readme.text.matchAll(/^\| `([^`]+\.(?:yml|toml|json)[^`]*)` \| /gm)].map(([, reference]) => reference)
    expect(references).toHaveLength(4)
    const files = {
      'data/tags.yml': 'tags: [{ id: good }]',
      'blog/authors.yml': 'good: { name: Ada }',
      'data/site.toml': 'sections = ["good"]',
      'data/labels.json': '{ "labels": { "a": "good" } }',
      'a.md': '---\ntag: good\n---\n',
      'b.md': '---\ntag: bad\n---\n',
    }
    for (const enumFrom of references) {
      const schema = { 'post.schema.json': JSON.stringify({ properties: { tag: { enumFrom } } }) }
      const { exitCode, stdout } = await runCli({ ...files, ...schema }, ['.', '--schema', 'post.schema.json', '-f', 'compact'])
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: expect.stringMatching(/^b\.md:2:6: error .*\n$/) })
    }
  })
  it('fail where the file is not there', async () => {
    const files = { 'schemas/post.json': '{ "enumFrom": "../data/tags.yml#/tags" }', 'a.md': 'Text.\n' }
    expect(await runCli(files, ['a.md', '--schema', 'schemas/post.json'])).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr:
        'The schema `schemas/post.json` takes values from `../data/tags.yml`, which cannot be read: There is no file or folder `data/tags.yml`\n',
    })
  })
  it('hold configs with plugins, each with rules that are there', async () => {
    const isConfig = new Ajv({ strict: false }).compile(JSON.parse(JSON.stringify(configJsonSchema(rules))))
    const configOf = (title: string): unknown => JSON.parse(sections(readme).find((one) => one.title === title)?.code[0]?.value ?? '')
    for (const title of ['Rules of remark-lint', 'Rules of your own']) expect(isConfig(configOf(title)), title).toBe(true)
    const folder = 'post-lint-plugin-house-style'
    const { default: plugin } = await import(`../../fixtures/${folder}/index.js`)
    const config = { ...(configOf('Rules of your own') as object), plugins: [plugin] }
    const { plugins } = await readyConfig(checkConfig(config, '/site/c.js', 'c.js'), memoryFileSystem({}))
    expect([...plugins.rules.keys()]).toContain('house-style/no-todo')
  })
  it('hold a program that finds something', async () => {
    const section = sections(readme).find(({ title }) => title === 'In programs, and in remark')
    const code = section?.code[0]?.value.replace(/^import .*$/m, '') ?? ''
    const { messages } = await new Function('lintText', `return (async () => {\n${code}\nreturn { messages }\n})()`)(lintText)
    expect(messages.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['image-alt-text'])
  })
})
