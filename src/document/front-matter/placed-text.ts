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
