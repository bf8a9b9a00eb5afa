import { describe, expect, it } from 'vitest'
import { didYouMean, nearestName } from '../../src/text/nearest-name.ts'

const KEYS = [
  'title',
  'description',
  'date',
  'tags',
  'authors',
  'categories',
  'image',
  'slug',
  'draft',
  'hide_table_of_contents',
  'math',
  'lang',
]

describe('nearestName', () => {
  it.each([
    ['Title', 'title'],
    ['TITLE', 'title'],
    ['titel', 'title'],
    ['tilte', 'title'],
    ['itle', 'title'],
    ['titles', 'title'],
    ['discription', 'description'],
    ['desciption', 'description'],
    ['decsription', 'description'],
    ['descriptions', 'description'],
    ['dtae', 'date'],
    ['tag', 'tags'],
    ['author', 'authors'],
    ['auhtors', 'authors'],
    ['category', 'categories'],
    ['categorys', 'categories'],
    ['imgae', 'image'],
    ['images', 'image'],
    ['hideTableOfContents', 'hide_table_of_contents'],
    ['hide-table-of-contents', 'hide_table_of_contents'],
    ['hide_tables_of_content', 'hide_table_of_contents'],
    ['lnag', 'lang'],
  ])('takes `%s` for `%s`', (name, expected) => {
    expect(nearestName(name, KEYS)).toBe(expected)
  })

  it.each([
    'path', // not `math`: people do not mistype the first letter of a short name
    'base',
    'toc',
    'id',
    'layout',
    'weight',
    'url',
    'series',
    'permalink',
    'cover',
    'summary',
    'keywords',
    '',
    '-',
    'タイトル',
    '标题',
  ])('has nothing to suggest for `%s`', (name) => {
    expect(nearestName(name, KEYS)).toBeUndefined()
  })

  it('prefers the nearest of several', () => {
    expect(nearestName('image-alt-txt', ['image-alt-quality', 'image-alt-text', 'image-exists'])).toBe('image-alt-text')
  })

  it('prefers the first of two that are equally near', () => {
    expect(nearestName('tagz', ['tags', 'tagy'])).toBe('tags')
  })

  it('looks no further at a name that nobody typed', () => {
    expect(nearestName('x'.repeat(1_000_000), KEYS)).toBeUndefined()
  })
})

describe('didYouMean', () => {
  it('is the end of a sentence, or nothing', () => {
    expect(didYouMean('tag', KEYS)).toBe('; did you mean `tags`?')
    expect(didYouMean('permalink', KEYS)).toBe('')
  })
})
