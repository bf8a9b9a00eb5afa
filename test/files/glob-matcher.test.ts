import { expect, test } from 'vitest'
import { globMatcher } from '../../src/files/glob-matcher.ts'

async function matched(patterns: readonly string[], paths: readonly string[]): Promise<string[]> {
  const isMatch = await globMatcher(patterns, '/site')
  return paths.filter((path) => isMatch(`/site/${path}`))
}

test('globs are relative to their folder, with and without ./ before them', async () => {
  expect(await matched(['./blog/*.md', '/top.md'], ['blog/a.md', 'x/blog/a.md', 'top.md'])).toEqual(['blog/a.md', 'top.md'])
})
test('the name of a folder, with and without a slash, stands for all that is in it', async () => {
  expect(await matched(['blog/', 'docs'], ['blog/a/b.md', 'docs/c.md', 'docs.md', 'blogs/a.md'])).toEqual(['blog/a/b.md', 'docs/c.md'])
})
test('dots are nothing special', async () => {
  expect(await matched(['**/*.md'], ['.github/a.md', '.a.md'])).toEqual(['.github/a.md', '.a.md'])
})
test('the last pattern that matches decides', async () => {
  expect(await matched(['**', '!drafts/**', 'drafts/keep.md'], ['a.md', 'drafts/b.md', 'drafts/keep.md'])).toEqual([
    'a.md',
    'drafts/keep.md',
  ])
})
test('nothing outside the folder matches', async () => {
  expect((await globMatcher(['**'], '/site'))('/other/a.md')).toBe(false)
})
