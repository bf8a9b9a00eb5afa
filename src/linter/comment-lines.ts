import type { SourceText } from '../text/source-text.ts'
import type { TextRange } from '../text/text-range.ts'

/** What stands on the line before or behind a comment; `edge` where the part of the file ends. */
type Neighbor = 'text' | 'blank' | 'edge'

/** The lines of a comment that shares them with nothing. */
export interface CommentLines {
  /** From 1, both included. */
  readonly first: number
  readonly last: number
  readonly above: Neighbor
  readonly below: Neighbor
  /** Where the blank lines directly above begin. */
  readonly blankFrom: number
}

/** @param within The front matter's content, or the body. */
export function linesAround(source: SourceText, comment: TextRange, within: TextRange): CommentLines {
  const first = source.pointAt(comment.start).line
  const last = source.pointAt(comment.end).line
  const neighbor = (line: number): Neighbor => {
    const range = source.lineRange(line)
    const isOutside = range === undefined || range.start < within.start || range.start >= within.end
    if (isOutside) return 'edge'
    return source.slice(range).trim() === '' ? 'blank' : 'text'
  }
  let blankFrom = first
  while (neighbor(blankFrom - 1) === 'blank') blankFrom -= 1
  return { first, last, above: neighbor(first - 1), below: neighbor(last + 1), blankFrom }
}

/** What to delete so that the lines are gone and the blank lines around them are not doubled. */
export function withoutLines(source: SourceText, { first, last, above, below, blankFrom }: CommentLines): TextRange {
  const isLast = above === 'blank' && below === 'edge'
  return {
    start: startOfLine(source, isLast ? blankFrom : first),
    end: startOfLine(source, above === 'blank' && below === 'blank' ? last + 2 : last + 1),
  }
}

export function startOfLine(source: SourceText, line: number): number {
  return source.lineRange(line)?.start ?? source.text.length
}
