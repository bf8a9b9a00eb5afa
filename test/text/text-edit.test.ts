import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, type TextEdit } from '../../src/text/text-edit.ts'

function edit(start: number, end: number, newText: string): TextEdit {
  return { range: { start, end }, newText }
}

describe('applyEdits', () => {
  it('replaces, deletes and inserts, every range counted in the text as it was', () => {
    expect(applyEdits('abcdef', [edit(0, 1, 'AAA'), edit(2, 4, ''), edit(6, 6, '!')])).toBe('AAAbef!')
  })

  it('does not care in which order the edits come', () => {
    expect(applyEdits('abc', [edit(2, 3, 'C'), edit(0, 1, 'A')])).toBe('AbC')
  })

  it('inserts at one place in the order given', () => {
    expect(applyEdits('ab', [edit(1, 1, '1'), edit(1, 1, '2')])).toBe('a12b')
  })

  it('puts an insertion before a replacement that starts at the same place, whichever is named first', () => {
    expect(applyEdits('abc', [edit(1, 2, 'B'), edit(1, 1, '>')])).toBe('a>Bc')
  })

  it('lets edits touch', () => {
    expect(applyEdits('abcd', [edit(0, 2, 'x'), edit(2, 4, 'y')])).toBe('xy')
  })

  it('gives the text back when there is nothing to do', () => {
    expect(applyEdits('abc', [])).toBe('abc')
  })

  it('leaves the list of edits as it was', () => {
    const edits = [edit(2, 3, 'C'), edit(0, 1, 'A')]
    applyEdits('abc', edits)
    expect(edits.map(({ range }) => range.start)).toEqual([2, 0])
  })

  it.each([
    ['two that overlap', [edit(0, 2, ''), edit(1, 3, '')]],
    ['two for the same stretch', [edit(0, 2, 'a'), edit(0, 2, 'b')]],
    ['an insertion inside a replacement', [edit(0, 3, ''), edit(1, 1, 'x')]],
    ['one past the end', [edit(2, 9, '')]],
    ['one before the start', [edit(-1, 1, '')]],
    ['one that ends before it starts', [edit(2, 1, '')]],
  ])('refuses %s rather than lose text', (_, edits) => {
    expect(() => applyEdits('abc', edits)).toThrow(RangeError)
  })

  it('does what applying them one by one from the end does', () => {
    const cuts = fc.uniqueArray(fc.nat(20), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(fc.string({ minLength: 20, maxLength: 20 }), cuts, fc.string(), (text, places, newText) => {
        const sorted = [...places].sort((a, b) => a - b)
        const edits = sorted.slice(1).flatMap((end, index) => (index % 2 === 0 ? [edit(sorted[index] ?? 0, end, newText)] : []))
        let expected = text
        for (const { range } of edits.toReversed()) expected = expected.slice(0, range.start) + newText + expected.slice(range.end)
        expect(applyEdits(text, edits)).toBe(expected)
      }),
    )
  })
})
