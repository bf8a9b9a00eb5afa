import type { LintMessage, LintReport, RelatedPlace, Severity } from '../rule/lint-message.ts'
import type { Reporter } from './reporter.ts'
import { counted } from './summary.ts'
import { visibleText } from './visible-text.ts'

/** GitHub drops everything beyond this, for each level and step. */
const SHOWN_OF_EACH_LEVEL = 10

/** Workflow commands that put findings on the lines of a pull request: errors first, then warnings, then how many more there are. */
export const github: Reporter = (report) => {
  const errors = annotations(report, 'error')
  const warnings = annotations(report, 'warning')
  const shown = [...errors.slice(0, SHOWN_OF_EACH_LEVEL), ...warnings.slice(0, SHOWN_OF_EACH_LEVEL)]
  return [...shown, ...restNotice(errors.length, warnings.length)].map((line) => `${line}\n`).join('')
}

function annotations({ results }: LintReport, severity: Severity): string[] {
  return results.flatMap(({ path, messages }) =>
    messages.filter((message) => message.severity === severity).map((message) => annotation(path, message)),
  )
}

function annotation(path: string, { ruleId, severity, text, start, end, related }: LintMessage): string {
  // GitHub refuses columns of an annotation that goes over several lines.
  const columns = start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : []
  const properties = [
    `file=${escapeProperty(
      path
        .split(/(\r|\n)/)
        .map(visibleUnlessBreak)
        .join(''),
    )}`,
    `line=${start.line}`,
    `endLine=${end.line}`,
    ...columns,
    `title=${escapeProperty(visibleText(ruleId ?? 'post-lint'))}`,
  ]
  const lines = [text, ...(related ?? []).map((place) => `${place.text} (${placeName(place)})`)]
  return `::${severity} ${properties.join(',')}::${escapeData(lines.map(visibleLines).join('\n'))}`
}

function restNotice(errorCount: number, warningCount: number): string[] {
  const more = [
    { count: errorCount - SHOWN_OF_EACH_LEVEL, noun: 'more error' },
    { count: warningCount - SHOWN_OF_EACH_LEVEL, noun: 'more warning' },
  ].filter(({ count }) => count > 0)
  if (more.length === 0) return []
  const text = more.map(({ count, noun }) => counted(count, noun)).join(' and ')
  return [`::notice::${text}: GitHub shows ${SHOWN_OF_EACH_LEVEL} of each level, the job summary has them all`]
}

/** An annotation may have several lines; everything else that is unsafe becomes visible. */
function visibleLines(text: string): string {
  return text
    .split(/(\r\n|\r|\n)/)
    .map((part, index) => (index % 2 === 1 ? part : visibleText(part)))
    .join('')
}

/** The escapes of the toolkit's `command.ts`; the runner undoes these and no others. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** Line breaks have an escape of their own; other control characters would colour the log of whoever reads it raw. */
function visibleUnlessBreak(part: string): string {
  return part === '\n' || part === '\r' ? part : visibleText(part)
}

function placeName({ path, start }: RelatedPlace): string {
  return path === undefined ? `line ${start.line}` : `${path}:${start.line}`
}
