import { describe, expect, it } from 'vitest'
import { compilePostSchema } from '../../src/schema/compile-post-schema.ts'

function slips(schema: unknown, data: Record<string, unknown>): string[] {
  const found = compilePostSchema({ name: 'mine', schema }).unknownKeys(data)
  return found.map(({ pointer, nearest }) => (nearest === undefined ? pointer : `${pointer} → ${nearest}`))
}

/** Where the schema says that nobody reads other keys. */
function unknown(schema: unknown, data: Record<string, unknown>): string[] {
  return slips(typeof schema === 'object' ? { 'x-unknown-keys': 'all', ...schema } : schema, data)
}

describe('a key at the top is unknown', () => {
  it('where no property, no pattern and no branch names it', () => {
    const schema = {
      properties: { a: {} },
      patternProperties: { '^x-': {} },
      allOf: [{ $ref: '#/$defs/b' }, { anyOf: [{ properties: { c: {} } }, { oneOf: [{ properties: { d: {} } }] }] }],
      if: { properties: { e: {} } },
      else: { properties: { f: {} } },
      dependentSchemas: { a: { properties: { g: {} } } },
      $defs: { b: { properties: { b: {} } } },
    }
    const data = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'x-1', 'z'].map((key) => [key, 1]))
    expect(unknown(schema, data)).toEqual(['/z'])
  })

  it('also where further keys are allowed in so many words', () => {
    expect(unknown({ properties: { title: {} }, additionalProperties: true }, { mood: 1 })).toEqual(['/mood'])
  })

  it('with the nearest name that is still free', () => {
    expect(unknown({ properties: { title: {}, tags: {} } }, { tag: 1, Title: 1 })).toEqual(['/tag → tags', '/Title → title'])
    expect(unknown({ properties: { tags: {} } }, { tag: 1, tags: 1 })).toEqual(['/tag'])
  })

  it('under its escaped pointer', () => {
    expect(unknown({ properties: { title: {} } }, { 'a/b~c': 1 })).toEqual(['/a~1b~0c'])
  })
})

describe('no key is called unknown', () => {
  it.each([
    ['where no property is declared', {}],
    ['where only a missing key is', { required: ['title'] }],
    ['where further keys are mistakes', { properties: { title: {} }, additionalProperties: false }],
    ['where a branch makes them mistakes', { properties: { title: {} }, unevaluatedProperties: false }],
    ['where further keys are described', { properties: { title: {} }, additionalProperties: { type: 'string' } }],
    [
      'where a part of the schema cannot be known',
      { properties: { title: {} }, allOf: [{ $dynamicRef: '#x' }], $defs: { x: { $dynamicAnchor: 'x' } } },
    ],
    ['where the schema asks to leave them alone', { properties: { title: {} }, 'x-unknown-keys': 'ignore' }],
    ['where the schema lists them', { properties: { title: {} }, 'x-known-keys': ['mood'] }],
    ['where the schema is true', true],
  ])('%s', (_, schema) => expect(unknown(schema, { mood: 1 })).toEqual([]))
})

describe('a nested key', () => {
  const cover = { properties: { file: {}, size: { properties: { width: {} } } } }

  it('is unknown in a mapping that is described', () => {
    expect(unknown({ properties: { cover } }, { cover: { fiel: 1, size: { height: 1 } } })).toEqual([
      '/cover/fiel → file',
      '/cover/size/height',
    ])
  })

  it('is unknown in an item of a list, and in the one branch for mappings', () => {
    const schema = {
      properties: { covers: { anyOf: [{ type: 'string' }, { type: 'array', items: { anyOf: [{ type: 'string' }, cover] } }] } },
    }
    expect(unknown(schema, { covers: ['a.png', { file: 1, alt: 1 }] })).toEqual(['/covers/1/alt'])
  })

  it.each([
    ['where more than one branch is for mappings', { anyOf: [cover, { properties: { url: {} } }] }],
    ['where a branch takes any mapping', { anyOf: [cover, { type: 'object' }] }],
    ['where further keys are spoken of', { ...cover, additionalProperties: true }],
    ['where nothing is declared', { type: 'object' }],
  ])('is left alone %s', (_, schema) => expect(unknown({ properties: { cover: schema } }, { cover: { mood: 1 } })).toEqual([]))
})

describe('a schema that leaves other keys open', () => {
  const schema = {
    properties: {
      title: {},
      tags: {},
      comments: {},
      author_title: {},
      hide_title: {},
      slug: {},
      image: {},
      seo: { properties: { image: {} } },
    },
  }
  it.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['tag', 'tags'],
    ['hideTitle', 'hide_title'],
    ['slgu', 'slug'],
  ])('reports %s, which looks like a slip', (key, known) => expect(slips(schema, { [key]: 1 })).toEqual([`/${key} → ${known}`]))

  it.each(['mood', 'comment_id', 'authorTwitter', 'demoUrl', 'layout', 'image2', 'log', 'sulg2', '__proto__', ''])(
    'leaves %s to the site',
    (key) => expect(slips(schema, { [key]: 1 })).toEqual([]),
  )

  it('says of each that it is a guess', () => {
    const guess = compilePostSchema({ name: 'mine', schema }).unknownKeys({ titel: 1 })
    expect(guess).toEqual([{ pointer: '/titel', key: 'titel', nearest: 'title', isGuess: true }])
    const sure = compilePostSchema({ name: 'mine', schema: { ...schema, 'x-unknown-keys': 'all' } }).unknownKeys({ titel: 1 })
    expect(sure).toMatchObject([{ isGuess: false }])
  })

  it('does the same in a mapping within', () => {
    expect(slips(schema, { seo: { imgae: 1, mood: 1 } })).toEqual(['/seo/imgae → image'])
    expect(slips({ ...schema, 'x-unknown-keys': 'all' }, { seo: { imgae: 1, mood: 1 } })).toEqual(['/seo/imgae → image', '/seo/mood'])
  })
})

describe('near misses only', () => {
  const schema = {
    'x-unknown-keys': 'near-misses',
    'x-known-keys': ['titre'],
    properties: { title: {}, tags: {}, description: {}, category: {}, image: {}, authors: {}, image_alt: {}, publish_date: {} },
  }
  it.each([
    ['titel', 'title'],
    ['tilte', 'title'],
    ['discription', 'description'],
    ['desciption', 'description'],
    ['catgory', 'category'],
    ['imgae', 'image'],
    ['auhtors', 'authors'],
    ['tgas', 'tags'],
    ['image_atl', 'image_alt'],
    ['publsih_date', 'publish_date'],
  ])('%s is reported', (key, known) => expect(slips(schema, { [key]: 1 })).toEqual([`/${key} → ${known}`]))

  it.each([
    'mood',
    'image_all',
    'published_at',
    'publish_data_id',
    'tabs',
    'Title',
    'tag',
    'tga',
    'images',
    'image2',
    'titre',
    'tile',
    'subtitle',
    'describe',
    'cat',
    'constructor',
  ])('%s is left alone', (key) => expect(slips(schema, { [key]: 1 })).toEqual([]))

  it('a near miss of a key that is there is another key', () => {
    expect(slips(schema, { title: 1, titel: 1 })).toEqual([])
  })
})
