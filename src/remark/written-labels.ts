import type { TextRange } from '../text/text-range.ts'

/** A pair of brackets that may be a label, wherever it stands. */
export interface WrittenLabel {
  /** Folded by `foldLabel`; that of a footnote begins with `^`. */
  readonly label: string
  /** From `[` to `]`. */
  readonly range: TextRange
  /** Whether it is the first thing on its line, list and quotation marks aside, and a colon follows: `[label]:`. */
  readonly isDefinition: boolean
}

/** Not more than CommonMark allows in a label; each `[` ends a try, so all tries together take linear time. */
const BRACKETS = /\[((?:\\[^\r\n]|[^[\]\\]){1,999})\]/g

/** Characters that may stand before a definition on its line. */
const BEFORE_DEFINITION = ' \t>*+-.)0123456789'

/** All labels in a text, code and comments included, and what only looks like a definition: what the parser does not see, a site may. */
export function writtenLabels(text: string): readonly WrittenLabel[] {
  return [...text.matchAll(BRACKETS)].map(({ 0: whole, 1: label = '', index }) => {
    const range = { start: index, end: index + whole.length }
    return { label: foldLabel(label), range, isDefinition: text[range.end] === ':' && isFirstOnLine(text, index) }
  })
}

/** Labels that differ only in case and blanks are the same one. */
export function foldLabel(label: string): string {
  return label.trim().replaceAll(/\s+/g, ' ').toLowerCase()
}

function isFirstOnLine(text: string, offset: number): boolean {
  for (let index = offset - 1; index >= 0 && text[index] !== '\n' && text[index] !== '\r'; index -= 1) {
    if (!BEFORE_DEFINITION.includes(text.charAt(index))) return false
  }
  return true
}
