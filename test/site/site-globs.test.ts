import { describe, expect, it } from 'vitest'
import { siteGlobs } from '../../src/site/site-globs.ts'

const matched = (globs: readonly string[], paths: readonly string[]): readonly string[] => paths.filter(siteGlobs(globs))

describe('globs of a site', () => {
  it('stand for files, and for all that is in a folder', () => {
    const paths = ['notes', 'notes/a.md', 'notes.md', 'old/notes/a.md']
    expect(matched(['notes'], paths)).toEqual(['notes', 'notes/a.md'])
    expect(matched(['/notes/'], paths)).toEqual(['notes', 'notes/a.md'])
    expect(matched(['./notes.md'], paths)).toEqual(['notes.md'])
    expect(matched([], paths)).toEqual([])
  })
  it('have stars for parts of names and for folders', () => {
    const paths = ['a.md', 'x/a.md', 'x/y/a.md', 'x/y/ab.md']
    expect(matched(['x/*.md'], paths)).toEqual(['x/a.md'])
    expect(matched(['x/**/a.md'], paths)).toEqual(['x/a.md', 'x/y/a.md'])
    expect(matched(['**'], paths)).toEqual(paths)
    expect(matched(['a?.md', 'x/y/a?.md'], paths)).toEqual(['x/y/ab.md'])
    expect(matched(['*/y/*b*'], paths)).toEqual(['x/y/ab.md'])
  })
  it('are for every folder where they name files with a star alone', () => {
    expect(matched(['*.draft.md'], ['a.draft.md', 'x/a.draft.md', 'x/a.md'])).toEqual(['a.draft.md', 'x/a.draft.md'])
  })
  it('have braces for several spellings', () => {
    expect(matched(['*.{md,txt}', '{a,b}/{c,d}'], ['x.md', 'x.txt', 'x.html', 'b/d', 'b/e'])).toEqual(['x.md', 'x.txt', 'b/d'])
  })
  it('take something out again after an exclamation mark', () => {
    expect(matched(['posts', '!posts/old'], ['posts/a.md', 'posts/old/a.md'])).toEqual(['posts/a.md'])
  })
  it('take every other character for what it is', () => {
    expect(matched(['a+(b).md', '[x].md'], ['a+(b).md', 'abb.md', '[x].md', 'x.md'])).toEqual(['a+(b).md', '[x].md'])
  })
  it('cost little whatever they are', () => {
    const started = performance.now()
    const path = `${'a'.repeat(250)}/${'x/'.repeat(200)}${'a'.repeat(250)}.md`
    for (const glob of [
      `${'*a'.repeat(20_000)}b`,
      `${'**/'.repeat(2000)}b`,
      '{a,b}'.repeat(5000),
      '{'.repeat(50_000),
      `${'?*'.repeat(20_000)}/b`,
    ]) {
      expect(matched([glob], [path])).toEqual([])
    }
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
