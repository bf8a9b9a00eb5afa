import type { TextRange } from '../../text/text-range.ts'
import { contentLineAbove, type Diagnosis, indentationOf, keyLineAt, lineAbove, lineAround, shorten, trimmedRange } from './yaml-lines.ts'
import { closingQuote } from './yaml-value-mistakes.ts'

/** A tab in the indentation. All lines that have one are repaired at once: half of them would be no better. */
export function tabMistake(content: string, line: TextRange): Diagnosis | undefined {
  const indentation = /^ *\t[ \t]*/.exec(content.slice(line.start, line.end))?.[0]
  if (indentation === undefined) return undefined
  const repair = [...content.matchAll(/^ *\t[ \t]*(?=\S)/gm)].map(({ 0: found, index }) => {
    return { range: { start: index, end: index + found.length }, newText: found.replaceAll('\t', '  ') }
  })
  return {
    reason: 'The line is indented with a tab; YAML wants spaces',
    range: { start: line.start, end: line.start + indentation.length },
    repair,
  }
}

/** What a merge leaves behind when nobody looks. */
export function conflictMistake(content: string): Diagnosis | undefined {
  const marker = /^(?:<{7}|>{7})(?: .*)?$/m.exec(content)
  if (marker === null) return undefined
  const range = { start: marker.index, end: marker.index + marker[0].trimEnd().length }
  return { reason: 'A merge conflict is left in the front matter', range }
}

/** A character that YAML forbids, at the position where the parser stopped. */
export function controlCharacterMistake(content: string, position: number): Diagnosis {
  const code = content.charCodeAt(position)
  const name = `U+${(Number.isNaN(code) ? 0 : code).toString(16).toUpperCase().padStart(4, '0')}`
  return { reason: `The invisible character ${name} stands here, which YAML forbids`, range: { start: position, end: position + 1 } }
}

/** A line that looks like a key but lacks the space, or has a `=`. */
export function keyMistake(content: string, line: TextRange): Diagnosis | undefined {
  const text = content.slice(line.start, line.end)
  const unspaced = /^(\s*)([\w-]+):(?=[^\s:])(?!\/\/)/.exec(text)
  if (unspaced !== null) {
    const [head, lead = '', name = ''] = unspaced
    const colon = line.start + head.length
    return {
      reason: `No space follows the colon of \`${name}\`, so YAML does not read it as a key`,
      range: { start: line.start + lead.length, end: colon },
      repair: [{ range: { start: colon, end: colon }, newText: ' ' }],
    }
  }
  const assigned = /^(\s*)([\w-]+)([ \t]*=)[ \t]/.exec(text)
  if (assigned === null) return undefined
  const [, lead = '', name = '', sign = ''] = assigned
  const start = line.start + lead.length
  const signStart = start + name.length
  return {
    reason: `YAML writes \`${name}: …\`, not \`${name} = …\``,
    range: { start, end: signStart + sign.length },
    repair: [{ range: { start: signStart, end: signStart + sign.length }, newText: ':' }],
  }
}

/** A key or a list item that stands too far right or left. */
export function indentationMistake(content: string, line: TextRange): Diagnosis | undefined {
  const text = content.slice(line.start, line.end)
  const isItem = /^\s*- /.test(text)
  const name = keyLineAt(content, line.start)?.key
  const what = isItem ? 'The list item' : name === undefined ? undefined : `\`${shorten(name)}\``
  const above = contentLineAbove(content, line.start)
  if (what === undefined || above === undefined) return undefined
  const indentation = indentationOf(content, line.start)
  const aboveKey = keyLineAt(content, above)
  const range = trimmedRange(content, line)
  const hasValue = aboveKey !== undefined && aboveKey.value !== ''
  if (hasValue && indentation > indentationOf(content, above)) {
    return { reason: `${what} is indented below \`${shorten(aboveKey.key)}\`, which already has a value`, range }
  }
  const item = aboveKey === undefined ? itemAt(content, above) : undefined
  if (item !== undefined && indentation > indentationOf(content, above)) {
    const value = content.slice(item.start, item.end)
    if (value.endsWith(','))
      return { reason: 'A `,` ends the list item above; YAML wants none', range: { start: item.end - 1, end: item.end } }
    return { reason: `${what} is indented below the list item \`${shorten(value)}\`, which already has a value`, range }
  }
  if (hasValue && isItem) return { reason: `The list item stands below \`${shorten(aboveKey.key)}\`, which already has a value`, range }
  if (indentationsAbove(content, line.start).has(indentation)) return undefined
  const spaces = indentation === 1 ? '1 space' : `${indentation} spaces`
  return { reason: `${what} is indented by ${spaces}, which fits none of the lines above`, range }
}

/** The text of a list item on the line that starts there; `undefined` for an item that is empty, and for what is none. */
function itemAt(content: string, start: number): TextRange | undefined {
  const line = lineAround(content, start)
  const lead = /^\s*- +(?=\S)/.exec(content.slice(line.start, line.end))?.[0]
  return lead === undefined ? undefined : trimmedRange(content, { start: line.start + lead.length, end: line.end })
}

/**
 * A comma at the start of a line, or behind a list item in quotes, from a list that was written in brackets. All items that end with one
 * are repaired at once: the next one would be no better.
 */
export function commaMistake(content: string, line: TextRange): Diagnosis | undefined {
  const { start } = trimmedRange(content, line)
  if (content[start] === ',') return { reason: 'A `,` begins the line; YAML wants none', range: { start, end: start + 1 } }
  const comma = commaBehindItem(content, line)
  if (comma === undefined) return undefined
  const lines = [...content.matchAll(/^[ \t]*- .*$/gm)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }))
  const commas = lines.map((one) => commaBehindItem(content, one)).filter((one) => one !== undefined)
  return {
    reason: 'A `,` ends the list item; YAML wants none',
    range: { start: comma, end: comma + 1 },
    repair: commas.map((at) => ({ range: { start: at, end: at + 1 }, newText: '' })),
  }
}

/** Where a comma ends a line with a list item in quotes. */
function commaBehindItem(content: string, line: TextRange): number | undefined {
  const item = itemAt(content, line.start)
  const value = item === undefined ? '' : content.slice(item.start, item.end)
  const quote = value.charAt(0)
  if (item === undefined || (quote !== '"' && quote !== "'")) return undefined
  const end = closingQuote(value, quote)
  return end !== -1 && /^\s*,$/.test(value.slice(end + 1)) ? item.end - 1 : undefined
}

function indentationsAbove(content: string, start: number): ReadonlySet<number> {
  const found = new Set<number>()
  let above = lineAbove(content, start)
  for (let count = 0; above !== undefined && count < 1000; count += 1) {
    if (content.slice(above, lineAround(content, above).end).trim() !== '') found.add(indentationOf(content, above))
    above = lineAbove(content, above)
  }
  return found
}

/** Text that is neither key nor value: this line, or, where this one is a key, the one above, which the parser took for the start of it. */
export function strayTextMistake(content: string, line: TextRange): Diagnosis | undefined {
  const isKey = keyLineAt(content, line.start) !== undefined
  const start = isKey ? contentLineAbove(content, line.start) : line.start
  if (start === undefined || (isKey && keyLineAt(content, start) !== undefined)) return undefined
  const range = trimmedRange(content, lineAround(content, start))
  const text = content.slice(range.start, range.end)
  if (/^(?:$|[#\]})])/.test(text)) return undefined
  return { reason: `\`${shorten(text)}\` is neither a key nor part of a value`, range }
}

/** A quote that was opened on some line above and never closed. */
export function openQuoteMistake(content: string, from: number, quote: '"' | "'"): Diagnosis | undefined {
  for (let start: number | undefined = lineAround(content, from).start; start !== undefined; start = lineAbove(content, start)) {
    const { end } = lineAround(content, start)
    const open = lastOpenQuote(content.slice(start, end), quote)
    if (open === -1) continue
    const range = trimmedRange(content, { start: start + open, end })
    return { reason: `The quote before \`${shorten(content.slice(range.start + 1, range.end))}\` is never closed`, range }
  }
  return undefined
}

function lastOpenQuote(text: string, quote: string): number {
  for (let index = text.indexOf(quote); index !== -1; index = text.indexOf(quote, index + 1)) {
    const close = closingQuote(text.slice(index), quote)
    if (close === -1) return index
    index += close
  }
  return -1
}

/** A bracket that was opened on some line above and never closed. */
export function openBracketMistake(content: string): Diagnosis | undefined {
  const open: number[] = []
  for (let index = 0; index < content.length; index += 1) {
    const character = content[index]
    if (character === '[' || character === '{') open.push(index)
    else if (character === ']' || character === '}') open.pop()
  }
  const last = open.at(-1)
  if (last === undefined) return undefined
  const bracket = content.charAt(last)
  const range = trimmedRange(content, { start: last, end: lineAround(content, last).end })
  return { reason: `The \`${bracket}\` is never closed with \`${bracket === '[' ? ']' : '}'}\``, range }
}
