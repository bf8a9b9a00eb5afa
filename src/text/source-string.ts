import type { TextRange } from './text-range.ts'

/**
 * A string as a reader gets it (YAML quotes undone, character references decoded) that still knows where each of its
 * characters stands in the file. So a finding can point into the middle of a quoted value, and a fix can replace that part alone.
 */
export class SourceString {
  readonly value: string
  /** The whole token in the file, with its quotes. */
  readonly range: TextRange
  readonly #offsets: ArrayLike<number> | number

  /**
   * @param offsets Where `value[0]` stands when every character is written as itself, or for each index of `value`
   * (and one past its end) the offset in the file.
   */
  constructor(value: string, range: TextRange, offsets: ArrayLike<number> | number) {
    this.value = value
    this.range = range
    this.#offsets = offsets
  }

  /** Where `value.slice(start, end)` stands in the file. */
  rangeOf(start: number, end: number): TextRange {
    return { start: this.#offsetOf(start), end: start === end ? this.#offsetOf(start) : this.#offsetOf(end) }
  }

  #offsetOf(index: number): number {
    if (typeof this.#offsets === 'number') return this.#offsets + index
    return this.#offsets[index] ?? this.range.end
  }
}
