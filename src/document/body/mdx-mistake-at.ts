import type { TextRange } from '../../text/text-range.ts'
import { HTML_ELEMENTS, VOID_ELEMENTS } from './html-tag-names.ts'
import { brokenCodeIn, endOfParagraph, expressionMistake, openBraceMistake } from './mdx-brace-mistake.ts'
import { blankCover, type Cover, coveredAs, type MdxFinding, otherMistake, plainCover, tagCover } from './mdx-cover.ts'
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
      return text[offset] === '{' ? openBraceMistake(text, failure, javaScript) : endlessMistake(text, failure)
    case 'expression':
      return expressionMistake(text, failure, javaScript)
  }
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

/** What is not closed begins with no brace: it is the tag around one. */
function endlessMistake(text: string, failure: MdxFailure): MdxFinding {
  const tag = readMdxTag(text, failure.offset)
  if (tag.kind === 'broken') return brokenTagMistake(text, failure.offset, tag.at, tag.reason, tag.name)
  return otherMistake(text, failure)
}
