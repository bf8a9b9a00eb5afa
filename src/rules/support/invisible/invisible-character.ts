/**
 * What a character that nobody sees is there for. Blanks are seen, but look like an ordinary space.
 *
 * - `direction`: opens or closes a stretch in another reading direction; the marks, which only nudge, are `mark`
 * - `break`: ends a line in some programs and not in others
 * - `control`: obeyed by terminals, forbidden in XML
 * - `other`: everything that only joins, parts or fills: zero-width spaces, joiners, soft hyphens
 */
export type InvisibleKind = 'blank' | 'break' | 'byteOrderMark' | 'control' | 'direction' | 'mark' | 'other' | 'selector' | 'tag'

/** Runs of what this file knows, cut where they would exhaust the stack. Line breaks, tabs and the ordinary space are not in it. */
export const INVISIBLE_RUN = /(?:[^\t\n\r\P{Cc}]|[\p{Default_Ignorable_Code_Point}\u00A0\u202F\u3000\u2028\u2029\uFFF9-\uFFFB]){1,10000}/gu

export function invisibleKind(code: number): InvisibleKind {
  if (code === 0xa0 || code === 0x202f || code === 0x3000) return 'blank'
  if (code === 0x0b || code === 0x0c || code === 0x2028 || code === 0x2029) return 'break'
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return 'control'
  if (code === 0xfeff) return 'byteOrderMark'
  if (isBetween(code, 0x202a, 0x202e) || isBetween(code, 0x2066, 0x2069)) return 'direction'
  if (code === 0x200e || code === 0x200f || code === 0x061c) return 'mark'
  if (isBetween(code, 0xfe00, 0xfe0f) || isBetween(code, 0xe0100, 0xe01ef)) return 'selector'
  if (isBetween(code, 0xe0000, 0xe007f)) return 'tag'
  return 'other'
}

const LONGEST_SPELLING = 40

const NAMES: ReadonlyMap<number, string> = new Map([
  [0x00, 'null character'],
  [0x08, 'backspace character'],
  [0x0b, 'vertical tab'],
  [0x0c, 'form feed'],
  [0x1b, 'escape character'],
  [0x7f, 'delete character'],
  [0xa0, 'no-break space'],
  [0xad, 'soft hyphen'],
  [0x034f, 'combining grapheme joiner'],
  [0x061c, 'Arabic letter mark'],
  [0x115f, 'Hangul filler'],
  [0x1160, 'Hangul filler'],
  [0x200b, 'zero-width space'],
  [0x200c, 'zero-width non-joiner'],
  [0x200d, 'zero-width joiner'],
  [0x200e, 'left-to-right mark'],
  [0x200f, 'right-to-left mark'],
  [0x2028, 'line separator'],
  [0x2029, 'paragraph separator'],
  [0x202a, 'left-to-right embedding'],
  [0x202b, 'right-to-left embedding'],
  [0x202c, 'end of an embedding'],
  [0x202d, 'left-to-right override'],
  [0x202e, 'right-to-left override'],
  [0x202f, 'narrow no-break space'],
  [0x2060, 'word joiner'],
  [0x2066, 'left-to-right isolate'],
  [0x2067, 'right-to-left isolate'],
  [0x2068, 'first-strong isolate'],
  [0x2069, 'end of an isolate'],
  [0x3000, 'full-width space'],
  [0x3164, 'Hangul filler'],
  [0xfeff, 'byte order mark'],
  [0xffa0, 'Hangul filler'],
])

/** The subject and verb of a sentence: `A zero-width space (U+200B) stands`, `3 tag characters (U+E0068, U+E0069 …) stand`. */
export function standing(characters: string): string {
  const codes = Array.from(characters, (character) => character.codePointAt(0) ?? 0)
  const points = [...new Set(codes)].map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`)
  const shown = points.length > 3 ? `${points.slice(0, 2).join(', ')} …` : points.join(', ')
  const names = new Set(codes.map(nameOf))
  const [name = ''] = names
  if (codes.length === 1) return `${/^[aeiou]/i.test(name) ? 'An' : 'A'} ${name} (${shown}) stands`
  return `${codes.length} ${names.size === 1 ? plural(name) : 'invisible characters'} (${shown}) stand`
}

/** What tag characters say, each of which stands for an ASCII character: `: "delete it"`. For everything else `''`. */
export function spelling(characters: string): string {
  const codes = Array.from(characters, (character) => (character.codePointAt(0) ?? 0) - 0xe0000)
  const text = String.fromCharCode(...codes.filter((code) => isBetween(code, 0x20, 0x7e)).slice(0, LONGEST_SPELLING + 1))
  if (text === '') return ''
  return `: "${text.length > LONGEST_SPELLING ? `${text.slice(0, LONGEST_SPELLING)}…` : text}"`
}

function nameOf(code: number): string {
  const kind = invisibleKind(code)
  if (kind === 'tag') return 'tag character'
  if (kind === 'selector') return 'variation selector'
  return NAMES.get(code) ?? (kind === 'control' ? 'control character' : 'invisible character')
}

function plural(name: string): string {
  return name.startsWith('end of ') ? name.replace('end', 'ends') : `${name}s`
}

function isBetween(code: number, first: number, last: number): boolean {
  return first <= code && code <= last
}
