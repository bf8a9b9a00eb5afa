import { parseEvents, YAMLException } from 'js-yaml'
import { applyEdits, type TextEdit } from '../../text/text-edit.ts'
import type { TextRange } from '../../text/text-range.ts'
import {
  commaMistake,
  conflictMistake,
  controlCharacterMistake,
  indentationMistake,
  keyMistake,
  openBracketMistake,
  openQuoteMistake,
  strayTextMistake,
  tabMistake,
} from './yaml-line-mistakes.ts'
import { contentLineAbove, type Diagnosis, indentationOf, keyLineAt, lineAbove, lineAround, shorten, trimmedRange } from './yaml-lines.ts'
import { closingQuote, valueMistake } from './yaml-value-mistakes.ts'

/**
 * Says what the author did, where a YAML parser only says where it gave up: `bad indentation of a mapping entry` is nearly
 * always a value that needs quotes. A repair is offered only when the block is read further with it than without.
 *
 * @param reason The parser's words.
 * @param at Where it gave up, an index of `content`.
 */
export function yamlSyntaxProblem(reason: string, at: number, content: string): Diagnosis {
  const position = Math.min(at, content.length)
  const { repair, ...diagnosis } = diagnose(reason, content, position)
  return repair !== undefined && readsFurther(content, repair, position) ? { ...diagnosis, repair } : diagnosis
}

function diagnose(reason: string, content: string, position: number): Diagnosis {
  const line = lineAround(content, position)
  if (/null byte|non-printable|valid JSON character/.test(reason)) return controlCharacterMistake(content, position)
  return (
    conflictMistake(content) ??
    tabMistake(content, line) ??
    mistakeByReason(reason, content, position) ??
    lineMistake(content, line) ??
    unexplained(reason, content, line, position)
  )
}

function lineMistake(content: string, line: TextRange): Diagnosis | undefined {
  const keyLine = keyLineAt(content, line.start)
  const fromValue = keyLine === undefined ? undefined : valueMistake(keyLine)
  return (
    commaMistake(content, line) ??
    fromValue ??
    keyMistake(content, line) ??
    indentationMistake(content, line) ??
    strayTextMistake(content, line)
  )
}

function mistakeByReason(reason: string, content: string, position: number): Diagnosis | undefined {
  if (reason === 'deficient indentation' || reason.startsWith('unexpected end of the')) {
    return unclosedMistake(reason, content, position)
  }
  if (reason === 'unknown escape sequence' || reason === 'expected hexadecimal character') return escapeMistake(content, position)
  if (reason.startsWith('missed comma')) {
    const range = trimmedRange(content, { start: position, end: lineAround(content, position).end })
    return { reason: `A comma or a closing bracket is missing before \`${shorten(content.slice(range.start, range.end))}\``, range }
  }
  if (reason === "expected the node content, but found ','") {
    return { reason: 'Nothing stands before this comma', range: { start: position, end: position + 1 } }
  }
  if (reason.startsWith('unidentified alias')) return aliasMistake(content, position)
  if (reason.includes('complex keys')) return templateMistake(content)
  if (reason.startsWith('nesting exceeded')) {
    return { reason: 'The brackets are nested deeper than any post needs', range: { start: position, end: position + 1 } }
  }
  return reason.startsWith('can not read a block mapping entry') || reason.startsWith('end of the stream')
    ? mistakeAbove(content, position)
    : undefined
}

/** A quote or a bracket stays open: mostly that of a value on a line above. */
function unclosedMistake(reason: string, content: string, position: number): Diagnosis | undefined {
  for (let start: number | undefined = lineAround(content, position).start; start !== undefined; start = lineAbove(content, start)) {
    const keyLine = keyLineAt(content, start)
    const first = keyLine?.value.charAt(0) ?? ''
    const isOpen =
      ((first === '"' || first === "'") && closingQuote(keyLine?.value ?? '', first) === -1) ||
      (first === '[' && keyLine?.value.includes(']') === false) ||
      (first === '{' && keyLine?.value.includes('}') === false)
    const mistake = isOpen && keyLine !== undefined ? valueMistake(keyLine) : undefined
    if (mistake !== undefined) return mistake
  }
  if (reason.endsWith('double quoted scalar')) return openQuoteMistake(content, position, '"')
  if (reason.endsWith('single quoted scalar')) return openQuoteMistake(content, position, "'")
  return openBracketMistake(content)
}

function escapeMistake(content: string, position: number): Diagnosis {
  const line = lineAround(content, position)
  const backslash = content.lastIndexOf('\\', position)
  const start = backslash < line.start ? position : backslash
  const end = Math.min(start + 2, line.end)
  const keyLine = keyLineAt(content, line.start)
  const reason = `\`${content.slice(start, end)}\` means nothing in double quotes; use single quotes, or write the backslash twice`
  const inner = keyLine?.value.slice(1, -1) ?? ''
  // Only where no backslash is a valid escape is it clear that each of them is meant as itself.
  const isClear = keyLine?.value.startsWith('"') === true && keyLine.value.endsWith('"') && !/["']|\\[0abtnvfre "/\\N_LPxuU]/.test(inner)
  const repair = isClear ? [{ range: keyLine.valueRange, newText: `'${inner}'` }] : undefined
  return { reason, range: { start, end }, ...(repair && { repair }) }
}

function aliasMistake(content: string, position: number): Diagnosis | undefined {
  // Where the post has anchors the name may be misspelt; where it has none the star is text.
  if (!/(?:^|\s)&\w/.test(content)) return undefined
  const start = content[position - 1] === '*' ? position - 1 : position
  const name = /^\*?[^\s,[\]{}]*/.exec(content.slice(start, start + 100))?.[0] ?? ''
  return { reason: `\`${name}\` refers to an anchor that the front matter does not define`, range: { start, end: start + name.length } }
}

/** `{{ page.title }}` reads as a mapping whose key is a mapping. */
function templateMistake(content: string): Diagnosis | undefined {
  for (const { index } of content.matchAll(/^/gm)) {
    const keyLine = keyLineAt(content, index)
    if (keyLine?.value.startsWith('{{')) return valueMistake(keyLine)
  }
  return undefined
}

/** The parser noticed on this line that the one above was no entry. */
function mistakeAbove(content: string, position: number): Diagnosis | undefined {
  const line = lineAround(content, position)
  const above = contentLineAbove(content, line.start)
  if (above === undefined) return undefined
  const aboveLine = lineAround(content, above)
  const isKey = keyLineAt(content, above) !== undefined
  if (isKey && indentationOf(content, above) > indentationOf(content, line.start)) {
    return { reason: 'The line is indented less than the first key', range: trimmedRange(content, line) }
  }
  return isKey
    ? undefined
    : (commaMistake(content, line) ?? commaMistake(content, aboveLine) ?? keyMistake(content, aboveLine) ?? strayTextMistake(content, line))
}

function unexplained(reason: string, content: string, line: TextRange, position: number): Diagnosis {
  const range = trimmedRange(content, line)
  return { reason: `YAML cannot be read here: ${reason}`, range: range.start === range.end ? { start: position, end: position } : range }
}

/** Whether the parser comes past the repaired place, and what follows is not the rest of the repaired value. */
function readsFurther(content: string, repair: readonly TextEdit[], position: number): boolean {
  const repaired = applyEdits(content, repair)
  try {
    parseEvents(repaired, {})
    return true
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const stopped = (error.mark?.position ?? 0) - (repaired.length - content.length)
    const repairEnd = repair.at(-1)?.range.end ?? position
    const line = lineAround(content, repairEnd)
    const next = lineAround(content, Math.min(line.end + 1, content.length))
    const isContinued =
      next.start > line.start &&
      content.slice(next.start, next.end).trim() !== '' &&
      indentationOf(content, next.start) > indentationOf(content, line.start)
    return !isContinued && stopped > position && stopped > line.end
  }
}
