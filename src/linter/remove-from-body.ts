import type { Nodes } from 'mdast'
import type { Document } from '../document/document.ts'
import { nodeRange } from '../document/node-range.ts'
import type { SourceText } from '../text/source-text.ts'
import type { TextRange } from '../text/text-range.ts'
import type { CommentHolder } from './comment-holder.ts'
import { type CommentLines, linesAround, startOfLine, withoutLines } from './comment-lines.ts'
import { standsAlone } from './directive-comments.ts'
import { removeInline } from './remove-inline.ts'

/** What to delete so that the comment is gone and all the rest of the body is read as before; `undefined` where that is not sure. */
export function removeFromBody(document: Document, comment: TextRange, holder: CommentHolder | undefined): TextRange | undefined {
  const { source, frontMatter, bodyRange } = document
  if (holder === undefined || (frontMatter === undefined && wouldUncoverFrontMatter(source.text, comment))) return undefined
  const isWhole = source.slice(holder.range).trim() === source.slice(comment)
  if (!standsAlone(source, comment)) {
    const isFirstOfContainer = isWhole && (holder.parent.type === 'listItem' || holder.parent.type === 'blockquote')
    return isFirstOfContainer ? removeBeforeSibling(source, comment, holder) : removeInline(source, comment, holder, isWhole)
  }
  const lines = linesAround(source, comment, bodyRange)
  if (!isWhole) return removeLineOfText(source, comment, holder, lines)
  return removeBlock(source, holder, lines, frontMatter === undefined)
}

/** A fence that only comments keep from the top of the file. */
function wouldUncoverFrontMatter(text: string, comment: TextRange): boolean {
  const rest = text.slice(comment.end).trimStart()
  if (!rest.startsWith('---') && !rest.startsWith('+++')) return false
  let position = 0
  while (position < comment.start) {
    const opening = /\S/.test(text[position] ?? '') ? text.slice(position, position + 3) : ''
    const closing = opening === '<!-' ? text.indexOf('-->', position) : opening === '{/*' ? text.indexOf('*/}', position) : -1
    if (opening !== '' && closing === -1) return false
    position = opening === '' ? position + 1 : closing + 3
  }
  return true
}

/** A comment that is a block of its own, on lines of its own. */
function removeBlock(source: SourceText, holder: CommentHolder, lines: CommentLines, isTopOfFile: boolean): TextRange | undefined {
  const { parent, index, range } = holder
  const before = nextBlock(source, holder, -1)
  const after = nextBlock(source, holder, 1)
  if (before === 'unknown' || after === 'unknown' || wouldJoin(source, before, after)) return undefined
  if (parent.type === 'root' && wouldJoin(source, before, parent.children[index + 1])) return undefined
  const { above, below, first } = lines
  const isSqueezed = above === 'text' && below === 'text'
  if (parent.type === 'listItem') {
    // A blank line more or less between the blocks of an item changes how its whole list is set.
    if (before === undefined || (after === undefined ? above !== 'text' || below === 'text' : isSqueezed)) return undefined
  } else if (parent.type !== 'root' && parent.type !== 'mdxJsxFlowElement') return undefined
  // A blank line stays between two paragraphs. A comment needs none behind it.
  const isBelowComment = isComment(source, parent.children[index - 1])
  if (isSqueezed && !isBelowComment) return { start: startOfLine(source, first), end: source.lineRangeAt(range.end).end }
  return withoutLines(source, above === 'edge' && isTopOfFile ? { ...lines, above: 'blank' } : lines)
}

const MOST_COMMENTS = 20

/** The nearest block that is no comment, since those may go as well. */
function nextBlock(source: SourceText, { parent, index }: CommentHolder, step: 1 | -1): Nodes | undefined | 'unknown' {
  for (let distance = 1; distance <= MOST_COMMENTS; distance += 1) {
    const block = parent.children[index + distance * step]
    if (!isComment(source, block)) return block
  }
  return 'unknown'
}

/** Whether two blocks would become one, or the second a part of the first, whatever blank lines are between them. */
function wouldJoin(source: SourceText, before: Nodes | undefined, after: Nodes | undefined): boolean {
  if (before === undefined || after === undefined) return false
  if (before.type === 'list' && after.type === 'list') return true
  const start = nodeRange(after)?.start
  const isIndented = start === undefined || /^[ \t]/.test(source.slice(source.lineRangeAt(start)))
  return isIndented && ['list', 'footnoteDefinition', 'code'].includes(before.type)
}

function isComment(source: SourceText, node: Nodes | undefined): boolean {
  const range = node && nodeRange(node)
  if (range === undefined || node?.type === 'code' || !standsAlone(source, range)) return false
  const text = source.slice(range).trim()
  const closing = text.startsWith('<!--') ? '-->' : text.startsWith('{/*') ? '*/}' : undefined
  return closing !== undefined && text.indexOf(closing) === text.length - closing.length
}

/** A comment behind the mark of a list item or a quotation: what follows moves up to its place. */
function removeBeforeSibling(source: SourceText, comment: TextRange, { parent, index }: CommentHolder): TextRange | undefined {
  const sibling = parent.children[index + 1]
  const range = sibling && nodeRange(sibling)
  if (index > 0 || range === undefined || (sibling?.type !== 'paragraph' && sibling?.type !== 'heading')) return undefined
  const isBelow = /^[ \t]*\r?\n[ \t>]*$/.test(source.text.slice(comment.end, range.start))
  const isAligned = source.pointAt(comment.start).column === source.pointAt(range.start).column
  return isBelow && isAligned ? { start: comment.start, end: range.start } : undefined
}

/** A line inside a block of raw HTML, or inside a paragraph where braces are text. */
function removeLineOfText(source: SourceText, comment: TextRange, { node, range }: CommentHolder, lines: CommentLines) {
  const { above, below, last } = lines
  if (node.type === 'html') {
    const isRaw = /^\s*<(?:pre|script|style|textarea|[!?])/i.test(source.slice(range))
    return isRaw || above !== 'text' ? undefined : withoutLines(source, lines)
  }
  // Some read the braces as a block, some as text: only where both see the same without them.
  if (node.type !== 'paragraph' || (above === 'text' && below === 'text')) return undefined
  if (below !== 'text') return withoutLines(source, lines)
  const next = source.lineRange(last + 1)
  const indentation = source.slice({ start: source.lineRangeAt(comment.start).start, end: comment.start })
  const line = next === undefined ? '' : source.slice(next)
  return line.startsWith(indentation) && /^[\p{L}!]/u.test(line.slice(indentation.length)) ? withoutLines(source, lines) : undefined
}
