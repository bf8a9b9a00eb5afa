import type { Node } from 'mdast'
import type { SourceText } from '../text/source-text.ts'
import type { TextRange } from '../text/text-range.ts'

/** A range as nodes of a tree have it. */
export function positionOf({ start, end }: TextRange, source: SourceText): Node['position'] {
  return { start: { ...source.pointAt(start), offset: start }, end: { ...source.pointAt(end), offset: end } }
}
