import type { Fix } from '../rule/lint-message.ts'
import type { SourceText } from '../text/source-text.ts'
import { applyEdits, type TextEdit } from '../text/text-edit.ts'
import { type CutLine, cutLine, SHORTEST_LEAD } from './cut-line.ts'
import type { FrameRow } from './frame-row.ts'
import type { Palette } from './palette.ts'

/** Of each sign and hunk: a fix that moves a whole block is told, not printed. */
const MOST_LINES = 8

/** What a fix changes, as − and + lines; the changed part of a line stands out. Empty where only line breaks differ. */
export function fixRows(source: SourceText, fix: Fix, palette: Palette, widest: number): FrameRow[] {
  const cutWhole = (text: string): CutLine => cutLine(text, { start: 0, end: 0 }, widest)
  return hunks(source, fix.edits).flatMap(({ line, removed, added }) => {
    const [before, after] =
      removed.length === added.length ? cutPairs(removed, added, widest) : [removed.map(cutWhole), added.map(cutWhole)]
    const show = (cuts: readonly CutLine[], sign: '-' | '+'): FrameRow[] => {
      const paint = sign === '-' ? palette.removed : palette.added
      const rows = cuts
        .slice(0, MOST_LINES)
        .map((cut, index) => ({ line: line + index, sign: paint(sign), text: paintCut(cut, paint, palette) }))
      const left = cuts.length - rows.length
      return left === 0 ? rows : [...rows, { sign: paint(sign), text: palette.muted(`… ${left} more`) }]
    }
    return [...show(before, '-'), ...show(after, '+')]
  })
}

/** Each line and the one that takes its place, marked where they differ and cut at the same column, so that eyes can compare them. */
function cutPairs(removed: readonly string[], added: readonly string[], widest: number): readonly [before: CutLine[], after: CutLine[]] {
  const pairs = removed.map((text, index) => {
    const other = added[index] ?? ''
    const { start, before, after } = changedPart(text, other)
    const cut = (lead?: number): readonly [CutLine, CutLine] => [
      cutLine(text, { start, end: before }, widest, lead),
      cutLine(other, { start, end: after }, widest, lead),
    ]
    const pair = cut()
    return pair[0].before === pair[1].before ? pair : cut(SHORTEST_LEAD)
  })
  return [pairs.map(([cut]) => cut), pairs.map(([, cut]) => cut)]
}

function paintCut({ before, marked, after }: CutLine, paint: Palette['added'], palette: Palette): string {
  // A line without anything on it would leave its sign alone.
  if (before + marked + after === '') return palette.muted('⏎')
  return paint(before) + (marked === '' ? '' : paint.inverse(marked)) + paint(after)
}

interface Hunk {
  /** Of the first removed or added line, from 1. */
  readonly line: number
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

function hunks(source: SourceText, edits: readonly TextEdit[]): Hunk[] {
  return groupByLines(source, edits).flatMap(({ first, last, edits: own }) => {
    const start = source.lineRange(first)?.start ?? 0
    const end = source.lineRange(last)?.end ?? source.text.length
    const before = source.text.slice(start, end)
    const shifted = own.map(({ range, newText }) => ({ range: { start: range.start - start, end: range.end - start }, newText }))
    const removed = before.split(LINE_BREAK)
    const added = applyEdits(before, shifted).split(LINE_BREAK)
    const hunk = withoutCommonLines(first, removed, added)
    return hunk.removed.length === 0 && hunk.added.length === 0 ? [] : [hunk]
  })
}

const LINE_BREAK = /\r\n|\r|\n/

function groupByLines(source: SourceText, edits: readonly TextEdit[]): { first: number; last: number; edits: TextEdit[] }[] {
  const groups: { first: number; last: number; edits: TextEdit[] }[] = []
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)) {
    const first = source.pointAt(edit.range.start).line
    // In the middle of a `\r\n` the line would end before the edit does.
    const last = source.pointAt(edit.range.end + (isBetweenCarriageReturnAndLineFeed(source.text, edit.range.end) ? 1 : 0)).line
    const group = groups.at(-1)
    if (group === undefined || first > group.last) groups.push({ first, last, edits: [edit] })
    else {
      group.last = Math.max(group.last, last)
      group.edits.push(edit)
    }
  }
  return groups
}

function isBetweenCarriageReturnAndLineFeed(text: string, offset: number): boolean {
  return text[offset - 1] === '\r' && text[offset] === '\n'
}

function withoutCommonLines(line: number, removed: readonly string[], added: readonly string[]): Hunk {
  const shorter = Math.min(removed.length, added.length)
  let head = 0
  while (head < shorter && removed[head] === added[head]) head += 1
  let tail = 0
  while (tail < shorter - head && removed.at(-1 - tail) === added.at(-1 - tail)) tail += 1
  return { line: line + head, removed: removed.slice(head, removed.length - tail), added: added.slice(head, added.length - tail) }
}

/** Where two lines differ, found from both ends: from `start` to `before` in the one, to `after` in the other. */
function changedPart(removed: string, added: string): { readonly start: number; readonly before: number; readonly after: number } {
  const shorter = Math.min(removed.length, added.length)
  let head = 0
  while (head < shorter && removed[head] === added[head]) head += 1
  let tail = 0
  while (tail < shorter - head && removed.at(-1 - tail) === added.at(-1 - tail)) tail += 1
  // Where something takes the place of something else, whole words are easier to read than the letters that differ.
  if (head + tail < shorter) {
    while (isWordCharacter(removed[head - 1])) head -= 1
    while (tail > 0 && isWordCharacter(removed.at(-tail))) tail -= 1
  }
  return { start: head, before: removed.length - tail, after: added.length - tail }
}

/** `%` too: half an escape of a URL says nothing. */
function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}%_]/u.test(character)
}
