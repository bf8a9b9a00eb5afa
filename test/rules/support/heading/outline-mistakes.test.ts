import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHeadingPattern } from '../../../../src/rules/support/heading/heading-pattern.ts'
import { outlineMistakes } from '../../../../src/rules/support/heading/outline-mistakes.ts'

const NAMES = ['a', 'b', 'c', 'd']

const patterns = fc.array(fc.constantFrom(...NAMES, '*', '+', '?'), { maxLength: 7 })
const outlines = fc.array(fc.constantFrom(...NAMES, 'x', 'y'), { maxLength: 7 })

const mistakesIn = (pattern: readonly string[], outline: readonly string[]) =>
  outlineMistakes(
    parseHeadingPattern(pattern, true),
    outline.map((key) => ({ level: 2, key })),
  ) ?? []

/** The same pattern as a regular expression, in which each heading is one letter. */
const asExpression = (pattern: readonly string[]): RegExp =>
  new RegExp(`^${pattern.map((item) => ({ '*': '.*', '+': '.+', '?': '.' })[item] ?? item).join('')}$`)

/** An outline that the pattern allows, with up to three headings for a wildcard. */
const allowed = patterns.chain((pattern) =>
  fc
    .tuple(
      ...pattern.map((item) => {
        if (NAMES.includes(item)) return fc.constant([item])
        return fc.array(fc.constantFrom('x', 'y', 'z'), { minLength: item === '*' ? 0 : 1, maxLength: item === '?' ? 1 : 3 })
      }),
    )
    .map((parts) => ({ pattern, outline: parts.flat() })),
)

describe('the mistakes of an outline', () => {
  it('are none exactly where the pattern, read as a regular expression, matches', () => {
    fc.assert(
      fc.property(patterns, outlines, (pattern, outline) => {
        expect(mistakesIn(pattern, outline).length === 0).toBe(asExpression(pattern).test(outline.join('')))
      }),
      { numRuns: 3000 },
    )
  })

  it('are at most one where one heading is taken out of a right outline', () => {
    fc.assert(
      fc.property(allowed, fc.nat(), ({ pattern, outline }, place) => {
        const broken = outline.toSpliced(place % (outline.length + 1), 1)
        expect(mistakesIn(pattern, broken).length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 3000 },
    )
  })

  it('are at most one where one heading is put into a right outline', () => {
    fc.assert(
      fc.property(allowed, fc.nat(), fc.constantFrom(...NAMES, 'x'), ({ pattern, outline }, place, extra) => {
        const broken = outline.toSpliced(place % (outline.length + 1), 0, extra)
        expect(mistakesIn(pattern, broken).length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 3000 },
    )
  })

  it('name no heading and no item twice', () => {
    fc.assert(
      fc.property(patterns, outlines, (pattern, outline) => {
        const mistakes = mistakesIn(pattern, outline)
        const headings = mistakes.filter(({ kind }) => kind !== 'missing').map(({ heading }) => heading)
        const items = mistakes.filter(({ kind }) => kind !== 'unexpected').map(({ item }) => item)
        expect(new Set(headings).size).toBe(headings.length)
        expect(new Set(items).size).toBe(items.length)
      }),
      { numRuns: 3000 },
    )
  })
})
