import type { TextRange } from '../../../text/text-range.ts'
import { paragraphs } from './move-blocks.ts'
import type { Insertion } from './order-moves.ts'
import type { TopLevelLayout } from './top-level-blocks.ts'

/**
 * The offset of a comment of which nobody can say where it belongs once the blocks are moved, or `undefined`.
 *
 * A comment directly above a key goes with that key. Undecided are one that heads a paragraph of several keys, and may be about all
 * of them, when that first key leaves; one with a blank line below it, when a key passes it; and one below a key, when another key
 * would come between the two.
 */
export function commentObstacle(text: string, layout: TopLevelLayout, insertions: readonly Insertion[]): number | undefined {
  return strandedHead(text, layout, insertions) ?? passedComment(text, layout, insertions) ?? partedComment(text, layout, insertions)
}

function strandedHead(text: string, { blocks, gaps }: TopLevelLayout, insertions: readonly Insertion[]): number | undefined {
  const moved = movedIndices(insertions)
  const isTopTaken = insertions.some(({ side, anchor }) => side === 'before' && anchor === 0)
  for (const { start, end } of paragraphs(gaps)) {
    const head = blocks[start]
    if (head === undefined || head.start === head.keyStart) continue
    const isLeft = end - start > 1 && moved.has(start)
    // A comment at the very top may be about the whole post.
    const isPushedDown = start === 0 && isTopTaken
    if ((isLeft || isPushedDown) && !isOnlyDirectives(text.slice(head.start, head.keyStart))) return head.start
  }
  return undefined
}

function passedComment(text: string, { gaps }: TopLevelLayout, insertions: readonly Insertion[]): number | undefined {
  // What stands above the first key and below the last one, nothing passes.
  const nextCommented: (number | undefined)[] = gaps.map(() => undefined)
  for (let index = gaps.length - 2; index > 0; index -= 1) {
    nextCommented[index] = commentIn(text, gaps[index]) === undefined ? nextCommented[index + 1] : index
  }
  for (const { anchor, moves } of insertions) {
    for (const { index } of moves) {
      const passed = nextCommented[Math.min(index, anchor) + 1]
      if (passed !== undefined && passed <= Math.max(index, anchor)) return commentIn(text, gaps[passed])
    }
  }
  return undefined
}

function partedComment(text: string, { gaps }: TopLevelLayout, insertions: readonly Insertion[]): number | undefined {
  const moved = movedIndices(insertions)
  const followed = new Set(insertions.flatMap(({ side, anchor }) => (side === 'behind' ? [anchor] : [])))
  for (const [index, gap] of gaps.entries()) {
    if (index === 0 || !(moved.has(index - 1) || followed.has(index - 1))) continue
    const line = text.slice(gap.start, gap.end).split('\n', 1)[0] ?? ''
    // Below the last key a key is often kept for later: `# draft: true`.
    const isKeyForLater = index === gaps.length - 1 && /^\s*#\s*[\w-]+\s*[:=]/.test(line)
    if (line.trimStart().startsWith('#') && !isKeyForLater) return gap.start
  }
  return undefined
}

function movedIndices(insertions: readonly Insertion[]): ReadonlySet<number> {
  return new Set(insertions.flatMap(({ moves }) => moves.map(({ index }) => index)))
}

function commentIn(text: string, gap: TextRange | undefined): number | undefined {
  const index = gap === undefined ? -1 : text.slice(gap.start, gap.end).indexOf('#')
  return gap === undefined || index === -1 ? undefined : gap.start + index
}

/** Comments for post-lint say themselves what they are about: the next line. */
function isOnlyDirectives(comments: string): boolean {
  return comments
    .trimEnd()
    .split('\n')
    .every((line) => /^\s*#\s*post-lint-/.test(line))
}
