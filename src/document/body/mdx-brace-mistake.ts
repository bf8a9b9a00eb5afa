import type { TextRange } from '../../text/text-range.ts'
import { bracedCover, coveredAs, type MdxFinding, otherMistake, plainCover } from './mdx-cover.ts'
import type { MdxFailure } from './mdx-failure.ts'
import type { MdxJavaScript } from './mdx-javascript.ts'
import type { MdxMistake } from './mdx-mistake.ts'
import { expressionEnd, readMdxTag } from './mdx-tag.ts'

export function openBraceMistake(text: string, failure: MdxFailure, javaScript: MdxJavaScript | undefined): MdxFinding {
  const { offset } = failure
  const paragraphEnd = endOfParagraph(text, offset)
  const template = isInTag(text, offset) ? undefined : templateAt(text, offset)
  if (template !== undefined) return coveredAs(template, text)
  const closing = expressionEnd(text.slice(0, paragraphEnd), offset) ?? firstClosing(text, offset, paragraphEnd)
  if (closing === undefined) return coveredAs({ kind: 'open-brace', range: { start: offset, end: offset + 1 } }, text)
  const range = { start: offset, end: closing }
  if (javaScript === undefined || problemIn(text, range, javaScript) !== undefined)
    return codeMistakeIn(text, range, failure.reason, javaScript)
  return { mistake: brokenOff(text, range), covers: [plainCover(text, range)] }
}

/** Right by itself, but a heading, a cell or the mark of a quotation comes in between. */
function brokenOff(text: string, { start, end }: TextRange): MdxMistake {
  const related = { start, end: start + 1 }
  const lineEnd = text.indexOf('\n', start)
  const lineStart = text.lastIndexOf('\n', start) + 1
  if (lineEnd === -1 || lineEnd >= end || !/^[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])/.test(text.slice(lineStart, start))) {
    return { kind: 'open-brace', range: related }
  }
  return { kind: 'lazy-line', range: { start: lineEnd + 1, end: Math.max(lineEnd + 2, end) }, related }
}

function firstClosing(text: string, offset: number, limit: number): number | undefined {
  const index = text.indexOf('}', offset)
  return index === -1 || index >= limit ? undefined : index + 1
}

export function endOfParagraph(text: string, offset: number): number {
  const lineStart = text.lastIndexOf('\n', offset) + 1
  if (/^[ \t>]*#{1,6}[ \t]/.test(text.slice(lineStart, offset))) {
    const lineEnd = text.indexOf('\n', offset)
    return lineEnd === -1 ? text.length : lineEnd
  }
  const blank = /\n[ \t>]*\r?\n/g
  blank.lastIndex = offset
  return blank.exec(text)?.index ?? text.length
}

export function expressionMistake(text: string, failure: MdxFailure, javaScript: MdxJavaScript | undefined): MdxFinding {
  const range = expressionAround(text, failure.offset, javaScript)
  if (range === undefined) return otherMistake(text, failure)
  const special = isInTag(text, range.start)
    ? undefined
    : (headingIdAt(text, range) ?? templateAt(text, text[range.start - 1] === '{' ? range.start - 1 : range.start))
  if (special !== undefined) return coveredAs(special, text)
  return codeMistakeIn(text, range, failure.reason, javaScript)
}

const MOST_CANDIDATES = 100

/** The braces around an offset that the parser complained about: those whose JavaScript breaks nearest to it. */
function expressionAround(text: string, offset: number, javaScript: MdxJavaScript | undefined): TextRange | undefined {
  let best: TextRange | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  let start = text.lastIndexOf('{', offset)
  for (let tries = 0; start !== -1 && tries < MOST_CANDIDATES; tries += 1) {
    const end = expressionEnd(text, start)
    if (end !== undefined && end >= offset) {
      const problem = javaScript && problemIn(text, { start, end }, javaScript)
      const distance = problem === undefined ? MOST_DISTANCE : Math.abs(start + 1 + problem.offset - offset)
      if (distance <= bestDistance) {
        best = { start, end }
        bestDistance = distance
      }
    }
    start = start === 0 ? -1 : text.lastIndexOf('{', start - 1)
  }
  return best
}

const MOST_DISTANCE = 1_000_000

function problemIn(text: string, { start, end }: TextRange, javaScript: MdxJavaScript) {
  const code = unquoted(text.slice(start + 1, end - 1))
  return code.trimStart().startsWith('...') ? javaScript.spreadProblem(code) : javaScript.expressionProblem(code)
}

/** Without the marks of block quotations, which further lines have; as long as it was. */
function unquoted(code: string): string {
  return code.replaceAll(/\n[ \t]*>(?:[ \t]*>)*/g, (marks) => `\n${' '.repeat(marks.length - 1)}`)
}

function codeMistakeIn(text: string, range: TextRange, said: string, javaScript: MdxJavaScript | undefined): MdxFinding {
  const code = unquoted(text.slice(range.start + 1, range.end - 1))
  const isInside = isInTag(text, range.start)
  const isSpread = isInside && !isValue(text, range.start) && code.trimStart().startsWith('...')
  const problem = isSpread ? javaScript?.spreadProblem(code) : javaScript?.expressionProblem(code)
  const covers = [plainCover(text, range)]
  // What another reader of JavaScript refuses and the compiler's own takes is no mistake.
  if (problem === undefined && javaScript !== undefined) return { mistake: undefined, covers: bracedCover(text, range) }
  const start = Math.min(range.start + 1 + (problem?.offset ?? 0), range.end - 1)
  const related = { start: range.start, end: range.start + 1 }
  const reason = problem?.reason ?? said
  return {
    mistake: { kind: 'expression', range: { start, end: start + 1 }, reason, related },
    covers: isInTag(text, range.start) ? bracedCover(text, range) : covers,
  }
}

/** The first code of a tag that is none, in its values and among its attributes. */
export function brokenCodeIn(text: string, tag: TextRange, javaScript: MdxJavaScript): MdxFinding | undefined {
  let start = text.indexOf('{', tag.start)
  while (start !== -1 && start < tag.end) {
    const end = expressionEnd(text, start)
    if (end === undefined || end > tag.end) return undefined
    const range = { start, end }
    const problem = problemIn(text, range, javaScript)
    if (problem !== undefined) return codeMistakeIn(text, range, problem.reason, javaScript)
    start = text.indexOf('{', end)
  }
  return undefined
}

function isValue(text: string, start: number): boolean {
  return text
    .slice(Math.max(0, start - 20), start)
    .trimEnd()
    .endsWith('=')
}

/** Whether the braces are a part of a tag: letters instead of them would break it. */
function isInTag(text: string, start: number): boolean {
  const opening = text.lastIndexOf('<', start)
  if (opening === -1 || text[opening - 1] === '\\') return false
  const tag = readMdxTag(text, opening)
  return tag.kind === 'tag' ? start < tag.end : tag.at > start
}

function headingIdAt(text: string, range: TextRange): MdxMistake | undefined {
  const isId = text[range.start + 1] === '#' && /^\{#[^\s{}]+\}$/.test(text.slice(range.start, range.end))
  return isId ? { kind: 'heading-id', range } : undefined
}

/** `{{ … }}` and `{% … %}` of a template language, in one line. */
function templateAt(text: string, start: number): MdxMistake | undefined {
  const rest = text.slice(start, start + 2000)
  const [template] = /^\{\{[^\r\n]*?\}\}|^\{%(?:[^\r\n]*?%\})?/.exec(rest) ?? []
  return template === undefined ? undefined : { kind: 'template', range: { start, end: start + template.length } }
}
