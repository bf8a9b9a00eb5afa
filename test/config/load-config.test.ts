import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load-config.ts'
import { memoryFileSystem } from '../../src/files/memory-file-system.ts'
import { nodeFileSystem } from '../../src/files/node-file-system.ts'

/** What a config says of `heading-increment`, or the problems that it has. */
async function load(name: string, contents: string | Uint8Array): Promise<unknown> {
  try {
    const config = await loadConfig(memoryFileSystem({ [`/site/${name}`]: contents }), `/site/${name}`, name)
    return config.entries.map(({ rules }) => rules.get('heading-increment')?.severity)
  } catch (error) {
    return error instanceof Error && error.name === 'ConfigError' ? error.message : error
  }
}

describe('a JSON config', () => {
  test('may have comments, trailing commas, a byte order mark and $schema', async () => {
    const contents = '\uFEFF{\n // why\n "$schema": "x", "rules": { "heading-increment": "warn", },\n}'
    expect(await load('.post-lintrc.json', contents)).toEqual(['warning'])
    expect(await load('.post-lintrc.jsonc', '[{}, {"rules": {"heading-increment": "off"}}]')).toEqual([undefined, 'off'])
  })
  test('with a syntax error tells where', async () => {
    expect(await load('.post-lintrc.json', '{\n  "rules": {,}\n}')).toBe('.post-lintrc.json:2:13: value expected')
    expect(await load('.post-lintrc.json', '{"files": ["a"')).toBe('.post-lintrc.json:1:15: close bracket expected')
    expect(await load('.post-lintrc.json', '')).toMatch(/^\.post-lintrc\.json:1:1: /)
  })
  test('with a key twice tells where, because one of them would silently lose', async () => {
    expect(await load('.post-lintrc.json', '{\n  "rules": {},\n  "rules": {}\n}')).toBe(
      '.post-lintrc.json:3:3: the key `rules` stands twice',
    )
  })
  test('cannot smuggle in a prototype', async () => {
    expect(await load('.post-lintrc.json', '{"__proto__": {"rules": {"heading-increment": "off"}}}')).toMatch('there is no key `__proto__`')
    expect(await load('.post-lintrc.json', '{"rules": {"__proto__": "off"}}')).toBe(
      '.post-lintrc.json: rules.__proto__: there is no rule `__proto__`',
    )
    expect(await load('.post-lintrc.yaml', 'rules:\n  __proto__: off\n  constructor: off\n')).toBe(
      '.post-lintrc.yaml: rules.__proto__: there is no rule `__proto__`\n' +
        '.post-lintrc.yaml: rules.constructor: there is no rule `constructor`',
    )
  })
  test('that is no text says so', async () => {
    expect(await load('.post-lintrc.json', Uint8Array.of(0xff, 0xfe, 0x7b, 0))).toBe(
      '.post-lintrc.json: The file is encoded in UTF-16; save it as UTF-8',
    )
  })
})

describe('a YAML config', () => {
  test('is read', async () => {
    expect(await load('.post-lintrc.yaml', 'rules:\n  heading-increment: off # why\n')).toEqual(['off'])
    expect(await load('.post-lintrc.yml', '- rules: {heading-increment: [error, {titleField: headline}]}\n')).toEqual(['error'])
  })
  test('with a syntax error tells where', async () => {
    expect(await load('.post-lintrc.yml', 'rules:\n  heading-increment: [error\n')).toMatch(/^\.post-lintrc\.yml:\d+:\d+: \S/)
    expect(await load('.post-lintrc.yml', 'rules: {}\nrules: {}\n')).toBe('.post-lintrc.yml:2:1: duplicated mapping key')
  })
  test('that is empty says what a config is', async () => {
    expect(await load('.post-lintrc.yml', '')).toBe('.post-lintrc.yml: a config is an object or a list of them, not nothing')
    expect(await load('.post-lintrc.yml', '# nothing\n')).toBe('.post-lintrc.yml:1:1: expected a document, but the input is empty')
  })
})

describe('package.json', () => {
  test('holds the config under postLint', async () => {
    expect(await load('package.json', '{"name":"x","postLint":{"rules":{"heading-increment":"error"}}}')).toEqual(['error'])
    expect(await load('package.json', '{"name":"x"}')).toBe('package.json: there is no key `postLint` in it')
  })
})

test('a file of another kind, and one that is missing, are no config', async () => {
  expect(await load('config.toml', '')).toBe('config.toml: a config is a .js, .ts, .json, .jsonc, .yaml or .yml file, not `.toml`')
  const missing = (name: string) => loadConfig(memoryFileSystem({}), `/site/${name}`, name)
  await expect(missing('x.json')).rejects.toThrow('There is no file or folder `x.json`')
  await expect(missing('x.js')).rejects.toThrow('There is no file or folder `x.js`')
})

describe('a JavaScript or TypeScript config', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'post-lint-')))
  afterAll(() => rmSync(folder, { recursive: true }))
  const run = async (name: string, contents: string): Promise<unknown> => {
    writeFileSync(join(folder, name), contents)
    try {
      const config = await loadConfig(nodeFileSystem, join(folder, name), name)
      return config.entries.map(({ rules }) => rules.get('heading-increment')?.severity)
    } catch (error) {
      return error instanceof Error && error.name === 'ConfigError' ? error.message : error
    }
  }

  test('is imported, as a module, as CommonJS and with types', async () => {
    expect(await run('a.mjs', "export default { rules: { 'heading-increment': 'off' } }")).toEqual(['off'])
    expect(await run('a.cjs', "module.exports = [{ rules: { 'heading-increment': 'off' } }]")).toEqual(['off'])
    const typed = "enum Severity { Off = 'off' }\nexport default { rules: { 'heading-increment': Severity.Off as string } }"
    expect(await run('a.ts', typed)).toEqual(['off'])
    expect(await run('a.mts', typed)).toEqual(['off'])
  })
  test('without a default export says what to write', async () => {
    expect(await run('b.mjs', 'export const config = {}')).toBe('b.mjs: it exports no config; write `export default defineConfig({ … })`')
  })
  test('that throws, imports what is not there or does not parse is told in one line with its place', async () => {
    expect(await run('c.mjs', '\nconst a = missing\nexport default a')).toMatch(/^c\.mjs(:\d+:\d+)?: missing is not defined$/)
    expect(await run('d.mjs', "import './nowhere.mjs'\nexport default {}")).toMatch(/^d\.mjs.*nowhere\.mjs[^\n]*$/)
    expect(await run('e.mjs', 'export default {\n  a: {{\n}')).toMatch(/^e\.mjs.*: \S[^\n]*$/)
    expect(await run('f.mjs', "throw 'a string'")).toBe('f.mjs: a string')
  })
  test('cannot hide anything behind a prototype', async () => {
    expect(await run('g.mjs', "export default Object.create({ rules: { 'heading-increment': 'off' } })")).toEqual([undefined])
  })
})
