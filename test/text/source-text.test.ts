import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SourceText } from '../../src/text/source-text.ts'

/** Text in which every kind of line break is likely. */
const TEXT = fc.array(fc.constantFrom('\n', '\r\n', '\r', 'a', 'é', '😀', ' ', '\u2028')).map((parts) => parts.join(''))

function places(contents: string): string[] {
  const source = new SourceText(contents)
  return Array.from({ length: source.text.length + 1 }, (_, offset) => {
    const { line, column } = source.pointAt(offset)
    return `${line}:${column}`
  })
}

describe('SourceText', () => {
  it('counts lines and columns from 1', () => {
    expect(places('ab\nc')).toEqual(['1:1', '1:2', '1:3', '2:1', '2:2'])
  })

  it('counts the two characters of CRLF as one line break', () => {
    expect(places('a\r\nb')).toEqual(['1:1', '1:2', '1:3', '2:1', '2:2'])
  })

  it('takes a lone carriage return for a line break', () => {
    expect(places('a\rb\r\rc')).toEqual(['1:1', '1:2', '2:1', '2:2', '3:1', '4:1', '4:2'])
  })

  it('does not take U+2028 for a line break, as no Markdown parser does', () => {
    expect(new SourceText('a\u2028b').lineCount).toBe(1)
  })

  it('counts a character outside the basic plane as two columns, as editors do', () => {
    expect(new SourceText('😀x').pointAt(2)).toEqual({ line: 1, column: 3 })
  })

  it('cuts off a byte order mark and counts without it', () => {
    const source = new SourceText('\uFEFFab')
    expect(source.hasByteOrderMark).toBe(true)
    expect(source.text).toBe('ab')
    expect(source.pointAt(0)).toEqual({ line: 1, column: 1 })
  })

  it('cuts off only one byte order mark: a second one is text', () => {
    expect(new SourceText('\uFEFF\uFEFFa').text).toBe('\uFEFFa')
  })

  it('moves an offset past either end to that end', () => {
    const source = new SourceText('ab\nc')
    expect(source.pointAt(99)).toEqual({ line: 2, column: 2 })
    expect(source.pointAt(-1)).toEqual({ line: 1, column: 1 })
  })

  it('counts an empty file as one empty line', () => {
    const source = new SourceText('')
    expect(source.lineCount).toBe(1)
    expect(source.pointAt(0)).toEqual({ line: 1, column: 1 })
    expect(source.lineRange(1)).toEqual({ start: 0, end: 0 })
    expect(source.lineRange(2)).toBeUndefined()
  })

  it('counts the nothing after the last line break as a line', () => {
    const source = new SourceText('a\n')
    expect(source.lineCount).toBe(2)
    expect(source.lineRange(2)).toEqual({ start: 2, end: 2 })
  })

  it('gives lines without their breaks', () => {
    const source = new SourceText('one\r\n\r\ntwo\rthree\n')
    const lines = Array.from({ length: source.lineCount }, (_, index) => {
      const range = source.lineRange(index + 1)
      return range && source.slice(range)
    })
    expect(lines).toEqual(['one', '', 'two', 'three', ''])
  })

  it('knows no line 0', () => {
    expect(new SourceText('a').lineRange(0)).toBeUndefined()
  })

  it('finds the whole line around an offset', () => {
    const source = new SourceText('one\ntwo\nthree')
    expect(source.slice(source.lineRangeAt(5))).toBe('two')
    expect(source.slice(source.lineRangeAt(99))).toBe('three')
  })

  it('takes over the line break of the first line', () => {
    expect(new SourceText('a\r\nb\n').lineBreak).toBe('\r\n')
    expect(new SourceText('a\nb\r\n').lineBreak).toBe('\n')
    expect(new SourceText('\r\n').lineBreak).toBe('\r\n')
    expect(new SourceText('a').lineBreak).toBe('\n')
    expect(new SourceText('a\rb').lineBreak).toBe('\n')
  })

  it('says of every offset the line that holds it', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const source = new SourceText(text)
        for (let offset = 0; offset <= source.text.length; offset += 1) {
          const { line, column } = source.pointAt(offset)
          expect(source.lineRange(line)?.start).toBe(offset - column + 1)
        }
      }),
    )
  })

  it('has lines that together with their breaks are the text', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const source = new SourceText(text)
        let position = 0
        for (let line = 1; line <= source.lineCount; line += 1) {
          const range = source.lineRange(line)
          expect(source.text.slice(position, range?.start)).toMatch(/^(?:\r\n|\r|\n)?$/)
          expect(source.slice(range ?? { start: 0, end: 0 })).not.toMatch(/[\r\n]/)
          position = range?.end ?? Number.NaN
        }
        expect(position).toBe(source.text.length)
      }),
    )
  })
})
