import type { LintMessage, LintResult } from '../rule/lint-message.ts'
import type { FindingFingerprints } from './finding-fingerprint.ts'
import type { Suppression, Suppressions } from './suppressions.ts'

/** What suppressions must know about a run. */
export interface SuppressionContext {
  readonly fingerprintsOf: FindingFingerprints
  /** How the suppressions call the post of a result. */
  readonly keyOf: (result: LintResult) => string
  /** The rules that ran on the post of a result: only for these, no finding means that it is gone. */
  readonly ranRuleIds: (result: LintResult) => ReadonlySet<string>
  /** Whether the post that the suppressions call so is still there. */
  readonly exists: (key: string) => boolean
}

/** An entry whose finding is gone. */
export interface StaleSuppression {
  readonly key: string
  readonly ruleId: string
  readonly suppression: Suppression
}

export interface SuppressedResults {
  readonly results: readonly LintResult[]
  /** How many findings were left out. */
  readonly suppressed: number
  readonly stale: readonly StaleSuppression[]
}

/**
 * Leaves out the findings that are suppressed. One entry leaves out one finding, whichever line it has moved to. Posts that are not
 * among the results keep their entries, unless the file is gone.
 */
export function applySuppressions(
  results: readonly LintResult[],
  suppressions: Suppressions,
  context: SuppressionContext,
): SuppressedResults {
  const stale: StaleSuppression[] = []
  const linted = new Set<string>()
  let suppressed = 0
  const left = results.map((result) => {
    const key = context.keyOf(result)
    const rules = suppressions.get(key)
    linted.add(key)
    if (rules === undefined || result.contents === undefined) return result
    const free = new Map([...rules].map(([ruleId, entries]) => [ruleId, byFingerprint(entries)]))
    const fingerprintOf = context.fingerprintsOf(result.contents)
    const messages = result.messages.filter((message) => {
      const entries = free.get(message.ruleId ?? '')
      const fingerprint = entries && fingerprintOf(message)?.fingerprint
      return fingerprint === undefined || entries?.get(fingerprint)?.pop() === undefined
    })
    suppressed += result.messages.length - messages.length
    if (!isReadPartly(result)) {
      const ran = context.ranRuleIds(result)
      for (const [ruleId, entries] of free) {
        if (ran.has(ruleId)) for (const suppression of [...entries.values()].flat()) stale.push({ key, ruleId, suppression })
      }
    }
    return { ...result, messages }
  })
  for (const [key, rules] of suppressions) {
    if (linted.has(key) || context.exists(key)) continue
    for (const [ruleId, entries] of rules) for (const suppression of entries) stale.push({ key, ruleId, suppression })
  }
  return { results: left, suppressed, stale }
}

function byFingerprint(entries: readonly Suppression[]): Map<string, Suppression[]> {
  const groups = new Map<string, Suppression[]>()
  for (const entry of entries) {
    const group = groups.get(entry.fingerprint)
    if (group === undefined) groups.set(entry.fingerprint, [entry])
    else group.push(entry)
  }
  return groups
}

/** Whether less is found in a post than there is, because its front matter or its body cannot be read: nothing in it is gone for sure. */
function isReadPartly({ messages }: LintResult): boolean {
  return messages.some(({ ruleId, severity, range }: LintMessage) => {
    const isAboutFile = ruleId === null && severity === 'error' && range.start === range.end
    return isAboutFile || ruleId === 'front-matter-syntax'
  })
}
