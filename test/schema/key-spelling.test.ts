import { describe, expect, it } from 'vitest'
import { compilePostSchema } from '../../src/schema/compile-post-schema.ts'

const SCHEMA = {
  type: 'object',
  'x-case-insensitive-keys': true,
  'x-known-keys': ['showToc'],
  'x-unknown-keys': 'all',
  properties: {
    title: { type: 'string' },
    publishDate: { type: 'string' },
    build: { type: 'object', properties: { publishResources: { type: 'boolean' } } },
    menus: { type: 'object', additionalProperties: { type: 'object', properties: { pageRef: { type: 'string' } } } },
    cascade: { type: 'array', items: { type: 'object', required: ['target'], properties: { target: { type: 'object' } } } },
  },
}

const schema = compilePostSchema({ name: 'test', schema: SCHEMA })
const strict = compilePostSchema({ name: 'test', schema: { ...SCHEMA, 'x-case-insensitive-keys': false } })

function violations(data: Record<string, unknown>): string[] {
  return schema.violations(data).map(({ pointer, text }) => `${pointer} ${text}`)
}

function unknownKeys(data: Record<string, unknown>): string[] {
  return schema.unknownKeys(data).map(({ pointer, key, nearest }) => `${pointer} ${key} → ${nearest}`)
}

describe('a schema whose keys may be spelled in upper or lower case', () => {
  it('knows a key in any case', () => {
    expect(unknownKeys({ Title: 'A', publishdate: '2026-01-31', SHOWTOC: true })).toEqual([])
  })

  it('checks the value of such a key, and points to it as the author wrote it', () => {
    expect(violations({ TITLE: [] })).toEqual(['/TITLE `title` is an empty list, but must be text'])
  })

  it('does so below the top, in lists and under keys of any name', () => {
    expect(violations({ Build: { PublishResources: 'x' } })).toEqual([
      '/Build/PublishResources `build.publishResources` is text (`x`), but must be true or false',
    ])
    expect(violations({ Menus: { Main: { PAGEREF: 1 } } })).toEqual([
      '/Menus/Main/PAGEREF `menus.Main.pageRef` is a number (`1`), but must be text',
    ])
    expect(violations({ cascade: [{ TARGET: 'a' }] })).toEqual([
      '/cascade/0/TARGET `cascade[0].target` is text (`a`), but must be a mapping',
    ])
  })

  it('gives the place of a missing key below the spelling of the author', () => {
    expect(violations({ Cascade: [{}] })).toEqual(['/Cascade/0/target `cascade[0].target` is missing'])
  })

  it('keeps the author’s spelling of a key that is not known, and suggests that of the schema', () => {
    expect(unknownKeys({ Titel: 'A' })).toEqual(['/Titel Titel → title'])
    expect(unknownKeys({ Build: { Publishresource: true } })).toEqual(['/Build/Publishresource Publishresource → publishResources'])
  })

  it('leaves the second of two spellings alone', () => {
    expect(violations({ title: 'A', Title: [] })).toEqual([])
    expect(violations({ Title: [], title: 'A' })).toEqual([])
  })

  it('takes no harm from keys with slashes, tildes and names of the language', () => {
    const data = Object.fromEntries([
      ['a/b~c', 1],
      ['__proto__', 2],
      ['constructor', 3],
      ['TITLE', 4],
    ])
    expect(violations(data)).toEqual(['/TITLE `title` is a number (`4`), but must be text'])
    expect(unknownKeys(data).map((text) => text.split(' ')[0])).toEqual(['/a~1b~0c', '/__proto__', '/constructor'])
  })

  it('does not change the data that it is given', () => {
    const data = { Title: 'A', Build: { PublishResources: true } }
    schema.violations(data)
    expect(data).toEqual({ Title: 'A', Build: { PublishResources: true } })
  })

  it('is asked for: other schemas tell upper from lower case', () => {
    expect(strict.violations({ TITLE: [] })).toEqual([])
    expect(strict.unknownKeys({ TITLE: 'A' })).toHaveLength(1)
  })
})
