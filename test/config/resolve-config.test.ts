import { describe, expect, test } from 'vitest'
import { checkConfig } from '../../src/config/check-config.ts'
import type { Config } from '../../src/config/config.ts'
import { configPlugins } from '../../src/config/config-plugins.ts'
import { describeConfig } from '../../src/config/describe-config.ts'
import { extendConfig } from '../../src/config/extend-config.ts'
import type { ConfigOverrides } from '../../src/config/overrides.ts'
import { presets } from '../../src/config/presets.ts'
import { configResolver } from '../../src/config/resolve-config.ts'
import { parseRuleFlag } from '../../src/config/rule-flag.ts'
import { memoryFileSystem } from '../../src/files/memory-file-system.ts'
import { DEFAULT_RULES } from '../../src/remark/default-plugins.ts'
import { withDefaults } from '../../src/rule/rule-options.ts'
import { rules } from '../../src/rules/index.ts'

async function resolve(config: Config | undefined, path = '/site/blog/a.md', overrides: ConfigOverrides = {}) {
  const whole = config && (await extendConfig(checkConfig(config, '/site/c.js', 'c.js'), memoryFileSystem({}), noOther))
  // Those that are named would be looked for on the disk.
  const hasValues = whole?.entries.every(({ plugins }) => plugins.every(({ plugin }) => typeof plugin !== 'string')) === true
  return (await configResolver(whole, overrides, whole && hasValues ? await configPlugins(whole) : undefined))(path)
}

function noOther(path: string): never {
  throw new Error(`${path} is read`)
}

async function heading(config: Config | undefined, path?: string, overrides?: ConfigOverrides) {
  const resolved = await resolve(config, path, overrides)
  const rule = resolved.rules.find((configured) => configured.rule.id === 'heading-increment')
  return [rule?.severity ?? 'off', rule?.options.titleField, resolved.origins.rules.get('heading-increment')]
}

describe('without a config', () => {
  test('every rule has the severity and the options of recommended, in alphabetical order, and the schema is post', async () => {
    const resolved = await resolve(undefined)
    const said = (id: string) => presets.recommended.get(id) ?? { severity: 'off', options: {} }
    const on = rules.filter(({ id }) => said(id).severity !== 'off')
    expect(resolved.rules.map(({ rule }) => rule.id)).toEqual(on.map((rule) => rule.id).sort())
    for (const { rule, severity, options } of resolved.rules) {
      expect({ severity, options }, rule.id).toEqual({ ...said(rule.id), options: withDefaults(rule.options, said(rule.id).options) })
    }
    expect(resolved).toMatchObject({ schema: { kind: 'built-in', name: 'post' }, parser: 'satteri', isIgnored: false })
    expect(await heading(undefined)).toEqual(['warning', 'title', 'recommended'])
  })
})

describe('entries', () => {
  test('hold for the files that they match, relative to the folder of the config', async () => {
    const config: Config = { files: ['blog/**/*.md'], rules: { 'heading-increment': 'error' } }
    expect((await heading(config))[0]).toBe('error')
    expect((await heading(config, '/site/docs/a.md'))[0]).toBe('warning')
    expect((await heading(config, '/other/blog/a.md'))[0]).toBe('warning')
  })
  test('do not hold for what their ignores match', async () => {
    const config: Config = { files: 'blog', ignores: ['**/drafts/**', '!**/keep.md'], rules: { 'heading-increment': 'off' } }
    expect((await heading(config, '/site/blog/a.md'))[0]).toBe('off')
    expect((await heading(config, '/site/blog/drafts/a.md'))[0]).toBe('warning')
    expect((await heading(config, '/site/blog/drafts/keep.md'))[0]).toBe('off')
  })
  test('win over earlier ones, and who won is known', async () => {
    const config: Config = [
      { rules: { 'heading-increment': 'warning' }, schema: false },
      { schema: 'docusaurus-blog' },
      { parser: 'remark' },
    ]
    expect(await heading(config)).toEqual(['warning', 'title', 'c.js [0]'])
    expect(await resolve(config)).toMatchObject({
      schema: { kind: 'built-in', name: 'docusaurus-blog' },
      parser: 'remark',
      origins: { schema: 'c.js [1]', parser: 'c.js [2]' },
    })
  })
  test('keep the options of an earlier entry when they give a severity alone, and replace them all when they give options', async () => {
    const first = { rules: { 'heading-increment': ['error', { titleField: 'headline' }] } } as const
    expect(await heading([first, { rules: { 'heading-increment': 'warn' } }])).toEqual(['warning', 'headline', 'c.js [1]'])
    expect(await heading([first, { rules: { 'heading-increment': ['warn', {}] } }])).toEqual(['warning', 'title', 'c.js [1]'])
  })
  test('with ignores alone take files out of the run, others do not', async () => {
    expect((await resolve([{ ignores: ['blog/a.md'] }])).isIgnored).toBe(true)
    expect((await resolve([{ ignores: ['blog/'] }])).isIgnored).toBe(true)
    expect((await resolve([{ ignores: ['blog/b.md'] }])).isIgnored).toBe(false)
    expect((await resolve([{ ignores: ['blog/a.md'], rules: { 'heading-increment': 'off' } }])).isIgnored).toBe(false)
    expect((await resolve({ ignores: ['**'], schema: false })).isIgnored).toBe(false)
  })
  test('find their schema file from the folder of the config', async () => {
    expect((await resolve({ schema: 'schemas/mine.json' })).schema).toEqual({ kind: 'file', path: '/site/schemas/mine.json' })
    expect((await resolve({ schema: false })).schema).toBeUndefined()
  })
})

describe('flags', () => {
  test('--rule wins over the config and keeps its options when it gives none', async () => {
    const config: Config = { rules: { 'heading-increment': ['off', { titleField: 'headline' }] } }
    const overrides = { rules: [await parseRuleFlag('heading-increment: error')] }
    expect(await heading(config, undefined, overrides)).toEqual(['error', 'headline', '--rule'])
  })
  test('--only turns everything else off, and on what it names', async () => {
    const ids = async (overrides: ConfigOverrides) =>
      (await resolve({ rules: { 'heading-increment': 'off' } }, undefined, overrides)).rules.map(({ rule }) => rule.id)
    expect(await ids({ only: ['heading-increment'] })).toEqual(['heading-increment'])
    expect(await ids({ only: ['heading-increment'], skip: ['heading-increment'] })).toEqual([])
    expect(await heading({ rules: { 'heading-increment': 'warning' } }, undefined, { only: ['heading-increment'] })).toEqual([
      'warning',
      'title',
      'c.js',
    ])
  })
  test('--skip turns off', async () => {
    expect(await heading(undefined, undefined, { skip: ['heading-increment'] })).toEqual(['off', undefined, '--skip'])
  })
  test('--schema wins over the config', async () => {
    const resolved = await resolve({ schema: 'post' }, undefined, { schema: { kind: 'file', path: '/x.json' } })
    expect([resolved.schema, resolved.origins.schema]).toEqual([{ kind: 'file', path: '/x.json' }, '--schema'])
  })
  test('that name no rule are told all at once, with the nearest one', async () => {
    await expect(resolve(undefined, undefined, { only: ['heading-incremnt'], skip: ['nonsense', '__proto__'] })).rejects.toThrow(
      '--only: there is no rule `heading-incremnt`; did you mean `heading-increment`?\n' +
        '--skip: there is no rule `nonsense`\n--skip: there is no rule `__proto__`',
    )
  })
})

test('files that the same entries match get the same object, so that thousands cost little', async () => {
  const checked = checkConfig([{ files: 'blog/**', schema: false }, { ignores: ['**/x.md'] }], '/site/c.js', 'c.js')
  const resolver = await configResolver(await extendConfig(checked, memoryFileSystem({}), noOther))
  const started = performance.now()
  const distinct = new Set(Array.from({ length: 2000 }, (_, index) => resolver(`/site/${index % 2 === 0 ? 'blog' : 'docs'}/${index}.md`)))
  expect(distinct.size).toBe(2)
  expect(performance.now() - started).toBeLessThan(500)
})

test('describeConfig gives plain JSON with every rule and who set it', async () => {
  const described = describeConfig(await resolve({ schema: false, rules: { 'heading-increment': 'off' } }))
  expect(JSON.parse(JSON.stringify(described))).toEqual(described)
  expect(described).toMatchObject({
    schema: false,
    parser: 'satteri',
    isIgnored: false,
    rules: { 'heading-increment': 'off' },
    origins: { schema: 'c.js', parser: 'default', rules: { 'heading-increment': 'c.js' } },
  })
  expect(Object.keys(described.rules)).toEqual([...rules, ...DEFAULT_RULES].map((rule) => rule.id).sort())
})

describe('plugins', () => {
  const LENGTH = 'remark-lint-maximum-heading-length'

  test('add up over the entries of a post; one that is named again has its later options', async () => {
    const config: Config = [
      { plugins: ['remark-lint-a', [LENGTH, 60]] },
      { files: 'docs/**', plugins: ['remark-lint-b'] },
      { files: 'blog/**', plugins: [[LENGTH, 80]] },
    ]
    const { plugins } = await resolve(config)
    expect(plugins.map(({ name, options, place }) => [name, options, place])).toEqual([
      ['remark-lint-a', undefined, '[0].plugins[0]'],
      [LENGTH, 80, '[2].plugins[0]'],
    ])
    expect(describeConfig(await resolve(config)).plugins).toEqual(['remark-lint-a', [LENGTH, 80]])
  })

  test('have rules with severities, which flags have the last word on', async () => {
    const config: Config = { plugins: [LENGTH], rules: { 'remark-lint/maximum-heading-length': 'off', 'remark-lint/b': 'error' } }
    const severity = async (id: string, overrides?: ConfigOverrides) => (await resolve(config, undefined, overrides)).remarkSeverity(id)
    expect(await severity('remark-lint/maximum-heading-length')).toBe('off')
    expect(await severity('remark-lint/b')).toBe('error')
    expect(await severity('remark-lint/c')).toBeUndefined()
    expect(await severity('remark-lint/b', { skip: ['remark-lint/b'] })).toBe('off')
    expect(await severity('remark-lint/c', { only: ['remark-lint/b'] })).toBe('off')
    expect(await severity('remark-lint/maximum-heading-length', { only: ['remark-lint/maximum-heading-length'] })).toBe('error')
    expect(await severity('remark-lint/b', { rules: [await parseRuleFlag('remark-lint/b: warning')] })).toBe('warning')
    expect(describeConfig(await resolve(config)).rules).toMatchObject({
      'remark-lint/b': ['error', {}],
      'remark-lint/maximum-heading-length': 'off',
    })
  })

  test('take the place of the rules of remark-lint that are on without them, with the severities that they have themselves', async () => {
    const ids = DEFAULT_RULES.map(({ id }) => id)
    const strict: ConfigOverrides = { preset: 'strict' }
    expect([...(await resolve(undefined, undefined, strict)).remarkDefaults]).toEqual(ids)
    expect((await resolve(undefined, undefined, strict)).remarkSeverity('remark-lint/no-unused-definitions')).toBe('warning')
    const unused = Object.defineProperty(() => undefined, 'name', { value: 'remark-lint:no-unused-definitions' })
    const nested = await resolve({ extends: 'strict', plugins: [{ plugins: [[{ plugins: [[unused, 'x']] }]] }] })
    expect([...nested.remarkDefaults]).toEqual(ids.filter((id) => id !== 'remark-lint/no-unused-definitions'))
    expect(nested.remarkSeverity('remark-lint/no-unused-definitions')).toBeUndefined()
  })

  test('or of those rules what is off, by the config or by flags, does not run', async () => {
    const left = async (config: Config, overrides?: ConfigOverrides) => [...(await resolve(config, undefined, overrides)).remarkDefaults]
    const config: Config = { rules: { 'remark-lint/no-unused-definitions': 'off', 'remark-lint/no-duplicate-definitions': 'error' } }
    expect(await left(config)).toEqual(['remark-lint/no-duplicate-definitions', 'remark-lint/no-undefined-references'])
    expect((await resolve(config)).remarkSeverity('remark-lint/no-duplicate-definitions')).toBe('error')
    expect(await left(config, { skip: ['remark-lint/no-undefined-references'] })).toEqual(['remark-lint/no-duplicate-definitions'])
    expect(await left(config, { only: ['title-length'] })).toEqual([])
    expect(await left(config, { only: ['remark-lint/no-unused-definitions'] })).toEqual(['remark-lint/no-unused-definitions'])
  })

  test('do not run where only other rules are wanted', async () => {
    const config: Config = { plugins: [() => undefined] }
    expect((await resolve(config)).remarkPlugins).toHaveLength(1)
    expect((await resolve(config, undefined, { only: ['title-length'] })).remarkPlugins).toEqual([])
    expect((await resolve(config, undefined, { only: ['remark-lint/a'] })).remarkPlugins).toHaveLength(1)
  })

  test('are checked as the rest of a config is', () => {
    const problems = (config: unknown): readonly string[] => {
      try {
        checkConfig(config, '/site/c.js', 'c.js')
        return []
      } catch (error) {
        return (error as Error).message.split('\n')
      }
    }
    expect(problems({ plugins: [() => undefined, { plugins: [] }, ['a', 1], './b.js'] })).toEqual([])
    expect(problems({ plugins: 'a', rules: { 'remark-lint/a': ['error', 1], 'remark-lint/b': 'loud' } })).toEqual([
      'c.js: rules["remark-lint/a"][1]: options must be an object, not `1`',
      'c.js: rules["remark-lint/b"]: a severity is `off`, `warning` or `error`, not `loud`',
      'c.js: plugins: plugins are a list, not `a`',
    ])
    expect(problems({ plugins: [3, ['a', 1, 2], ' '] })).toEqual([
      'c.js: plugins[0]: a plugin is the name of a package, a path, or what a package exports, not `3`',
      'c.js: plugins[1]: a plugin takes one value of options, nothing else',
      'c.js: plugins[2]: a plugin is the name of a package, a path, or what a package exports, not ` `',
    ])
  })
})
