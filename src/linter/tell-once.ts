import type { LintMessage } from '../rule/lint-message.ts'

/**
 * Leaves out what another rule says better (`yieldsTo`) about the same place. What stays has the highest severity of those that gave
 * way to it: a mistake that was an error is one, in whatever words it is told.
 */
export function tellOnce(messages: readonly LintMessage[]): readonly LintMessage[] {
  if (messages.every(({ yieldsTo }) => yieldsTo === undefined)) return messages
  const places = new Map<string, RulePlaces>()
  const placesOf = (ruleId: string): RulePlaces => {
    const known = places.get(ruleId) ?? rulePlaces(messages.filter((message) => message.ruleId === ruleId))
    places.set(ruleId, known)
    return known
  }
  const gaveWayTo = new Map<LintMessage, LintMessage>()
  const last = (message: LintMessage): LintMessage => {
    const better = gaveWayTo.get(message)
    return better === undefined ? message : last(better)
  }
  for (const message of messages) {
    if (message.yieldsTo === undefined) continue
    for (const ruleId of message.yieldsTo) {
      // Two rules that each leave it to the other: the first one gives way.
      const better = placesOf(ruleId).at(message, (other) => last(other) !== message)
      if (better === undefined) continue
      gaveWayTo.set(message, better)
      break
    }
  }
  if (gaveWayTo.size === 0) return messages
  const raised = new Set([...gaveWayTo.keys()].filter(({ severity }) => severity === 'error').map(last))
  return messages
    .filter((message) => !gaveWayTo.has(message))
    .map((message) => (raised.has(message) && message.severity !== 'error' ? { ...message, severity: 'error' } : message))
}

/** Where a rule reports. */
interface RulePlaces {
  /** What it says about the place of a message, as far as that is wanted. */
  readonly at: (message: LintMessage, isWanted: (other: LintMessage) => boolean) => LintMessage | undefined
}

/** Findings of one rule that hold each other are few; a post of ten thousand of them is not looked through for each. */
const MOST_NESTED = 50

function rulePlaces(messages: readonly LintMessage[]): RulePlaces {
  const byStart = messages.toSorted((a, b) => a.range.start - b.range.start)
  const byPointer = new Map<string, LintMessage[]>()
  for (const message of messages) {
    if (message.pointer === undefined) continue
    const known = byPointer.get(message.pointer)
    if (known === undefined) byPointer.set(message.pointer, [message])
    else known.push(message)
  }
  /** The end of what reaches farthest among a finding and those before it. */
  const reach: number[] = []
  for (const { range } of byStart) reach.push(Math.max(range.end, reach.at(-1) ?? 0))
  return {
    at: (message, isWanted) => {
      const { pointer, range } = message
      const ofPointer = pointer === undefined ? undefined : byPointer.get(pointer)?.find(isWanted)
      if (ofPointer !== undefined) return ofPointer
      const count = countUpTo(byStart, range.end)
      const first = Math.max(0, count - MOST_NESTED)
      for (let index = count - 1; index >= first && (reach[index] ?? 0) >= range.start; index -= 1) {
        const other = byStart[index]
        if (other !== undefined && isSamePlace(message, other) && isWanted(other)) return other
      }
      return undefined
    },
  }
}

/** How many of the findings begin at an offset or before it. */
function countUpTo(byStart: readonly LintMessage[], offset: number): number {
  let [low, high] = [0, byStart.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((byStart[middle]?.range.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A front matter property, or places that overlap. */
function isSamePlace(a: LintMessage, b: LintMessage): boolean {
  if (a.pointer !== undefined && b.pointer !== undefined) return a.pointer === b.pointer
  const start = Math.max(a.range.start, b.range.start)
  const end = Math.min(a.range.end, b.range.end)
  return start < end || (start === end && a.range.start === b.range.start && a.range.end === b.range.end)
}
