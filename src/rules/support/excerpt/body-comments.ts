import { codeRanges } from '../../../document/code-ranges.ts'
import type { Document } from '../../../document/document.ts'
import type { TextRange } from '../../../text/text-range.ts'

/** A comment of the body, be it HTML's or that of MDX. */
export interface BodyComment {
  /** With its signs: `<!-- more -->`. */
  readonly raw: string
  /** What stands between them, without the spaces at both ends. */
  readonly text: string
  readonly range: TextRange
  readonly textRange: TextRange
}

const SIGNS = [
  { opening: '<!--', closing: '-->' },
  { opening: '{/*', closing: '*/}' },
] as const

/** A marker is a word or two: what is longer is a remark. */
const LONGEST = 60

/** The short comments of a post, in order of place; what stands in code is an example. */
export function bodyComments({ source, bodyRange, tree }: Document): readonly BodyComment[] {
  const comments: BodyComment[] = []
  for (const { opening, closing } of SIGNS) {
    for (let start = source.text.indexOf(opening, bodyRange.start); start !== -1; start = source.text.indexOf(opening, start + 1)) {
      const end = source.text.slice(start, start + LONGEST).indexOf(closing, opening.length)
      if (end === -1) continue
      const raw = source.text.slice(start, start + end + closing.length)
      const inner = raw.slice(opening.length, -closing.length)
      const text = inner.trim()
      const textStart = start + opening.length + inner.length - inner.trimStart().length
      const range = { start, end: start + raw.length }
      comments.push({ raw, text, range, textRange: { start: textStart, end: textStart + text.length } })
    }
  }
  if (comments.length === 0) return comments
  const code = codeRanges(tree)
  return comments
    .filter(({ range }) => !code.some(({ start, end }) => start <= range.start && range.start < end))
    .toSorted((a, b) => a.range.start - b.range.start)
}
