import type { TextEdit } from '../../text/text-edit.ts'
import type { Diagnosis, KeyLine } from './yaml-lines.ts'
import { shorten } from './yaml-lines.ts'

/** What is wrong with the value on a `key: value` line, or `undefined` where nothing is. */
export function valueMistake(line: KeyLine): Diagnosis | undefined {
  const { value } = line
  const first = value.charAt(0)
  if (first === '"' || first === "'") return quoteMistake(line, first)
  if (value.startsWith('{{')) return needsQuotes(line, 'starts with template braces, which YAML reads as a mapping')
  if (first === '[' || first === '{') return bracketMistake(line, first, first === '[' ? ']' : '}')
  if (first === '|' || first === '>') return blockMistake(line, first)
  if (/^!{1,2}[A-Za-z]/.test(value)) {
    const tag = value.split(/\s/, 1)[0] ?? value
    return { reason: `\`${shorten(tag)}\` is a YAML tag, which generators do not know; quote the value`, range: line.valueRange }
  }
  if (/^[@`%*&!,\]}]/.test(value) || /^[?-]$/.test(value) || value.startsWith('? ')) {
    return needsQuotes(line, `starts with ${first === '`' ? 'a backtick' : `\`${first}\``}, which has a meaning of its own in YAML`)
  }
  if (value.startsWith('- ')) {
    return { reason: `A list item stands on the line of its key \`${line.key}\`; put it on a line of its own`, range: line.valueRange }
  }
  if (/:[ \t]/.test(value)) return needsQuotes(line, 'holds a colon followed by a space, which YAML reads as another key')
  if (value.endsWith(':')) return needsQuotes(line, 'ends with a colon, which YAML reads as another key')
  return undefined
}

function quoteMistake(line: KeyLine, quote: '"' | "'"): Diagnosis | undefined {
  const { key, value, valueRange } = line
  const close = closingQuote(value, quote)
  if (close === -1) return { reason: `The quote that opens the value of \`${key}\` is never closed`, range: valueRange }
  if (close === value.length - 1) return undefined
  const rest = { start: valueRange.start + close + 1, end: valueRange.end }
  const tail = value.slice(close + 1)
  if (/^[,;]$/.test(tail)) {
    return { reason: `A \`${tail}\` follows the value of \`${key}\`; YAML wants none`, range: rest, repair: [{ range: rest, newText: '' }] }
  }
  const range = { start: rest.start - 1, end: rest.end }
  const isEndQuoted = value.endsWith(quote)
  const before = value.charAt(close - 1)
  const after = value.charAt(close + 1)
  if (quote === "'" && isEndQuoted && /[\p{L}\p{N}]/u.test(before) && /\p{L}/u.test(after)) {
    const reason = `The apostrophe inside the single quotes ends the value of \`${key}\` early; use double quotes`
    return { reason, range, ...quoted(line, value.slice(1, -1)) }
  }
  if (isEndQuoted && /[\s(]/.test(before) && /\S/.test(after)) {
    const reason = `The quotes inside the quotes end the value of \`${key}\` early; use the other kind outside`
    return { reason, range, ...quoted(line, value.slice(1, -1)) }
  }
  const reason = `Text follows the closing quote of the value of \`${key}\`; quote the whole value`
  // A backslash meant something inside the quotes and would stand for itself inside single ones.
  const isClear = /^[\s:,.!?&;–—-]/.test(after) && !value.includes('\\')
  return isClear ? { reason, range, ...quoted(line, value) } : { reason, range }
}

function bracketMistake(line: KeyLine, opening: '[' | '{', closing: ']' | '}'): Diagnosis | undefined {
  const { key, value, valueRange } = line
  const close = closingBracket(value, opening, closing)
  if (close === -1) {
    if (value.includes('"') || value.includes("'")) return undefined
    return { reason: `The \`${opening}\` that opens the value of \`${key}\` is never closed with \`${closing}\``, range: valueRange }
  }
  const tail = value.slice(close + 1)
  if (tail === '') return undefined
  const rest = { start: valueRange.start + close + 1, end: valueRange.end }
  if (/^[,;]$/.test(tail)) {
    return { reason: `A \`${tail}\` follows the value of \`${key}\`; YAML wants none`, range: rest, repair: [{ range: rest, newText: '' }] }
  }
  if (tail === closing) return { reason: `The value of \`${key}\` has one \`${closing}\` too many`, range: rest }
  const { repair, ...diagnosis } = needsQuotes(
    line,
    `starts with \`${opening}\`, which opens a ${opening === '[' ? 'list' : 'mapping'} in YAML`,
  )
  // `[a, b]c` may be a list with a slip of the finger.
  return repair !== undefined && /^[\s(:]/.test(tail) ? { ...diagnosis, repair } : diagnosis
}

function blockMistake({ key, value, valueRange }: KeyLine, mark: string): Diagnosis | undefined {
  if (/^[|>][-+\d]*$/.test(value)) return undefined
  return { reason: `Text follows the \`${mark}\` of \`${key}\`; put it on the next line, indented, or quote the value`, range: valueRange }
}

function needsQuotes(line: KeyLine, what: string): Diagnosis {
  return { reason: `The value of \`${line.key}\` ${what}; quote the value`, range: line.valueRange, ...quoted(line, line.value) }
}

/** The value in quotes; not where a `#` may be meant as text, because what stands behind it would be lost. */
function quoted({ valueRange, comment }: KeyLine, text: string): { repair?: readonly TextEdit[] } {
  if (comment !== '' && !/^\s?#(?:\s|$)/.test(comment)) return {}
  const newText = /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
  return { repair: [{ range: valueRange, newText }] }
}

/** The index of the quote that ends the value, or -1. */
export function closingQuote(value: string, quote: string): number {
  for (let index = 1; index < value.length; index += 1) {
    if (quote === '"' && value[index] === '\\') index += 1
    else if (quote === "'" && value[index] === quote && value[index + 1] === quote) index += 1
    else if (value[index] === quote) return index
  }
  return -1
}

/** The index of the bracket that closes the first one, quotes aside, or -1. */
function closingBracket(value: string, opening: string, closing: string): number {
  let depth = 0
  for (let index = 0; index < value.length; index += 1) {
    const character = value.charAt(index)
    const isQuote = (character === '"' || character === "'") && /[[{,:\s]/.test(value.charAt(index - 1))
    if (isQuote) {
      const close = closingQuote(value.slice(index), character)
      if (close === -1) return -1
      index += close
    } else if (character === opening) depth += 1
    else if (character === closing) {
      depth -= 1
      if (depth === 0) return index
    }
  }
  return -1
}
