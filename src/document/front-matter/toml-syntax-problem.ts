import { parse, TomlError } from 'smol-toml'
import type { TextEdit } from '../../text/text-edit.ts'
import { applyEdits } from '../../text/text-edit.ts'
import type { TextRange } from '../../text/text-range.ts'
import type { FrontMatterProblem } from './front-matter.ts'

interface Diagnosis {
  readonly reason: string
  readonly range: TextRange
  readonly repair?: TextEdit
}

/** The line that the parser stopped at: all indices count in the whole block. */
interface ErrorLine {
  readonly text: string
  readonly start: number
  /** Where the parser stopped. */
  readonly position: number
  /** `key = value`, where the line is one. */
  readonly entry: { readonly key: string; readonly separator: string; readonly value: string; readonly valueStart: number } | undefined
}

/** Says in an author's words what is wrong with a TOML block, and repairs it where only one thing can be meant. */
export function tomlSyntaxProblem(error: TomlError, content: string, offset: number): FrontMatterProblem {
  const line = lineOf(error, content)
  const message = error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '') ?? ''
  if (message.startsWith('trying to redefine')) return redefinition(line, content, offset)
  const { reason, range, repair } = diagnose(message, line)
  const isRepaired = repair !== undefined && readsFurther(content, repair, error.line)
  return {
    kind: 'syntax',
    reason,
    range: shift(range, offset),
    ...(isRepaired && { repair: [{ range: shift(repair.range, offset), newText: repair.newText }] }),
  }
}

function lineOf({ line, column }: TomlError, content: string): ErrorLine {
  let start = 0
  for (let number = 1; number < line; number += 1) start = content.indexOf('\n', start) + 1
  const end = content.indexOf('\n', start)
  const text = content.slice(start, end === -1 ? content.length : end).trimEnd()
  const match = /^(\s*([^\s=:"'[\]]+|"[^"]*"|'[^']*')\s*([=:])[ \t]*)(.*)$/.exec(text)
  const entry = match && {
    key: match[2] ?? '',
    separator: match[3] ?? '',
    value: match[4] ?? '',
    valueStart: start + (match[1]?.length ?? 0),
  }
  return { text, start, position: Math.min(start + column - 1, start + text.length), entry: entry ?? undefined }
}

function diagnose(message: string, line: ErrorLine): Diagnosis {
  const { entry, position } = line
  const lineEnd = line.start + line.text.length
  const rest = { start: Math.min(position, Math.max(line.start, lineEnd - 1)), end: lineEnd }
  if (entry === undefined) {
    if (/^\s*\[[^\]]*$/.test(line.text)) return { reason: 'The `[` that opens the name of a table is never closed', range: trimmed(line) }
    if (message.startsWith('expected comma')) return { reason: 'A comma or a closing bracket is missing here', range: rest }
    return { reason: `TOML cannot be read here: ${message}`, range: trimmed(line) }
  }
  const { key, value, valueStart } = entry
  const whole = { start: valueStart, end: valueStart + value.length }
  if (entry.separator === ':') {
    const colon = line.text.indexOf(':', key.length - 1) + line.start
    return {
      reason: `TOML writes \`${key} = …\`, not \`${key}: …\``,
      range: { start: colon, end: colon + 1 },
      repair: { range: { start: colon, end: colon + 1 }, newText: ' =' },
    }
  }
  if (value === '' || value.startsWith('#')) {
    return { reason: `The key \`${key}\` has no value, which TOML does not allow`, range: trimmed(line) }
  }
  switch (message) {
    case 'invalid value':
      return invalidValue(key, value, whole)
    case 'unfinished string':
    case 'control characters are not allowed in strings':
      return { reason: `The quote that opens the value of \`${key}\` is never closed`, range: whole }
    case 'each key-value declaration must be followed by an end-of-line':
      return { reason: `The value of \`${key}\` ends before \`${shorten(line.text.slice(position - line.start))}\``, range: rest }
    case 'unrecognised escape sequence': {
      const backslash = line.text.lastIndexOf('\\', position - line.start)
      const start = line.start + Math.max(backslash, 0)
      const found = line.text.slice(start - line.start, start - line.start + 2)
      return {
        reason: `\`${found}\` means nothing in TOML; put the value of \`${key}\` in single quotes`,
        range: { start, end: start + 2 },
      }
    }
    case 'expected comma or end of structure':
      return { reason: `A comma or a closing bracket is missing in the value of \`${key}\``, range: rest }
    case 'invalid date':
      return { reason: `\`${shorten(value)}\` is not a date that exists`, range: whole }
    case 'illegal leading zero':
    case 'illegal character in numeric literal':
      return needsQuotes(`\`${shorten(value)}\` is neither a number nor a date in TOML; quote it`, value, whole)
    default:
      return { reason: `TOML cannot be read here: ${message}`, range: trimmed(line) }
  }
}

function invalidValue(key: string, value: string, range: TextRange): Diagnosis {
  const lower = value.toLowerCase()
  if (lower === 'true' || lower === 'false') {
    return { reason: `\`${value}\` is not a TOML value; write \`${lower}\``, range, repair: { range, newText: lower } }
  }
  const curly = /^[“”„«‘’](.*)[“”»‘’]$/.exec(value)
  if (curly !== null)
    return needsQuotes(`The value of \`${key}\` has typographic quotes; TOML knows only straight ones`, curly[1] ?? '', range)
  return needsQuotes(`The value of \`${key}\` is text and needs quotes`, value, range)
}

/** Where the text may hold a comment, a quote or a backslash it is not clear what is meant. */
function needsQuotes(reason: string, value: string, range: TextRange): Diagnosis {
  return /["\\#]/.test(value) ? { reason, range } : { reason, range, repair: { range, newText: `"${value}"` } }
}

/** A key or a table that stands twice, with the place of the first one, where the lines above show it. */
function redefinition(line: ErrorLine, content: string, offset: number): FrontMatterProblem {
  const header = /^\s*\[\[?\s*([^\]]+?)\s*\]/.exec(line.text)
  const key = header?.[1] ?? line.entry?.key ?? line.text.trim()
  const start = line.start + Math.max(0, line.text.indexOf(key))
  const range = { start: offset + start, end: offset + start + key.length }
  const first = firstDefinition(key, header !== null, content.slice(0, line.start))
  if (first === undefined) return { kind: 'syntax', reason: `\`${key}\` is defined a second time`, range }
  return { kind: 'duplicate-key', key, range, first: shift(first, offset) }
}

/** The line above that gave the key its value: of the same table for a key, anywhere for a table. */
function firstDefinition(key: string, isTable: boolean, above: string): TextRange | undefined {
  let found: TextRange | undefined
  let start = 0
  for (const text of above.split('\n')) {
    const isHeader = text.trimStart().startsWith('[')
    const name = isHeader ? /^\s*\[\[?\s*([^\]]+?)\s*\]/.exec(text)?.[1] : /^\s*([^\s=]+)\s*=/.exec(text)?.[1]
    if (isHeader && !isTable) found = undefined
    if (name === key && isHeader === isTable) {
      const at = start + text.indexOf(key)
      found ??= { start: at, end: at + key.length }
    }
    start += text.length + 1
  }
  return found
}

function readsFurther(content: string, repair: TextEdit, line: number): boolean {
  try {
    parse(applyEdits(content, [repair]))
    return true
  } catch (error) {
    return error instanceof TomlError && error.line > line
  }
}

function trimmed({ text, start }: ErrorLine): TextRange {
  return { start: start + text.length - text.trimStart().length, end: start + text.length }
}

function shift(range: TextRange, offset: number): TextRange {
  return { start: range.start + offset, end: range.end + offset }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
