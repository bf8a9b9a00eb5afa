/**
 * A half-open stretch of a file in UTF-16 code units, counted from the first character after a byte order mark.
 *
 * All positions inside post-lint are such offsets; lines and columns exist only at the edge (`SourceText.pointAt`).
 */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** Whether `inner` lies wholly inside `outer`. */
export function containsRange(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether a range that somebody made up is a stretch of a text of this length. */
export function isRangeIn(length: number, { start, end }: TextRange): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length
}
