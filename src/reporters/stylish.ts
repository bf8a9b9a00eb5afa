import type { LintMessage } from '../rule/lint-message.ts'
import { readerLength } from '../rules/support/reader/reader-length.ts'
import { createPalette, type Palette, summaryLines } from './palette.ts'
import type { Reporter } from './reporter.ts'
import { shorten } from './shorten.ts'
import { visibleText } from './visible-text.ts'

const LONGEST_MESSAGE = 240

/** A message beyond this moves its own rule to the right and not those of all others. */
const WIDEST_MESSAGE_COLUMN = 90

/** ESLint's layout: a line with the path, the findings in columns, an empty line. Made for VS Code's `$eslint-stylish` matcher. */
export const stylish: Reporter = (report, context) => {
  const palette = createPalette(context)
  const blocks = report.results
    .filter(({ messages }) => messages.length > 0)
    .map(({ path, messages }) => `${palette.path(matchablePath(path))}\n${rows(messages, palette)}\n`)
  if (context.showSummary) blocks.push(`${summaryLines(report, palette)}\n`)
  return blocks.join('\n')
}

/** The matcher takes a line for a path only where it begins with `/`, `.` or a drive letter. */
function matchablePath(path: string): string {
  const visible = visibleText(path)
  return /^(?:[a-z]:)?[./]/i.test(visible) ? visible : `./${visible}`
}

function rows(messages: readonly LintMessage[], palette: Palette): string {
  const cells = messages.map(({ ruleId, severity, text, start }) => {
    const message = messageCell(text)
    return { severity, message, width: readerLength(message), line: `${start.line}`, column: `${start.column}`, ruleId }
  })
  const widthOf = (width: (cell: (typeof cells)[number]) => number): number => cells.reduce((most, cell) => Math.max(most, width(cell)), 0)
  const lineWidth = widthOf(({ line }) => line.length)
  const columnWidth = widthOf(({ column }) => column.length)
  const severityWidth = widthOf(({ severity }) => severity.length)
  const messageWidth = Math.min(
    widthOf(({ width }) => width),
    WIDEST_MESSAGE_COLUMN,
  )
  return cells
    .map(({ severity, message, width, line, column, ruleId }) => {
      const place = palette.muted(`${line.padStart(lineWidth)}:${column.padEnd(columnWidth)}`)
      const rule = ruleId === null ? '' : `${' '.repeat(Math.max(0, messageWidth - width))}  ${palette.muted(visibleText(ruleId))}`
      return `  ${place}  ${palette.severity[severity](severity.padEnd(severityWidth))}  ${message}${rule}`
    })
    .join('\n')
}

/** On one line and without two spaces in a row: that is where the matcher cuts off the rule. */
function messageCell(text: string): string {
  return shorten(visibleText(text), LONGEST_MESSAGE)
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ')
}
