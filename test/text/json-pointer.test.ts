import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { childPointer, pointerTokens } from '../../src/text/json-pointer.ts'

describe('a JSON Pointer', () => {
  it('is taken apart as RFC 6901 says', () => {
    expect(pointerTokens('')).toEqual([])
    expect(pointerTokens('/')).toEqual([''])
    expect(pointerTokens('/a/0/b')).toEqual(['a', '0', 'b'])
    expect(pointerTokens('/a~1b/c~0d/~01')).toEqual(['a/b', 'c~d', '~1'])
  })

  it('comes back whole from whatever keys it was made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '/', '~', '0', '1', '😀') })), (keys) => {
        expect(pointerTokens(keys.reduce(childPointer, ''))).toEqual(keys)
      }),
    )
  })

  it('counts items', () => {
    expect(childPointer('/a', 3)).toBe('/a/3')
  })
})
