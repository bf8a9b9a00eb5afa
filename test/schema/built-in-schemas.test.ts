import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createExplainingAjv } from '../../src/schema/ajv-instance.ts'
import { BoundedPatterns } from '../../src/schema/bounded-pattern.ts'
import { compilePostSchema } from '../../src/schema/compile-post-schema.ts'
import { isSchemaObject, keywordContents, ownValue } from '../../src/schema/schema-keywords.ts'
import { standaloneValidator } from '../../src/schema/standalone-validator.ts'
import { childPointer, valueAtPointer } from '../../src/text/json-pointer.ts'

/*
 * What all the schemas of post-lint's own promise to whoever reads them in an editor. That of the config is generated, and has
 * tests of its own.
 */

const folder = new URL('../../schemas/', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.schema.json') && file !== 'config.schema.json')

interface Property {
  readonly name: string
  readonly pointer: string
  readonly schema: unknown
}

/** Every entry of a `properties`, however deep, but for those that only forbid a key or add to one that is described. */
function propertiesOf(schema: unknown, pointer = ''): Property[] {
  if (Array.isArray(schema)) return schema.flatMap((part, index) => propertiesOf(part, childPointer(pointer, index)))
  if (!isSchemaObject(schema)) return []
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const place = childPointer(pointer, keyword)
    const contents = keywordContents(keyword)
    if (contents === 'data' || CONDITIONS.has(keyword)) return []
    if (contents === 'schema') return propertiesOf(value, place)
    if (!isSchemaObject(value)) return []
    return Object.entries(value).flatMap(([name, child]) => {
      const own = { name, pointer: childPointer(place, name), schema: child }
      return [...(keyword === 'properties' ? [own] : []), ...propertiesOf(child, own.pointer)]
    })
  })
}

/** What stands under these judges properties that are described elsewhere. */
const CONDITIONS = new Set(['not', 'if', 'then', 'else', 'dependentSchemas'])

/** The words of the property itself: those behind a reference are about all that refer to it. */
function missingWords({ schema }: Property): string[] {
  const missing = ['title', 'description'].filter((keyword) => {
    const words = ownValue(schema, keyword)
    return typeof words !== 'string' || words.trim() === ''
  })
  const examples = ownValue(schema, 'examples')
  return Array.isArray(examples) && examples.length > 0 ? missing : [...missing, 'examples']
}

describe.each(files)('%s', (file) => {
  const text = readFileSync(new URL(file, folder), 'utf8')
  const schema: unknown = JSON.parse(text)
  const name = file.replace('.schema.json', '')
  const properties = propertiesOf(schema)

  it('is written in draft 2020-12 and says what it is about', () => {
    expect(ownValue(schema, '$schema')).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(ownValue(schema, 'type')).toBe('object')
    expect(String(ownValue(schema, 'title'))).toMatch(/^\S[^.]*\S$/)
    expect(String(ownValue(schema, 'description'))).toMatch(/\.$/)
  })

  it('can be compiled, also ahead of time', () => {
    expect(() => compilePostSchema({ name, schema })).not.toThrow()
    expect(() => standaloneValidator(schema)).not.toThrow()
  })

  it('has a title, a description and examples for every property', () => {
    expect(properties.length).toBeGreaterThan(0)
    const lacking = properties.flatMap((property) => missingWords(property).map((what) => `${property.pointer} has no ${what}`))
    expect(lacking).toEqual([])
  })

  it('describes every property in whole sentences, and gives it a title that is none', () => {
    const odd = properties.filter(({ schema: property }) => {
      const title = ownValue(property, 'title')
      const description = ownValue(property, 'description')
      const isOddTitle = typeof title === 'string' && /[.!?]$/.test(title)
      return isOddTitle || (typeof description === 'string' && !/[.!?]$/.test(description))
    })
    expect(odd.map(({ pointer }) => pointer)).toEqual([])
  })

  it('gives examples that are right', () => {
    const ajv = createExplainingAjv('2020-12', new BoundedPatterns())
    ajv.addSchema(schema as object, 'schema')
    const wrong = properties.flatMap(({ pointer, schema: property }) => {
      const validate = typeof property === 'object' ? ajv.getSchema(`schema#${encodeURI(pointer)}`) : undefined
      const examples = valueAtPointer(schema, `${pointer}/examples`)
      if (validate === undefined || !Array.isArray(examples)) return []
      return examples.filter((example) => !validate(example)).map((example) => `${pointer}: ${JSON.stringify(example)}`)
    })
    expect(wrong).toEqual([])
  })

  it('finds nothing wrong with an example of a field at the top', () => {
    const compiled = compilePostSchema({ name, schema })
    const top = Object.entries(ownValue(schema, 'properties') ?? {})
    // Of a field that is still described although it is no longer read, the schema says that whatever its value.
    const current = top.filter(([, property]) => ownValue(property, 'deprecated') !== true)
    const wrong = current.flatMap(([key, property]) => {
      const examples = ownValue(property, 'examples')
      const list: readonly unknown[] = Array.isArray(examples) ? examples : []
      return list.flatMap((example) => {
        const findings = compiled.violations({ [key]: example }).filter(({ pointer }) => `${pointer}/`.startsWith(`/${key}/`))
        const unknown = compiled.unknownKeys({ [key]: example }).map(({ pointer }) => `${pointer} is unknown`)
        return [...findings.map(({ text: finding }) => finding), ...unknown]
      })
    })
    expect(wrong).toEqual([])
  })
})
