import { SourceString } from '../../text/source-string.ts'
import type { TextRange } from '../../text/text-range.ts'

/** A decoded string on its way: each of its characters with the stretch of raw text that it came from. */
export class PlacedText {
  value = ''
  readonly starts: number[] = []
  readonly ends: number[] = []

  /** Adds `text`, all of it made by the raw text from `start` to `end`. */
  add(text: string, start: number, end: number): void {
    for (let unit = 0; unit < text.length; unit += 1) {
      this.starts.push(start)
      this.ends.push(end)
    }
    this.value += text
  }

  /** Adds a stretch of `raw` that stands for itself. */
  copy(raw: string, start: number, end: number): void {
    for (let index = start; index < end; index += 1) {
      this.starts.push(index)
      this.ends.push(index + 1)
    }
    this.value += raw.slice(start, end)
  }
}

/**
 * The string with its places in the file.
 *
 * The decoding behind `placed` is for places, so its result is compared with that of the real parser: should the two ever differ
 * the answer is `undefined`, and rules then point at the whole value and offer no fix inside it.
 *
 * @param placeOf The offset in the file of an index of the raw text.
 */
export function placedString(
  placed: PlacedText,
  value: string,
  range: TextRange,
  placeOf: (index: number) => number,
): SourceString | undefined {
  if (placed.value !== value) return undefined
  const starts = placed.starts.map(placeOf)
  const ends = placed.ends.map(placeOf)
  starts.push(ends.at(-1) ?? placeOf(0))
  return new SourceString(value, range, starts, ends)
}
