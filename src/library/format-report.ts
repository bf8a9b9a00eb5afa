import { lintReport } from '../engine/lint-report.ts'
import { isReporterName, type ReporterName, reporterNames, reporterOf } from '../reporters/index.ts'
import type { LintReport, LintResult } from '../rule/lint-message.ts'
import { describeValue } from '../text/describe-value.ts'
import { isRecord } from '../text/is-record.ts'
import { didYouMean } from '../text/nearest-name.ts'
import { checkOptions, flag, usageError } from './check-arguments.ts'
import type { FormatOptions } from './format.ts'

const OPTIONS = { color: flag, summary: flag, showAll: flag }

/** The other half of `format`. */
export function formatReport(report: LintReport | readonly LintResult[], name: ReporterName, options: FormatOptions): string {
  checkOptions('format', options, OPTIONS)
  if (typeof name !== 'string' || !isReporterName(name)) throw usageError(noFormat(name))
  const { color: useColor = false, summary: showSummary = true, showAll = false } = options
  return reporterOf(name)(asReport(report), { useColor, showSummary, showAll })
}

function asReport(report: unknown): LintReport {
  if (isListOfResults(report)) return lintReport(report)
  if (isReport(report)) return report
  const given = Array.isArray(report) ? 'a list of something else' : describeValue(report)
  throw usageError(`\`format\` takes a report or a list of results, not ${given}`)
}

function isReport(value: unknown): value is LintReport {
  return isRecord(value) && isListOfResults(value.results) && isRecord(value.counts)
}

function isListOfResults(value: unknown): value is readonly LintResult[] {
  return Array.isArray(value) && value.every((result) => isRecord(result) && Array.isArray(result.messages))
}

function noFormat(name: unknown): string {
  const known = reporterNames.map((one) => `\`${one}\``).join(', ')
  if (typeof name !== 'string') return `A format is one of ${known}, not ${describeValue(name)}`
  return `There is no format \`${name}\`${didYouMean(name, reporterNames) || `; there are ${known}`}`
}
