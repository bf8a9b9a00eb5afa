import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'
import { compilePostSchema } from '../../src/schema/compile-post-schema.ts'
import { SchemaError } from '../../src/schema/schema-error.ts'
import { standaloneValidator } from '../../src/schema/standalone-validator.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = await mkdtemp(join(root, 'node_modules', '.validators-'))
afterAll(() => rm(folder, { recursive: true }))

/** Bundles the module as the build does, and loads it. */
async function load(schema: unknown, name: string): Promise<(data: unknown) => boolean> {
  const source = join(folder, `${name}.source.mjs`)
  const outfile = join(folder, `${name}.mjs`)
  await writeFile(source, standaloneValidator(schema))
  await build({ entryPoints: [source], outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'silent' })
  const module = (await import(pathToFileURL(outfile).href)) as { default: (data: unknown) => boolean }
  return module.default
}

describe('the emitted validator answers as the compiled schema does', () => {
  const samples: readonly Record<string, unknown>[] = [
    {},
    { title: 'A', tags: ['a'], date: '2026-01-31', draft: 'true', authors: [{ name: 'Ada', socials: { x: 'a/b' } }] },
    { title: null },
    { title: [] },
    { authors: [] },
    { authors: [{}] },
    { authors: ['ada'], author: 'Ada' },
    { draft: true, unlisted: 'TRUE' },
    { image: 'a b.png' },
    { image: 'https://example.com/a b.png' },
    { tags: 'js' },
    { mdx: { fromat: 'md' } },
    { titel: 'x', constructor: 1 },
    { toc_max_heading_level: 3, toc_min_heading_level: 4 },
  ]
  it.each(['docusaurus-blog', 'post'])('%s', async (name) => {
    const schema: unknown = JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8'))
    const accepts = await load(schema, name)
    const compiled = compilePostSchema({ name, schema })
    for (const data of samples) expect([data, accepts(data)]).toEqual([data, compiled.violations(data).length === 0])
  })

  it('in draft-07, with formats and own properties only', async () => {
    const schema = { $schema: 'http://json-schema.org/draft-07/schema#', required: ['toString'], properties: { date: { format: 'date' } } }
    const accepts = await load(schema, 'draft-07')
    expect([accepts({}), accepts({ toString: 1, date: '2026-01-31' }), accepts({ toString: 1, date: '2026-02-31' })]).toEqual([
      false,
      true,
      false,
    ])
  })
})

it('a schema that cannot be used is refused', () => {
  expect(() => standaloneValidator({ $schema: 'urn:unknown' })).toThrow(SchemaError)
  expect(() => standaloneValidator({ $ref: './other.json' })).toThrow(SchemaError)
})
