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
