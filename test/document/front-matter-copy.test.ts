import { describe, expect, it } from 'vitest'
import { parseFrontMatter } from '../../src/document/front-matter/parse-front-matter.ts'

const copyOf = async (text: string, dates: 'as dates' | 'as text') => (await parseFrontMatter(text))?.copy(dates)

describe('a copy of front matter', () => {
  it('is not there where nothing can be read', async () => {
    expect(await copyOf('---\na: [\n---\n', 'as dates')).toBeUndefined()
    expect(await copyOf('---\n- a\n---\n', 'as text')).toBeUndefined()
  })
  it('is empty where the block is, and has the last of two values', async () => {
    expect(await copyOf('---\n# nothing\n---\n', 'as dates')).toEqual({})
    expect(await copyOf('---\na: 1\na: 2\n---\n', 'as dates')).toEqual({ a: 2 })
  })
  it.each(['as dates', 'as text'] as const)('%s can be changed without harm', async (dates) => {
    for (const text of ['---\na: [b]\n---\n', '+++\na = ["b"]\n+++\n', '---json\n{"a": ["b"]}\n---\n']) {
      const frontMatter = await parseFrontMatter(text)
      const copy = await frontMatter?.copy(dates)
      expect(copy).toEqual({ a: ['b'] })
      if (Array.isArray(copy?.a)) copy.a.push('c')
      expect(frontMatter?.data).toEqual({ a: ['b'] })
      expect(await frontMatter?.copy(dates)).toEqual({ a: ['b'] })
    }
  })
  it('keeps own keys that are called like those of every object', async () => {
    for (const dates of ['as dates', 'as text'] as const) {
      const copy = await copyOf('---\n__proto__: { a: 1 }\n---\n', dates)
      expect(Object.keys(copy ?? {})).toEqual(['__proto__'])
    }
  })
  it('has dates where js-yaml and smol-toml make them, in every depth, and the text that was written otherwise', async () => {
    const yaml = '---\na: [{ b: 2024-05-02 }]\nc: 2024-05-02 10:00:00 -5\nd: "2024-05-02"\n---\n'
    expect(await copyOf(yaml, 'as dates')).toEqual({
      a: [{ b: new Date('2024-05-02T00:00:00Z') }],
      c: new Date('2024-05-02T15:00:00Z'),
      d: '2024-05-02',
    })
    expect(await copyOf(yaml, 'as text')).toEqual({ a: [{ b: '2024-05-02' }], c: '2024-05-02 10:00:00 -5', d: '2024-05-02' })
    const toml = await copyOf('+++\na = 2024-05-02\n+++\n', 'as dates')
    expect(toml?.a).toBeInstanceOf(Date)
    expect(await copyOf('+++\na = 2024-05-02\n+++\n', 'as text')).toEqual({ a: '2024-05-02' })
  })
})
