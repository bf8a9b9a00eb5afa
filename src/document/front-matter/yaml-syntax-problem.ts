import { parseEvents, type YAMLException } from 'js-yaml'
import type { TextEdit } from '../../text/text-edit.ts'
import { applyEdits } from '../../text/text-edit.ts'
import type { TextRange } from '../../text/text-range.ts'
import type { FrontMatterProblem } from './front-matter.ts'

interface Diagnosis {
  readonly reason: string
  readonly range: TextRange
  readonly repair?: TextEdit
}

interface KeyLine {
  readonly key: string
  /** The value as written, without a trailing comment. */
  readonly value: string
  readonly range: TextRange
}

/**
 * Says what the author did, where a YAML parser only says where it gave up: `bad indentation of a mapping entry` is nearly
 * always a value that needs quotes. A repair is offered only when the block is read further with it than without.
 */
export function yamlSyntaxProblem(reason: string, at: number, content: string, offset: number): FrontMatterProblem {
  const position = Math.min(at, content.length)
  const diagnosis = diagnose(reason, content, position)
  const repair = diagnosis.repair !== undefined && readsFurther(content, diagnosis.repair, position) ? diagnosis.repair : undefined
  return {
    kind: 'syntax',
    reason: diagnosis.reason,
    range: shift(diagnosis.range, offset),
    ...(repair && { repair: [{ range: shift(repair.range, offset), newText: repair.newText }] }),
  }
}

function diagnose(reason: string, content: string, position: number): Diagnosis {
  const line = lineAround(content, position)
  const tab = /^[ ]*\t+/.exec(content.slice(line.start, line.end))
  if (tab !== null && position <= line.start + tab[0].length + 1) return tabIndentation(line, tab[0])
  const stopsAtNextLine = reason === 'deficient indentation' || reason.startsWith('unexpected end of the')
  const keyLine = keyLineAt(content, stopsAtNextLine ? unclosedLine(content, line.start) : line.start)
  const fromValue = keyLine === undefined ? undefined : diagnoseValue(keyLine)
  if (fromValue !== undefined) return fromValue
  const text = content.slice(line.start, line.end)
  // `title:Hello` joins with the next line to one long key, so that the parser stops there.
  const unspaced = missingSpace(content, line) ?? missingSpace(content, lineAround(content, line.start - 1))
  if (unspaced !== undefined) return unspaced
  const trimmed = text.trim()
  const range = rangeOfTrimmed(content, line)
  if (trimmed !== '' && !/[:#]/.test(trimmed)) return { reason: `\`${shorten(trimmed)}\` is neither a key nor part of a value`, range }
  return {
    reason: `YAML cannot be read here: ${reason}`,
    range: range.start === range.end ? { start: position, end: position } : range,
  }
}

function missingSpace(content: string, line: TextRange): Diagnosis | undefined {
  const match = /^(\s*)([\w-]+):(?=[^\s/])/.exec(content.slice(line.start, line.end))
  if (match === null) return undefined
  const colon = line.start + match[0].length
  const name = match[2] ?? ''
  return {
    reason: `No space follows the colon of \`${name}\`, so YAML does not read it as a key`,
    range: { start: colon - 1 - name.length, end: colon },
    repair: { range: { start: colon, end: colon }, newText: ' ' },
  }
}

function diagnoseValue({ key, value, range }: KeyLine): Diagnosis | undefined {
  const quote = value[0]
  const whole = { start: range.start, end: range.start + value.length }
  if (quote === '"' || quote === "'") {
    const close = closingQuote(value, quote)
    if (close === -1) return { reason: `The quote that opens the value of \`${key}\` is never closed`, range: whole }
    if (close === value.length - 1) return undefined
    const isApostrophe = quote === "'" && value.endsWith("'")
    const inner = isApostrophe ? value.slice(1, -1) : value
    return {
      reason: isApostrophe
        ? `The apostrophe inside the single quotes ends the value of \`${key}\` early; use double quotes`
        : `Text follows the closing quote of the value of \`${key}\`; quote the whole value`,
      range: { start: range.start + close, end: whole.end },
      ...withRepair(whole, inner),
    }
  }
  if (value.startsWith('{{')) return needsQuotes(key, value, whole, 'template braces, which YAML reads as a mapping')
  if (value.startsWith('[') || value.startsWith('{')) {
    const closer = value.startsWith('[') ? ']' : '}'
    if (value.includes(closer)) return undefined
    return { reason: `The \`${quote}\` that opens the value of \`${key}\` is never closed with \`${closer}\``, range: whole }
  }
  if (/^[@`%*&!|>]/.test(value))
    return needsQuotes(key, value, whole, `\`${quote}\`, which has a meaning of its own in YAML`, 'starts with')
  if (/^- /.test(value))
    return { reason: `A list item stands on the line of its key \`${key}\`; put it on a line of its own`, range: whole }
  if (/:(?:\s|$)/.test(value)) return needsQuotes(key, value, whole, 'a colon followed by a space, which YAML reads as another key')
  return undefined
}

function needsQuotes(key: string, value: string, range: TextRange, what: string, verb = 'holds'): Diagnosis {
  return { reason: `The value of \`${key}\` ${verb} ${what}; quote the value`, range, ...withRepair(range, value) }
}

function withRepair(range: TextRange, value: string): { repair: TextEdit } {
  const newText = /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`
  return { repair: { range, newText } }
}

function tabIndentation(line: TextRange, indentation: string): Diagnosis {
  const range = { start: line.start, end: line.start + indentation.length }
  return {
    reason: 'The line is indented with a tab; YAML wants spaces',
    range,
    repair: { range, newText: indentation.replaceAll('\t', '  ') },
  }
}

/** `key: value` on the line that starts at `start`, list items and comments aside. */
function keyLineAt(content: string, start: number): KeyLine | undefined {
  const { end } = lineAround(content, start)
  const match = /^(\s*(?:- )?(["']?)([^\s"'#][^:"']*)\2\s*:[ \t]+)(\S.*)$/.exec(content.slice(start, end).trimEnd())
  if (match === null) return undefined
  const [, lead = '', , key = '', rest = ''] = match
  const value = rest.replace(/[ \t]#.*$/, '').trimEnd()
  const valueStart = start + lead.length
  return { key, value, range: { start: valueStart, end: valueStart + value.length } }
}

/** Where a parser stopped for a quote or bracket that stays open, the line that opened it: the nearest one above that does not close it. */
function unclosedLine(content: string, before: number): number {
  let start = before
  while (start > 1) {
    start = content.lastIndexOf('\n', start - 2) + 1
    const value = keyLineAt(content, start)?.value
    const quote = value?.[0]
    if (value !== undefined && (quote === '"' || quote === "'") && closingQuote(value, quote) === -1) return start
    if (value !== undefined && ((quote === '[' && !value.includes(']')) || (quote === '{' && !value.includes('}')))) return start
  }
  return before
}

/** The index of the quote that ends the value, or -1. */
function closingQuote(value: string, quote: string): number {
  for (let index = 1; index < value.length; index += 1) {
    if (quote === '"' && value[index] === '\\') index += 1
    else if (quote === "'" && value[index] === quote && value[index + 1] === quote) index += 1
    else if (value[index] === quote) return index
  }
  return -1
}

function readsFurther(content: string, repair: TextEdit, position: number): boolean {
  const repaired = applyEdits(content, [repair])
  try {
    parseEvents(repaired, {})
    return true
  } catch (error) {
    const next = (error as YAMLException).mark?.position ?? 0
    return repaired.slice(0, next).split('\n').length > content.slice(0, position).split('\n').length
  }
}

function lineAround(content: string, position: number): TextRange {
  const start = position === 0 ? 0 : content.lastIndexOf('\n', position - 1) + 1
  const end = content.indexOf('\n', position)
  return { start, end: end === -1 ? content.length : end }
}

function rangeOfTrimmed(content: string, line: TextRange): TextRange {
  const text = content.slice(line.start, line.end)
  const start = line.start + text.length - text.trimStart().length
  return { start, end: Math.max(start, line.start + text.trimEnd().length) }
}

function shift(range: TextRange, offset: number): TextRange {
  return { start: range.start + offset, end: range.end + offset }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
