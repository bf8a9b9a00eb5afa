import { readerLength } from '../rules/support/reader/reader-length.ts'
import { closingLines, hiddenLine, othersLine } from './closing-lines.ts'
import { foldFindings, type ShownFinding } from './fold-findings.ts'
import { createPalette, type Palette } from './palette.ts'
import type { Reporter, ReporterContext } from './reporter.ts'
import { shorten } from './shorten.ts'
import { visibleText } from './visible-text.ts'

const LONGEST_MESSAGE = 240

/** A message beyond this moves its own rule to the right and not those of all others. */
const WIDEST_MESSAGE_COLUMN = 90

/** ESLint's layout: a line with the path, the findings in columns, an empty line. Made for VS Code's `$eslint-stylish` matcher. */
export const stylish: Reporter = (report, context) => {
  const palette = createPalette(context)
  const found = foldFindings(report.results, context.showAll === true)
  const blocks = found.posts.map(({ path, findings }) => `${palette.path(matchablePath(path))}\n${rows(findings, palette, context)}`)
  const hidden = hiddenLine(found, palette)
  if (hidden !== '') blocks.push(hidden)
  if (context.showSummary) blocks.push(closingLines(report, found, palette))
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`
}

/** The matcher takes a line for a path only where it begins with `/`, `.` or a drive letter. */
function matchablePath(path: string): string {
  const visible = visibleText(path)
  return /^(?:[a-z]:)?[./]/i.test(visible) ? visible : `./${visible}`
}

function rows(findings: readonly ShownFinding[], palette: Palette, { columns = Number.POSITIVE_INFINITY }: ReporterContext): string {
  const cells = findings.map((finding) => {
    const { ruleId, severity, text, start } = finding.message
    const message = messageCell(text)
    const rule = ruleId === null ? '' : visibleText(ruleId)
    return {
      severity,
      message,
      width: readerLength(message),
      line: `${start.line}`,
      column: `${start.column}`,
      rule,
      others: othersLine(finding),
    }
  })
  const widthOf = (width: (cell: (typeof cells)[number]) => number): number => cells.reduce((most, cell) => Math.max(most, width(cell)), 0)
  const lineWidth = widthOf(({ line }) => line.length)
  const columnWidth = widthOf(({ column }) => column.length)
  const severityWidth = widthOf(({ severity }) => severity.length)
  const indent = lineWidth + columnWidth + severityWidth + 7
  const fits = ({ width, rule }: (typeof cells)[number]): boolean => indent + width + 2 + rule.length <= columns
  // In a narrow terminal, what would not fit anyway moves no rule out of sight.
  const widest = widthOf((cell) => (fits(cell) ? cell.width : 0))
  const room = columns - indent - 2 - widthOf((cell) => (fits(cell) ? cell.rule.length : 0))
  const messageWidth =
    columns === Number.POSITIVE_INFINITY
      ? Math.min(
          widthOf(({ width }) => width),
          WIDEST_MESSAGE_COLUMN,
        )
      : Math.min(widest, room)
  return cells
    .flatMap(({ severity, message, width, line, column, rule, others }) => {
      const place = palette.muted(`${line.padStart(lineWidth)}:${column.padEnd(columnWidth)}`)
      const end = rule === '' ? '' : `${' '.repeat(Math.max(0, messageWidth - width))}  ${palette.muted(rule)}`
      const row = `  ${place}  ${palette.severity[severity](severity.padEnd(severityWidth))}  ${message}${end}`
      return others === '' ? [row] : [row, `${' '.repeat(indent)}${palette.muted(others)}`]
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
