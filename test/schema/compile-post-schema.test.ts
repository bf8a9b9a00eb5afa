import { describe, expect, it } from 'vitest'
import { compilePostSchema } from '../../src/schema/compile-post-schema.ts'
import { SchemaError } from '../../src/schema/schema-error.ts'

const compile = (schema: unknown) => compilePostSchema({ name: 'mine.json', schema })
const texts = (schema: unknown, data: Record<string, unknown>) =>
  compile(schema)
    .violations(data)
    .map(({ text }) => text)

function errorOf(schema: unknown, files: Readonly<Record<string, unknown>> = {}): string {
  try {
    compilePostSchema({ name: 'mine.json', schema, location: '/site/schemas/mine.json', readFile: reader(files) })
    return 'compiles'
  } catch (error) {
    expect(error).toBeInstanceOf(SchemaError)
    return (error as SchemaError).message
  }
}

function reader(files: Readonly<Record<string, unknown>>) {
  return (path: string): unknown => {
    if (!Object.hasOwn(files, path)) throw new Error(`there is no file ${path}\nat some line`)
    return files[path]
  }
}

describe('a schema that cannot be used is one sentence with its name', () => {
  const cases: Readonly<Record<string, readonly [unknown, string]>> = {
    'that is no schema': ['text', 'The schema `mine.json` is no schema: it must be a mapping, or true or false'],
    'that is a list': [[], 'The schema `mine.json` is no schema: it must be a mapping, or true or false'],
    'that is empty': [null, 'The schema `mine.json` is no schema: it must be a mapping, or true or false'],
    'with a type that does not exist': [
      { properties: { title: { type: 'strin' } } },
      'The schema `mine.json` does not compile: `properties.title.type` is text (`strin`), which is not valid there',
    ],
    'with a pattern that is none': [
      { properties: { slug: { pattern: '(' } } },
      'The schema `mine.json` does not compile: Invalid regular expression: /(/: Unterminated group',
    ],
    'with the tuples of an older draft': [
      { items: [{}] },
      'The schema `mine.json` does not compile: `items` is a list (`{…}`), which is not valid there',
    ],
    'that waits': [{ $async: true }, 'The schema `mine.json` says `$async: true`, but a post is checked without waiting'],
    'of a draft that is not read': [
      { $schema: 'http://json-schema.org/draft-04/schema#' },
      'The schema `mine.json` is written in `http://json-schema.org/draft-04/schema#`, but post-lint reads draft 2020-12 and draft-07',
    ],
    'of a draft that is no text': [
      { $schema: 7 },
      'The schema `mine.json` is written in an unknown draft, but post-lint reads draft 2020-12 and draft-07',
    ],
    'that is itself': [{ $ref: '#' }, 'The schema `mine.json` refers to itself in a circle, so that checking would never end'],
    'whose definitions are each other': [
      { properties: { a: { $ref: '#/$defs/a' } }, $defs: { a: { allOf: [{ $ref: '#/$defs/b' }] }, b: { $ref: '#/$defs/a' } } },
      'The schema `mine.json` refers to itself in a circle, so that checking would never end',
    ],
    'that refers to nothing': [{ $ref: '#/$defs/nope' }, 'The schema `mine.json` refers to `#/$defs/nope`, which does not exist'],
    'that refers to an anchor that is not there': [{ $ref: '#nope' }, 'The schema `mine.json` refers to `#nope`, which does not exist'],
    'that refers to the network': [
      { $ref: 'https://example.com/post.json' },
      'The schema `mine.json` refers to `https://example.com/post.json`, which is no local file; post-lint loads no schema from the network',
    ],
    'that refers to a file that is not there': [
      { $ref: './author.json#/x' },
      'The schema `mine.json` refers to `./author.json#/x`, which cannot be read: there is no file /site/schemas/author.json',
    ],
    'with a misspelt keyword': [
      { properties: { title: { minLenght: 3 } } },
      'The schema `mine.json` does not compile: `properties.title.minLenght` is no keyword of JSON Schema; did you mean `minLength`?',
    ],
    'with a keyword that has lost its end': [
      { require: ['title'] },
      'The schema `mine.json` does not compile: `require` is no keyword of JSON Schema; did you mean `required`?',
    ],
    'with a keyword in small letters, in a branch': [
      { anyOf: [{}, { items: { $ref: '#/$defs/a' } }], $defs: { a: { additionalproperties: false } } },
      'The schema `mine.json` does not compile: `$defs.a.additionalproperties` is no keyword of JSON Schema; did you mean `additionalProperties`?',
    ],
    'with a misspelt format': [
      { properties: { date: { format: 'dat' } } },
      'The schema `mine.json` does not compile: `properties.date.format` is `dat`, which is no format; did you mean `date`?',
    ],
    'with a format that is written otherwise': [
      { properties: { date: { format: 'dateTime' } } },
      'The schema `mine.json` does not compile: `properties.date.format` is `dateTime`, which is no format; did you mean `date-time`?',
    ],
    'with thousands of nested branches': [
      Array.from({ length: 5000 }).reduce((inner) => ({ anyOf: [inner] }), {}),
      'The schema `mine.json` is too large or too deep to be checked',
    ],
  }
  it.each(Object.entries(cases))('%s', (_, [schema, message]) => expect(errorOf(schema)).toBe(message))

  it('that contains itself', () => {
    const schema: Record<string, unknown> = {}
    schema.properties = { a: schema }
    expect(errorOf(schema)).toBe('The schema `mine.json` is too large or too deep to be checked')
  })
})

describe('keywords, formats and patterns that ajv would refuse', () => {
  it.each([
    { 'x-order': 1, errorMessage: 'no', properties: { a: { enumNames: ['A'], deprecated: true, markdownDescription: 'x' } } },
    { properties: { a: { format: 'a-format-of-my-own' }, b: { format: 'iri' }, c: { format: 'color' }, d: { format: 'textarea' } } },
    {
      defaultSnippets: [{ label: 'a', boddy: { requird: [] } }],
      markdownEnumDescriptions: ['a'],
      'x-requird': 1,
      'ui:ordre': [],
      enumDescriptions: [],
      example: {},
      tsType: 'string',
      propertyOrder: 1,
      options: {},
      label: 'A',
    },
    { default: { requird: 1 }, const: { minLenght: 1 }, enum: [{ tpye: 1 }], examples: [{ format: 'dat' }] },
    { properties: { minLenght: { type: 'string' }, require: {}, formt: {} }, required: ['requird'] },
    { dependencies: { a: ['requird'], b: { properties: { tpye: true } } } },
    { properties: { a: { type: ['string', 'number'] } } },
    { properties: { a: { pattern: '^[\\w\\-\\_]+{foo}$' }, b: { pattern: '^\\p{Lu}' } } },
    { $schema: 'https://json-schema.org/draft/2020-12/schema#', minLength: 1 },
    {
      $schema: 'http://json-schema.org/draft-07/schema#',
      items: [{ type: 'string' }],
      definitions: { a: { $id: '#here' } },
      $ref: '#here',
    },
    true,
    {},
  ])('are accepted: %j', (schema) => expect(errorOf(schema)).toBe('compiles'))

  it('two schemas with one $id do not meet', () => {
    const schema = { $id: 'https://example.com/post.json', type: 'object' }
    expect([errorOf(schema), errorOf(schema)]).toEqual(['compiles', 'compiles'])
  })

  it('a schema may use the meta-schema', () => {
    const schema = { properties: { schema: { $ref: 'https://json-schema.org/draft/2020-12/schema' } } }
    expect(texts(schema, { schema: { type: 'object' } })).toEqual([])
    expect(texts(schema, { schema: { type: 5 } })).not.toEqual([])
  })

  it('leaves the given schema as it is', () => {
    const schema = { $id: 'https://example.com/a.json', properties: { a: { $ref: '#/$defs/b' } }, $defs: { b: { type: 'string' } } }
    const before = structuredClone(schema)
    texts(schema, { a: 1 })
    expect(schema).toEqual(before)
  })
})

describe('references', () => {
  const author = { $defs: { name: { type: 'string', minLength: 2 } }, type: 'object', properties: { name: { $ref: '#/$defs/name' } } }
  const check = (schema: unknown, data: Record<string, unknown>, files: Readonly<Record<string, unknown>>) =>
    compilePostSchema({ name: 'mine.json', schema, location: '/site/schemas/my post.json', readFile: reader(files) })
      .violations(data)
      .map(({ text }) => text)
  const wrong = ['`author.name` is a number (`1`), but must be text']

  it('lead to a file beside the schema', () => {
    const files = { '/site/schemas/author.json': author }
    expect(check({ properties: { author: { $ref: 'author.json' } } }, { author: { name: 1 } }, files)).toEqual(wrong)
  })

  it('lead on from that file, to its own folder', () => {
    const files = {
      '/site/parts/author.yaml': { properties: { name: { $ref: 'a%20name.yaml#/$defs/x' } } },
      '/site/parts/a name.yaml': { $defs: { x: { type: 'string' } } },
    }
    expect(check({ properties: { author: { $ref: '../parts/author.yaml' } } }, { author: { name: 1 } }, files)).toEqual(wrong)
  })

  it('lead to a file also where $id claims an address on the web', () => {
    const files = { '/site/schemas/author.json': { ...author, $id: 'https://example.com/author.json' } }
    const schema = { $id: 'https://example.com/post.json', properties: { author: { $ref: './author.json' } } }
    expect(check(schema, { author: { name: 1 } }, files)).toEqual(wrong)
  })

  it('lead to parts by anchor, by an embedded $id and by the $id of the whole', () => {
    const $defs = {
      a: { $anchor: 'author', ...author, $defs: {}, properties: { name: { type: 'string' } } },
      b: { $id: 'embedded', properties: { name: { $ref: '#/$defs/n' } }, $defs: { n: { type: 'string' } } },
    }
    for (const $ref of ['#author', 'embedded', 'https://example.com/embedded', 'https://example.com/post.json#/$defs/a', '#/%24defs/a']) {
      const schema = { $id: 'https://example.com/post.json', properties: { author: { $ref } }, $defs }
      expect(check(schema, { author: { name: 1 } }, {}), $ref).toEqual(wrong)
    }
  })

  it('may be recursive where each step goes deeper', () => {
    const schema = { properties: { name: { type: 'string' }, author: { $ref: '#' } } }
    expect(check(schema, { author: { author: { name: 1 } } }, {})).toEqual(['`author.author.name` is a number (`1`), but must be text'])
  })

  it('through files in a circle end', () => {
    const files = { '/site/schemas/b.json': { properties: { up: { $ref: 'my%20post.json' } } } }
    expect(check({ properties: { b: { $ref: 'b.json' }, name: { type: 'string' } } }, { b: { up: { name: 1 } } }, files)).toEqual([
      '`b.up.name` is a number (`1`), but must be text',
    ])
  })

  it('in examples and defaults are data', () => {
    expect(errorOf({ default: { $ref: '#/nope' }, properties: { $ref: { type: 'string' }, enum: { type: 'string' } } })).toBe('compiles')
  })

  it('through odd names are found', () => {
    const $defs = { 'a/b~c%d ^é': { type: 'string' } }
    expect(check({ properties: { x: { anyOf: [{ $ref: '#/$defs/a~1b~0c%25d%20%5E%C3%A9' }] } }, $defs }, { x: 1 }, {})).toEqual([
      '`x` is a number (`1`), but must be text',
    ])
  })
})

describe('what the schema says about the collection', () => {
  it('front matter is required where a key is', () => {
    expect(compile({ required: ['title'] }).requiresFrontMatter).toBe(true)
    expect(compile({ allOf: [{ $ref: '#/$defs/a' }], $defs: { a: { required: ['title'] } } }).requiresFrontMatter).toBe(true)
    expect(compile({ 'x-required': true }).requiresFrontMatter).toBe(true)
    expect(compile({ properties: { a: { required: ['b'] } } }).requiresFrontMatter).toBe(false)
    expect(compile({ anyOf: [{ required: ['a'] }, {}] }).requiresFrontMatter).toBe(false)
  })

  it('the formats are those that it lists, or all', () => {
    expect(compile({ 'x-formats': ['yaml'] }).formats).toEqual(['yaml'])
    expect(compile({}).formats).toEqual(['yaml', 'toml', 'json'])
  })
})

describe('a validator that was compiled before', () => {
  it('decides alone when it says yes', () => {
    const schema = compilePostSchema({ name: 'x', schema: { type: 'nonsense' }, accepts: () => true })
    expect(schema.violations({ a: 1 })).toEqual([])
  })

  it('is explained when it says no, or cannot say', () => {
    const schema = { required: ['title'] }
    const overflow = () => {
      throw new RangeError('Maximum call stack size exceeded')
    }
    for (const accepts of [() => false, overflow]) {
      expect(compilePostSchema({ name: 'x', schema, accepts }).violations({})).toHaveLength(1)
    }
  })

  it('leaves a schema that does not compile until then', () => {
    const schema = compilePostSchema({ name: 'x', schema: { type: 'nonsense' }, accepts: () => false })
    expect(() => schema.violations({})).toThrow(SchemaError)
  })
})
