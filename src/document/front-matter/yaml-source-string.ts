import { getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml'
import { SourceString } from '../../text/source-string.ts'
import type { TextRange } from '../../text/text-range.ts'

/**
 * A YAML scalar as a string that knows where each of its characters stands, in any of the five styles.
 *
 * The decoding here follows places, not YAML's every corner, so its result is compared with js-yaml's own: where the two
 * differ the answer is `undefined`, and rules then point at the whole value and offer no fix inside it.
 */
export function yamlSourceString(event: ScalarEvent, text: string, offset: number, range: TextRange): SourceString | undefined {
  const value = getScalarValue(text, event)
  const raw = text.slice(event.valueStart, event.valueEnd)
  if (raw.startsWith(value) && raw.trimEnd() === value) return new SourceString(value, range, offset + event.valueStart)
  const decoded = decode(event, raw, value)
  if (decoded === undefined || decoded.value !== value) return undefined
  return new SourceString(
    value,
    range,
    decoded.offsets.map((index) => offset + event.valueStart + index),
  )
}

interface Decoded {
  readonly value: string
  /** For each character of `value`, and one past its end, the index in the raw text. */
  readonly offsets: number[]
}

function decode(event: ScalarEvent, raw: string, value: string): Decoded | undefined {
  switch (event.style) {
    case SCALAR_STYLE.PLAIN:
      return decodeFlow(raw, () => undefined)
    case SCALAR_STYLE.SINGLE_QUOTED:
      return decodeFlow(raw, (index) => (raw.startsWith("''", index) ? { text: "'", length: 2 } : undefined))
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return decodeFlow(raw, (index) => (raw[index] === '\\' ? decodeEscape(raw, index) : undefined))
    default:
      return decodeBlock(raw, value)
  }
}

interface Escape {
  readonly text: string
  readonly length: number
}

/** Plain and quoted styles: a single line break folds to a space, n breaks to n - 1, with the blanks around them dropped. */
function decodeFlow(raw: string, escapeAt: (index: number) => Escape | undefined): Decoded {
  let value = ''
  const offsets: number[] = []
  let index = 0
  const push = (text: string, length: number): void => {
    for (let unit = 0; unit < text.length; unit += 1) offsets.push(index)
    value += text
    index += length
  }
  while (index < raw.length) {
    const escaped = escapeAt(index)
    const fold = escaped === undefined ? foldAt(raw, index) : undefined
    if (escaped !== undefined) push(escaped.text, escaped.length)
    else if (fold !== undefined) push(fold.text, fold.length)
    else push(raw.charAt(index), 1)
  }
  offsets.push(raw.length)
  return { value, offsets }
}

function foldAt(raw: string, index: number): Escape | undefined {
  let end = index
  let breaks = 0
  while (end < raw.length) {
    const character = raw[end]
    if (character === '\n') breaks += 1
    else if (character !== ' ' && character !== '\t' && character !== '\r') break
    end += 1
  }
  if (breaks === 0) return undefined
  return { text: breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), length: end - index }
}

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1B',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\u00A0',
  L: '\u2028',
  P: '\u2029',
}

function decodeEscape(raw: string, index: number): Escape | undefined {
  const kind = raw.charAt(index + 1)
  const digits = kind === 'x' ? 2 : kind === 'u' ? 4 : kind === 'U' ? 8 : 0
  if (digits > 0) {
    const code = Number.parseInt(raw.slice(index + 2, index + 2 + digits), 16)
    return Number.isNaN(code) || code > 0x10ffff ? undefined : { text: String.fromCodePoint(code), length: 2 + digits }
  }
  const simple = SIMPLE_ESCAPES[kind]
  if (simple !== undefined) return { text: simple, length: 2 }
  // A backslash at the end of a line joins it with the next one and drops its indentation.
  const continuation = /^\\\r?\n[ \t]*/.exec(raw.slice(index, index + 200))
  return continuation === null ? undefined : { text: '', length: continuation[0].length }
}

/** Literal and folded blocks: each character of the value is the next equal one of the raw text, breaks and indentation aside. */
function decodeBlock(raw: string, value: string): Decoded | undefined {
  const offsets: number[] = []
  let index = 0
  for (const unit of value.split('')) {
    if (unit === ' ' || unit === '\n') {
      // A space may be a space or a folded break; a break is always a break. Either way the indentation that follows is skipped.
      if (raw[index] === ' ' && unit === ' ') {
        offsets.push(index)
        index += 1
        continue
      }
      offsets.push(Math.min(index, raw.length))
      while (raw[index] === '\n' || raw[index] === '\r' || raw[index] === ' ') {
        index += 1
        if (raw[index - 1] === '\n' && raw[index] !== ' ' && raw[index] !== '\r') break
      }
      continue
    }
    while (raw[index] === ' ' || raw[index] === '\n' || raw[index] === '\r') index += 1
    if (raw[index] !== unit) return undefined
    offsets.push(index)
    index += 1
  }
  offsets.push(Math.min(index, raw.length))
  return { value, offsets }
}
