import { describe, expect, it } from 'vitest'
import { readStaticConfig, readStaticModule } from '../../src/site/static-config.ts'
import { objectOf, StaticCall, type StaticValue, staticValueAt, UNKNOWN } from '../../src/site/static-value.ts'

const read = (text: string, path = 'site.config.js'): Promise<StaticValue> => readStaticConfig(text, path)
const valueFrom = async (expression: string, before = '', path?: string): Promise<StaticValue> =>
  staticValueAt(await read(`${before}\nexport default { value: ${expression} }`, path), 'value')

describe('the default export of a config', () => {
  const same: Readonly<Record<string, string>> = {
    'an object': `export default { title: 'Site' }`,
    'what defineConfig gets': `import { defineConfig } from 'astro/config'\nexport default defineConfig({ title: 'Site' })`,
    'what several functions get': `export default withOne(withTwo({})({ title: 'Site' }))`,
    'a constant': `const config = { title: 'Site' }\nexport default config`,
    'a constant that is declared later': `export default config\nconst config = { title: 'Site' }`,
    'a constant that is exported by name': `const config = { title: 'Site' }\nexport { config as default }`,
    'a property set afterwards': `const config = { title: 'Old' }\nconfig.title = 'Site'\nmodule.exports = config`,
    'a CommonJS export': `module.exports = { title: 'Site' }`,
    'a CommonJS export with strings as keys': `'use strict'\nmodule.exports = { 'title': "Site" }`,
    'a transpiled export': `exports.default = { title: 'Site' }`,
    'a transpiled export of the module': `module.exports.default = { title: 'Site' }`,
    'what a function returns': `export default function () { const title = 'Site'\nreturn { title } }`,
    'what an arrow function returns': `export default () => ({ title: 'Site' })`,
    'what an async function returns': `async function create() { const x = await import('x')\nreturn { title: 'Site' } }\nmodule.exports = create`,
    'what a function in a call returns': `export default defineConfig(({ mode }) => ({ title: 'Site' }))`,
    'a template without expressions': `export default { title: \`Site\` }`,
    'a template with what is known': `const te = 'te'\nexport default { title: \`Si\${te}\` }`,
    'a sum of texts': `export default { title: 'Si' + 'te' }`,
    'a spread of what is known': `const base = { title: 'Site' }\nexport default { ...base }`,
    'a property of what is known': `const { site: { title } } = { site: { title: 'Site' } }\nexport default { title }`,
    'a member of what is known': `const site = { name: 'Site' }\nexport default { title: site.name }`,
    'an item of what is known': `const names = ['Site']\nexport default { title: names[0] }`,
    'a choice that is known': `const isOn = true\nexport default { title: isOn ? 'Site' : 'Off' }`,
    'a fallback that is known': `export default { title: undefined ?? (false || ('on' && 'Site')) }`,
    'a file with a byte order mark and a hashbang': `\uFEFF#!/usr/bin/env node\nexport default { title: 'Site' }`,
    'code with JSX': `const footer = <p>Hi</p>\nexport default { title: 'Site' }`,
  }
  it.each(Object.entries(same))('is read from %s', async (_, text) => expect(await read(text)).toEqual({ title: 'Site' }))

  const typed: Readonly<Record<string, string>> = {
    'a typed constant': `import type { Config } from '@docusaurus/types'\nconst config: Config = { title: 'Site' }\nexport default config`,
    satisfies: `export default { title: 'Site' } satisfies Config`,
    as: `export default { title: 'Site' as const } as unknown as Config`,
    'a typed function': `export default async function create(): Promise<Config> { return { title: 'Site' } satisfies Config }`,
    'a call with types': `export default defineConfig<Options>({ title: 'Site'! })`,
    'interfaces, enums and generics around it': `interface A<T> { a: T }\nenum B { C = 1 }\nfunction id<T>(x: T): T { return x }\nexport default { title: 'Site' }`,
  }
  it.each(Object.entries(typed))('is read from TypeScript: %s', async (_, text) => {
    expect(await read(text, 'site.config.ts')).toEqual({ title: 'Site' })
  })

  it('is undefined where there is none', async () => {
    expect(await read('')).toBeUndefined()
    expect(await read('export const a = 1')).toBeUndefined()
  })
  it('is unknown where it comes from elsewhere', async () => {
    expect(await read(`module.exports = require('./base')`)).toBe(UNKNOWN)
    expect(await read(`import base from './base.js'\nexport default base`)).toBe(UNKNOWN)
    expect(await read(`let config = {}\nexport default config`)).toBe(UNKNOWN)
    expect(await read(`export default class {}`)).toBe(UNKNOWN)
  })
  it('throws SyntaxError, and nothing else, for what does not parse', async () => {
    await expect(read('export default {')).rejects.toThrow(SyntaxError)
    await expect(read('const a: string = 1')).rejects.toThrow(SyntaxError)
    await expect(read('enum {', 'a.ts')).rejects.toThrow(SyntaxError)
  })
})

describe('a value', () => {
  const unknown = [
    `process.env.NAME`,
    `process.env.NAME ?? 'default'`,
    `process.env.NAME || 'default'`,
    `process.env.CI ? 'a' : 'b'`,
    `\`\${process.env.NAME}\``,
    `'a' + process.env.NAME`,
    `new URL('x', import.meta.url)`,
    `/regexp/`,
    `() => 'a'`,
    `function () {}`,
    `missing`,
    `import.meta.url`,
    `10n`,
    `await something()`,
    `tag\`a\``,
  ]
  it.each(unknown)('is unknown where only running tells: %s', async (expression) => expect(await valueFrom(expression)).toBe(UNKNOWN))

  it('keeps a call, with its arguments', async () => {
    expect(await valueFrom(`path.join(__dirname, 'posts')`)).toEqual(new StaticCall('path.join', [UNKNOWN, 'posts']))
    expect(await valueFrom(`require.resolve('./theme')`)).toEqual(new StaticCall('require.resolve', ['./theme']))
    expect(await valueFrom(`glob({ base: './blog' })`)).toEqual(new StaticCall('glob', [{ base: './blog' }]))
    expect(await valueFrom(`make()()`)).toEqual(new StaticCall('', []))
  })
  it('is kept in lists with what is unknown among it', async () => {
    expect(await valueFrom(`['a', ...more, process.env.X && 'b', ...[1, 2], -1, null, , true]`)).toEqual([
      'a',
      UNKNOWN,
      UNKNOWN,
      1,
      2,
      -1,
      null,
      undefined,
      true,
    ])
    expect(await valueFrom(`['a', false, process.env.X && 'b', null].filter(Boolean)`)).toEqual(['a', UNKNOWN])
  })
  it('below what is spread from elsewhere is known only where it stands behind that', async () => {
    const config = await read(`export default { a: 1, ...base, b: 2, [process.env.KEY]: 3 }`)
    expect(['a', 'b', 'c'].map((key) => staticValueAt(config, key))).toEqual([UNKNOWN, 2, UNKNOWN])
    expect(Object.keys(objectOf(config) ?? {})).toEqual(['a', 'b'])
  })
  it('below a call is looked for in its only argument', async () => {
    const config = await read(`export default { blog: define({ path: 'posts' }), two: define({}, {}) }`)
    expect(staticValueAt(config, 'blog', 'path')).toBe('posts')
    expect(staticValueAt(config, 'two', 'path')).toBe(UNKNOWN)
    expect(staticValueAt(config, 'none', 'path')).toBeUndefined()
  })
  it('under a name of Object itself is there only where it is written', async () => {
    const config = await read(`export default { a: {}, ['__proto__']: 1 }`)
    expect(staticValueAt(config, 'a', 'toString')).toBeUndefined()
    expect(staticValueAt(config, '__proto__')).toBe(1)
    expect(Object.getPrototypeOf(config)).toBe(Object.prototype)
  })
  it('that a parameter hides is unknown', async () => {
    expect(await read(`const name = 'a'\nexport default (name) => { return { name } }`)).toEqual({ name: 'a' })
  })
})

describe('a module', () => {
  it('tells what it imports and exports', async () => {
    const { imports, exports, ...rest } = await readStaticModule(
      `import starlight, { one as two } from '@astrojs/starlight'
       import * as all from './all.js'
       export const collections = { blog: defineCollection({ loader: glob({ base: './src/blog' }) }) }
       const hidden = 1
       export { hidden as shown }
       export { other } from './other.js'
       export function run() {}`,
      'content.config.ts',
    )
    expect(rest).toEqual({ default: undefined })
    expect(Object.fromEntries(imports)).toEqual({
      starlight: { from: '@astrojs/starlight', name: 'default' },
      two: { from: '@astrojs/starlight', name: 'one' },
      all: { from: './all.js', name: '*' },
    })
    expect([...exports.keys()]).toEqual(['collections', 'shown'])
    expect(staticValueAt(exports.get('collections'), 'blog', 'loader', 'base')).toBe('./src/blog')
    expect(exports.get('shown')).toBe(1)
  })
  it('tells what it requires', async () => {
    const { imports, exports } = await readStaticModule(
      `const nextra = require('nextra').default\nconst { a: b } = require('./c')\nexports.x = 1\nmodule.exports.y = 2`,
      'next.config.js',
    )
    expect(Object.fromEntries(imports)).toEqual({ nextra: { from: 'nextra', name: 'default' }, b: { from: './c', name: 'a' } })
    expect(Object.fromEntries(exports)).toEqual({ x: 1, y: 2 })
  })
})

describe('a hostile config', () => {
  const within = async (text: string, path = 'a.ts'): Promise<unknown> => {
    const started = performance.now()
    const result = await read(text, path).catch((error: unknown) => (error instanceof SyntaxError ? 'syntax error' : error))
    expect(performance.now() - started).toBeLessThan(3000)
    return result
  }
  it('that is nested without end is no more than a mistake', async () => {
    for (const open of ['[', '(', '{', 'a(', 'x=>', '!', '`${', '<a>', 'f<', '{a:', 'async(', '(a,b=>']) {
      for (const path of ['a.ts', 'a.js'])
        expect(['syntax error', UNKNOWN]).toContain(await within(`export default ${open.repeat(20_000)}`, path))
    }
  })
  it('that makes the TypeScript parser go back again and again is no more than a mistake', async () => {
    for (const open of ['<a>(', 'a<b>(', 'f<', 'async<T>(', '(a=(', 'a?(b):(']) {
      expect(['syntax error', UNKNOWN]).toContain(await within(`export default ${open.repeat(40)}`))
      await within(`export default ${open.repeat(30)}1${')'.repeat(30)}`)
    }
  })
  it('that is nested deeply is known only so far', async () => {
    await within(`export default ${'['.repeat(400)}${']'.repeat(400)}`)
    await within(`export default ${'f('.repeat(200)}${')'.repeat(200)}`)
  })
  it('that refers to itself is unknown', async () => {
    expect(await read('const a = b\nconst b = a\nexport default { a }')).toEqual({ a: UNKNOWN })
    expect(await read('const a = { ...a }\nexport default a')).toEqual({ [UNKNOWN]: true })
    expect(await read('const a = () => a\nexport default a')).toBe(UNKNOWN)
  })
  it('that doubles itself again and again is unknown before it is large', async () => {
    const doubled = (first: string, next: (before: string) => string): string =>
      [
        `const v0 = ${first}`,
        ...Array.from({ length: 60 }, (_, index) => `const v${index + 1} = ${next(`v${index}`)}`),
        'export default { a: v60 }',
      ].join('\n')
    await within(doubled('[1]', (before) => `[...${before}, ...${before}]`))
    await within(doubled('"a"', (before) => `${before} + ${before}`))
    await within(doubled('{ a: 1 }', (before) => `{ ...${before}, x: ${before}, y: ${before} }`))
  })
})
