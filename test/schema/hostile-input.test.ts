import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePostSchema } from '../../src/schema/compile-post-schema.ts'
import type { PostSchema } from '../../src/schema/post-schema.ts'
import { SchemaError } from '../../src/schema/schema-error.ts'

const compile = (schema: unknown): PostSchema => compilePostSchema({ name: 'mine', schema })

function millisecondsOf(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

describe('a pattern that would take for ever', () => {
  it.each(['^(a+)+$', '^(a|a)*$', '(a*)*b', '^(?=(a+)+$)b', 'a*a*a*a*a*a*b', '(\\w+\\s?)*$|(a+)+\\1b'])(
    '%s ends in time, in words',
    (pattern) => {
      const schema = compile({ properties: { slug: { pattern } } })
      const slug = `${'a'.repeat(3000)}!`
      const start = performance.now()
      for (const { text } of schema.violations({ slug })) expect(text).toMatch(/takes too long|must match/)
      expect(performance.now() - start).toBeLessThan(3000)
    },
  )

  it('that is fine gives the answers of JavaScript', () => {
    const pattern = '^(?!.*--)[a-z0-9]+(?:-[a-z0-9]+)*$'
    const schema = compile({ properties: { slug: { pattern } } })
    const property = fc.property(fc.string({ unit: fc.constantFrom('a', '-', '0', 'é') }), (slug) => {
      expect(schema.violations({ slug }).length === 0).toBe(new RegExp(pattern).test(slug))
    })
    fc.assert(property)
  })
})

describe('much', () => {
  const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`key${index}`, index]))

  it('20,000 keys that nobody knows', () => {
    const properties = Object.fromEntries(['title', 'description', 'keys'].map((key) => [key, {}]))
    const schema = compile({ properties })
    const closed = compile({ properties, 'x-unknown-keys': 'all' })
    expect(millisecondsOf(() => expect(closed.unknownKeys(many)).toHaveLength(20_000))).toBeLessThan(2000)
    expect(millisecondsOf(() => expect(schema.unknownKeys(many)).toEqual([]))).toBeLessThan(2000)
    expect(millisecondsOf(() => schema.violations(many))).toBeLessThan(2000)
  })

  it('20,000 keys that are mistakes', () => {
    const schema = compile({ required: ['title'], properties: { title: {}, description: {} }, additionalProperties: false })
    expect(millisecondsOf(() => expect(schema.violations(many)).toHaveLength(20_001))).toBeLessThan(3000)
  })

  it('20,000 items of which none fits any branch', () => {
    const schema = compile({ properties: { tags: { items: { anyOf: [{ type: 'string' }, { required: ['label'] }] } } } })
    const tags = Array.from({ length: 20_000 }, () => ({ lable: 'x' }))
    expect(millisecondsOf(() => schema.violations({ tags }))).toBeLessThan(5000)
  })

  it('100 KB of the wrong character in each format', () => {
    for (const format of [
      'date',
      'date-time',
      'time',
      'duration',
      'uri',
      'uri-reference',
      'email',
      'hostname',
      'ipv4',
      'ipv6',
      'regex',
      'uuid',
      'json-pointer',
      'url',
      'uri-template',
    ]) {
      const schema = compile({ properties: { a: { format } } })
      for (const unit of ['a', '1', '-', '.', ':', '/', '@', '%', ' ', '{', 'a.', '1:', 'a@']) {
        const a = unit.repeat(100_000 / unit.length)
        expect(
          millisecondsOf(() => schema.violations({ a })),
          `${format} ${unit}`,
        ).toBeLessThan(2000)
      }
    }
  })

  it('data deeper than the stack is one finding', () => {
    const schema = compile({ properties: { a: { $ref: '#' } }, required: ['a'] })
    let data: Record<string, unknown> = {}
    for (let depth = 0; depth < 100_000; depth += 1) data = { a: data }
    expect(schema.violations(data).map(({ text }) => text)).toEqual([
      'The front matter is nested too deeply to be checked against the schema',
    ])
  })

  it('5,000 properties', () => {
    const properties = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`key${index}`, { type: 'string', minLength: 1 }]))
    try {
      expect(compile({ properties }).violations({ key4999: 1 })).toHaveLength(1)
    } catch (error) {
      expect(error).toBeInstanceOf(SchemaError)
    }
  })
})

describe('keys that every object inherits', () => {
  it('are missing where they are not there', () => {
    const schema = compile({ required: ['constructor', '__proto__', 'toString'] })
    expect(schema.violations({}).map(({ pointer }) => pointer)).toEqual(['/constructor', '/__proto__', '/toString'])
  })

  it('are properties like all others', () => {
    const schema = compile(
      JSON.parse('{"properties":{"constructor":{"type":"string"},"toString":{"type":"string"}},"additionalProperties":false}'),
    )
    const data = JSON.parse('{"constructor":1,"toString":"x","__proto__":{"a":1}}')
    expect(schema.violations(data).map(({ text }) => text)).toEqual([
      '`__proto__` is not an allowed key',
      '`constructor` is a number (`1`), but must be text',
    ])
    expect(schema.violations({})).toEqual([])
  })

  it('may name schemas and be referred to', () => {
    const schema = compile(JSON.parse('{"properties":{"a":{"$ref":"#/$defs/constructor"}},"$defs":{"constructor":{"type":"string"}}}'))
    expect(schema.violations({ a: 1 })).toHaveLength(1)
    expect(() => compile({ $ref: '#/$defs/constructor', $defs: {} })).toThrow(SchemaError)
  })
})

describe('whatever the schema and whatever the data', () => {
  const keyword = fc.constantFrom(
    ...[
      'type',
      'enum',
      'const',
      'required',
      'properties',
      'patternProperties',
      'additionalProperties',
      'items',
      'prefixItems',
      'contains',
      'anyOf',
      'oneOf',
      'allOf',
      'not',
      'if',
      'then',
      'else',
    ],
    ...[
      '$ref',
      '$defs',
      '$id',
      '$anchor',
      '$dynamicRef',
      '$dynamicAnchor',
      '$schema',
      'pattern',
      'format',
      'minLength',
      'maximum',
      'uniqueItems',
      'propertyNames',
      'dependentRequired',
      'dependentSchemas',
    ],
    ...[
      'unevaluatedProperties',
      'unevaluatedItems',
      'errorMessage',
      'description',
      'x-unknown-keys',
      'x-known-keys',
      'x-formats',
      'x-required',
      'nullable',
      'discriminator',
      '__proto__',
      'constructor',
      'a',
      '',
    ],
  )
  const scalar = fc.oneof(
    fc.constantFrom(
      'string',
      'object',
      'array',
      '#',
      '#/$defs/a',
      '#a',
      'a',
      'b.json',
      'date',
      '^a',
      '(',
      'near-misses',
      '',
      0,
      1,
      -1,
      0.5,
      true,
      false,
      null,
    ),
    fc.string({ maxLength: 5 }),
  )
  const { schema: anySchema } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, scalar, fc.array(tie('value'), { maxLength: 3 }), tie('schema')),
    schema: fc.dictionary(keyword, tie('value'), { maxKeys: 5 }),
  }))
  const anyData = fc.dictionary(
    fc.constantFrom('a', 'b', '', '__proto__', 'constructor', 'a/b'),
    fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<unknown>,
  )

  it('nothing is thrown but a SchemaError', () => {
    const property = fc.property(anySchema, anyData, (given, data) => {
      try {
        const schema = compilePostSchema({ name: 'mine', schema: given, location: '/a.json', readFile: () => ({ type: 'string' }) })
        for (const { text, pointer } of schema.violations(data)) {
          expect(text).toMatch(/^\S/)
          expect(text).not.toMatch(/[\n\r]|undefined|post-lint:/)
          expect(pointer === '' || pointer.startsWith('/')).toBe(true)
        }
        schema.unknownKeys(data)
      } catch (error) {
        if (!(error instanceof SchemaError)) throw error
        expect(error.message).not.toMatch(/[\n\r]|post-lint:/)
      }
    })
    fc.assert(property, { numRuns: 2000 })
  })

  it('schemas that are mostly right say something exactly where ajv does', () => {
    const leaf = fc.constantFrom(
      { type: 'string' },
      { type: 'number' },
      { const: 'x' },
      { enum: [1, 'x'] },
      { minLength: 2 },
      { required: ['a'] },
      { maxItems: 1 },
      true,
      false,
    )
    const { schema: sane } = fc.letrec((tie) => ({
      schema: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        leaf,
        fc.record({ anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ oneOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ not: tie('schema') }),
        fc.record({ properties: fc.record({ a: tie('schema'), b: tie('schema') }) }),
        fc.record({ items: tie('schema'), contains: tie('schema') }),
        fc.record({ propertyNames: tie('schema') }),
      ),
    }))
    const property = fc.property(sane, anyData, (given, data) => {
      const isRight = compile(given).violations(data).length === 0
      // Twice wrong is right: the same judgement without any explanation.
      expect(compile({ not: { not: given } }).violations(data).length === 0).toBe(isRight)
    })
    fc.assert(property, { numRuns: 500 })
  })
})
