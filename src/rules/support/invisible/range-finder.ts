import type { TextRange } from '../../../text/text-range.ts'

/** Finds the stretch that an offset is in. Asked in rising order, all answers together cost one way through the stretches. */
export function rangeFinder<Stretch extends { readonly range: TextRange }>(
  stretches: readonly Stretch[],
): (offset: number) => Stretch | undefined {
  const sorted = [...stretches].sort((a, b) => a.range.start - b.range.start)
  let next = 0
  return (offset) => {
    while ((sorted[next]?.range.end ?? Number.POSITIVE_INFINITY) <= offset) next += 1
    const found = sorted[next]
    return found !== undefined && found.range.start <= offset ? found : undefined
  }
}
