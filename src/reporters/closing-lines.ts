import type { LintReport } from '../rule/lint-message.ts'
import { isLong, type ShownFinding, type ShownFindings } from './fold-findings.ts'
import { nextSteps } from './next-steps.ts'
import type { Palette } from './palette.ts'
import { countByRule, ruleTable } from './rule-table.ts'
import { counted, summarize } from './summary.ts'

/** Under a finding, what is not shown because of it; empty where nothing is. */
export function othersLine({ copies, alike }: ShownFinding): string {
  const parts = [
    ...(copies === 0 ? [] : [`in ${counted(copies, 'other version')}`]),
    ...(alike === undefined ? [] : [`${alike.findings} more like it in ${counted(alike.posts, 'post')}`]),
  ]
  return parts.length === 0 ? '' : `… and ${parts.join(', and ')}`
}

/** Under the findings, where some are not shown; empty where all are. */
export function hiddenLine({ shown, total }: ShownFindings, palette: Palette): string {
  return shown === total ? '' : palette.muted(`${shown} of ${total} findings are shown; --show-all shows each of them`)
}

/** The last lines of the formats for people: how it went and what to do next; after many findings, a table of them before that. */
export function closingLines(report: LintReport, found: ShownFindings, palette: Palette): string {
  const { outcome, text, duration, fixable } = summarize(report)
  const color = {
    errors: palette.severity.error,
    warnings: palette.severity.warning,
    nothing: palette.severity.warning,
    clean: palette.success,
  }
  const outcomeLine = color[outcome].bold(text) + (duration === '' ? '' : ` ${palette.muted(duration)}`)
  if (!isLong(found)) return fixable === '' ? outcomeLine : `${outcomeLine}\n  ${fixable}`
  const counts = countByRule(report.results)
  const steps = nextSteps(report, counts).map((step) => `  ${step}`)
  return `${ruleTable(counts, palette)}\n\n${[outcomeLine, ...steps].join('\n')}`
}
