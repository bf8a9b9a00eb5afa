import type { TextRange } from '../../../text/text-range.ts'
import type { InvisibleCharacter } from './invisible-runs.ts'

/** What stands next to an invisible character: the end of the line or the place, a space, a letter or digit, any other sign. */
type Side = 'edge' | 'space' | 'word' | 'sign'

/** Signs that end a sentence, and mean nothing to Markdown before a space. */
const CLOSING_SIGN = /[.,;:!?)"'\u0080-\u{10FFFF}]/u
/** Signs that mean nothing new right behind a word. */
const AFTER_WORD = /[,;!?)\]"']/
const ASCII_SIGN = /[!-/:-@[-`{-~]/

/**
 * Whether a zero-width character can have got to its place only by accident: at the edge of a word or between two of its letters.
 * Between signs it is a place to break a long name, or keeps `@` and `**` from being read.
 */
export function isAccidental(one: InvisibleCharacter, place: TextRange): boolean {
  const [left, right] = sidesOf(one, place)
  if (left === 'edge' && right === 'edge') return false
  if (left === 'word' && right === 'word') return true
  if (isOpen(left) && ASCII_SIGN.test(right === 'sign' ? one.right : '')) return false
  return isOpen(left) || isOpen(right)
}

/** The same in code, where nothing is read but the code: only a fence or a closing backtick may be kept from being one. */
export function isAccidentalInCode(one: InvisibleCharacter, place: TextRange): boolean {
  const [left, right] = sidesOf(one, place)
  // A code span of nothing else shows the character.
  if (one.leftAt < place.start && one.rightAt >= place.end) return false
  if (/[`~]/.test(one.left + one.right) && (left === 'sign' || right === 'sign')) return false
  return isOpen(left) || isOpen(right) || (left === 'word' && right === 'word')
}

/** Whether nothing new begins when the characters on both sides come together: no emphasis, no mention, no list, no line break. */
export function canClose(one: InvisibleCharacter, text: string, place: TextRange): boolean {
  const [left, right] = sidesOf(one, place)
  if (right === 'sign' && ASCII_SIGN.test(one.right) && !(left === 'word' && AFTER_WORD.test(one.right))) return false
  if (left === 'sign' && ASCII_SIGN.test(one.left) && !(isOpen(right) && CLOSING_SIGN.test(one.left))) return false
  const isLineEnd = isLineBreak(one.right)
  const isLineStart = isLineBreak(one.left) || (left === 'space' && isIndented(text, one))
  if (isInIndentation(one, text)) return false
  if (isLineStart && isLineEnd) return isBesideBlankLine(text, one)
  // `2.` and `import` begin something in the first column only.
  if (isLineStart && /^(?:\d|import\b|export\b)/.test(text.slice(one.rightAt, one.rightAt + 7))) return false
  return !(isLineEnd && text.slice(Math.max(0, one.run.start - 2), one.run.start) === '  ')
}

/** The same for YAML, in which other signs begin something. */
export function canCloseInFrontMatter(one: InvisibleCharacter, text: string, place: TextRange): boolean {
  if (isInIndentation(one, text)) return false
  const [left, right] = sidesOf(one, place)
  if (isOpen(left) && right === 'sign' && /["'[\]{}&*!|>%@#`,?:-]/.test(one.right)) return false
  return !(left === 'sign' && one.left === ':' && isOpen(right))
}

export function isAtLineStart({ left }: InvisibleCharacter): boolean {
  return isLineBreak(left)
}

function sidesOf(one: InvisibleCharacter, place: TextRange): readonly [Side, Side] {
  return [sideOf(one.left, one.leftAt >= place.start), sideOf(one.right, one.rightAt < place.end)]
}

function sideOf(character: string, isInside: boolean): Side {
  if (!isInside || isLineBreak(character)) return 'edge'
  if (/\s/.test(character)) return 'space'
  return /[\p{L}\p{N}\p{M}]/u.test(character) ? 'word' : 'sign'
}

function isOpen(side: Side): boolean {
  return side === 'edge' || side === 'space'
}

function isLineBreak(character: string): boolean {
  return character === '' || character === '\n' || character === '\r'
}

function isIndented(text: string, { leftAt }: InvisibleCharacter): boolean {
  return /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, leftAt - 4), leftAt + 1))
}

/** With spaces behind it, at the beginning of a line: without it they would be the indentation, or more of it. */
function isInIndentation(one: InvisibleCharacter, text: string): boolean {
  return (isLineBreak(one.left) || isIndented(text, one)) && /[ \t]/.test(one.right)
}

/** The line holds nothing else; empty, it must not part what was one paragraph. */
function isBesideBlankLine(text: string, { leftAt, rightAt }: InvisibleCharacter): boolean {
  const before = leftAt <= 0 ? '' : text.slice(text.lastIndexOf('\n', leftAt - 1) + 1, leftAt)
  const next = text.indexOf('\n', rightAt) + 1
  const end = text.indexOf('\n', next)
  const after = next === 0 ? '' : text.slice(next, end === -1 ? text.length : end)
  return before.trim() === '' || after.trim() === ''
}
