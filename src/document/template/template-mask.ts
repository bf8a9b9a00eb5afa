import type { TemplateLanguage } from '../../generator/generator-profile.ts'
import { type RangeSet, rangeSet } from '../../text/range-set.ts'
import type { TextRange } from '../../text/text-range.ts'
import { colonBlocks } from './colon-blocks.ts'
import { linesOf, shownCode } from './shown-code.ts'
import { type BlockContent, TEMPLATE_SYNTAX, type TemplateSyntax } from './template-syntax.ts'
import { type TemplateTag, templateTags } from './template-tags.ts'

/** What the template language of a site owns in the body of a post. Offsets are those of the whole file. */
export interface TemplateMask {
  readonly language: TemplateLanguage
  /** Whether a stretch belongs to a template, if only in part: a tag, a value, what stands between two tags of a site's own. */
  readonly isTemplate: (range: TextRange) => boolean
  /** Whether a stretch holds a tag or a value, or a part of one: it may say more than stands there. */
  readonly holdsTag: (range: TextRange) => boolean
  /** Whether a stretch stands, or breaks off, where a tag, a component or a div decides what becomes of it: it is in no outline. */
  readonly isApart: (range: TextRange) => boolean
  /** What the parser was not given to read: nobody can say anything about it, and no fix may change it. */
  readonly hidden: RangeSet
  /** Whether two places may be in two branches: a tag such as `{% else %}` or `{% if x %}` stands between them. */
  readonly mayBranch: (start: number, end: number) => boolean
}

/** A mask, and the text that the body parser is to read: as long as the file and with the same lines, what is hidden made blank. */
export interface MaskedText {
  readonly mask: TemplateMask
  readonly text: string
}

const NOWHERE: RangeSet = rangeSet([])

/** @param from Where the body begins, at the start of a line. */
export function maskTemplates(text: string, from: number, language: TemplateLanguage): MaskedText {
  const syntax = TEMPLATE_SYNTAX[language]
  const hasTags = syntax.signs.some(({ opening }) => text.includes(opening, from))
  const hasColons = syntax.colons !== undefined && text.includes('::', from)
  const hasComments = syntax.comments !== undefined && text.includes(syntax.comments.opening, from)
  if (!hasTags && !hasColons && !hasComments)
    return { mask: maskOf(language, { tagged: NOWHERE, own: NOWHERE, apart: NOWHERE, hidden: NOWHERE, branches: NOWHERE }), text }
  const code = syntax.skips === undefined ? NOWHERE : rangeSet(shownCode(text, from, syntax.skips === 'code'))
  const isShown = (offset: number): boolean => code.touches({ start: offset, end: offset })
  const { tags, unread } = hasTags ? templateTags(text, from, syntax, isShown) : { tags: [], unread: [] }
  const { blocks, values } = syntax.colons && hasColons ? colonBlocks(text, from, syntax.colons, isShown) : { blocks: [], values: [] }
  const sections = syntax.comments && hasComments ? commentBlocks(text, from, syntax.comments, isShown) : []
  const tagged = tags.map(({ range }) => range)
  const pairs = pairedBlocks(tags, syntax.blocks)
  const covered = [...unread, ...pairs].filter(({ content }) => content === 'comment' || content === 'hidden').map(({ inner }) => inner)
  const hidden = rangeSet([...covered, ...values, ...hiddenTags(tags, text, syntax), ...tagLines(tags, text, syntax)])
  return {
    mask: maskOf(language, {
      tagged: rangeSet(tagged),
      own: rangeSet([...tagged, ...unread.map(({ inner }) => inner), ...pairs.map(({ outer }) => outer), ...values]),
      apart: rangeSet([...covered, ...pairs.map(({ outer }) => outer), ...blocks, ...sections]),
      hidden,
      branches: rangeSet(tags.filter((tag) => isBranch(tag, syntax.blocks)).map(({ range }) => range)),
    }),
    text: blanked(text, hidden.ranges),
  }
}

interface Owned {
  readonly tagged: RangeSet
  readonly own: RangeSet
  readonly apart: RangeSet
  readonly hidden: RangeSet
  /** The tags that choose between texts. */
  readonly branches: RangeSet
}

function maskOf(language: TemplateLanguage, { tagged, own, apart, hidden, branches }: Owned): TemplateMask {
  return {
    language,
    isTemplate: own.touches,
    holdsTag: tagged.touches,
    isApart: ({ start, end }) => apart.contains({ start, end }) || apart.contains({ start: end - 1, end: end + 1 }),
    hidden,
    mayBranch: (start, end) => branches.touches({ start, end }),
  }
}

/** Two tags that belong together. */
interface PairedBlock {
  readonly content: Extract<BlockContent, 'hidden' | 'apart'>
  /** Between the tags. */
  readonly inner: TextRange
  /** With the tags. */
  readonly outer: TextRange
}

/** The blocks whose content is no Markdown of the page, or may be none; the nearest two tags of a name belong together. */
function pairedBlocks(tags: readonly TemplateTag[], blocks: TemplateSyntax['blocks']): PairedBlock[] {
  const pairs: PairedBlock[] = []
  const open = new Map<string, TextRange[]>()
  for (const { range, role, kind, name } of tags) {
    const content = kind === 'markdown' ? 'plain' : (blocks.get(name) ?? 'apart')
    if (role === 'alone' || (content !== 'apart' && content !== 'hidden')) continue
    // `{% end %}` ends whatever is open.
    const key = kind === 'call' ? kind : `${kind} ${name}`
    const openings = open.get(key) ?? []
    open.set(key, openings)
    if (role === 'opening') openings.push(range)
    else {
      const opening = openings.pop()
      if (opening === undefined) continue
      pairs.push({ content, inner: { start: opening.end, end: range.start }, outer: { start: opening.start, end: range.end } })
    }
  }
  return pairs
}

/** From a comment that opens to the next one that closes; what is never closed is none. */
function commentBlocks(
  text: string,
  from: number,
  { opening, closing }: NonNullable<TemplateSyntax['comments']>,
  isShown: (offset: number) => boolean,
): TextRange[] {
  const found: TextRange[] = []
  for (let start = text.indexOf(opening, from); start !== -1; start = text.indexOf(opening, start + 1)) {
    if (isShown(start) || start < (found.at(-1)?.end ?? from)) continue
    const closed = text.indexOf(closing, start)
    if (closed === -1) break
    found.push({ start, end: closed + closing.length })
  }
  return found
}

const INNER_TAGS: ReadonlySet<string> = new Set(['else', 'elsif', 'elif', 'elseif', 'when'])

function isBranch({ kind, name }: TemplateTag, blocks: TemplateSyntax['blocks']): boolean {
  return kind === 'tag' && (INNER_TAGS.has(name) || blocks.get(name) === 'plain')
}

/** Comments, and the lines of a tag below its first one: a language that runs before Markdown keeps them from it. */
function* hiddenTags(tags: readonly TemplateTag[], text: string, { isFirst, skips }: TemplateSyntax): Generator<TextRange> {
  if (!isFirst) return
  for (const { range, kind } of tags) {
    const newline = text.indexOf('\n', range.start)
    if (kind === 'comment') yield range
    // Where nobody knows the language, braces over several lines may be JavaScript or CSS.
    else if ((kind !== 'output' || skips !== 'code') && newline !== -1 && newline < range.end) yield { start: newline, end: range.end }
  }
}

/** A line that underlines the one above it, and one that would define a label if no paragraph stood above it. */
const UNDERLINE_OR_DEFINITION = /^ {0,3}(?:(?:=+|-+)[ \t\r]*$|\[[^\]\n]{1,200}\]:)/m

/**
 * Lines of nothing but tags in a paragraph of which something below them would make a heading. A template that runs first leaves them blank. All others stay as they
 * are, so that lists, tables and HTML around them keep their shape.
 */
function* tagLines(tags: readonly TemplateTag[], text: string, { isFirst }: TemplateSyntax): Generator<TextRange> {
  // Few bodies have any, and looking for one costs less than going through the lines.
  const mayMatter = isFirst && UNDERLINE_OR_DEFINITION.test(text.slice(tags[0]?.range.start))
  const statements = mayMatter ? tags.filter(({ kind }) => kind !== 'output') : []
  // With the blanks behind them, so that several on a line are one.
  const covering = rangeSet(statements.map(({ range: { start, end } }) => ({ start, end: behindBlanks(text, end) })))
  const [first] = covering.ranges
  if (first === undefined) return
  let above: TextRange[] = []
  for (const line of linesOf(text, text.lastIndexOf('\n', first.start - 1) + 1)) {
    const written = text.slice(line.start, line.end)
    const end = line.start + written.trimEnd().length
    const isBlank = end === line.start
    if (!isBlank && covering.contains({ start: end - written.trim().length, end })) above.push(line)
    else if (isBlank) above = []
    else if (above.length > 0 && UNDERLINE_OR_DEFINITION.test(written)) {
      yield* above
      above = []
    }
  }
}

function behindBlanks(text: string, offset: number): number {
  let end = offset
  while (text[end] === ' ' || text[end] === '\t') end += 1
  return end
}

function blanked(text: string, ranges: readonly TextRange[]): string {
  let result = ''
  let position = 0
  for (const { start, end } of ranges) {
    result += text.slice(position, start) + text.slice(start, end).replaceAll(/[^\r\n]/g, ' ')
    position = end
  }
  return result + text.slice(position)
}
