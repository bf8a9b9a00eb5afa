import type { LintMessage, RelatedPlace } from '../rule/lint-message.ts'
import { type Point, SourceText } from '../text/source-text.ts'
import { closingLines, hiddenLine, othersLine } from './closing-lines.ts'
import { codeFrame, contextRow } from './code-frame.ts'
import { WIDEST_LINE } from './cut-line.ts'
import { fixRows } from './fix-rows.ts'
import { foldFindings, type ShownFinding, type ShownPost } from './fold-findings.ts'
import { drawRow, type FrameRow, gutterWidth } from './frame-row.ts'
import { createPalette, type Palette } from './palette.ts'
import type { Reporter } from './reporter.ts'
import { shorten } from './shorten.ts'
import { visibleText } from './visible-text.ts'

const LONGEST_MESSAGE = 400
const LONGEST_LABEL = 120

/** What a line has before the text of a post, in columns: the number of the line and the gutter. */
const WIDEST_GUTTER = 8

/** Narrower lines of a post say nothing, however narrow the terminal is. */
const NARROWEST_LINE = 40

/** How findings are drawn: in which colours, and how wide the lines of a post may be, in columns. */
interface Drawing {
  readonly palette: Palette
  readonly widest: number
}

/** Each finding with the lines it is about, the lines that belong to it, and what its fix would change. */
export const pretty: Reporter = (report, context) => {
  const palette = createPalette(context)
  const room = (context.columns ?? Number.POSITIVE_INFINITY) - WIDEST_GUTTER
  const drawing = { palette, widest: Math.max(NARROWEST_LINE, Math.min(room, WIDEST_LINE)) }
  const found = foldFindings(report.results, context.showAll === true)
  const hidden = hiddenLine(found, palette)
  const blocks = [
    ...found.posts.flatMap((post) => postBlocks(post, drawing)),
    ...(hidden === '' ? [] : [hidden]),
    ...(context.showSummary ? [closingLines(report, found, palette)] : []),
  ]
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`
}

function postBlocks({ path, findings, contents }: ShownPost, drawing: Drawing): string[] {
  const source = contents === undefined ? undefined : new SourceText(contents)
  return findings.map((finding) => findingBlock(path, finding, source, drawing))
}

function findingBlock(path: string, finding: ShownFinding, source: SourceText | undefined, drawing: Drawing): string {
  const { palette } = drawing
  const { message } = finding
  const { severity, ruleId, text, start } = message
  const paint = palette.severity[severity]
  const rule = ruleId === null ? '' : palette.muted(`[${visibleText(ruleId)}]`)
  const title = `${paint.bold(severity)}${rule}${palette.strong(`: ${shorten(visibleText(text), LONGEST_MESSAGE)}`)}`
  const sections = source === undefined ? [] : [findingRows(message, source, drawing), ...relatedSections(message, source, drawing)]
  const fix = source === undefined ? [] : fixSection(message, source, drawing)
  const width = gutterWidth([...sections.flat(), ...fix])
  const draw = (row: FrameRow): string => drawRow(row, width, palette)
  // The same arrow for both: rustc's `:::` for the second place looks like the start of a workflow command.
  const frames = sections.map((rows, index) => {
    const place = index === 0 ? start : (relatedHere(message)[index - 1]?.start ?? start)
    const gap = index === 0 ? [] : [draw(EMPTY_ROW)]
    return [...gap, placeLine(path, place, width, palette), ...[EMPTY_ROW, ...rows].map(draw)].join('\n')
  })
  // Without the text (a file that could not be read) there is nothing to frame.
  const placed = frames.length === 0 ? [placeLine(path, start, width, palette)] : frames
  const notes = [...relatedElsewhere(message, palette), ...othersRows(finding, palette), ...noteRows(message, palette)]
  const rest = fix.length + notes.length === 0 ? [] : [EMPTY_ROW, ...fix, ...notes].map(draw)
  return [title, ...placed, ...rest].join('\n')
}

const EMPTY_ROW: FrameRow = { text: '' }

function placeLine(path: string, { line, column }: Point, width: number, palette: Palette): string {
  return `${' '.repeat(width)}${palette.muted('-->')} ${palette.path(`${visibleText(path)}:${line}:${column}`)}`
}

function findingRows({ severity, range, start }: LintMessage, source: SourceText, { palette, widest }: Drawing): FrameRow[] {
  const rows = codeFrame(source, range, { character: '^', label: '', paint: palette.severity[severity].bold }, widest)
  const last = rows.reduce((most, { line = 0 }) => Math.max(most, line), start.line)
  return [...contextRow(source, start.line - 1, palette.muted, widest), ...rows, ...contextRow(source, last + 1, palette.muted, widest)]
}

/** A place in another post has no frame: its text is not at hand. It is named below. */
function relatedHere({ related = [] }: LintMessage): readonly RelatedPlace[] {
  return related.filter(({ path }) => path === undefined)
}

function relatedElsewhere({ related = [] }: LintMessage, palette: Palette): FrameRow[] {
  return related.flatMap(({ path, text, start }) => {
    if (path === undefined) return []
    const place = palette.path(`${visibleText(path)}:${start.line}:${start.column}`)
    return [{ sign: palette.muted('='), text: `${shorten(visibleText(text), LONGEST_LABEL)}: ${place}` }]
  })
}

function relatedSections(message: LintMessage, source: SourceText, { palette, widest }: Drawing): FrameRow[][] {
  return relatedHere(message).map(({ text, range }) =>
    codeFrame(source, range, { character: '-', label: shorten(visibleText(text), LONGEST_LABEL), paint: palette.related }, widest),
  )
}

function fixSection({ fix }: LintMessage, source: SourceText, { palette, widest }: Drawing): FrameRow[] {
  if (fix === undefined) return []
  const rows = fixRows(source, fix, palette, widest)
  const name = fix.safety === 'safe' ? 'fix' : 'unsafe fix, read it before you take it'
  return [{ sign: palette.muted('='), text: rows.length === 0 ? `${name}: other line breaks` : `${name}:` }, ...rows]
}

function othersRows(finding: ShownFinding, palette: Palette): FrameRow[] {
  const text = othersLine(finding)
  return text === '' ? [] : [{ sign: palette.muted('='), text }]
}

/** The page in the package, which is there offline too; a rule of a plugin has its page elsewhere. */
function noteRows({ ruleId, url }: LintMessage, palette: Palette): FrameRow[] {
  if (ruleId?.includes('/'))
    return url === undefined ? [] : [{ sign: palette.muted('='), text: palette.muted(`more: ${visibleText(url)}`) }]
  return ruleId === null ? [] : [{ sign: palette.muted('='), text: palette.muted(`more: post-lint explain ${visibleText(ruleId)}`) }]
}
