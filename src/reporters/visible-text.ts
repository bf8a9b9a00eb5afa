/**
 * What must not reach a terminal or a log as it is:
 * - characters that it obeys instead of showing them: controls (line breaks too), bidirectional marks and overrides;
 * - characters that nobody sees: zero-width spaces, soft hyphens, tags. Not the joiners (U+200C, U+200D): scripts and emoji need them;
 * - halves of surrogate pairs, which have no encoding;
 * - the second `#` of `##[error]` and `##vso[`, which GitHub's and Azure's runners take for commands wherever they stand in a line.
 */
const UNSAFE =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|(?<=#)#(?=\[|vso\[)/giu

/** The text on one line, with what is unsafe written as `\n`, `\x1b` or `\u202e`. */
export function visibleText(text: string): string {
  return replaceUnsafe(text, visibleEscape)
}

/** A stretch of text that is shown as one: what a reader takes for one character, or one escape. */
export interface VisibleCharacter {
  readonly shown: string
  /** Where it stands in the text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

let segmenter: Intl.Segmenter | undefined

/** `visibleText`, character by character. For short texts: the segmenter takes time by the square of the length. */
export function visibleCharacters(text: string): VisibleCharacter[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  const characters: VisibleCharacter[] = []
  let position = 0
  const addSafe = (end: number): void => {
    for (const { segment } of segmenter?.segment(text.slice(position, end)) ?? []) {
      characters.push({ shown: segment, start: position, end: position + segment.length })
      position += segment.length
    }
  }
  for (const match of text.matchAll(UNSAFE)) {
    addSafe(match.index)
    position = match.index + match[0].length
    characters.push({ shown: visibleEscape(match[0]), start: match.index, end: position })
  }
  addSafe(text.length)
  return characters
}

/** The text with everything unsafe replaced by what `escapeOf` makes of it, code point by code point. */
export function replaceUnsafe(text: string, escapeOf: (character: string) => string): string {
  return text.replaceAll(UNSAFE, escapeOf)
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function visibleEscape(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const hexadecimal = code.toString(16)
  if (code > 0xffff) return `\\u{${hexadecimal}}`
  return SHORT_ESCAPES[character] ?? (code > 0xff ? `\\u${hexadecimal.padStart(4, '0')}` : `\\x${hexadecimal.padStart(2, '0')}`)
}
