import type { Nodes } from 'mdast'
import type { TextRange } from '../text/text-range.ts'

/** Where a node stands in the file, or `undefined` for one that the parser made up (an autolink without brackets). */
export function nodeRange(node: Pick<Nodes, 'position'>): TextRange | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? undefined : { start, end }
}
