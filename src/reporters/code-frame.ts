import type { SourceText } from '../text/source-text.ts'
import type { TextRange } from '../text/text-range.ts'
import { cutLine } from './cut-line.ts'
import type { FrameRow } from './frame-row.ts'

/** A range over more lines than this is shown by its first and its last ones. */
const MOST_LINES = 6
const FIRST_LINES = 3
const LAST_LINES = 2

export interface FrameMark {
  /** The character under the range: `^` for the finding, `-` for what belongs to it. */
  readonly character: string
  /** Said after the last mark. */
  readonly label: string
  readonly paint: (text: string) => string
}

/** The lines of a range, each with its part of the range underlined and cut to `widest` columns. */
export function codeFrame(source: SourceText, range: TextRange, mark: FrameMark, widest: number): FrameRow[] {
  const spans = lineSpans(source, range)
  const isLong = spans.length > MOST_LINES
  const shown = isLong ? [...spans.slice(0, FIRST_LINES), ...spans.slice(-LAST_LINES)] : spans
  return shown.flatMap((span, index): FrameRow[] => {
    const cut = cutLine(span.text, span, widest)
    const label = index === shown.length - 1 && mark.label !== '' ? ` ${mark.label}` : ''
    const line: FrameRow = { line: span.line, text: cut.before + cut.marked + cut.after }
    // An indented or empty line inside the range has nothing to underline, but an empty range still has a place.
    const underline = ' '.repeat(cut.beforeWidth) + mark.paint(mark.character.repeat(Math.max(1, cut.markedWidth)) + label)
    const gap: FrameRow[] = isLong && index === FIRST_LINES ? [{ sign: '⋮', text: '' }] : []
    return [...gap, line, { text: underline }]
  })
}

/** A line next to the range, for orientation; nothing where it is empty, because that tells nobody where they are. */
export function contextRow(source: SourceText, line: number, paint: (text: string) => string, widest: number): FrameRow[] {
  const range = source.lineRange(line)
  const text = range === undefined ? '' : source.slice(range)
  if (text.trim() === '') return []
  const cut = cutLine(text, { start: 0, end: 0 }, widest)
  return [{ line, text: paint(cut.before + cut.after) }]
}

/** One line of a range: the part of it that the range covers, in UTF-16 code units of the line. */
interface LineSpan {
  readonly line: number
  readonly text: string
  readonly start: number
  readonly end: number
}

function lineSpans(source: SourceText, range: TextRange): LineSpan[] {
  const first = source.pointAt(range.start).line
  const last = source.pointAt(range.end).line
  const spans: LineSpan[] = []
  for (let line = first; line <= last; line += 1) {
    const whole = source.lineRange(line)
    if (whole === undefined) continue
    const text = source.slice(whole)
    const end = Math.min(range.end, whole.end) - whole.start
    // Indentation of the lines after the first is not what a finding is about.
    const start = line === first ? range.start - whole.start : text.length - text.trimStart().length
    if (line === first || start < end) spans.push({ line, text, start: Math.min(start, text.length), end: Math.max(start, end) })
  }
  return spans
}
