import type { TextRange } from '../../text/text-range.ts'
import { HTML_ELEMENTS, VOID_ELEMENTS } from './html-tag-names.ts'
import { blankCover, type Cover, type MdxFinding, plainCover, tagCover } from './mdx-cover.ts'
import type { MdxFailure } from './mdx-failure.ts'
import type { MdxJavaScript } from './mdx-javascript.ts'
import type { MdxMistake } from './mdx-mistake.ts'
import { type BrokenTag, expressionEnd, readMdxTag } from './mdx-tag.ts'

/** What the author did where the parser gave up, and how to read on behind it. */
export function mistakeAt(text: string, failure: MdxFailure, javaScript: MdxJavaScript | undefined): MdxFinding {
  const { kind, offset, opening = offset } = failure
  if (kind === 'other' || kind === 'module') return otherMistake(text, failure)
  const raw = rawElementAround(text, kind === 'unclosed' ? opening : offset)
  if (raw !== undefined) return rawElementMistake(text, raw)
  switch (kind) {
    case 'tag':
      return characterMistake(text, failure, javaScript)
    case 'unclosed':
      return openingMistake(text, opening)
    case 'crossed':
      return openingMistake(text, opening, tagRange(text, offset))
    case 'stray':
      return {
        mistake: { kind: 'stray-closing-tag', range: tagRange(text, offset), name: nameAt(text, offset) },
        covers: [tagCover(text, offset)],
      }
    case 'closed-inside':
      return closedInside(text, offset, failure.opening)
    case 'open-brace':
      return openBraceMistake(text, failure, javaScript)
    case 'expression':
      return expressionMistake(text, failure, javaScript)
  }
}

function otherMistake(text: string, { offset, reason }: MdxFailure): MdxFinding {
  const range = { start: offset, end: Math.min(offset + 1, text.length) }
  return { mistake: { kind: 'other', range, reason }, covers: [] }
}

function tagRange(text: string, start: number): TextRange {
  const tag = readMdxTag(text, start)
  return { start, end: tag.kind === 'tag' ? tag.end : start + 1 }
}

function nameAt(text: string, start: number): string {
  return readMdxTag(text, start).name
}

function openingMistake(text: string, start: number, related?: TextRange): MdxFinding {
  const range = tagRange(text, start)
  const name = nameAt(text, start)
  const covers = [tagCover(text, start)]
  if (VOID_ELEMENTS.has(name)) return { mistake: { kind: 'void-tag', range, name }, covers }
  const isArgument = /[\p{L}\p{N}_\])]/u.test(text[start - 1] ?? '') && !HTML_ELEMENTS.has(name) && /^[\w.$]+$/.test(name)
  if (isArgument) return { mistake: { kind: 'type-argument', range, name }, covers: [plainCover(text, range)] }
  const isClosedHere = related !== undefined && nameAt(text, related.start) === name
  return { mistake: { kind: 'unclosed-tag', range, name, ...(isClosedHere && { related }) }, covers }
}

function closedInside(text: string, offset: number, opening: number | undefined): MdxFinding {
  const range = tagRange(text, offset)
  const name = nameAt(text, offset)
  const isKnown = opening !== undefined && opening < offset && text[opening] === '<'
  const mistake: MdxMistake = { kind: 'closed-inside', range, name, ...(isKnown && { related: tagRange(text, opening) }) }
  return { mistake, covers: [tagCover(text, offset), ...(isKnown ? [tagCover(text, opening)] : [])] }
}

const AUTOLINK = /^<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)>/

function characterMistake(text: string, { offset, reason }: MdxFailure, javaScript: MdxJavaScript | undefined): MdxFinding {
  const start = text[offset] === '<' ? offset : text.lastIndexOf('<', offset)
  if (start === -1) return otherMistake(text, { kind: 'other', offset, reason })
  if (text.startsWith('<!--', start)) return commentMistake(text, start)
  const [link] = AUTOLINK.exec(text.slice(start, start + 2000)) ?? []
  if (link !== undefined) return coveredAs({ kind: 'autolink', range: { start, end: start + link.length } }, text)
  if (/^<(?:![A-Za-z[]|\?)/.test(text.slice(start, start + 3))) {
    const end = text.indexOf('>', start)
    return coveredAs({ kind: 'declaration', range: { start, end: end === -1 ? start + 2 : end + 1 } }, text)
  }
  const tag = readMdxTag(text, start)
  if (tag.kind === 'tag') {
    const lineEnd = endOfParagraph(text, start)
    if (tag.end > lineEnd) return brokenTagMistake(text, start, lineEnd, 'no-end', tag.name)
    const broken = javaScript && brokenCodeIn(text, { start, end: tag.end }, javaScript)
    // Without such code the parser is stricter than the compiler.
    return broken ?? { mistake: undefined, covers: [tagCover(text, start)] }
  }
  return brokenTagMistake(text, start, tag.at, tag.reason, tag.name)
}

function coveredAs(mistake: MdxMistake, text: string): MdxFinding {
  return { mistake, covers: [plainCover(text, mistake.range)] }
}

function commentMistake(text: string, start: number): MdxFinding {
  const end = text.indexOf('-->', start + 4)
  if (end === -1) return coveredAs({ kind: 'open-comment', range: { start, end: start + 4 } }, text)
  const range = { start, end: end + 3 }
  return { mistake: { kind: 'comment', range }, covers: [{ range, text: commentCover(text, range) }] }
}

function commentCover(text: string, { start, end }: TextRange): string {
  return `{/* ${text.slice(start + 4, end - 3).replaceAll('*/', '* ')}*/}`
}

function brokenTagMistake(text: string, start: number, at: number, reason: BrokenTag, name: string): MdxFinding {
  const character = { start: at, end: Math.min(at + 1, text.length) }
  const related = { start, end: start + 1 + name.length }
  if (isTextInMarkdown(text, start, reason, name)) return lessThan(text, start)
  if (reason === 'no-end' || reason === 'expression') {
    return { mistake: { kind: 'endless-tag', range: related, name }, covers: [plainCover(text, { start, end: start + 1 })] }
  }
  const length = reason === 'unquoted' ? valueLength(text, at, name) : 0
  if (length > 0) {
    const range = { start: at, end: at + length }
    return {
      mistake: { kind: 'unquoted-value', range, name },
      covers: [blankCover(text, { start: text.lastIndexOf('=', at), end: range.end })],
    }
  }
  const from = reason === 'unquoted' ? text.lastIndexOf('=', at) : reason === 'not-spread' ? text.lastIndexOf('{', at) : at
  return { mistake: { kind: 'tag-character', range: character, name, related }, covers: [restOfTagCover(text, from)] }
}

const MARKDOWN_TAG = /^<\/?[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>/

/** In Markdown a `<` is text unless a whole tag follows; where one seems to be meant, it is broken rather than text. */
function isTextInMarkdown(text: string, start: number, reason: BrokenTag, name: string): boolean {
  if (reason === 'no-name' || name === '') return true
  if (MARKDOWN_TAG.test(text.slice(start, start + 2000))) return false
  const looksMeant = HTML_ELEMENTS.has(name) || /^[A-Z]\w*[a-z]/.test(name)
  if (!looksMeant || reason === 'name' || /[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ')) return true
  if (reason !== 'no-end') return false
  return !isAtLineStart(text, start) && !/^<[\w.-]+\s+[\w-]+=/.test(text.slice(start, start + 200))
}

function lessThan(text: string, start: number): MdxFinding {
  return coveredAs({ kind: 'less-than', range: { start, end: start + 1 } }, text)
}

/** Up to a blank or the end of the tag, as HTML has it; the slash of `<br a=b/>` closes the tag. */
function valueLength(text: string, start: number, name: string): number {
  const value = /^[^\s"'=<>`]+/.exec(text.slice(start, start + 2000))?.[0] ?? ''
  const isSlashClosing = value.endsWith('/') && text[start + value.length] === '>' && VOID_ELEMENTS.has(name)
  return isSlashClosing ? value.length - 1 : value.length
}

/** The rest of the tag but for what closes it: what is wrong in there is mostly the same mistake. */
function restOfTagCover(text: string, at: number): Cover {
  const before = text.slice(0, at).trimEnd()
  const from = before.endsWith('/') ? before.length - 1 : at
  let end = from
  while (end < text.length && text[end] !== '>') {
    const quote = text[end]
    const closing = quote === '"' || quote === "'" ? text.indexOf(quote, end + 1) + 1 : quote === '{' ? (expressionEnd(text, end) ?? 0) : 0
    end = Math.max(end + 1, closing)
  }
  const isSlash = text[end - 1] === '/' && text[end - 2] !== '*' && end - 1 > from
  return blankCover(text, { start: from, end: isSlash ? end - 1 : Math.max(end, from + 1) })
}

/** The `<script>` or `<style>` that an offset is in: what stands there is another language. */
function rawElementAround(text: string, offset: number): TextRange | undefined {
  for (const name of ['script', 'style']) {
    const start = text.lastIndexOf(`<${name}`, offset)
    if (start === -1 || !/[\s>]/.test(text[start + name.length + 1] ?? '')) continue
    const end = text.indexOf(`</${name}`, start)
    const close = end === -1 ? -1 : text.indexOf('>', end)
    const tag = readMdxTag(text, start)
    if (close === -1 || tag.kind === 'broken' || tag.isSelfClosing || offset < start || offset > close) continue
    // An empty one cannot be what is wrong.
    if (text.slice(tag.end, end).trim() !== '') return { start, end: close + 1 }
  }
  return undefined
}

function rawElementMistake(text: string, range: TextRange): MdxFinding {
  const { name } = readMdxTag(text, range.start)
  const start = range.start
  const cover = isAtLineStart(text, start) ? blankCover(text, range) : plainCover(text, range)
  return { mistake: { kind: 'raw-element', range: tagRange(text, start), name }, covers: [cover] }
}

function isAtLineStart(text: string, start: number): boolean {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === ''
}

function openBraceMistake(text: string, failure: MdxFailure, javaScript: MdxJavaScript | undefined): MdxFinding {
  const { offset } = failure
  if (text[offset] !== '{') {
    const tag = readMdxTag(text, offset)
    if (tag.kind === 'broken') return brokenTagMistake(text, offset, tag.at, tag.reason, tag.name)
    return otherMistake(text, { ...failure, kind: 'other' })
  }
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

function endOfParagraph(text: string, offset: number): number {
  const lineStart = text.lastIndexOf('\n', offset) + 1
  if (/^[ \t>]*#{1,6}[ \t]/.test(text.slice(lineStart, offset))) {
    const lineEnd = text.indexOf('\n', offset)
    return lineEnd === -1 ? text.length : lineEnd
  }
  const blank = /\n[ \t>]*\r?\n/g
  blank.lastIndex = offset
  return blank.exec(text)?.index ?? text.length
}

function expressionMistake(text: string, failure: MdxFailure, javaScript: MdxJavaScript | undefined): MdxFinding {
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
function brokenCodeIn(text: string, tag: TextRange, javaScript: MdxJavaScript): MdxFinding | undefined {
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

/** A string, which is right as an expression and as a value. */
function bracedCover(text: string, range: TextRange): readonly Cover[] {
  const inner = { start: range.start + 1, end: range.end - 1 }
  const { text: over } = plainCover(text, inner)
  return [{ range: inner, text: over.replaceAll('x', '0').replace(/^0/, '1').replaceAll('0', ' ') }]
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
