import { describe, expect, it } from 'vitest'
import { compilePostSchema } from '../../src/schema/compile-post-schema.ts'
import type { TextOfFile } from '../../src/schema/enum-from.ts'
import type { PostSchema } from '../../src/schema/post-schema.ts'
import { SchemaError } from '../../src/schema/schema-error.ts'

const TAGS = `
tags:
  - { id: javascript, label: JavaScript }
  - { id: css, label: CSS }
  - { label: no id yet }
names: [javascript, css, 2026, null]
authors:
  ada: { name: Ada Lovelace, group: team }
  grace: { name: Grace Hopper, group: team }
counts: { javascript: 5, css: 7 }
groups: { web: [html, css], data: [sql] }
2026: { name: a year }
empty: []
nothing:
"a/b": { x: 1 }
`

const FILES: Readonly<Record<string, string>> = {
  '/site/schemas/data/tags.yml': TAGS,
  '/site/data/tags.yml': TAGS,
  '/site/schemas/tags.json': '\uFEFF{ "tags": ["javascript", "css"] }',
  '/site/schemas/tags.toml': 'tags = ["javascript", "css"]\ndays = [2026-01-31]\n[authors.ada]\nname = "Ada"\n',
  '/site/schemas/my tags.yml': '[javascript]',
  '/site/parts/tag.yml': 'never read as text',
  '/site/parts/list.yml': '[javascript]',
  '/site/schemas/broken.yml': 'tags:\n  - a\n - b\n',
  '/site/schemas/broken.json': '{ "tags": ',
  '/site/schemas/broken.toml': 'tags = [\n',
  '/site/schemas/empty.yml': '',
  '/site/schemas/large.yml': `[${'a, '.repeat(400_000)}]`,
  '/site/schemas/many.json': JSON.stringify(Array.from({ length: 10_001 }, (_, index) => `tag-${index}`)),
  '/site/schemas/ten-thousand.json': JSON.stringify(Array.from({ length: 10_000 }, (_, index) => `tag-${index}`)),
  '/site/schemas/bomb.yml': `a: &a [x, y, z]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k']
    .map((name, index, all) => `${name}: &${name} [${Array(9).fill(`*${index === 0 ? 'a' : all[index - 1]}`)}]`)
    .join('\n')}\n`,
}

function readText(path: string): TextOfFile {
  const contents = FILES[path]
  return contents === undefined ? { kind: 'not-text', reason: `There is no file or folder \`${path}\`` } : { kind: 'text', contents }
}

function compile(schema: unknown): PostSchema {
  return compilePostSchema({
    name: 'post.json',
    schema,
    location: '/site/schemas/post.json',
    readText,
    readFile: (path) => {
      if (path === '/site/parts/tag.yml') return { enumFrom: 'list.yml' }
      throw new Error(`no ${path}`)
    },
  })
}

/** What is said about a value of `tag` that `enumFrom` is to allow. */
function findings(enumFrom: unknown, value: unknown): string[] {
  return compile({ properties: { tag: { enumFrom } } })
    .violations({ tag: value })
    .map(({ text }) => text)
}

function errorOf(schema: unknown): string {
  try {
    compile(schema)
    return 'compiles'
  } catch (error) {
    expect(error).toBeInstanceOf(SchemaError)
    return (error as SchemaError).message
  }
}

describe('the values are', () => {
  const cases: Readonly<Record<string, readonly [enumFrom: string, right: readonly unknown[], wrong: readonly unknown[]]>> = {
    'one key of every item': ['data/tags.yml#/tags/*/id', ['javascript', 'css'], ['JavaScript', 'no id yet', 'id']],
    'the items of a list': ['data/tags.yml#/names', ['javascript', 'css', 2026], ['names', null]],
    'the items of a list, said with a star': ['data/tags.yml#/names/*', ['javascript', 2026], ['names', null]],
    'the keys of a mapping': ['data/tags.yml#/authors', ['ada', 'grace'], ['name', 'Ada Lovelace']],
    'one key of every value': ['data/tags.yml#/authors/*/name', ['Ada Lovelace'], ['ada']],
    'the values of a mapping': ['data/tags.yml#/counts/*', [5, 7], ['javascript', 6]],
    'the items of several lists': ['data/tags.yml#/groups/*', ['html', 'css', 'sql'], ['web']],
    'one value': ['data/tags.yml#/tags/0/id', ['javascript'], ['css']],
    'the keys of the whole file': ['data/tags.yml', ['tags', 'a/b', '2026'], ['ada']],
    'behind a key that is escaped': ['data/tags.yml#/a~1b', ['x'], ['a/b']],
    'in JSON': ['./tags.json#/tags', ['css'], ['html']],
    'in TOML': ['tags.toml#/authors', ['ada'], ['name']],
    'dates in TOML': ['tags.toml#/days', ['2026-01-31'], ['2026-02-01']],
    'above the folder of the schema': ['../data/tags.yml#/names', ['css'], ['html']],
    'in a file whose name has a space': ['my%20tags.yml', ['javascript'], ['css']],
  }
  it.each(Object.entries(cases))('%s', (_, [enumFrom, right, wrong]) => {
    for (const value of right) expect(findings(enumFrom, value)).toEqual([])
    for (const value of wrong) expect(findings(enumFrom, value)).toHaveLength(1)
  })

  it('the same with quotes and without, because a year is a number as an item and text as a key', () => {
    for (const enumFrom of ['data/tags.yml', 'data/tags.yml#/names']) {
      expect([findings(enumFrom, 2026), findings(enumFrom, '2026')]).toEqual([[], []])
    }
  })

  it('where a file that is referred to stands, looked for from that file', () => {
    const schema = compile({ properties: { tag: { $ref: '../parts/tag.yml' } } })
    expect(schema.violations({ tag: 'javascript' })).toEqual([])
    expect(schema.violations({ tag: 'css' }).map(({ text }) => text)).toEqual(['`tag` is `css`, which is not in `list.yml`'])
  })
})

describe('a value that is not among them', () => {
  it('is told with the file and the nearest value, which is also the fix', () => {
    const schema = compile({ properties: { tags: { type: 'array', items: { type: 'string', enumFrom: 'data/tags.yml#/tags/*/id' } } } })
    expect(schema.violations({ tags: ['css', 'javscript', 'rust'] })).toEqual([
      {
        pointer: '/tags/1',
        part: 'value',
        text: '`tags[1]` is `javscript`, which is not in `data/tags.yml`; did you mean `javascript`?',
        suggestion: { kind: 'replace-value', with: 'javascript' },
      },
      { pointer: '/tags/2', part: 'value', text: '`tags[2]` is `rust`, which is not in `data/tags.yml`' },
    ])
  })

  it.each([
    [5, '`tag` is a number (`5`), which is not in `data/tags.yml`'],
    [null, '`tag` has no value, but must be a value from `data/tags.yml`'],
    ['', '`tag` is empty text, but must be a value from `data/tags.yml`'],
    [['css'], '`tag` is a list (`css`), but must be a value from `data/tags.yml`'],
    ['CSS', '`tag` is `CSS`, which is not in `data/tags.yml`; did you mean `css`?'],
  ])('is named as what it is: %j', (value, text) => expect(findings('../data/tags.yml#/tags/*/id', value)).toEqual([text]))

  it('is compared with an `enum` beside it, too', () => {
    const schema = compile({ properties: { tag: { enum: ['misc', 'none'], enumFrom: 'tags.json#/tags' } } })
    expect(schema.violations({ tag: 'misc' })).toEqual([])
    expect(schema.violations({ tag: 'css' })).toEqual([])
    expect(schema.violations({ tag: 'rust' }).map(({ text }) => text)).toEqual([
      '`tag` is `rust`, but must be `misc`, `none` or a value from `tags.json`',
    ])
  })

  it('is told once where one of several files may hold it', () => {
    const schema = compile({
      properties: { tag: { anyOf: [{ enumFrom: 'tags.json#/tags' }, { enumFrom: 'data/tags.yml#/authors' }, { const: 'none' }] } },
    })
    expect(schema.violations({ tag: 'grce' }).map(({ text }) => text)).toEqual([
      '`tag` is `grce`, but must be `none` or a value from `tags.json` or `data/tags.yml`; did you mean `grace`?',
    ])
  })

  it('keeps the words of the schema', () => {
    const schema = compile({ properties: { tag: { enumFrom: 'tags.json#/tags', errorMessage: 'ask the editors for a new tag' } } })
    expect(schema.violations({ tag: 'rust' }).map(({ text }) => text)).toEqual(['`tag` is text (`rust`): ask the editors for a new tag'])
  })

  it('costs no more time where there are thousands', () => {
    const schema = compile({ properties: { tags: { items: { enumFrom: 'ten-thousand.json' } } } })
    const start = performance.now()
    const found = schema.violations({ tags: Array.from({ length: 10_000 }, (_, index) => `tga-${index}-${index}`) })
    expect(found).toHaveLength(10_000)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('a property that is called enumFrom, or data that holds it, is no keyword', () => {
  it.each([{ properties: { enumFrom: { type: 'string' } } }, { default: { enumFrom: 'nope.yml' }, examples: [{ enumFrom: 'nope.yml' }] }])(
    '%j',
    (schema) => expect(errorOf(schema)).toBe('compiles'),
  )
})

describe('values that cannot be had are one sentence with the schema and the file', () => {
  const start = 'The schema `post.json` takes values from'
  const cases: Readonly<Record<string, readonly [enumFrom: unknown, message: string]>> = {
    'a file that is missing': [
      'nope.yml#/a',
      `${start} \`nope.yml\`, which cannot be read: There is no file or folder \`/site/schemas/nope.yml\``,
    ],
    'an absolute path': ['/etc/passwd', `${start} \`/etc/passwd\`, which is not the path of a file, relative to the schema`],
    'a path of Windows': ['C:\\tags.yml', `${start} \`C:\\tags.yml\`, which is not the path of a file, relative to the schema`],
    'a server': ['//example.com/tags.yml', `${start} \`//example.com/tags.yml\`, which is not the path of a file, relative to the schema`],
    'a server of Windows': ['\\\\host\\tags', `${start} \`\\\\host\\tags\`, which is not the path of a file, relative to the schema`],
    'a URL': ['https://a.b/tags.yml#/a', `${start} \`https://a.b/tags.yml#/a\`, which is not the path of a file, relative to the schema`],
    'a file URL': ['file:///etc/passwd', `${start} \`file:///etc/passwd\`, which is not the path of a file, relative to the schema`],
    'a path with a lone percent sign': ['100%.yml', `${start} \`100%.yml\`, which is not the path of a file, relative to the schema`],
    'no pointer': ['data/tags.yml#tags', `${start} \`data/tags.yml#tags\`, in which what follows the \`#\` does not begin with a \`/\``],
    'broken YAML': ['broken.yml#/tags', `${start} \`broken.yml\`, which is no YAML in line 3: bad indentation of a mapping entry`],
    'broken TOML': ['broken.toml', `${start} \`broken.toml\`, which is no TOML in line 2: invalid value`],
    'a file that is too large': ['large.yml', `${start} \`large.yml\`, which is larger than 1 MB`],
    'an empty file': ['empty.yml', `${start} \`empty.yml\`, which is no YAML: expected a document, but the input is empty`],
    'a key that is not there': [
      'data/tags.yml#/tgas/*/id',
      `${start} \`data/tags.yml#/tgas/*/id\`, but there is no \`tgas\`; did you mean \`tags\`?`,
    ],
    'a key that no item has': [
      'data/tags.yml#/tags/*/ids',
      `${start} \`data/tags.yml#/tags/*/ids\`, but there is no \`ids\` below \`/tags/*\``,
    ],
    'an own key of every object': [
      'data/tags.yml#/constructor',
      `${start} \`data/tags.yml#/constructor\`, but there is no \`constructor\``,
    ],
    'a star below nothing': ['data/tags.yml#/nothing/*', `${start} \`data/tags.yml#/nothing/*\`, but there is nothing below \`/nothing\``],
    'an empty list': ['data/tags.yml#/empty', `${start} \`data/tags.yml#/empty\`, but there is nothing`],
    mappings: [
      'data/tags.yml#/tags',
      `${start} \`data/tags.yml#/tags\`, but there are mappings, not values; \`#/tags/*/id\` would be one value of each`,
    ],
    'mappings below a star': [
      'data/tags.yml#/authors/*',
      `${start} \`data/tags.yml#/authors/*\`, but there are mappings, not values; \`#/authors/*/name\` would be one value of each`,
    ],
    'too many values': ['many.json', `${start} \`many.json\`, but there are more than 10000 values`],
    'aliases that unfold to billions': [
      'bomb.yml#/*/*/*/*/*/*/*/*',
      `${start} \`bomb.yml#/*/*/*/*/*/*/*/*\`, but there are more than 100000 values on the way`,
    ],
    'no text': [
      ['data/tags.yml'],
      'The schema `post.json` has an `enumFrom` that names no file; it is a text such as `data/tags.yml#/tags`',
    ],
    'only a pointer': ['#/tags', 'The schema `post.json` has an `enumFrom` that names no file; it is a text such as `data/tags.yml#/tags`'],
  }
  it.each(Object.entries(cases))('%s', (_, [enumFrom, message]) => expect(errorOf({ items: { enumFrom } })).toBe(message))

  it('broken JSON', () => {
    expect(errorOf({ enumFrom: 'broken.json' })).toMatch(/^The schema `post\.json` takes values from `broken\.json`, which is no JSON: /)
  })
  it('where nothing can be read', () => {
    expect(() => compilePostSchema({ name: 'x', schema: { enumFrom: 'a.yml' }, location: '/x.json' })).toThrow(
      'The schema `x` takes values from `a.yml`, which cannot be read: no files can be read here',
    )
  })
  it('beside an `enum` that is no list', () => {
    expect(errorOf({ enum: 'a', enumFrom: 'tags.json#/tags' })).toBe(
      'The schema `post.json` does not compile: `enum` is text (`a`), which is not valid there',
    )
  })
})
