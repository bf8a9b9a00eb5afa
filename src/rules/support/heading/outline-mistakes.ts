import { type AlignedHeading, type AlignmentStep, alignHeadings } from './align-headings.ts'
import type { PatternItem } from './heading-pattern.ts'

/** What is wrong with the headings of a post, by indexes as in `AlignmentStep`. `misplaced`: there, but not where the item belongs. */
export interface OutlineMistake {
  readonly kind: 'missing' | 'misplaced' | 'replaced' | 'unexpected' | 'wrongLevel'
  readonly item: number
  readonly heading: number
}

/** One for each thing that an author has to mend, in order; `undefined` where there is too much to compare. */
export function outlineMistakes(pattern: readonly PatternItem[], headings: readonly AlignedHeading[]): OutlineMistake[] | undefined {
  const steps = alignHeadings(pattern, headings)
  if (steps === undefined) return undefined
  // Most posts are right.
  if (!steps.some(({ kind }) => kind === 'missing' || kind === 'replaced')) return steps.flatMap((step) => mistakeOf(step))
  const strays = straysByKey(steps, pattern, headings)
  const strayOfItem = new Map<number, AlignmentStep>()
  const itemOfStray = new Map<number, number>()
  for (const { kind, item } of steps) {
    const stray = kind === 'missing' || kind === 'replaced' ? strays.get(pattern[item]?.key ?? '')?.shift() : undefined
    if (stray === undefined) continue
    strayOfItem.set(item, stray)
    itemOfStray.set(stray.heading, item)
  }
  return steps.flatMap((step): OutlineMistake[] => {
    const { kind, heading } = step
    const item = kind === 'missing' ? undefined : itemOfStray.get(heading)
    if (item !== undefined) return [{ kind: 'misplaced', item, heading }]
    const stray = kind === 'missing' || kind === 'replaced' ? strayOfItem.get(step.item) : undefined
    if (stray === undefined) return mistakeOf(step)
    // Where a wildcard had taken the stray one, the heading that stands in its place is free to be that of the wildcard.
    return kind === 'replaced' && stray.kind === 'unexpected' ? [{ kind: 'unexpected', item: step.item, heading }] : []
  })
}

/** The headings that the pattern names but that stand outside of their places, by what they say. */
function straysByKey(
  steps: readonly AlignmentStep[],
  pattern: readonly PatternItem[],
  headings: readonly AlignedHeading[],
): Map<string, AlignmentStep[]> {
  const inPattern = countKeys(pattern)
  const inPost = countKeys(headings)
  const strays = new Map<string, AlignmentStep[]>()
  for (const step of steps) {
    const key = headings[step.heading]?.key ?? ''
    if (!inPattern.has(key)) continue
    // A wildcard may well take the second of two equal headings; only of a single one it is sure that the author meant the item.
    const isSingle = inPattern.get(key) === 1 && inPost.get(key) === 1
    if (step.kind !== 'unexpected' && !(step.kind === 'taken' && isSingle)) continue
    const others = strays.get(key)
    if (others === undefined) strays.set(key, [step])
    else others.push(step)
  }
  return strays
}

function countKeys(items: readonly { readonly key: string }[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { key } of items) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function mistakeOf({ kind, item, heading }: AlignmentStep): OutlineMistake[] {
  return kind === 'matched' || kind === 'taken' ? [] : [{ kind, item, heading }]
}
