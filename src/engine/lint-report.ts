import type { LintCounts, LintReport, LintResult } from '../rule/lint-message.ts'

/** Joins the results of a run, with the numbers that a summary needs. */
export function lintReport(results: readonly LintResult[], about: Omit<LintReport, 'results' | 'counts'> = {}): LintReport {
  return { results, counts: countMessages(results), ...about }
}

/** The same report without its warnings; posts that had nothing else stay in it without findings. */
export function withoutWarnings(report: LintReport): LintReport {
  const results = report.results.map((result) => ({ ...result, messages: result.messages.filter(({ severity }) => severity === 'error') }))
  const counts = countMessages(results)
  return { ...report, results, counts, hidden: report.counts.warnings }
}

function countMessages(results: readonly LintResult[]): LintCounts {
  const messages = results.flatMap((result) => result.messages)
  const errors = messages.filter(({ severity }) => severity === 'error').length
  return {
    files: results.length,
    filesWithFindings: results.filter((result) => result.messages.length > 0).length,
    errors,
    warnings: messages.length - errors,
    fixable: messages.filter(({ fix }) => fix?.safety === 'safe').length,
    fixableUnsafely: messages.filter(({ fix }) => fix?.safety === 'unsafe').length,
    fixed: results.reduce((sum, { fixed }) => sum + (fixed?.count ?? 0), 0),
  }
}
