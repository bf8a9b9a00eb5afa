import type { TextRange } from './text-range.ts'

/**
 * A string as a reader gets it (YAML quotes undone, character references decoded) that still knows where each of its
 * characters stands in the file. So a finding can point into the middle of a quoted value, and a fix can replace that part alone.
 */
export class SourceString {
  readonly value: string
  /** The whole token in the file, with its quotes. */
  readonly range: TextRange
  readonly #starts: ArrayLike<number> | number
  readonly #ends: ArrayLike<number> | undefined

  /**
   * @param starts Where `value[0]` stands when every character is written as itself, or for each index of `value`
   * (and one past its end) the offset in the file.
   * @param ends Where each character ends, if that is not always where the next one starts: YAML can join lines without a trace.
   */
  constructor(value: string, range: TextRange, starts: ArrayLike<number> | number, ends?: ArrayLike<number>) {
    this.value = value
    this.range = range
    this.#starts = starts
    this.#ends = ends
  }

  /** Whether each character has a place of its own; where not, `rangeOf` gives the whole token, and nothing inside it can be edited. */
  get isExact(): boolean {
    return true
  }

  /** Where `value.slice(start, end)` stands in the file: whole escapes, and nothing between two of them that is not in the slice. */
  rangeOf(start: number, end: number): TextRange {
    const from = this.#startOf(start)
    return { start: from, end: start >= end ? from : this.#endOf(end) }
  }

  #startOf(index: number): number {
    if (typeof this.#starts === 'number') return this.#starts + index
    return this.#starts[index] ?? this.range.end
  }

  #endOf(index: number): number {
    const end = this.#ends?.[index - 1]
    if (end !== undefined) return end
    // Two units that one escape produced (an emoji) start at the same place; the end of either is the end of the escape.
    const last = this.#startOf(index - 1)
    let next = index
    while (next < this.value.length && this.#startOf(next) === last) next += 1
    return this.#startOf(next)
  }
}
