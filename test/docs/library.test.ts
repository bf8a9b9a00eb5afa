import { describe, expect, it } from 'vitest'
import { checkConfig } from '../../src/config/check-config.ts'
import { CONFIG_SCHEMA_URL } from '../../src/config/config-json-schema.ts'
import * as library from '../../src/index.ts'
import * as remark from '../../src/library/remark.ts'
import { ROOT } from '../project/repository.ts'
import { readMarkdownFile, sections } from './markdown-file.ts'

const page = readMarkdownFile('docs/library.md')
const FUNCTIONS = Object.entries(library).flatMap(([name, value]) =>
  typeof value === 'function' && !/^[A-Z]|^define/.test(name) ? [name] : [],
)

const MODULES: Readonly<Record<string, () => unknown>> = {
  'post-lint': () => library,
  'post-lint/remark': () => remark,
  'node:path': () => import('node:path'),
  'remark-parse': () => import('remark-parse'),
  unified: () => import('unified'),
  vfile: () => import('vfile'),
}

/** Runs a module of the page, in the root of the repository; gives what it prints. */
async function run(code: string): Promise<string> {
  const body = code
    .replaceAll(/^import (\w+) from '([^']+)'$/gm, "const { default: $1 } = await load('$2')")
    .replaceAll(/^import (\{[^}]+\}) from '([^']+)'$/gm, "const $1 = await load('$2')")
    .replaceAll('import.meta.dirname', 'folder')
  const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor
  const printed: string[] = []
  await new AsyncFunction('load', 'folder', 'console', body)((name: string) => MODULES[name]?.(), ROOT, {
    log: (...values: unknown[]) => printed.push(`${values.map(String).join(' ')}\n`),
  })
  return printed.join('')
}

describe('docs/library.md', () => {
  const examples = sections(page).flatMap(({ title, code }) => {
    return code.flatMap(({ lang, value }, index) => (lang === 'js' ? [{ title, value, output: code[index + 1]?.value }] : []))
  })
  it.each(examples)('shows under $title what its example prints', async ({ value, output }) => {
    expect((await run(value)).trimEnd()).toBe(output)
  })
  it('has an example of each function', () => {
    expect(FUNCTIONS.filter((name) => !examples.some(({ title, value }) => title === name && value.includes(`${name}(`)))).toEqual([])
    expect(FUNCTIONS.length).toBeGreaterThan(4)
  })
  it('names the address of the schema of configs', () => {
    const [example = ''] =
      sections(page)
        .at(-1)
        ?.code.map(({ value }) => value) ?? []
    expect(() => checkConfig(JSON.parse(example), '/c.json', 'c.json')).not.toThrow()
    expect(JSON.parse(example)).toEqual({ $schema: CONFIG_SCHEMA_URL })
  })
})
