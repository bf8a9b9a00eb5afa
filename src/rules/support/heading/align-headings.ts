import type { PatternItem } from './heading-pattern.ts'

/** What an alignment has to know of a heading in the post. */
export interface AlignedHeading {
  readonly level: number
  readonly key: string
}

/** `taken`: by a wildcard. `replaced`: another heading stands in the place of the item. `unexpected`: without a place in the pattern. */
const KINDS = ['matched', 'taken', 'wrongLevel', 'replaced', 'unexpected', 'missing', 'passed'] as const

type StepKind = (typeof KINDS)[number]

/** One step of an alignment, by indexes into the pattern and the headings. */
export interface AlignmentStep {
  readonly kind: Exclude<StepKind, 'passed'>
  /** For an unexpected heading, the item before which it stands. */
  readonly item: number
  /** For a missing item, the heading before which it belongs; the number of headings where it belongs behind them all. */
  readonly heading: number
}

/** In cells of the table: 10,000 headings against a list of 100. */
const MOST_CELLS = 1_000_000

/**
 * Lays the headings of a post along the pattern with as few mistakes as possible, and among those ways with as many exact matches.
 *
 * @returns The steps in order, or `undefined` where there is too much to compare.
 */
export function alignHeadings(pattern: readonly PatternItem[], headings: readonly AlignedHeading[]): AlignmentStep[] | undefined {
  const width = headings.length + 1
  if (width * (pattern.length + 1) > MOST_CELLS) return undefined
  const named = new Set(pattern.filter(({ kind }) => kind === 'named').map(({ key }) => key))
  const isListed = headings.map(({ key }) => named.has(key))
  const mistake = 4 * (pattern.length + 1)
  const choices = new Uint8Array(width * (pattern.length + 1))
  let below = new Float64Array(width).fill(Number.POSITIVE_INFINITY)
  for (let row = pattern.length; row >= 0; row -= 1) {
    const item = pattern[row]
    const skip = item?.kind === 'any' ? 'passed' : 'missing'
    const skipCost = skip === 'passed' ? 0 : mistake
    const costs = new Float64Array(width)
    for (let column = headings.length; column >= 0; column -= 1) {
      const heading = headings[column]
      let kind: StepKind = skip
      let least = item === undefined && heading === undefined ? 0 : skipCost + (below[column] ?? 0)
      if (heading !== undefined) {
        const unexpected = mistake + (costs[column + 1] ?? 0)
        if (unexpected <= least) {
          kind = 'unexpected'
          least = unexpected
        }
        // Last, so that it wins where the costs are equal: the earlier a heading is used, the later stands what is missing.
        const use = item && useOf(item, heading, isListed[column] === true)
        if (use !== undefined) {
          const rest = item?.kind === 'any' ? costs[column + 1] : below[column + 1]
          const cost = useCost(use, mistake) + (rest ?? 0)
          if (cost <= least) {
            kind = use
            least = cost
          }
        }
      }
      costs[column] = least
      choices[row * width + column] = KINDS.indexOf(kind)
    }
    below = costs
  }
  return followChoices(choices, pattern, headings.length)
}

/** What a heading would be if it stood for the item; `undefined` where it cannot. */
function useOf(item: PatternItem, heading: AlignedHeading, isListed: boolean): StepKind | undefined {
  const isLevel = item.level === undefined || item.level === heading.level
  if (item.kind === 'any') return isLevel ? 'taken' : undefined
  if (item.kind === 'one' && isLevel) return 'taken'
  if (item.kind === 'named' && item.key === heading.key) return isLevel ? 'matched' : 'wrongLevel'
  // A heading that the list names is at the wrong place, and no other one in disguise.
  return isListed ? undefined : 'replaced'
}

function useCost(use: StepKind, mistake: number): number {
  switch (use) {
    case 'matched':
      return -2
    case 'wrongLevel':
      return mistake - 1
    case 'replaced':
      return mistake + 1
    default:
      return 0
  }
}

function followChoices(choices: Uint8Array, pattern: readonly PatternItem[], headingCount: number): AlignmentStep[] {
  const steps: AlignmentStep[] = []
  let item = 0
  let heading = 0
  while (item < pattern.length || heading < headingCount) {
    const kind = KINDS[choices[item * (headingCount + 1) + heading] ?? 0] ?? 'unexpected'
    if (kind !== 'passed') steps.push({ kind, item, heading })
    const staysAtItem = kind === 'unexpected' || (kind === 'taken' && pattern[item]?.kind === 'any')
    if (!staysAtItem) item += 1
    if (kind !== 'missing' && kind !== 'passed') heading += 1
  }
  return steps
}
