/** A finding that is known and tolerated, as the file of suppressions holds it. */
export interface Suppression {
  readonly fingerprint: string
  /** What it is about, for people; nothing depends on it. */
  readonly text: string
}

/** The baseline: by the path of a post (relative to the folder of the file, with `/`), then by rule. Equal findings are there once each. */
export type Suppressions = ReadonlyMap<string, ReadonlyMap<string, readonly Suppression[]>>

export const SUPPRESSIONS_VERSION = 1

export function countSuppressions(suppressions: Suppressions): number {
  let count = 0
  for (const rules of suppressions.values()) for (const entries of rules.values()) count += entries.length
  return count
}

/**
 * The file of suppressions: JSON, sorted, one entry a line, so that two branches that change it can be merged. The order of findings
 * in a post does not show.
 */
export function formatSuppressions(suppressions: Suppressions): string {
  const posts = sortedEntries(suppressions).flatMap(([path, rules]) => {
    const written = sortedEntries(rules).flatMap(([ruleId, entries]) => (entries.length === 0 ? [] : [formatRule(ruleId, entries)]))
    return written.length === 0 ? [] : [`    ${JSON.stringify(path)}: {\n${written.join(',\n')}\n    }`]
  })
  const body = posts.length === 0 ? '{}' : `{\n${posts.join(',\n')}\n  }`
  return `{\n  "version": ${SUPPRESSIONS_VERSION},\n  "suppressions": ${body}\n}\n`
}

function formatRule(ruleId: string, entries: readonly Suppression[]): string {
  const lines = [...entries]
    .sort((a, b) => compare(a.text, b.text) || compare(a.fingerprint, b.fingerprint))
    .map(({ fingerprint, text }) => `        { "fingerprint": ${JSON.stringify(fingerprint)}, "text": ${JSON.stringify(text)} }`)
  return `      ${JSON.stringify(ruleId)}: [\n${lines.join(',\n')}\n      ]`
}

function sortedEntries<Value>(map: ReadonlyMap<string, Value>): (readonly [string, Value])[] {
  return [...map].sort(([a], [b]) => compare(a, b))
}

/** By code units, so that the order is the same in every country. */
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
