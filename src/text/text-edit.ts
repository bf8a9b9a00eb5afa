import type { TextRange } from './text-range.ts'

/** One replacement: the text in `range` becomes `newText`. An empty range inserts. */
export interface TextEdit {
  readonly range: TextRange
  readonly newText: string
}

/**
 * Applies all edits to `text` at once; every range refers to the text before any edit.
 *
 * @throws {RangeError} when a range lies outside the text or two edits overlap, because applying half of them would lose text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
  let result = ''
  let position = 0
  for (const { range, newText } of sorted) {
    if (range.start < position || range.end < range.start || range.end > text.length) {
      throw new RangeError(`Edit ${range.start}-${range.end} overlaps another one or lies outside the text`)
    }
    result += text.slice(position, range.start) + newText
    position = range.end
  }
  return result + text.slice(position)
}
