import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'
import { SourceString } from '../../text/source-string.ts'

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g

/** Decodes `&amp;`, `&#39;` and the like, keeping the place of every character. */
export function decodeCharacterReferences(raw: SourceString): SourceString {
  if (!raw.value.includes('&')) return raw
  let value = ''
  const offsets: number[] = []
  const copy = (start: number, end: number): void => {
    for (let index = start; index < end; index += 1) offsets.push(raw.rangeOf(index, index).start)
    value += raw.value.slice(start, end)
  }
  let position = 0
  for (const match of raw.value.matchAll(REFERENCE)) {
    const decoded = decode(match[0].slice(1, -1))
    if (decoded === undefined) continue
    copy(position, match.index)
    for (let unit = 0; unit < decoded.length; unit += 1) offsets.push(raw.rangeOf(match.index, match.index).start)
    value += decoded
    position = match.index + match[0].length
  }
  copy(position, raw.value.length)
  offsets.push(raw.rangeOf(raw.value.length, raw.value.length).start)
  return new SourceString(value, raw.range, offsets)
}

/** The characters of a reference without its `&` and `;`, or `undefined` where there is none of that name. */
function decode(reference: string): string | undefined {
  if (!reference.startsWith('#')) return decodeNamedCharacterReference(reference) || undefined
  const isHexadecimal = reference[1] === 'x' || reference[1] === 'X'
  return decodeNumericCharacterReference(reference.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10)
}
