import type { LintResult, Severity } from '../rule/lint-message.ts'
import { readerLength } from '../rules/support/reader/reader-length.ts'
import { groupBy } from './group-by.ts'
import type { Palette } from './palette.ts'
import { shorten } from './shorten.ts'
import { visibleText } from './visible-text.ts'

/** What a rule found, in one severity. */
export interface RuleCount {
  readonly ruleId: string | null
  readonly severity: Severity
  readonly findings: number
  readonly posts: number
  /** With `--fix`. */
  readonly fixable: number
}

/** Errors before warnings, and the rule that found the most first. */
export function countByRule(results: readonly LintResult[]): readonly RuleCount[] {
  const found = results.flatMap((result) => result.messages.map((message) => ({ result, message })))
  return (['error', 'warning'] as const).flatMap((severity) =>
    [
      ...groupBy(
        found.filter(({ message }) => message.severity === severity),
        ({ message }) => message.ruleId,
      ),
    ]
      .map(([ruleId, own]) => ({
        ruleId,
        severity,
        findings: own.length,
        posts: new Set(own.map(({ result }) => result)).size,
        fixable: own.filter(({ message }) => message.fix?.safety === 'safe').length,
      }))
      .sort((a, b) => b.findings - a.findings),
  )
}

/** In columns: beside three columns of numbers, so that no line is wider than a terminal of 60. */
const WIDEST_RULE = 35

/** One table for each severity, without the column of what nothing has. */
export function ruleTable(counts: readonly RuleCount[], palette: Palette): string {
  const hasFixes = counts.some(({ fixable }) => fixable > 0)
  const cells = (['error', 'warning'] as const).flatMap((severity) => {
    const own = counts.filter((count) => count.severity === severity)
    const rows = own.map(({ ruleId, findings, posts, fixable }) => ({
      numbers: [`${findings}`, `${posts}`, fixable === 0 ? '' : `${fixable}`],
      rule: ruleId === null ? '(no rule)' : ruleCell(visibleText(ruleId)),
      severity,
    }))
    return own.length === 0 ? [] : [{ numbers: [`${severity}s`, 'posts', 'fixable'], rule: undefined, severity }, ...rows]
  })
  const widths = [0, 1, 2].map((column) => cells.reduce((most, { numbers }) => Math.max(most, numbers[column]?.length ?? 0), 0))
  const shown = hasFixes ? [0, 1, 2] : [0, 1]
  return cells
    .map(({ numbers, rule, severity }) => {
      const [first = '', ...others] = shown.map((column) => (numbers[column] ?? '').padStart(widths[column] ?? 0))
      return rule === undefined
        ? palette.muted([first, ...others].join(' '))
        : `${[palette.severity[severity](first), ...others].join(' ')}  ${rule}`
    })
    .join('\n')
}

function ruleCell(id: string): string {
  const short = shorten(id, WIDEST_RULE)
  return readerLength(short) > WIDEST_RULE ? shorten(id, Math.floor(WIDEST_RULE / 2)) : short
}
