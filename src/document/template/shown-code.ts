import type { TextRange } from '../../text/text-range.ts'
import { behindCode } from '../body/behind-code.ts'

const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})([^\r\n]*)/

/**
 * The code of a body, before it is parsed: blocks between fences, and, where they are asked for, spans within a line. In order of place.
 *
 * @param from Where the body begins, at the start of a line.
 */
export function shownCode(text: string, from: number, hasSpans: boolean): readonly TextRange[] {
  const ranges: TextRange[] = []
  let fence: { readonly marks: string; readonly start: number } | undefined
  for (const { start, end } of linesOf(text, from)) {
    const line = text.slice(start, end)
    if (!line.includes('`') && !line.includes('~~~')) continue
    const [, marks, info = ''] = FENCE.exec(line) ?? []
    if (fence !== undefined) {
      const isClosing = marks?.startsWith(fence.marks) === true && info.trim() === ''
      if (!isClosing) continue
      ranges.push({ start: fence.start, end })
      fence = undefined
    } else if (marks !== undefined && !(marks.startsWith('`') && info.includes('`'))) fence = { marks, start }
    else if (hasSpans) ranges.push(...spansIn(line, start))
  }
  if (fence !== undefined) ranges.push({ start: fence.start, end: text.length })
  return ranges
}

function* spansIn(line: string, offset: number): Generator<TextRange> {
  for (let start = line.indexOf('`'); start !== -1; ) {
    const end = behindCode(line, start)
    if (line[end] !== '`' && /[^`]/.test(line.slice(start, end))) yield { start: offset + start, end: offset + end }
    start = line.indexOf('`', end)
  }
}

export function* linesOf(text: string, from: number): Generator<TextRange> {
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    yield { start, end }
    start = end + 1
  }
}
