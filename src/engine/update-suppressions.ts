import type { LintResult } from '../rule/lint-message.ts'
import type { StaleSuppression, SuppressionContext } from './apply-suppressions.ts'
import type { Suppression, Suppressions } from './suppressions.ts'

/**
 * The suppressions with all findings of these results in them. Entries are replaced rule by rule: those of posts that are not among
 * the results, and of rules that did not run, stay.
 *
 * @param results With all their findings, suppressed ones too.
 * @param ruleIds The rules to suppress; all that ran where it is left out.
 */
export function suppressFindings(
  suppressions: Suppressions,
  results: readonly LintResult[],
  context: SuppressionContext,
  ruleIds?: ReadonlySet<string>,
): Suppressions {
  const updated = new Map(suppressions)
  for (const result of results) {
    if (result.contents === undefined) continue
    const key = context.keyOf(result)
    const ran = context.ranRuleIds(result)
    const isReplaced = (ruleId: string): boolean => ran.has(ruleId) && (ruleIds === undefined || ruleIds.has(ruleId))
    const rules = new Map<string, Suppression[]>()
    for (const [ruleId, entries] of suppressions.get(key) ?? []) if (!isReplaced(ruleId)) rules.set(ruleId, [...entries])
    const fingerprintOf = context.fingerprintsOf(result.contents)
    for (const message of result.messages) {
      if (message.ruleId === null || !isReplaced(message.ruleId)) continue
      const entry = fingerprintOf(message)
      if (entry === undefined) continue
      const entries = rules.get(message.ruleId)
      // Equal findings share a fingerprint, but each one is an entry.
      if (entries === undefined) rules.set(message.ruleId, [{ ...entry }])
      else entries.push({ ...entry })
    }
    if (rules.size === 0) updated.delete(key)
    else updated.set(key, rules)
  }
  return updated
}

/** The suppressions without these entries, and without posts and rules that then have none. */
export function pruneSuppressions(suppressions: Suppressions, stale: readonly StaleSuppression[]): Suppressions {
  const gone = new Set(stale.map(({ suppression }) => suppression))
  const pruned = new Map<string, ReadonlyMap<string, readonly Suppression[]>>()
  for (const [key, rules] of suppressions) {
    const left = [...rules].flatMap(([ruleId, entries]) => {
      const kept = entries.filter((entry) => !gone.has(entry))
      return kept.length === 0 ? [] : [[ruleId, kept] as const]
    })
    if (left.length > 0) pruned.set(key, new Map(left))
  }
  return pruned
}
