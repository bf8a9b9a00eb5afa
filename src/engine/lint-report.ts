import type { LintCounts, LintReport, LintResult } from '../rule/lint-message.ts'

/** Joins the results of a run, with the numbers that a summary needs. */
export function lintReport(results: readonly LintResult[], duration?: number): LintReport {
  return { results, counts: countMessages(results), ...(duration !== undefined && { duration }) }
}

/** The same report without its warnings; posts that had nothing else stay in it without findings. */
export function withoutWarnings(report: LintReport): LintReport {
  const results = report.results.map((result) => ({ ...result, messages: result.messages.filter(({ severity }) => severity === 'error') }))
  return lintReport(results, report.duration)
}

function countMessages(results: readonly LintResult[]): LintCounts {
  const messages = results.flatMap((result) => result.messages)
  const errors = messages.filter(({ severity }) => severity === 'error').length
  return {
    files: results.length,
    filesWithFindings: results.filter((result) => result.messages.length > 0).length,
    errors,
    warnings: messages.length - errors,
    fixable: messages.filter(({ fix }) => fix !== undefined).length,
  }
}
