/** One thing that stands out of order, and the nearest things in order that it belongs between. All are indices. */
export interface OrderMove {
  readonly index: number
  /** Where it has to go. */
  readonly direction: 'up' | 'down'
  readonly behind: number | undefined
  readonly before: number | undefined
}

/** Things that move to one place, in the order in which they stand there. */
export interface Insertion {
  readonly side: 'before' | 'behind'
  /** What stands still there. */
  readonly anchor: number
  readonly moves: readonly OrderMove[]
}

/**
 * The fewest moves that sort `ranks`; what has no rank stands still and is in nobody's way.
 *
 * Of two neighbours in the wrong order it is the second one that moves.
 */
export function orderMoves(ranks: readonly (number | undefined)[]): OrderMove[] {
  const kept = longestRise(ranks)
  const isKept = new Set(kept)
  return ranks.flatMap((rank, index) => {
    if (rank === undefined || isKept.has(index)) return []
    const next = firstIndex(kept.length, (at) => rankAt(ranks, kept[at]) > rank)
    const before = kept[next]
    // Between its two neighbours it would not have to move; so it stands behind the one or before the other.
    const direction = before !== undefined && index > before ? 'up' : 'down'
    return [{ index, direction, behind: kept[next - 1], before } as const]
  })
}

/** Where the moves lead, one entry for each place between two things that stand still. */
export function insertionsOf(moves: readonly OrderMove[], ranks: readonly (number | undefined)[]): Insertion[] {
  const places = new Map<number | undefined, OrderMove[]>()
  for (const move of moves) {
    const there = places.get(move.behind)
    if (there === undefined) places.set(move.behind, [move])
    else there.push(move)
  }
  return [...places.values()].flatMap((there): Insertion[] => {
    const sorted = there.toSorted((a, b) => rankAt(ranks, a.index) - rankAt(ranks, b.index))
    // No further than need be; but what goes to one place goes to one end of it, or it would stand out of order again.
    const up = there.find(({ direction }) => direction === 'up')
    if (up?.before !== undefined) return [{ side: 'before', anchor: up.before, moves: sorted }]
    const behind = there[0]?.behind
    return behind === undefined ? [] : [{ side: 'behind', anchor: behind, moves: sorted }]
  })
}

/** The indices of a longest rising subsequence, in order. */
function longestRise(ranks: readonly (number | undefined)[]): number[] {
  // From the end, so that of several longest ones the one that begins furthest up is found.
  const starts: number[] = []
  const followers = new Map<number, number | undefined>()
  for (let index = ranks.length - 1; index >= 0; index -= 1) {
    const rank = ranks[index]
    if (rank === undefined) continue
    const length = firstIndex(starts.length, (at) => rankAt(ranks, starts[at]) < rank)
    followers.set(index, starts[length - 1])
    starts[length] = index
  }
  const rise: number[] = []
  for (let index = starts.at(-1); index !== undefined; index = followers.get(index)) rise.push(index)
  return rise
}

function rankAt(ranks: readonly (number | undefined)[], index: number | undefined): number {
  return (index === undefined ? undefined : ranks[index]) ?? Number.NaN
}

/** The first of `count` indices for which the answer is yes, where no `no` follows a `yes`; `count` where there is none. */
function firstIndex(count: number, isBehind: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBehind(middle)) high = middle
    else low = middle + 1
  }
  return low
}
