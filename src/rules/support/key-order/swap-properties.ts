import type { TextEdit } from '../../../text/text-edit.ts'
import type { Insertion } from './order-moves.ts'
import type { TopLevelKey } from './top-level-keys.ts'

/** Moves `"key": value` of JSON: the commas, blanks and line breaks between stay where they are. */
export function swapProperties(text: string, keys: readonly TopLevelKey[], insertions: readonly Insertion[]): TextEdit[] {
  const sequence = sequenceAfter(keys.length, insertions)
  return keys.flatMap(({ range: { start }, valueEnd: end }, place) => {
    const key = keys[sequence[place] ?? place]
    if (key === undefined || sequence[place] === place) return []
    return [{ range: { start, end }, newText: text.slice(key.range.start, key.valueEnd) }]
  })
}

/** Which of the things stands at each place after the moves. */
function sequenceAfter(count: number, insertions: readonly Insertion[]): number[] {
  const moved = new Set(insertions.flatMap(({ moves }) => moves.map(({ index }) => index)))
  const at = (anchor: number, side: Insertion['side']): number[] =>
    (places.get(anchor) ?? []).filter((one) => one.side === side).flatMap(({ moves }) => moves.map(({ index }) => index))
  const places = new Map<number, Insertion[]>()
  for (const insertion of insertions) places.set(insertion.anchor, [...(places.get(insertion.anchor) ?? []), insertion])
  return Array.from({ length: count }, (_, index) => index).flatMap((index) =>
    moved.has(index) ? [] : [...at(index, 'before'), index, ...at(index, 'behind')],
  )
}
