import type { TextEdit } from '../../../text/text-edit.ts'
import type { TextRange } from '../../../text/text-range.ts'
import type { Insertion } from './order-moves.ts'
import type { TopLevelLayout } from './top-level-blocks.ts'

/**
 * Moves whole blocks of lines. Every line stays as it is; blank lines stay where they are, but for those around a paragraph that
 * moves away whole: they go with it.
 */
export function moveBlocks(text: string, { blocks, gaps }: TopLevelLayout, insertions: readonly Insertion[]): TextEdit[] {
  const carried = carriedGaps(gaps, insertions)
  const moved: TextRange[] = []
  const inserted = insertions.flatMap(({ side, anchor, moves }) => {
    const at = blocks[anchor]
    if (at === undefined) return []
    const parts = moves.flatMap(({ index }) => {
      const block = blocks[index]
      const gap = carried.get(index)
      const lines = block === undefined ? [] : gap === undefined ? [block] : side === 'before' ? [block, gap] : [gap, block]
      moved.push(...lines)
      return lines.map(({ start, end }) => text.slice(start, end))
    })
    const place = side === 'before' ? at.start : at.end
    return [{ range: { start: place, end: place }, newText: parts.join('') }]
  })
  return [...moved.map(({ start, end }) => ({ range: { start, end }, newText: '' })), ...inserted]
}

/** The gaps that would be left next to another one, by the block that takes them along. */
function carriedGaps(gaps: readonly TextRange[], insertions: readonly Insertion[]): Map<number, TextRange> {
  const directions = new Map(insertions.flatMap(({ moves }) => moves.map(({ index, direction }) => [index, direction])))
  const carried = new Map<number, TextRange>()
  for (const { start, end } of paragraphs(gaps)) {
    const members = Array.from({ length: end - start }, (_, offset) => start + offset)
    if (!members.every((index) => directions.has(index))) continue
    const up = members.find((index) => directions.get(index) === 'up')
    const gap = up === undefined ? gaps[end] : gaps[start]
    if (gap !== undefined && gap.end > gap.start) carried.set(up ?? start, gap)
  }
  return carried
}

/** Blocks with no blank line between them, as ranges of their indices. */
export function paragraphs(gaps: readonly TextRange[]): TextRange[] {
  const found: TextRange[] = []
  let start = 0
  for (let index = 1; index < gaps.length; index += 1) {
    const gap = gaps[index]
    if (index < gaps.length - 1 && gap !== undefined && gap.start === gap.end) continue
    found.push({ start, end: index })
    start = index
  }
  return found
}
