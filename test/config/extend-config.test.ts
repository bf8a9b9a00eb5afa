import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { describeConfig } from '../../src/config/describe-config.ts'
import { loadConfig } from '../../src/config/load-config.ts'
import type { ConfigOverrides } from '../../src/config/overrides.ts'
import { configResolver, type ResolvedConfig } from '../../src/config/resolve-config.ts'
import type { FileSystem } from '../../src/files/file-system.ts'
import { memoryFileSystem } from '../../src/files/memory-file-system.ts'
import { nodeFileSystem } from '../../src/files/node-file-system.ts'

type Files = Readonly<Record<string, unknown>>

/** What holds for a post of `/site`, whose config is `c.json`. */
async function resolve(files: Files, post = 'blog/a.md', overrides: ConfigOverrides = {}): Promise<ResolvedConfig> {
  return resolveFrom(inMemory(files), '/site', post, overrides)
}

async function resolveFrom(fileSystem: FileSystem, site: string, post = 'blog/a.md', overrides: ConfigOverrides = {}) {
  const config = await loadConfig(fileSystem, join(site, 'c.json'), 'c.json')
  return (await configResolver(config, overrides, config.plugins))(join(site, post))
}

function inMemory(files: Files): FileSystem {
  const texts = Object.entries(files).map(([path, config]): [string, string] => [
    path.startsWith('/') ? path : `/site/${path}`,
    typeof config === 'string' ? config : JSON.stringify(config),
  ])
  return memoryFileSystem(Object.fromEntries(texts))
}

async function problemOf(files: Files): Promise<string> {
  try {
    await resolve(files)
    return 'none'
  } catch (error) {
    if (error instanceof Error && error.name === 'ConfigError') return error.message
    throw error
  }
}

/** The severity of a rule, its options and who said so. */
function said(resolved: ResolvedConfig, id: string): readonly unknown[] {
  const configured = resolved.rules.find(({ rule }) => rule.id === id)
  return [configured?.severity ?? 'off', resolved.origins.rules.get(id)]
}

describe('a config that extends what cannot be had says so', () => {
  test.each<[string, unknown, string]>([
    ['a preset with a slip in its name', 'strct', 'c.json: extends: there is no preset `strct`; did you mean `strict`?'],
    ['a file that is not there', './base.json', 'c.json: extends: there is no file `base.json`'],
    ['a file above the site that is not there', '../base.json', 'c.json: extends: there is no file `../base.json`'],
    ['a folder', './blog', 'c.json: extends: there is no file `blog`'],
    [
      'a file without its path',
      'base.json',
      'c.json: extends: there is no package `base.json`; a file is written with its path, `./base.json`',
    ],
    [
      'a package that is not installed',
      '@acme/nowhere',
      'c.json: extends: there is no preset `@acme/nowhere` (but `recommended` and `strict`), and the package of that name is not installed where the config is; npm install --save-dev @acme/nowhere',
    ],
    ['the second of a list', ['strict', './base.json'], 'c.json: extends[1]: there is no file `base.json`'],
    ['nothing', '', 'c.json: extends: a config extends a preset, a file or a package, by its name, not ``'],
    ['itself', './c.json', 'c.json: extends: it goes round in a circle: c.json → c.json'],
    ['a post', './blog/a.md', 'blog/a.md: a config is a .js, .ts, .json, .jsonc, .yaml or .yml file, not `.md`'],
  ])('%s', async (_, wanted, problem) => {
    expect(await problemOf({ 'c.json': { extends: wanted }, 'blog/a.md': '# A\n' })).toBe(problem)
  })

  test.each([[3], [true], [{ rules: {} }], [[['strict']]], [null]])('%j', async (wanted) => {
    expect(await problemOf({ 'c.json': { extends: wanted } })).toMatch(/^c\.json: extends(\[0\])?: a config extends a preset, a file or a/)
  })

  test('a circle of several files, with the way round', async () => {
    const files = {
      'c.json': { extends: './a/one.json' },
      'a/one.json': [{}, { extends: ['strict', './two.json'] }],
      'a/two.json': { extends: './one.json' },
    }
    expect(await problemOf(files)).toBe('a/two.json: extends: it goes round in a circle: a/one.json → a/two.json → a/one.json')
  })

  test('a mistake in an extended file, with the name of that file', async () => {
    const files = { 'c.json': { extends: './shared/base.json' }, 'shared/base.json': { rules: { 'title-lenght': 'off' } } }
    expect(await problemOf(files)).toBe(
      'shared/base.json: rules.title-lenght: there is no rule `title-lenght`; did you mean `title-length`?',
    )
  })
})

describe('a preset', () => {
  test('is `recommended` where none is named, and `strict` where the config says so', async () => {
    expect(said(await resolve({ 'c.json': {} }), 'title-length')).toEqual(['off', 'recommended'])
    expect(said(await resolve({ 'c.json': { extends: 'strict' } }), 'title-length')).toEqual(['warning', 'strict'])
    const twice = { 'c.json': [{ extends: ['recommended', 'strict'] }] }
    expect(said(await resolve(twice), 'title-length')).toEqual(['warning', 'strict'])
  })

  test('is known with who said so', async () => {
    const told = async (files: Files, overrides?: ConfigOverrides): Promise<readonly string[]> => {
      const { preset, origins } = describeConfig(await resolve(files, undefined, overrides))
      return [preset, origins.preset]
    }
    expect(await told({ 'c.json': {} })).toEqual(['recommended', 'default'])
    expect(await told({ 'c.json': [{}, { extends: 'strict' }] })).toEqual(['strict', 'c.json [1]'])
    expect(await told({ 'c.json': { extends: './b.json' }, 'b.json': { extends: 'strict' } })).toEqual(['strict', 'b.json'])
    expect(await told({ 'c.json': { extends: 'strict' } }, { preset: 'recommended' })).toEqual(['recommended', '--preset'])
  })

  test('sets options too, which a severity alone leaves as they are', async () => {
    const optionOf = (resolved: ResolvedConfig): unknown =>
      resolved.rules.find(({ rule }) => rule.id === 'heading-increment')?.options.countTitle
    expect(optionOf(await resolve({ 'c.json': {} }))).toBe(false)
    expect(optionOf(await resolve({ 'c.json': { rules: { 'heading-increment': 'error' } } }))).toBe(false)
    expect(optionOf(await resolve({ 'c.json': { extends: 'strict' } }))).toBe(true)
    expect(optionOf(await resolve({ 'c.json': { rules: { 'heading-increment': ['error', {}] } } }))).toBe(true)
  })

  test('holds for the posts of its entry alone', async () => {
    const files = { 'c.json': [{ files: 'docs/**', ignores: 'docs/old/**', extends: 'strict' }] }
    expect(said(await resolve(files, 'docs/a.md'), 'title-length')[0]).toBe('warning')
    expect(said(await resolve(files, 'docs/old/a.md'), 'title-length')[0]).toBe('off')
    expect(said(await resolve(files, 'blog/a.md'), 'title-length')[0]).toBe('off')
  })

  test('does not make an entry with ignores ignore posts altogether', async () => {
    const files = { 'c.json': { ignores: 'docs/**', extends: 'strict' } }
    expect((await resolve(files, 'docs/a.md')).isIgnored).toBe(false)
  })

  test('gives way to the rules of its entry and of later ones, and wins over earlier ones', async () => {
    const files = { 'c.json': [{ rules: { 'unique-title': 'error' } }, { extends: 'strict', rules: { 'title-length': 'off' } }] }
    expect(said(await resolve(files), 'title-length')).toEqual(['off', 'c.json [1]'])
    expect(said(await resolve(files), 'unique-title')).toEqual(['warning', 'strict'])
  })
})

describe('--preset', () => {
  const config = {
    'c.json': [{ extends: ['./base.json', 'strict'], rules: { 'single-title': 'off' } }],
    'base.json': { rules: { 'unique-title': 'error' } },
  }
  test('stands in place of the preset that holds without a config', async () => {
    expect(said(await resolve({ 'c.json': {} }, undefined, { preset: 'strict' }), 'title-length')).toEqual(['warning', 'strict'])
  })
  test('stands in place of those that the config extends, and what the config says besides wins over it', async () => {
    const resolved = await resolve(config, undefined, { preset: 'recommended' })
    expect(said(resolved, 'title-length')).toEqual(['off', 'recommended'])
    expect(said(resolved, 'unique-title')).toEqual(['error', 'base.json'])
    expect(said(resolved, 'single-title')).toEqual(['off', 'c.json [0]'])
  })
  test('gives way to --rule, --only and --skip', async () => {
    const rule = { id: 'title-length', setting: { severity: 'error', options: undefined } } as const
    expect(said(await resolve(config, undefined, { preset: 'recommended', rules: [rule] }), 'title-length')).toEqual(['error', '--rule'])
    expect(said(await resolve(config, undefined, { preset: 'strict', skip: ['title-length'] }), 'title-length')).toEqual(['off', '--skip'])
  })
})

test('--only runs a rule that is off in the preset with its own severity', async () => {
  for (const [id, severity] of [
    ['title-length', 'warning'],
    ['unique-title', 'warning'],
    ['required-headings', 'error'],
  ] as const) {
    expect(said(await resolve({ 'c.json': {} }, undefined, { only: [id] }), id)).toEqual([severity, '--only'])
  }
  const id = 'remark-lint/no-unused-definitions'
  expect((await resolve({ 'c.json': {} })).remarkSeverity(id)).toBe('off')
  expect((await resolve({ 'c.json': {} }, undefined, { only: [id] })).remarkSeverity(id)).toBe('warning')
})

describe('a file', () => {
  test('holds below the entry that extends it, and the later of a list wins', async () => {
    const files = {
      'c.json': { extends: ['./a.json', './b.yml'], rules: { 'title-length': 'off' } },
      'a.json': { rules: { 'title-length': 'error', 'unique-title': 'error', 'single-title': 'error' } },
      'b.yml': 'extends: ./deep/c.json\nrules:\n  unique-title: warning\n',
      'deep/c.json': { rules: { 'single-title': 'warning', 'unique-title': 'off' } },
    }
    const resolved = await resolve(files)
    expect(said(resolved, 'title-length')).toEqual(['off', 'c.json'])
    expect(said(resolved, 'unique-title')).toEqual(['warning', 'b.yml'])
    expect(said(resolved, 'single-title')).toEqual(['warning', 'deep/c.json'])
  })

  test('may be extended twice without being a circle', async () => {
    const files = { 'c.json': { extends: ['./a.json', './b.json'] }, 'a.json': { extends: './b.json' }, 'b.json': { extends: 'strict' } }
    expect(said(await resolve(files), 'title-length')).toEqual(['warning', 'strict'])
  })

  test('has globs relative to the config that is used, and schemas and files relative to itself', async () => {
    const files = {
      'c.json': { extends: '../shared/base.json' },
      '/shared/base.json': [{ files: 'blog/**', schema: './post.json', extends: './more.json' }],
      '/shared/more.json': { rules: { 'title-length': 'error' } },
    }
    const resolved = await resolve(files)
    expect(resolved.schema).toEqual({ kind: 'file', path: join('/shared', 'post.json') })
    expect(said(resolved, 'title-length')).toEqual(['error', '../shared/more.json'])
    expect((await resolve(files, 'docs/a.md')).schema).toEqual({ kind: 'built-in', name: 'post' })
  })

  test('holds only where both its own entry and the one that extends it do', async () => {
    const files = {
      'c.json': [{ files: 'blog/**', extends: './base.json' }],
      'base.json': [{ files: '**/*.mdx', rules: { 'title-length': 'error' } }, { ignores: '**/drafts/**' }],
    }
    expect(said(await resolve(files, 'blog/a.mdx'), 'title-length')[0]).toBe('error')
    expect(said(await resolve(files, 'docs/a.mdx'), 'title-length')[0]).toBe('off')
    expect(said(await resolve(files, 'blog/a.md'), 'title-length')[0]).toBe('off')
    expect((await resolve(files, 'blog/drafts/a.md')).isIgnored).toBe(true)
    expect((await resolve(files, 'docs/drafts/a.md')).isIgnored).toBe(false)
  })
})

describe('a package', () => {
  const site = realpathSync(mkdtempSync(join(tmpdir(), 'post-lint-extends-')))
  afterAll(() => rmSync(site, { recursive: true }))
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(site, path)), { recursive: true })
    writeFileSync(join(site, path), text)
  }
  const config = (name: string): void => {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, type: 'module', exports: './index.js' }))
  }

  test('exports a config, whose plugins are its own', async () => {
    config('@acme/post-lint-config')
    write(
      'node_modules/@acme/post-lint-config/index.js',
      "export default [{ extends: 'strict', plugins: ['./plugin.js'], rules: { 'acme/no-todo': 'error', 'title-length': 'off' } }]\n",
    )
    write(
      'node_modules/@acme/post-lint-config/plugin.js',
      `export default { name: 'acme', rules: [{ id: 'no-todo', description: 'Disallow to-dos', defaultSeverity: 'warning', fixable: false,
        messages: {}, options: { words: { type: 'array', items: { type: 'string' }, default: [], description: 'More' } }, create: () => ({}) }] }\n`,
    )
    write('c.json', JSON.stringify({ extends: '@acme/post-lint-config', rules: { 'acme/no-todo': ['warning', { words: ['x'] }] } }))
    const resolved = await resolveFrom(nodeFileSystem, site)
    expect(said(resolved, 'acme/no-todo')).toEqual(['warning', 'c.json'])
    expect(said(resolved, 'title-length')).toEqual(['off', '@acme/post-lint-config [0]'])
    expect(said(resolved, 'unique-title')).toEqual(['warning', 'strict'])
    write('c.json', JSON.stringify({ extends: '@acme/post-lint-config', rules: { 'acme/no-todos': 'error' } }))
    await expect(resolveFrom(nodeFileSystem, site)).rejects.toThrow(
      'c.json: rules["acme/no-todos"]: the plugin has no rule `acme/no-todos`; did you mean `acme/no-todo`?',
    )
  })

  test('that exports none, or a wrong one, says so under its own name', async () => {
    config('post-lint-config-none')
    write('node_modules/post-lint-config-none/index.js', 'export const config = {}\n')
    write('c.json', JSON.stringify({ extends: 'post-lint-config-none' }))
    await expect(resolveFrom(nodeFileSystem, site)).rejects.toThrow('post-lint-config-none: it exports no config;')
    config('post-lint-config-wrong')
    write('node_modules/post-lint-config-wrong/index.js', 'export default { rule: {} }\n')
    write('c.json', JSON.stringify({ extends: 'post-lint-config-wrong' }))
    await expect(resolveFrom(nodeFileSystem, site)).rejects.toThrow(
      'post-lint-config-wrong: rule: there is no key `rule`; did you mean `rules`?',
    )
  })
})
