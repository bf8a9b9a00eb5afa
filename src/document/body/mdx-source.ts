import type { TextRange } from '../../text/text-range.ts'
import { behindCode } from './behind-code.ts'
import { beginsBlock } from './mdx-tag.ts'
import { breaksBeforeTagEnds } from './mdx-tag-end.ts'

/** The text as a parser of MDX is to read it: of the same length, so that every place in it is a place in the file. */
export interface MdxSource {
  readonly text: string
  /** Puts back the characters that were hidden from the parser. */
  readonly restore: (value: string) => string
  /** Whether line breaks are hidden too: the offsets are those of the file, lines and columns are not. */
  readonly hasFewerLines: boolean
}

/**
 * Hides the braces of bare addresses (`https://example.com/{id}`), which the compiler reads as a part of the address, and line breaks
 * before the `>` of a tag.
 *
 * @param hasDirectives Whether `:name{…}` is a directive.
 */
export function plainMdxSource(text: string, hasDirectives: boolean): MdxSource {
  const stand = standIn(text)
  if (!text.includes('{')) return hideBreaks(text, stand)
  return hideBreaks(hideAddressBraces(hasDirectives ? hideDirectiveBraces(text, stand) : text, stand), stand)
}

/** Blanks that hardly a text has, and that a tag may have between its attributes. */
const RARE_BLANKS = ['\u2005', '\u2006', '\u2004', '\u205f', '\u3000']

function hideBreaks(text: string, stand: string): MdxSource {
  const breaks = text.includes('>') ? breaksBeforeTagEnds(text) : []
  const blank = breaks.length === 0 ? undefined : RARE_BLANKS.find((candidate) => !text.includes(candidate))
  if (blank === undefined) return { text, restore: (value) => value.replaceAll(stand, '{'), hasFewerLines: false }
  let hidden = ''
  let position = 0
  for (const { start, end } of breaks) {
    hidden += text.slice(position, start) + blank.repeat(end - start)
    position = end
  }
  return {
    text: hidden + text.slice(position),
    restore: (value) =>
      value
        .replaceAll(stand, '{')
        .replaceAll(blank + blank, '\r\n')
        .replaceAll(blank, '\n'),
    hasFewerLines: true,
  }
}

/**
 * What Docusaurus and others make of a post before they compile it: HTML comments, `{#id}` of headings, braces of directives and
 * `mdx-code-block` fences are rewritten, in as many characters as they had. Admonitions compile as they stand.
 *
 * @param code Code in the text, in order of place, in which all of these are examples.
 */
export function lenientMdxSource(text: string, code: readonly TextRange[]): MdxSource {
  const stand = standIn(text)
  let result = text
  if (result.includes('mdx-code-block')) result = unwrapMdxCode(unwrapMdxCode(result, '```'), '````')
  if (result.includes('<!--')) result = rewriteComments(result, lookUp(result === text ? code : codeWithin(result, code)))
  if (result.includes('{#')) result = result.replaceAll(HEADING_ID, (_, start: string) => `${start}${stand}#`)
  if (result.includes('{')) result = hideAddressBraces(hideDirectiveBraces(result, stand), stand)
  return hideBreaks(result, stand)
}

const HEADING_ID = /^(#{1,6}(?!#)(?:(?!\{#|\\\{#).)*)\{#/gm
/** Whether there is something in the text that such a generator might rewrite. */
export function isRewritable(text: string): boolean {
  return text.includes('<!--') || text.includes('{#') || hasMdxCodeBlock(text) || DIRECTIVE_BRACE.test(text)
}

/** Whether there is code in the text that Docusaurus compiles. */
export function hasMdxCodeBlock(text: string): boolean {
  return text.includes('mdx-code-block') && text.search(MDX_CODE_BLOCK) !== -1
}

const MDX_CODE_BLOCK = /^ *`{3,4} *mdx-code-block\r?\n/m

/** Of code that lost its fences what is code still. */
function codeWithin(unwrapped: string, code: readonly TextRange[]): TextRange[] {
  return code.flatMap((range) => {
    if (!/^[ \t]*(?:\r?\n|$)/.test(unwrapped.slice(range.start, range.end))) return [range]
    const inner: TextRange[] = []
    let start = unwrapped.indexOf('`', range.start)
    while (start !== -1 && start < range.end) {
      const end = behindCode(unwrapped, start, range.end)
      if (unwrapped[end - 1] === '`' && /[^`]/.test(unwrapped.slice(start, end))) inner.push({ start, end })
      start = unwrapped.indexOf('`', end)
    }
    return inner
  })
}

type InCode = (offset: number) => TextRange | undefined

function lookUp(code: readonly TextRange[]): InCode {
  return (offset) => code.find(({ start, end }) => start <= offset && offset < end)
}

/** A character that the text does not have: of the area that Unicode leaves to private use. */
function standIn(text: string): string {
  let code = 0xe000
  while (text.includes(String.fromCharCode(code))) code += 1
  return String.fromCharCode(code)
}

function rewriteComments(text: string, inCode: InCode): string {
  let result = ''
  let position = 0
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', position)) {
    const code = inCode(start)
    const end = code === undefined ? text.indexOf('-->', start + 4) : code.end
    if (end === -1) break
    if (code === undefined && isComment(text, start, end)) {
      result += text.slice(position, start) + mdxComment(text, start, end)
      position = end + 3
    } else {
      const next = code === undefined ? start + 4 : Math.max(end, start + 4)
      result += text.slice(position, next)
      position = next
    }
  }
  return result + text.slice(position)
}

/** A comment inside a paragraph ends with it, and behind a tag that begins a block there is none. */
function isComment(text: string, start: number, end: number): boolean {
  if (/^-?>/.test(text.slice(start + 4, start + 6))) return false
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const before = text.slice(lineStart, start)
  if (!/[^\s>]/.test(before)) return !isCutOff(text, lineStart, start, end)
  if (/\n[ \t>]*\r?\n/.test(text.slice(start, end))) return /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+$/.test(before)
  return !/[>}]\s*$/.test(before) || !beginsBlock(text, start)
}

/** A comment that goes on a list item or a quotation without marks ends where a line begins something new. */
function isCutOff(text: string, lineStart: number, start: number, end: number): boolean {
  if (!/\n ?(?:[-*+>#]|\d{1,9}[.)]|\r?\n)/.test(text.slice(start, end))) return false
  for (let lineEnd = lineStart - 1, lines = 0; lineEnd > 0 && lines < MOST_LINES; lines += 1) {
    const from = text.lastIndexOf('\n', lineEnd - 1) + 1
    const line = text.slice(from, lineEnd)
    if (line.trim() === '') return false
    if (/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]|^[ \t]*>/.test(line)) return !/^[ \t>]+/.test(text.slice(lineStart, start))
    lineEnd = from - 1
  }
  return false
}

const MOST_LINES = 50

/** Before text on its last line a comment of several paragraphs would be no comment to MDX, but it is one to those generators. */
function mdxComment(text: string, start: number, end: number): string {
  const content = text.slice(start + 4, end)
  if (content.includes('\n') && /^[^\S\n]*[^\s]/.test(text.slice(end + 3, end + 1000)))
    return text.slice(start, end + 3).replaceAll(/[^\r\n]/g, ' ')
  return `{/* ${content.replaceAll('*/', '* ')}*/}`
}

/** Makes the fences of blocks that are for Docusaurus alone blank. What opens with four backticks does not end at three. */
function unwrapMdxCode(text: string, fence: '```' | '````'): string {
  const opening = new RegExp(`^ *${fence} *mdx-code-block\\r?\\n`, 'gm')
  const closing = new RegExp(`\\n *${fence}(?=\\r?\\n|$)`, 'g')
  let result = ''
  let position = 0
  for (let open = opening.exec(text); open !== null; open = opening.exec(text)) {
    closing.lastIndex = open.index + open[0].length
    const close = closing.exec(text)
    if (close === null) break
    result += text.slice(position, open.index) + open[0].replaceAll(/[^\r\n]/g, ' ')
    result += text.slice(open.index + open[0].length, close.index) + close[0].replaceAll('`', ' ')
    position = close.index + close[0].length
    opening.lastIndex = position
  }
  return result + text.slice(position)
}

const DIRECTIVE_BRACE = /:[A-Za-z][\w-]{0,50}(?:\[[^[\]\r\n]{0,200}\])?\{/
const DIRECTIVE_BRACES = /(:[A-Za-z][\w-]{0,50}(?:\[[^[\]\r\n]{0,200}\])?)\{(?=[^{}\r\n]{0,200}\})/g

/** `:name[label]{id=x}`: what stands in the braces are attributes. */
function hideDirectiveBraces(text: string, stand: string): string {
  return text.includes(':') ? text.replaceAll(DIRECTIVE_BRACES, (_, name: string) => name + stand) : text
}

const ADDRESS = /(?<![A-Za-z])(?:https?:\/\/[^\s<{}()[\]`*"'|\\]|www\.[^\s<{}()[\]`*"'|\\])[^\s<]*/gi

function hideAddressBraces(text: string, stand: string): string {
  return text.replaceAll(ADDRESS, (address: string, offset: number) => {
    if (!address.includes('{') || isInsideSyntax(text, offset)) return address
    // The address of a link ends with its parenthesis.
    if (text.startsWith('](', offset - 2) && address.split('{', 1)[0]?.includes(')')) return address
    return address.replaceAll('{', stand)
  })
}

/** In the text of a link, in an attribute or in an expression an address is nothing special. */
function isInsideSyntax(text: string, offset: number): boolean {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const before = text.slice(Math.max(lineStart, offset - 2000), offset)
  return isOpen(before, '[', ']') || isOpen(before, '{', '}')
}

/** Counts brackets; those in code do not count. */
function isOpen(before: string, opening: string, closing: string): boolean {
  let open = 0
  for (let index = 0; index < before.length; index += 1) {
    const character = before[index]
    if (character === '\\') index += 1
    else if (character === '`') index = behindCode(before, index) - 1
    else if (character === opening) open += 1
    else if (character === closing && open > 0) open -= 1
  }
  return open > 0
}
