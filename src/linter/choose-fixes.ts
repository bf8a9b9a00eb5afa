import type { Fix, LintMessage } from '../rule/lint-message.ts'
import type { TextRange } from '../text/text-range.ts'
import { RuleFailure } from './rule-failure.ts'

export interface ChosenFix {
  readonly fix: Fix
  /** The rule that it comes from, for messages. */
  readonly name: string
}

/**
 * The fixes that can be applied together: in order of their findings, each one that touches none taken before. Two edits touch where
 * they share a character or meet at one, because the order of two insertions at one place would be chance.
 *
 * @throws {RuleFailure} when the edits of one fix overlap.
 */
export function chooseFixes(messages: readonly LintMessage[], path: string): ChosenFix[] {
  const taken: TextRange[] = []
  const chosen: ChosenFix[] = []
  for (const { ruleId, fix, start } of messages) {
    if (fix === undefined || fix.edits.length === 0) continue
    const name = ruleId ?? 'disable comments'
    const ranges = fix.edits.map(({ range }) => range).sort((a, b) => a.start - b.start || a.end - b.end)
    if (ranges.some(({ start: from }, index) => from < (ranges[index - 1]?.end ?? 0))) {
      throw new RuleFailure(`Rule \`${name}\` failed on ${path}, near line ${start.line}: the edits of its fix overlap`)
    }
    if (ranges.some((range) => touches(taken, range))) continue
    for (const range of ranges) taken.splice(firstBehind(taken, range.start), 0, range)
    chosen.push({ fix, name })
  }
  return chosen
}

/** @param taken Sorted, none touching another, but for those of one fix. */
function touches(taken: readonly TextRange[], range: TextRange): boolean {
  const index = firstBehind(taken, range.start)
  const [before, behind] = [taken[index - 1], taken[index]]
  return (before !== undefined && before.end >= range.start) || (behind !== undefined && behind.start <= range.end)
}

/** The index of the first range that starts behind an offset. */
function firstBehind(taken: readonly TextRange[], offset: number): number {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((taken[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
