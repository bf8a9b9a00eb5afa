import type { Nodes } from 'mdast'
import type { TextRange } from '../text/text-range.ts'
import { nodeRange } from './node-range.ts'

/** Where a tree shows code, in blocks and in lines: what stands there is an example. In order of place. */
export function codeRanges(tree: Nodes): TextRange[] {
  const ranges: TextRange[] = []
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const range = node.type === 'code' || node.type === 'inlineCode' ? nodeRange(node) : undefined
    if (range !== undefined) ranges.push(range)
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
  return ranges.sort((a, b) => a.start - b.start)
}
