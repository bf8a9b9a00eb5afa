import type { TextRange } from './text-range.ts'

/** Stretches of a text, in which a stretch is found at once however many there are. */
export interface RangeSet {
  /** In order, those that overlap or meet made one. */
  readonly ranges: readonly TextRange[]
  /** Whether one of them shares a character with a stretch; for a place without width, whether it is inside of one. */
  readonly touches: (range: TextRange) => boolean
  /** Whether one of them holds all of a stretch. */
  readonly contains: (range: TextRange) => boolean
}

export function rangeSet(unordered: readonly TextRange[]): RangeSet {
  const ranges = mergedRanges(unordered)
  /** The first one that ends behind an offset. */
  const firstBehind = (offset: number): TextRange | undefined => {
    let low = 0
    let high = ranges.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return ranges[low]
  }
  return {
    ranges,
    touches: ({ start, end }) => {
      const next = firstBehind(start)
      return next !== undefined && next.start < Math.max(end, start + 1)
    },
    contains: ({ start, end }) => {
      const next = firstBehind(start)
      return next !== undefined && next.start <= start && end <= next.end
    },
  }
}

function mergedRanges(ranges: readonly TextRange[]): readonly TextRange[] {
  const merged: TextRange[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last === undefined || range.start > last.end) merged.push(range)
    else if (range.end > last.end) merged[merged.length - 1] = { start: last.start, end: range.end }
  }
  return merged
}
