import type { TextEdit } from '../../text/text-edit.ts'
import type { TextRange } from '../../text/text-range.ts'

/** What an author did wrong, with places in the block, and the one thing that can be meant where there is one. */
export interface Diagnosis {
  readonly reason: string
  readonly range: TextRange
  readonly repair?: readonly TextEdit[]
}

/** `key: value`. */
export interface KeyLine {
  readonly key: string
  /** How far the key is indented, the `- ` of a list item counted in. */
  readonly indentation: number
  /** The value as written, without a trailing comment. */
  readonly value: string
  readonly valueRange: TextRange
  /** What follows the value after a `#`, with the blank before it. */
  readonly comment: string
}

/** `key: value` on the line that starts at `start`; a key without a value has the value `''`. */
export function keyLineAt(content: string, start: number): KeyLine | undefined {
  const { end } = lineAround(content, start)
  const match = /^([ \t]*(?:- +)?)((["']?)([^\s"'#[{][^:"']*)\3[ \t]*:(?:[ \t]+|$))(.*)$/.exec(content.slice(start, end).trimEnd())
  if (match === null) return undefined
  const [, lead = '', head = '', , key = '', rest = ''] = match
  const commentAt = rest.startsWith('#') ? 0 : rest.search(/[ \t]#/)
  const value = (commentAt === -1 ? rest : rest.slice(0, commentAt)).trimEnd()
  const valueStart = start + lead.length + head.length
  return {
    key: key.trimEnd(),
    indentation: lead.length,
    value,
    valueRange: { start: valueStart, end: valueStart + value.length },
    comment: commentAt === -1 ? '' : rest.slice(commentAt),
  }
}

/** The line around a position, without its line break. */
export function lineAround(content: string, position: number): TextRange {
  const start = position === 0 ? 0 : content.lastIndexOf('\n', position - 1) + 1
  const end = content.indexOf('\n', position)
  return { start, end: end === -1 ? content.length : end }
}

/** The start of the line above, or `undefined` for the first one. */
export function lineAbove(content: string, start: number): number | undefined {
  return start === 0 ? undefined : lineAround(content, start - 1).start
}

/** The start of the nearest line above that holds more than blanks and a comment. */
export function contentLineAbove(content: string, start: number): number | undefined {
  let above = lineAbove(content, start)
  while (above !== undefined && /^\s*(?:#|$)/.test(content.slice(above, lineAround(content, above).end))) above = lineAbove(content, above)
  return above
}

export function trimmedRange(content: string, { start, end }: TextRange): TextRange {
  const text = content.slice(start, end)
  const from = start + text.length - text.trimStart().length
  return { start: from, end: Math.max(from, start + text.trimEnd().length) }
}

export function indentationOf(content: string, start: number): number {
  return /^[ \t]*/.exec(content.slice(start, lineAround(content, start).end))?.[0].length ?? 0
}

export function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
