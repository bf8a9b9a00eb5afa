import { describe, expect, it } from 'vitest'
import { SourceString } from '../../src/text/source-string.ts'

describe('SourceString', () => {
  it('counts on from its first character where the value stands as written', () => {
    const title = new SourceString('Hello', { start: 7, end: 14 }, 8)
    expect(title.rangeOf(0, 5)).toEqual({ start: 8, end: 13 })
    expect(title.rangeOf(1, 2)).toEqual({ start: 9, end: 10 })
  })

  it('covers the whole escape of a character that was written as one', () => {
    // "a\tb" from offset 10: the tab is two characters in the file.
    const value = new SourceString('a\tb', { start: 10, end: 16 }, [11, 12, 14, 15])
    expect(value.rangeOf(1, 2)).toEqual({ start: 12, end: 14 })
    expect(value.rangeOf(0, 3)).toEqual({ start: 11, end: 15 })
  })

  it('gives an empty range for an empty slice, at either end too', () => {
    const value = new SourceString('ab', { start: 0, end: 4 }, 1)
    expect(value.rangeOf(0, 0)).toEqual({ start: 1, end: 1 })
    expect(value.rangeOf(2, 2)).toEqual({ start: 3, end: 3 })
  })

  it('moves an index past its end to the end of the token', () => {
    expect(new SourceString('ab', { start: 0, end: 4 }, [1, 2, 3]).rangeOf(1, 9)).toEqual({ start: 2, end: 4 })
  })
})
