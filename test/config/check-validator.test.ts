import { type } from 'arktype'
import * as v from 'valibot'
import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { z as z3 } from 'zod3'
import { checkConfig } from '../../src/config/check-config.ts'
import { type Config, defineConfig } from '../../src/config/config.ts'
import { ConfigError } from '../../src/config/config-error.ts'
import { readyConfig } from '../../src/config/load-config.ts'
import { configResolver } from '../../src/config/resolve-config.ts'
import { memoryFileSystem } from '../../src/files/memory-file-system.ts'

function problemOf(schema: unknown): string {
  try {
    checkConfig({ schema }, '/site/c.js', 'c.js')
    return ''
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.join('\n')
    throw error
  }
}

describe('what is no validator is refused in one sentence that says what to write', () => {
  test.each<readonly [string, unknown, string]>([
    [
      'a JSON Schema',
      { type: 'object' },
      'an object is no schema; a JSON Schema goes into a file of its own, which is named here by its path, such as `./blog.schema.json`',
    ],
    [
      'a schema of an old zod',
      { _def: {}, safeParse: () => undefined },
      'this version of zod is too old to be used here; Standard Schema came with zod 3.24',
    ],
    [
      'a function that makes a schema',
      () => z.object({}),
      'a function is no schema; write what it returns, such as `blogSchema({ image: () => z.string() })` for a schema of Astro',
    ],
    ['a collection', { loader: {}, schema: z.object({}) }, 'a collection is no schema; write its `schema` here'],
    ['a promise', Promise.resolve(z.object({})), 'a promise is no schema; write `await` before it'],
    [
      'another version',
      { '~standard': { version: 2, vendor: 'x' } },
      'the schema follows version 2 of Standard Schema, but post-lint knows version 1',
    ],
    [
      'half of one',
      { '~standard': { version: 1, vendor: 'x' } },
      'the schema has a `~standard` that cannot validate, so it is none of Standard Schema',
    ],
    ['nothing of one', { '~standard': null }, 'the schema has a `~standard` that cannot validate, so it is none of Standard Schema'],
    ['a list', [z.object({})], 'a schema is a name, a path or `false`, not a list'],
  ])('%s', (_, schema, problem) => {
    expect(problemOf(schema)).toBe(`c.js: schema: ${problem}`)
  })
})

it('takes an object or a function of each library, and knows them apart', async () => {
  const schemas = [z.object({}), z3.object({}), v.object({}), type({ a: 'string' })]
  const config: Config = defineConfig(schemas.map((schema, index) => ({ files: `${index}/**`, schema })))
  const resolve = await configResolver(await readyConfig(checkConfig(config, '/site/c.js', 'c.js'), memoryFileSystem({})))
  expect(schemas.map((_, index) => resolve(`/site/${index}/a.md`).schema)).toEqual(
    ['zod', 'zod', 'valibot', 'arktype'].map((vendor, index) => ({
      kind: 'validator',
      vendor,
      name: `c.js: [${index}].schema`,
      schema: schemas[index],
    })),
  )
  const [first, second] = ['/site/0/a.md', '/site/1/a.md'].map((path) => resolve(path).schema)
  expect(first?.kind === 'validator' && first.schema).toBe(schemas[0])
  expect(second?.kind === 'validator' && second.schema).toBe(schemas[1])
})

it('cleans the name of a library before it is printed', () => {
  const schema = { '~standard': { version: 1, vendor: '\u001B[31mred\n', validate: () => ({ value: 1 }) } }
  expect(checkConfig({ schema }, '/site/c.js', 'c.js').entries[0]?.schema).toMatchObject({ vendor: '31mred' })
})
