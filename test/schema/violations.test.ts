import { describe, expect, it } from 'vitest'
import { compilePostSchema } from '../../src/schema/compile-post-schema.ts'

/** `/pointer (key) text → suggestion`, one line a violation. */
function explain(schema: unknown, data: Record<string, unknown>): string[] {
  return compilePostSchema({ name: 'mine', schema })
    .violations(data)
    .map(({ pointer, part, text, suggestion }) => {
      const end =
        suggestion === undefined
          ? ''
          : ` → ${suggestion.kind} ${JSON.stringify('to' in suggestion ? suggestion.to : 'with' in suggestion ? suggestion.with : '')}`
      return `${pointer}${part === 'key' ? ' (key)' : ''} ${text}${end}`
    })
}

/** If there is an `x`, then … Written in pieces, because a mapping with `then` looks like a promise. */
const condition = (consequence: unknown): unknown =>
  Object.fromEntries([
    ['if', { required: ['x'] }],
    ['then', consequence],
  ])

/** What a schema for the one property `a` says about a value. */
const about = (schema: unknown, value: unknown): string[] => explain({ properties: { a: schema } }, { a: value })

describe('one sentence says what is there and what must be', () => {
  const cases: Readonly<Record<string, readonly [schema: unknown, value: unknown, sentence: string]>> = {
    'a wrong type': [{ type: 'string' }, { b: 1 }, '/a `a` is a mapping (`b`), but must be text'],
    'a wrong type of several': [
      { type: ['string', 'number'] },
      true,
      '/a `a` is `true`, but must be text or a number → replace-value "true"',
    ],
    'no value': [{ type: 'string' }, null, '/a `a` has no value, but must be text'],
    'an empty list': [{ type: 'string' }, [], '/a `a` is an empty list, but must be text'],
    'a whole number': [{ type: 'integer' }, 1.5, '/a `a` is a number (`1.5`), but must be a whole number'],
    infinity: [{ type: 'number' }, Number.POSITIVE_INFINITY, '/a `a` is a number (`Infinity`), but must be a number'],
    'a value that is not among a few': [{ enum: ['x', 2, null] }, 'long', '/a `a` is `long`, but must be `x`, `2` or `null`'],
    'one constant': [{ const: 'post' }, 'Post', '/a `a` is `Post`, but must be `post` → replace-value "post"'],
    'a number for its text': [
      { enum: ['1', '2'] },
      1,
      '/a `a` is a number (`1`), but must be `1` or `2`; did you mean `1`? → replace-value "1"',
    ],
    'a value that is not among many': [
      { enum: Array.from({ length: 20 }, (_, index) => `value-${index}`) },
      'x',
      '/a `a` is `x`, but must be `value-0`, `value-1`, `value-2`, `value-3`, `value-4`, `value-5`, `value-6`, `value-7` or one of 12 more',
    ],
    'too little text': [{ minLength: 5 }, 'a👍', '/a `a` has 2 characters (`a👍`), but must have at least 5'],
    'no text': [{ minLength: 1, pattern: '^x' }, '', '/a `a` is empty'],
    'too much text': [{ maxLength: 1 }, 'abc', '/a `a` has 3 characters (`abc`), but must have at most 1'],
    'too few items': [{ minItems: 2 }, ['x'], '/a `a` has 1 item (`x`), but must have at least 2 items'],
    'no items': [{ minItems: 1 }, [], '/a `a` is an empty list, but must have at least 1 item'],
    'too many items': [{ maxItems: 1 }, ['x', { y: 1 }], '/a `a` has 2 items (`x, {…}`), but must have at most 1 item'],
    'items after the last that is described': [
      { prefixItems: [{}], items: false },
      [1, 2],
      '/a `a` has 2 items (`1, 2`), but must have at most 1 item',
    ],
    'too few keys': [{ minProperties: 1 }, {}, '/a `a` has 0 keys, but must have at least 1'],
    'a number too small': [{ minimum: 2 }, 1, '/a `a` is `1`, but must be at least 2'],
    'a number too large': [{ exclusiveMaximum: 2 }, 2, '/a `a` is `2`, but must be less than 2'],
    'a number between the steps': [{ multipleOf: 5 }, 7, '/a `a` is `7`, but must be a multiple of 5'],
    'text of another pattern': [
      { pattern: '^[a-z-]+$', description: 'Small letters. And hyphens.' },
      'A b',
      '/a `a` is `A b`, but must match the pattern `^[a-z-]+$` (Small letters)',
    ],
    'an emoji too many for a pattern': [{ pattern: '^.{1,2}$' }, '👍👎👍', '/a `a` is `👍👎👍`, but must match the pattern `^.{1,2}$`'],
    'a date': [{ format: 'date' }, '2026-02-31', '/a `a` is `2026-02-31`, but must be a date such as `2026-01-31`'],
    'an address': [{ format: 'email' }, 'ada', '/a `a` is `ada`, but must be an email address'],
    'another format': [{ format: 'ipv4' }, 'ada', '/a `a` is `ada`, but must be of the format `ipv4`'],
    'an item twice': [{ uniqueItems: true }, ['x', 'y', 'x'], '/a/2 `a` lists `x` twice'],
    'an item that is not there': [{ contains: { const: 'x' } }, ['y'], '/a `a` is a list (`y`), but must contain `x`'],
    'an item that is there too often': [
      { contains: { const: 'x' }, maxContains: 1 },
      ['x', 'x'],
      '/a `a` is a list (`x, x`), but must contain `x` at least once and at most once',
    ],
    'a property that is not allowed': [false, 1, '/a `a` is not allowed here'],
    'a forbidden value': [{ not: { const: 1 } }, 1, '/a `a` is a number (`1`), which the schema does not allow (`not`)'],
    'a name of a key': [
      { propertyNames: { pattern: '^[a-z]+$' } },
      { B: 1 },
      '/a/B (key) `a.B` is not an allowed name for a key; keys must match the pattern `^[a-z]+$`',
    ],
    'a key that another one needs': [{ dependentRequired: { x: ['y'] } }, { x: 1 }, '/a/y (key) `a.y` is missing, which `x` needs'],
    'keys that exclude each other': [{ not: { required: ['x', 'y'] } }, { y: 1, x: 1 }, '/a/x (key) `a.y` and `a.x` exclude each other'],
    'an extra key': [
      { properties: { width: {} }, additionalProperties: false },
      { widht: 1 },
      '/a/widht (key) `widht` is not an allowed key in `a`; did you mean `width`? → rename-key "width"',
    ],
    'an extra key that no branch knows': [
      { allOf: [{ properties: { width: {} } }], unevaluatedProperties: false },
      { x: 1 },
      '/a/x (key) `x` is not an allowed key in `a`',
    ],
    'what follows from a condition': [condition({ required: ['y'] }), { x: 1 }, '/a/y (key) `a.y` is missing'],
    'what a condition forbids': [condition(false), { x: 1 }, '/a `a` is not allowed here'],
  }
  it.each(Object.entries(cases))('%s', (_, [schema, value, sentence]) => expect(about(schema, value)).toEqual([sentence]))

  it('long values are cut, on one line', () => {
    expect(about({ const: 'x' }, `${'long '.repeat(100)}\nend`)).toEqual([
      `/a \`a\` is \`${'long '.repeat(12).slice(0, 59)}…\`, but must be \`x\``,
    ])
    expect(about({ const: 'x' }, 'two\r\nlines')).toEqual(['/a `a` is `two lines`, but must be `x`'])
  })
})

describe('one mistake is one finding', () => {
  it('a wrong type hides what follows from it', () => {
    expect(about({ type: 'string', enum: ['x'], format: 'date', pattern: '^x$' }, 5)).toHaveLength(1)
  })

  it('two different mistakes are two', () => {
    expect(explain({ required: ['title', 'date'], properties: { order: { type: 'number' } } }, { order: 'x' })).toEqual([
      '/title (key) `title` is missing',
      '/date (key) `date` is missing',
      '/order `order` is text (`x`), but must be a number',
    ])
  })

  it('a missing key is not reported when it is only misspelt', () => {
    const strict = { required: ['title'], properties: { title: {} }, additionalProperties: false }
    expect(explain(strict, { titel: 'x' })).toEqual([
      '/titel (key) `titel` is probably meant to be `title`, which is missing → rename-key "title"',
    ])
    const split = { allOf: [{ required: ['title'] }, { properties: { title: {}, titles: {} } }] }
    expect(explain(split, { titles: 'x' })).toEqual(['/title (key) `title` is missing'])
  })
})

describe('of several branches the nearest speaks', () => {
  const author = { type: 'object', required: ['name'], properties: { name: { type: 'string' }, url: { format: 'uri' } } }
  const authors = {
    anyOf: [
      { type: 'string' },
      { $ref: '#/$defs/author' },
      { type: 'array', items: { anyOf: [{ type: 'string' }, { $ref: '#/$defs/author' }] } },
    ],
  }
  const check = (value: unknown) => explain({ properties: { authors }, $defs: { author } }, { authors: value })

  it('a type that none has names them all', () =>
    expect(check(5)).toEqual(['/authors `authors` is a number (`5`), but must be text, a list or a mapping → replace-value "5"']))

  it('a mapping is measured by the branch for mappings', () => {
    expect(check({ name: 'Ada', url: 'x' })).toEqual([
      '/authors/url `authors.url` is `x`, but must be a full URL such as `https://example.com/page`',
    ])
    expect(check([{ url: 'https://example.com' }])).toEqual(['/authors/0/name (key) `authors[0].name` is missing'])
    expect(check([true])).toEqual(['/authors/0 `authors[0]` is `true`, but must be text or a mapping → replace-value "true"'])
  })

  it('a property that names the kind decides', () => {
    const video = { properties: { kind: { const: 'video' }, length: { type: 'number' } }, required: ['kind', 'length'] }
    const image = { properties: { kind: { const: 'image' }, width: { type: 'number' } }, required: ['kind', 'width'] }
    expect(about({ oneOf: [video, image] }, { kind: 'video', width: 5 })).toEqual(['/a/length (key) `a.length` is missing'])
  })

  it('values from several branches are one choice', () => {
    expect(about({ anyOf: [{ const: 'a' }, { enum: ['b', 'c'] }] }, 'd')).toEqual(['/a `a` is `d`, but must be `a`, `b` or `c`'])
  })

  it('a key of several that would do is asked for', () => {
    expect(explain({ anyOf: [{ required: ['title'] }, { required: ['name'] }] }, {})).toEqual(['/title (key) `title` or `name` is missing'])
    expect(about({ anyOf: [{ required: ['x'] }, { required: ['y', 'z'] }] }, {})).toEqual(['/a/x (key) `a` needs `x` or `y` and `z`'])
  })

  it('keys of which only one may be there', () => {
    expect(explain({ oneOf: [{ required: ['x'] }, { required: ['y'] }] }, { x: 1, y: 1 })).toEqual([
      '/y (key) `x` and `y` exclude each other',
    ])
  })

  it('two forms of one value that do not fit are named as such', () => {
    expect(about({ anyOf: [{ pattern: '^a' }, { format: 'date' }] }, 'x')).toEqual([
      '/a `a` is `x`, which fits none of the forms that the schema allows',
    ])
  })
})

describe("the schema's own words are used", () => {
  it('for all keywords or for one', () => {
    expect(about({ pattern: '^a', errorMessage: 'Use small letters.' }, 'X')).toEqual(['/a `a` is text (`X`): use small letters'])
    expect(about({ pattern: '^a', errorMessage: { pattern: 'begin with a', type: 'no' } }, 'X')).toEqual([
      '/a `a` is text (`X`): begin with a',
    ])
    expect(about({ pattern: '^a', errorMessage: { type: 'no' } }, 'X')).toEqual(['/a `a` is `X`, but must match the pattern `^a`'])
  })

  it('go on in small letters behind a colon, but for names', () => {
    const begin = { pattern: '^[A-Z]', errorMessage: 'Begin the title with a capital letter.' }
    expect(about(begin, 'x')).toEqual(['/a `a` is text (`x`): begin the title with a capital letter'])
    const name = { pattern: '^[A-Z]', errorMessage: 'Obsidian reads only capital letters' }
    expect(about(name, 'x')).toEqual(['/a `a` is text (`x`): Obsidian reads only capital letters'])
  })

  it('for a missing key', () => {
    const errorMessage = { required: { title: 'every post has a name' } }
    expect(explain({ required: ['title'], errorMessage }, {})).toEqual(['/title (key) `title` is missing: every post has a name'])
  })

  it('for a key that is described elsewhere', () => {
    const schema = {
      required: ['title'],
      properties: { title: { $ref: '#/$defs/t' } },
      $defs: { t: { description: 'The name of the post' } },
    }
    expect(explain(schema, {})).toEqual(['/title (key) `title` is missing (The name of the post)'])
  })
})

describe('a suggestion is made where one thing is likely', () => {
  it.each([
    [{ type: 'boolean' }, 'TRUE', ' → replace-value true'],
    [{ type: 'boolean' }, 'maybe', ''],
    [{ type: ['boolean', 'array'] }, 'yes', ''],
    [{ type: 'number' }, '007', ''],
    [{ type: 'number', minimum: 5 }, '4', ''],
    [{ type: 'array', items: { type: 'string' } }, 'js', ' → wrap-in-list ""'],
    [{ type: 'array', items: { type: 'number' } }, 'js', ''],
    [{ type: 'array', minItems: 2 }, 'js', ''],
    [{ type: 'array' }, '', ''],
    [{ enum: ['on', 'On'] }, 'ON', ''],
  ])('%j for %j', (schema, value, end) => {
    const [sentence = ''] = about(schema, value)
    expect(sentence.includes(' → ') ? ` → ${sentence.split(' → ')[1]}` : '').toBe(end)
  })
})

describe('a pattern', () => {
  it.each([
    ['counts an emoji as one character', '^.{2}$', '👍👎', true],
    ['knows classes of characters', '^\\p{Lu}$', 'É', true],
    ['may escape a hyphen, as without the flag `u`', '^[a\\-_]+$', 'a-_', true],
    ['that was written for halves of characters is read so', '^[\\u0080-\\uffff]+$', '👍', true],
    ['that was written for whole characters is read so', '^[^\\u{80}-\\u{10ffff}]+$', '👍', false],
  ])('%s', (_, pattern, value, isRight) => expect(about({ pattern }, value).length === 0).toBe(isRight))
})

describe('keys that are not described elsewhere', () => {
  const schema = {
    properties: { title: {} },
    if: { properties: { kind: { const: 'event' }, place: {} }, required: ['kind'] },
    unevaluatedProperties: false,
  }

  it('are known to an `if` that holds, although nothing follows from it', () => {
    expect(explain(schema, { title: 'A', kind: 'event', place: 'B' })).toEqual([])
    expect(explain({ ...schema, allOf: [{ properties: { draft: {} } }] }, { kind: 'event', draft: true })).toEqual([])
  })

  it('are not where it does not', () => {
    expect(explain(schema, { kind: 'talk' })).toEqual(['/kind (key) `kind` is not an allowed key'])
    expect(explain(schema, { kind: 'event', mood: 1 })).toEqual(['/mood (key) `mood` is not an allowed key'])
  })
})
