import type { Document } from '../document/document.ts'
import type { LintMessage } from '../rule/lint-message.ts'
import { collectFindings } from './collect-findings.ts'
import { applyDirectives } from './directives.ts'
import type { LintDocumentOptions } from './lint-options.ts'
import { tellOnce } from './tell-once.ts'
import type { UnusedDirectiveOptions } from './unused-directives.ts'

/**
 * Runs the rules over one document; findings come sorted by place.
 *
 * @throws {RuleFailure} when a rule throws.
 */
export function lintDocument(document: Document, options: LintDocumentOptions): LintMessage[] {
  const { messages, failures } = collectFindings(document, options)
  const [failure] = failures
  if (failure !== undefined) throw failure
  return settleFindings(document, messages, options)
}

/**
 * Leaves out what another rule says better and what disable comments are about, adds what is wrong with those, and sorts.
 *
 * @param foundAcrossFiles What rules across files have found, when they are done; until then comments for them count as needed.
 */
export function settleFindings(
  document: Document,
  messages: readonly LintMessage[],
  options: LintDocumentOptions,
  foundAcrossFiles?: readonly LintMessage[],
): LintMessage[] {
  const all = tellOnce([...messages, ...(foundAcrossFiles ?? [])])
  const unused = unusedOptions(options, foundAcrossFiles !== undefined)
  const kept = options.inlineConfig ? applyDirectives(document, all, options.knownRuleIds, unused) : all
  return sortFindings(kept)
}

/** By place, then by rule. */
export function sortFindings(messages: readonly LintMessage[]): LintMessage[] {
  return messages.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end || compare(a.ruleId, b.ruleId))
}

function unusedOptions(
  { rules, reportUnusedDirectives = false, ranElsewhere = new Set() }: LintDocumentOptions,
  areAllSettled: boolean,
): UnusedDirectiveOptions | undefined {
  if (reportUnusedDirectives === false) return undefined
  const settled = areAllSettled ? rules : rules.filter(({ rule }) => rule.acrossFiles === undefined)
  return {
    ranRuleIds: new Set([...settled.map(({ rule }) => rule.id), ...ranElsewhere]),
    includesNameless: reportUnusedDirectives === true && settled.length === rules.length,
  }
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0
  return (a ?? '') < (b ?? '') ? -1 : 1
}
