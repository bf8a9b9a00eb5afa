import { PlacedText } from './placed-text.ts'

/** Plain and quoted scalars, of which only the escapes differ. */
export type FlowScalarStyle = 'plain' | 'single-quoted' | 'double-quoted'

interface Escape {
  readonly text: string
  readonly end: number
}

/** Decodes what stands between the quotes, keeping the place of every character. */
export function placeFlowScalar(raw: string, style: FlowScalarStyle): PlacedText {
  const placed = new PlacedText()
  let index = 0
  while (index < raw.length) {
    const escaped = escapeAt(raw, index, style)
    if (escaped !== undefined) {
      placed.add(escaped.text, index, escaped.end)
      index = escaped.end
    } else if (isBlank(raw.charCodeAt(index))) {
      const { end, breaks } = blankRun(raw, index)
      if (breaks === 0) placed.copy(raw, index, end)
      else placed.add(breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), index, end)
      index = end
    } else {
      placed.copy(raw, index, index + 1)
      index += 1
    }
  }
  return placed
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13
}

/** A run of blanks. One line break in it folds to a space, n breaks to n - 1, and the blanks around them are dropped. */
function blankRun(raw: string, start: number): { end: number; breaks: number } {
  let end = start
  let breaks = 0
  for (; end < raw.length && isBlank(raw.charCodeAt(end)); end += 1) {
    if (raw[end] === '\n' || (raw[end] === '\r' && raw[end + 1] !== '\n')) breaks += 1
  }
  return { end, breaks }
}

function escapeAt(raw: string, index: number, style: FlowScalarStyle): Escape | undefined {
  if (style === 'single-quoted') return raw.startsWith("''", index) ? { text: "'", end: index + 2 } : undefined
  return style === 'double-quoted' && raw[index] === '\\' ? backslashEscape(raw, index) : undefined
}

const SIMPLE_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['\t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1B'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
  ['N', '\x85'],
  ['_', '\u00A0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
])

const HEX_DIGITS: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
])

function backslashEscape(raw: string, index: number): Escape | undefined {
  const kind = raw.charAt(index + 1)
  const simple = SIMPLE_ESCAPES.get(kind)
  if (simple !== undefined) return { text: simple, end: index + 2 }
  const digits = HEX_DIGITS.get(kind)
  if (digits !== undefined) {
    const code = Number.parseInt(raw.slice(index + 2, index + 2 + digits), 16)
    return Number.isNaN(code) || code > 0x10ffff ? undefined : { text: String.fromCodePoint(code), end: index + 2 + digits }
  }
  // A backslash at the end of a line joins it with the next one and drops that one's indentation.
  return kind === '\n' || kind === '\r' ? { text: '', end: blankRun(raw, index + 1).end } : undefined
}
