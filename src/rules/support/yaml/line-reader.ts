import type { Document } from '../../../document/document.ts'
import type { Fix } from '../../../rule/lint-message.ts'
import type { TextRange } from '../../../text/text-range.ts'
import { builtFor, type PostOrigin } from '../site/built-for.ts'

/** `key: text` in one line, as a reader takes it that cuts lines at their first colon; a quote is meant as YAML. */
const LINE = /^[\w-]+[ \t]*:[ \t]+(?!["'|>&*!])(\S.*?)[ \t\r]*$/

/**
 * Who reads what is no YAML: `nobody` where the generator reads YAML, `lines` where it cuts lines at their first colon and never
 * reads YAML, and `perhaps lines` where nobody knows.
 */
export function lineReading(origin: PostOrigin): 'nobody' | 'lines' | 'perhaps lines' {
  const { profile } = builtFor(origin)
  if (profile === undefined || profile.yaml === 'unknown') return 'perhaps lines'
  return profile.yaml.length === 0 ? 'lines' : 'nobody'
}

/** Whether a mistake is in a line that is a key and its text to somebody who reads no YAML. */
export function isPlainLine(text: string, { start }: TextRange): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', lineStart)
  const [, value] = LINE.exec(text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd)) ?? []
  // A bracket that is left open is meant as a list.
  if (value === undefined || (/^[[{]/.test(value) && !/[\]}]/.test(value))) return false
  // A line that is indented belongs to the one above for YAML, and is nothing to somebody who reads lines.
  return lineEnd === -1 || !/^[ \t]+\S/.test(text.slice(lineEnd + 1, lineEnd + 200))
}

/** Whether a property of the front matter is a list or mapping only because its text, on one line, is in brackets. */
export function isBracketedLine({ source, frontMatter }: Document, pointer: string): boolean {
  if (frontMatter?.format !== 'yaml' || pointer.lastIndexOf('/') !== 0) return false
  const line = source.slice(source.lineRangeAt(frontMatter.rangeAt(pointer, 'key').start))
  const [, value = ''] = LINE.exec(line.trimEnd()) ?? []
  return /^(?:\[.*\]|\{.*\})$/.test(value)
}

/** What is wrong with such lines to YAML, and how they are put right for both. */
export function* plainLineMistakes({ source, frontMatter }: Document): Generator<PlainLineMistake> {
  for (const problem of frontMatter?.problems ?? []) {
    if (problem.kind !== 'syntax' || !isPlainLine(source.text, problem.range)) continue
    const { reason, range, repair } = problem
    yield { reason: reason.charAt(0).toLowerCase() + reason.slice(1), range, fix: repair && { edits: repair, safety: 'safe' } }
  }
}

export interface PlainLineMistake {
  readonly reason: string
  readonly range: TextRange
  readonly fix: Fix | undefined
}
