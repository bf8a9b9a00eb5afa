import type { TextRange } from './text-range.ts'

/** A place as people and editors count: line and column from 1, the column in UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
}

const BYTE_ORDER_MARK = '\uFEFF'

/** The text of a file without its byte order mark, and the only place where offsets become lines and columns. */
export class SourceText {
  readonly text: string
  readonly hasByteOrderMark: boolean
  #lineStarts: readonly number[] | undefined

  constructor(contents: string) {
    this.hasByteOrderMark = contents.startsWith(BYTE_ORDER_MARK)
    this.text = this.hasByteOrderMark ? contents.slice(1) : contents
  }

  /** The line break that the file uses: that of its first line, or `\n` where there is none. */
  get lineBreak(): '\n' | '\r\n' {
    const first = this.text.indexOf('\n')
    return first > 0 && this.text[first - 1] === '\r' ? '\r\n' : '\n'
  }

  get lineCount(): number {
    return this.#starts().length
  }

  slice(range: TextRange): string {
    return this.text.slice(range.start, range.end)
  }

  /** The place of an offset; one past either end is moved to that end. */
  pointAt(offset: number): Point {
    const clamped = Math.max(0, Math.min(offset, this.text.length))
    const line = this.#lineIndexAt(clamped)
    return { line: line + 1, column: clamped - (this.#starts()[line] ?? 0) + 1 }
  }

  /** The whole line (from 1) without its line break, or `undefined` where the file has no such line. */
  lineRange(line: number): TextRange | undefined {
    const starts = this.#starts()
    const start = starts[line - 1]
    if (start === undefined) return undefined
    let end = starts[line] ?? this.text.length
    if (line < starts.length) {
      end -= 1
      if (this.text[end] === '\n' && this.text[end - 1] === '\r' && end > start) end -= 1
    }
    return { start, end }
  }

  lineRangeAt(offset: number): TextRange {
    return this.lineRange(this.pointAt(offset).line) ?? { start: offset, end: offset }
  }

  #lineIndexAt(offset: number): number {
    const starts = this.#starts()
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  #starts(): readonly number[] {
    this.#lineStarts ??= findLineStarts(this.text)
    return this.#lineStarts
  }
}

/** CommonMark, YAML and the language server protocol agree on these three line breaks: `\n`, `\r\n`, `\r`. */
function findLineStarts(text: string): number[] {
  const starts = [0]
  if (text.includes('\r')) {
    for (const { index, 0: lineBreak } of text.matchAll(/\r\n?|\n/g)) starts.push(index + lineBreak.length)
    return starts
  }
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) starts.push(index + 1)
  return starts
}
