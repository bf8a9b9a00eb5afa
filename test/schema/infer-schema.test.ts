import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePostSchema } from '../../src/schema/compile-post-schema.ts'
import { type InferredSchema, inferSchema } from '../../src/schema/infer-schema.ts'

type Data = Readonly<Record<string, unknown>>

/** The schema of posts that are called `0.md`, `1.md` and so on. */
function infer(posts: readonly Data[]): InferredSchema {
  return inferSchema(posts.map((value, index) => ({ value, path: `${index}.md` })))
}

/** The schema of the one key that all posts are made of. */
function property(values: readonly unknown[]): unknown {
  const { properties } = infer(values.map((value) => ({ key: value }))).schema as { properties: Record<string, unknown> }
  return properties.key
}

function texts({ outliers }: InferredSchema): string[] {
  return outliers.map(({ text }) => text)
}

/** `count` posts, of which those with an index in `odd` are others. */
function posts(count: number, usual: Data, odd: Readonly<Record<number, Data>> = {}): Data[] {
  return Array.from({ length: count }, (_, index) => odd[index] ?? usual)
}

describe('a drafted schema', () => {
  it('is one that a blog could have written', () => {
    const blog = [
      { title: 'One', date: '2026-01-31', tags: ['a', 'b'], draft: false, cover: { image: 'a.png', width: 5 } },
      { title: 'Two', date: '2026-02-28', tags: [], draft: true, cover: { image: 'b.png', width: 6 } },
      { title: 'Three', date: '2024-02-29', tags: ['c'], cover: { image: 'c.png', width: 7.5 } },
    ]
    expect(infer(blog)).toEqual({
      schema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        properties: {
          title: { type: 'string' },
          date: { type: 'string', format: 'date' },
          tags: { type: 'array', items: { type: 'string' } },
          cover: {
            type: 'object',
            properties: { image: { type: 'string' }, width: { type: 'number' } },
            required: ['image', 'width'],
          },
          draft: { type: 'boolean' },
        },
        required: ['title', 'date', 'tags', 'cover'],
      },
      outliers: [],
    })
  })

  it('requires nothing on the word of two posts', () => {
    expect(infer([{ title: 'One' }, { title: 'Two' }]).schema).not.toHaveProperty('required')
    expect(property([[{ a: 1 }, { a: 2 }, { a: 3 }], []])).toEqual({
      type: 'array',
      items: { type: 'object', properties: { a: { type: 'integer' } } },
    })
  })

  it('knows keys that every object has as keys like any other', () => {
    const { schema } = infer(Array(3).fill(JSON.parse('{ "__proto__": 1, "constructor": "x" }')))
    expect(JSON.parse(JSON.stringify(schema))).toMatchObject({ required: ['__proto__', 'constructor'] })
    expect(Object.keys(schema.properties as object)).toEqual(['__proto__', 'constructor'])
  })

  it('goes only so deep', () => {
    const deep = Array.from({ length: 1000 }).reduce<Data>((inner) => ({ a: inner }), {})
    expect(JSON.stringify(infer([deep, deep, deep]).schema).length).toBeLessThan(1000)
  })

  it('leaves a mapping open whose keys are of the author’s own', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ words: { [`w${index}`]: 1, [`v${index}`]: 2 } }))
    expect(infer(many)).toMatchObject({ schema: { properties: { words: { type: 'object' } } }, outliers: [] })
  })
})

describe('the type of a key', () => {
  it.each<[string, readonly unknown[], unknown]>([
    ['whole numbers', [1, 2], { type: 'integer' }],
    ['numbers', [1, 2.5], { type: 'number' }],
    ['true and false', [true, false], { type: 'boolean' }],
    ['nothing', [null, null], { type: 'null' }],
    ['texts and lists of texts', ['a', ['b'], 'c'], { type: ['string', 'array'], items: { type: 'string' } }],
    ['texts and nothing', ['a', null, 'b'], { type: ['string', 'null'] }],
    ['empty lists', [[], []], { type: 'array' }],
    ['lists in lists', [[['a'], ['b', 1]]], { type: 'array', items: { type: 'array', items: { type: ['string', 'integer'] } } }],
    ['numbers that JSON does not have', [Number.NaN, Number.POSITIVE_INFINITY], {}],
  ])('is that of %s', (_, values, schema) => expect(property(values)).toEqual(schema))
})

describe('dates', () => {
  it.each<[string, readonly unknown[], unknown]>([
    ['days', ['2026-01-31', '2024-02-29'], { type: 'string', format: 'date' }],
    [
      'days and times',
      ['2026-01-31', '2026-01-31 10:00', '2026-01-31T10:00:00Z'],
      { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}(?:[Tt ]\\d{2}:\\d{2}.*)?$' },
    ],
    ['days and words', ['2026-01-31', 'soon'], { type: 'string' }],
    ['days and an empty text', ['2026-01-31', ''], { type: 'string' }],
    ['days that do not exist', ['2026-02-31'], { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}(?:[Tt ]\\d{2}:\\d{2}.*)?$' }],
    ['days and a mapping of days', ['2026-01-31', { created: '2026-01-31' }], expect.objectContaining({ format: 'date' })],
  ])('%s', (_, values, schema) => expect(property(values)).toEqual(schema))

  it('that are none in one post of a hundred', () => {
    const result = infer(posts(100, { date: '2026-01-31' }, { 7: { date: 'soon' } }))
    expect(result.schema).toMatchObject({ properties: { date: { format: 'date' } } })
    expect(texts(result)).toEqual(['`date` is no date (`soon`) in 1 of 100 posts with `date` (`7.md`)'])
  })
})

describe('a choice', () => {
  const cycle = (values: readonly string[], count: number): string[] =>
    Array.from({ length: count }, (_, index) => values[index % values.length] ?? '')

  it('is made from few values in many posts, the most frequent first', () => {
    expect(property([...cycle(['post', 'page'], 10), 'page'])).toEqual({ type: 'string', enum: ['page', 'post'] })
    expect(property(cycle(['post'], 10))).toEqual({ type: 'string', enum: ['post'] })
  })
  it('is made from the items of lists, too', () => {
    expect(property(Array(5).fill(['news', 'talk']))).toEqual({ type: 'array', items: { type: 'string', enum: ['news', 'talk'] } })
  })
  it.each<[string, readonly unknown[]]>([
    ['few posts', cycle(['post', 'page'], 9)],
    ['many values', cycle(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm'], 130)],
    ['values that are used less than five times', cycle(['aa', 'bb', 'cc'], 14)],
    ['a value that is used once', [...cycle(['aa', 'bb'], 20), 'zz']],
    ['long texts', cycle(['x'.repeat(41)], 20)],
    ['sentences', cycle(['Do not touch.'], 20)],
    ['texts of several lines', cycle(['a\nb'], 20)],
    ['other types beside it', [...cycle(['aa'], 20), ...Array(20).fill(5)]],
  ])('is not made from %s', (_, values) => expect(JSON.stringify(property(values))).not.toContain('enum'))

  it('leaves out a slip of one of its values', () => {
    const result = infer(posts(20, { kind: 'tutorial' }, { 3: { kind: 'tuturial' }, 4: { kind: 'Tutorial' } }))
    expect(result.schema).toMatchObject({ properties: { kind: { enum: ['tutorial'] } } })
    expect(texts(result)).toEqual([
      '`kind` is `tuturial` in 1 of 20 posts with `kind` (`3.md`); `tutorial` is in 18',
      '`kind` is `Tutorial` in 1 of 20 posts with `kind` (`4.md`); `tutorial` is in 18',
    ])
  })
})

describe('outliers', () => {
  it('are keys in less than two posts of a hundred, with the key that may be meant', () => {
    const result = infer(
      posts(212, { author: 'Ada' }, { 5: { auther: 'Ada' }, 6: { author: 'Ada', mood: 1 }, 7: { author: 'Ada', mood: 2 } }),
    )
    expect(Object.keys(result.schema.properties as object)).toEqual(['author'])
    expect(texts(result)).toEqual([
      '`author` is missing in 1 of 212 posts (`5.md`); it would be required otherwise',
      '`mood` is in 2 of 212 posts, such as `6.md`',
      '`auther` is in 1 of 212 posts (`5.md`); `author` is in 211',
    ])
    expect(result.outliers.map(({ paths }) => paths)).toEqual([['5.md'], ['6.md', '7.md'], ['5.md']])
  })

  it('are slips in a small blog, where nothing is rare', () => {
    const result = infer(posts(12, { description: 'x', layout: 'post' }, { 5: { discription: 'x', Layout: 'post', mood: 'good' } }))
    expect(Object.keys(result.schema.properties as object)).toEqual(['description', 'layout', 'mood'])
    expect(texts(result)).toEqual([
      '`discription` is in 1 of 12 posts (`5.md`); `description` is in 11',
      '`Layout` is in 1 of 12 posts (`5.md`); `layout` is in 11',
    ])
  })

  it('are types that hardly any value has', () => {
    const result = infer(posts(100, { tags: ['a'], cover: { alt: 'x' } }, { 5: { tags: 'a', cover: { alt: 1 } } }))
    expect(texts(result)).toEqual([
      '`tags` is text in 1 of 100 posts with `tags` (`5.md`); else it is a list',
      '`cover.alt` is a number in 1 of 100 posts with `cover.alt` (`5.md`); else it is text',
    ])
    const items = infer(posts(100, { tags: ['a'] }, { 5: { tags: [2026] } }))
    expect(texts(items)).toEqual(['`tags[]` is a number in 1 of 100 places (`5.md`); else it is text'])
    expect(texts(infer(posts(100, { tags: ['a'] }, { 5: { tags: null } })))).toEqual([
      '`tags` is empty in 1 of 100 posts with `tags` (`5.md`); else it is a list',
    ])
    expect(texts(infer(posts(3, { weight: 1 }, { 2: { weight: Number.NaN } })))).toEqual([
      '`weight` is no number that a schema knows (`NaN`) in 1 of 3 posts with `weight` (`2.md`); else it is a number',
    ])
  })
})

describe('every post fits the schema that was drafted from all, but for the outliers', () => {
  const scalar = fc.oneof(
    fc.constantFrom('post', 'page', 'pots', '2026-01-31', '2026-02-31', '2026-01-31 10:00', '', 'a b', 'A sentence.'),
    fc.constantFrom(null, true, false, 0, 1, 2.5, Number.NaN, Number.POSITIVE_INFINITY),
    fc.string({ maxLength: 5 }),
  )
  const key = fc.constantFrom('title', 'titel', 'Title', 'date', 'tags', 'author', 'auther', '__proto__', 'constructor', 'a/b')
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      scalar,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 3 }),
    ),
  }))
  const post = fc.dictionary(key, value, { maxKeys: 5 }) as fc.Arbitrary<Data>

  /** Many posts like a few, because every threshold is about large numbers. */
  const blog = fc
    .tuple(fc.array(post, { minLength: 1, maxLength: 4 }), fc.array(post, { maxLength: 3 }), fc.integer({ min: 1, max: 60 }))
    .map(([usual, odd, times]) => [...Array.from({ length: times }, () => usual).flat(), ...odd])

  it('whatever is in them', () => {
    fc.assert(
      fc.property(blog, (all) => {
        const { schema, outliers } = infer(all)
        const compiled = compilePostSchema({ name: 'drafted', schema: JSON.parse(JSON.stringify(schema)) })
        const odd = new Set(outliers.flatMap(({ paths }) => paths))
        for (const [index, data] of all.entries()) {
          if (!odd.has(`${index}.md`)) expect(compiled.violations(data)).toEqual([])
        }
      }),
      { numRuns: 100 },
    )
  })
})
