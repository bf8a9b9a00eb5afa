import type { ReporterName } from '../reporters/reporter-names.ts'
import type { LintReport, LintResult } from '../rule/lint-message.ts'

export interface FormatOptions {
  /** Colour in the formats for people, `false` where it is left out. */
  readonly color?: boolean | undefined
  /** The counts after the findings in the formats for people, `true` where it is left out. */
  readonly summary?: boolean | undefined
  /** Each of very many findings in the formats for people, not the first of each kind; `false` where it is left out. */
  readonly showAll?: boolean | undefined
}

/**
 * Gives a report as text, in one of the formats that `reporterNames` lists.
 *
 * @param report What `lintFiles` gave, or a list of what `lintText` gave.
 * @throws {PostLintError} for a format that does not exist.
 */
export async function format(report: LintReport | readonly LintResult[], name: ReporterName, options: FormatOptions = {}): Promise<string> {
  const { formatReport } = await import('./format-report.ts')
  return formatReport(report, name, options)
}
