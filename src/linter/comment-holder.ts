import type { Nodes, Parents, Root } from 'mdast'
import { nodeRange } from '../document/node-range.ts'
import { containsRange, type TextRange } from '../text/text-range.ts'

/** The innermost node that holds a comment, and where it hangs in the tree. */
export interface CommentHolder {
  readonly node: Nodes
  readonly range: TextRange
  readonly parent: Parents
  readonly index: number
}

const TYPES = new Set(['html', 'mdxFlowExpression', 'mdxTextExpression', 'paragraph', 'heading'])

/** Finds the holder of each comment, by where the comment starts: a node of the comment alone, of raw HTML, or of text. One walk. */
export function findHolders(tree: Root, comments: readonly TextRange[]): Map<number, CommentHolder> {
  const sorted = [...comments].sort((a, b) => a.start - b.start)
  const holders = new Map<number, CommentHolder>()
  const stack: Parents[] = [tree]
  for (let parent = stack.pop(); parent !== undefined; parent = stack.pop()) {
    for (const [index, node] of parent.children.entries()) {
      const range = TYPES.has(node.type) ? nodeRange(node) : undefined
      if (range !== undefined) {
        for (const comment of startingInside(sorted, range)) {
          if (containsRange(range, comment)) holders.set(comment.start, { node, range, parent, index })
        }
      }
      if ('children' in node) stack.push(node)
    }
  }
  return holders
}

function* startingInside(sorted: readonly TextRange[], { start, end }: TextRange): Generator<TextRange> {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? start) < start) low = middle + 1
    else high = middle
  }
  for (let range = sorted[low]; range !== undefined && range.start < end; range = sorted[low]) {
    yield range
    low += 1
  }
}
