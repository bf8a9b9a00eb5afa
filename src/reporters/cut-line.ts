import { readerLength } from '../rules/support/reader/reader-length.ts'
import { type VisibleCharacter, visibleCharacters } from './visible-text.ts'

/** In columns, where nobody knows of a narrower terminal. Wider lines are cut around what is marked. */
export const WIDEST_LINE = 100

/** How much of a cut line is shown before what is marked, in columns: more where the marked part leaves room for it. */
export const SHORTEST_LEAD = 20
const LONGEST_LEAD = 50

/** In UTF-16 code units: lines beyond this are cut before they are measured, because one line can be a whole file. */
const MEASURED_LENGTH = 1000

const TAB = '    '

/** One line of a post as it is shown: safe to print, tabs widened, cut to a width that fits, in three parts. */
export interface CutLine {
  readonly before: string
  /** What is marked; empty where an empty stretch is. */
  readonly marked: string
  readonly after: string
  /** In columns. */
  readonly beforeWidth: number
  readonly markedWidth: number
}

interface Cell extends VisibleCharacter {
  readonly width: number
}

/**
 * Cuts a line to a width.
 *
 * @param line Without its line break.
 * @param mark The marked stretch, in UTF-16 code units of the line.
 * @param widest In columns.
 * @param lead Cut the line in any case, and show so many columns before the mark.
 */
export function cutLine(line: string, mark: { readonly start: number; readonly end: number }, widest: number, lead?: number): CutLine {
  const from = isShort(line) ? 0 : characterStart(line, mark.start - MEASURED_LENGTH / 4)
  const to = isShort(line) ? line.length : characterStart(line, from + MEASURED_LENGTH)
  const cells = toCells(line.slice(from, to))
  const markStart = mark.start - from
  const markEnd = mark.end - from
  const isMarked = ({ start, end }: Cell): boolean => start < markEnd && end > markStart
  const firstMarked = cells.findIndex(({ end }) => end > markStart)
  const first = firstMarked === -1 ? cells.length : firstMarked
  const isWhole = lead === undefined && widthOf(cells) <= widest
  const room = Math.max(SHORTEST_LEAD, Math.min(widest - widthOf(cells.filter(isMarked)), LONGEST_LEAD))
  const [low, high] = isWhole ? [0, cells.length] : fittingCells(cells, first, lead ?? room, widest)
  const shown = cells.slice(low, high)
  const before = shown.slice(0, Math.max(0, first - low))
  const marked = shown.slice(before.length).filter(isMarked)
  const after = shown.slice(before.length + marked.length)
  const cutBefore = from > 0 || low > 0 ? '…' : ''
  const cutAfter = to < line.length || high < cells.length ? '…' : ''
  return {
    before: cutBefore + textOf(before),
    marked: textOf(marked),
    after: textOf(after) + cutAfter,
    beforeWidth: cutBefore.length + widthOf(before),
    markedWidth: widthOf(marked),
  }
}

/** Which cells to show: a lead before the first marked one, and from there as many as fit. */
function fittingCells(cells: readonly Cell[], first: number, lead: number, widest: number): readonly [low: number, high: number] {
  let width = 0
  const fits = (cell: Cell | undefined, limit: number): boolean => {
    if (cell === undefined || width + cell.width > limit) return false
    width += cell.width
    return true
  }
  let low = first
  while (fits(cells[low - 1], lead)) low -= 1
  let high = first
  while (fits(cells[high], widest)) high += 1
  return [low, high]
}

function toCells(text: string): Cell[] {
  // Nearly all lines; the segmenter is slow.
  if (/^[ -~]*$/.test(text) && !text.includes('##')) {
    return Array.from(text, (shown, index) => ({ shown, start: index, end: index + 1, width: 1 }))
  }
  return visibleCharacters(text).map((character) => {
    const shown = text[character.start] === '\t' ? TAB : character.shown
    return { ...character, shown, width: readerLength(shown) }
  })
}

function isShort(line: string): boolean {
  return line.length <= MEASURED_LENGTH
}

/** The offset, moved into the line and off the middle of a surrogate pair. */
function characterStart(line: string, offset: number): number {
  const inside = Math.max(0, Math.min(Math.floor(offset), line.length))
  const code = line.codePointAt(inside - 1) ?? 0
  return inside > 0 && inside < line.length && code > 0xffff ? inside - 1 : inside
}

function textOf(cells: readonly Cell[]): string {
  return cells.map(({ shown }) => shown).join('')
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0)
}
