import type { Document } from '../document/document.ts'
import type { SourceText } from '../text/source-text.ts'
import type { TextEdit } from '../text/text-edit.ts'
import type { TextRange } from '../text/text-range.ts'
import { findHolders } from './comment-holder.ts'
import { linesAround, withoutLines } from './comment-lines.ts'
import { type DirectiveComment, standsAlone } from './directive-comments.ts'
import { removeFromBody } from './remove-from-body.ts'

/**
 * Gives the function that takes a comment away whole, with the line or the blanks that would be left over. `undefined` where the
 * rest of the post could be read differently without it: a comment between two lists keeps them apart.
 *
 * @param ranges The comments that it will be asked about.
 */
export function directiveRemoval(document: Document, ranges: readonly TextRange[]): (range: TextRange) => readonly TextEdit[] | undefined {
  const holders = findHolders(document.tree, ranges)
  return (range) => {
    const isInBody = range.start >= document.bodyRange.start
    const removed = isInBody ? removeFromBody(document, range, holders.get(range.start)) : removeFromFrontMatter(document, range)
    return removed && [{ range: removed, newText: '' }]
  }
}

/**
 * The edit that takes one of several names out of a comment in which at least one name stays. Those of different names do not
 * overlap.
 *
 * @param unused The indexes of all names that go.
 */
export function nameRemoval({ names }: DirectiveComment, unused: readonly number[], index: number): readonly TextEdit[] | undefined {
  const isBeforeKept = index < names.findIndex((_, other) => !unused.includes(other))
  const start = isBeforeKept ? names[index]?.range.start : names[index - 1]?.range.end
  const end = isBeforeKept ? names[index + 1]?.range.start : names[index]?.range.end
  return start === undefined || end === undefined ? undefined : [{ range: { start, end }, newText: '' }]
}

function removeFromFrontMatter({ source, frontMatter }: Document, range: TextRange): TextRange | undefined {
  if (frontMatter === undefined) return undefined
  if (!standsAlone(source, range)) return { start: blankStart(source, range.start), end: range.end }
  return withoutLines(source, linesAround(source, range, frontMatter.contentRange))
}

/** Where the blanks directly before an offset begin. */
function blankStart({ text }: SourceText, offset: number): number {
  let start = offset
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start -= 1
  return start
}
