import type { LintMessage } from '../rule/lint-message.ts'

/**
 * Leaves out what another rule says better (`yieldsTo`) about the same place. What stays has the highest severity of those that gave
 * way to it: a mistake that was an error is one, in whatever words it is told.
 */
export function tellOnce(messages: readonly LintMessage[]): readonly LintMessage[] {
  const gaveWayTo = new Map<LintMessage, LintMessage>()
  const last = (message: LintMessage): LintMessage => {
    const better = gaveWayTo.get(message)
    return better === undefined ? message : last(better)
  }
  for (const message of messages) {
    if (message.yieldsTo === undefined) continue
    const { yieldsTo } = message
    // Two rules that each leave it to the other: the first one gives way.
    const better = messages.find((other) => yieldsTo.includes(other.ruleId ?? '') && isSamePlace(message, other) && last(other) !== message)
    if (better !== undefined) gaveWayTo.set(message, better)
  }
  if (gaveWayTo.size === 0) return messages
  const raised = new Set([...gaveWayTo.keys()].filter(({ severity }) => severity === 'error').map(last))
  return messages
    .filter((message) => !gaveWayTo.has(message))
    .map((message) => (raised.has(message) && message.severity !== 'error' ? { ...message, severity: 'error' } : message))
}

/** A front matter property, or places that overlap. */
function isSamePlace(a: LintMessage, b: LintMessage): boolean {
  if (a.pointer !== undefined && b.pointer !== undefined) return a.pointer === b.pointer
  const start = Math.max(a.range.start, b.range.start)
  const end = Math.min(a.range.end, b.range.end)
  return start < end || (start === end && a.range.start === b.range.start && a.range.end === b.range.end)
}
