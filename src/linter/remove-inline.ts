import type { SourceText } from '../text/source-text.ts'
import type { TextRange } from '../text/text-range.ts'
import type { CommentHolder } from './comment-holder.ts'

/** Nobody writes such a line by hand, and thousands of comments on it would take the square of its length. */
const LONGEST_LINE = 20_000

/**
 * What to delete so that a comment beside other text is gone, with the blanks before it.
 *
 * @param isWhole Whether the holder is the comment itself.
 */
export function removeInline(source: SourceText, comment: TextRange, holder: CommentHolder, isWhole: boolean): TextRange | undefined {
  const { node, parent, index, range } = holder
  const lineStart = source.lineRangeAt(comment.start).start
  const lineEnd = source.lineRangeAt(comment.end).end
  if (lineEnd - lineStart > LONGEST_LINE) return undefined
  const before = source.slice({ start: lineStart, end: comment.start })
  const after = source.slice({ start: comment.end, end: lineEnd })
  const kept = before.trimEnd()
  const isApart = kept.length < before.length && (after === '' || /^[ \t]/.test(after))
  // At the start of a block or of a line, what follows could begin another block.
  const isFirst = isWhole ? index === 0 : source.slice({ start: range.start, end: comment.start }).trim() === ''
  if (!isApart || isFirst || /^[ \t>]*$/.test(kept)) return undefined
  const isInHtml = node.type === 'html' && !isWhole
  const isInText = node.type === 'paragraph' || !['root', 'listItem', 'blockquote'].includes(parent.type)
  const isSafe = isInHtml || parent.type === 'tableCell' || (isInText && isReadAlike(`${kept}${after}`.trim()))
  return isSafe ? { start: lineStart + kept.length, end: comment.end } : undefined
}

/** Whether a line of text stays one without its comment: no definition, table, HTML block, thematic break, hard break. */
function isReadAlike(line: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(line) || /[#|\\]$/.test(line)) return false
  return !/^[\s>*+-]*(?:<|\[[^\]]*\]:)/.test(line)
}
