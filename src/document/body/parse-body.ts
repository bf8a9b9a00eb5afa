import type { Nodes, Root } from 'mdast'
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx'
import { SourceText } from '../../text/source-text.ts'
import type { TextRange } from '../../text/text-range.ts'
import { codeRanges } from '../code-ranges.ts'
import type { BodyFlavor, BodyParser } from './body-parser.ts'
import { mdxRefusal } from './mdx-cost.ts'
import { MDX_OF_TODAY, type MdxDialect } from './mdx-dialect.ts'
import { hasMdxCodeBlock, isRewritable, lenientMdxSource, type MdxSource, plainMdxSource } from './mdx-source.ts'

export interface ParsedBody {
  readonly tree: Root
  /** The flavor that worked: MDX that does not compile is read as Markdown, so that the other rules still see the post. */
  readonly flavor: BodyFlavor
  /** Whether HTML comments and the like had to be rewritten before it could be read as MDX. */
  readonly isRewritten: boolean
  /** Whether `$…$` was read as math. */
  readonly hasMath: boolean
  readonly problem: string | undefined
}

/** Parses a body; whatever the text is, the result is a tree. */
export function parseBody(text: string, flavor: BodyFlavor, parser: BodyParser, dialect: MdxDialect = MDX_OF_TODAY): ParsedBody {
  const hasMath = dialect.hasMath === true
  const parsed = flavor === 'mdx' ? parseMdx(text, parser, dialect) : undefined
  if (parsed !== undefined) return parsed
  try {
    return { tree: parser.parse(text, 'markdown', hasMath), flavor: 'markdown', isRewritten: false, hasMath, problem: undefined }
  } catch (error) {
    // micromark overflows the stack on some hostile input: that costs this file its body rules, not the run.
    const problem = error instanceof Error ? error.message : String(error)
    return { tree: { type: 'root', children: [] }, flavor: 'markdown', isRewritten: false, hasMath, problem }
  }
}

/** The tree of MDX, or `undefined` where it does not compile; saying what is wrong with it is the business of a rule. */
function parseMdx(text: string, parser: BodyParser, { hasMath, isLenient, hasDirectives }: MdxDialect): ParsedBody | undefined {
  const plain = plainMdxSource(text, hasDirectives && !isLenient)
  const isRewritten = isRewritable(text)
  const lenient = isRewritten ? lenientMdxSource(text, mdxCodeRanges(text, parser)) : plain
  for (const isMath of mathReadings(text, hasMath)) {
    const tree = hasMdxCodeBlock(text) ? undefined : parseSource(plain, text, parser, isMath)
    if (tree !== undefined) return { tree, flavor: 'mdx', isRewritten: false, hasMath: isMath, problem: undefined }
    const rewritten = lenient.text === plain.text ? undefined : parseSource(lenient, text, parser, isMath)
    if (rewritten !== undefined) return { tree: rewritten, flavor: 'mdx', isRewritten: true, hasMath: isMath, problem: undefined }
  }
  return undefined
}

/** Where nobody knows whether there is math, a body may be read either way. */
export function mathReadings(text: string, hasMath: boolean | undefined): readonly boolean[] {
  if (hasMath !== undefined) return [hasMath]
  return text.includes('$') ? [false, true] : [false]
}

function parseSource(source: MdxSource, text: string, parser: BodyParser, hasMath: boolean): Root | undefined {
  if (mdxRefusal(source.text) !== undefined) return undefined
  try {
    const tree = parser.parse(source.text, 'mdx', hasMath)
    if (source.text !== text) restore(tree, source, text)
    return tree
  } catch {
    return undefined
  }
}

/** The code of a body by its Markdown, which can always be read. Indented code is none in MDX. */
export function mdxCodeRanges(text: string, parser: BodyParser): readonly TextRange[] {
  try {
    return codeRanges(parser.parse(text, 'markdown')).filter(({ start }) => text[start] === '`' || text[start] === '~')
  } catch {
    return []
  }
}

const TEXTS = ['value', 'url', 'alt', 'title', 'label', 'identifier'] as const

/** Puts back what was hidden from the parser, wherever a tree keeps text. */
function restore(tree: Root, source: MdxSource, text: string): void {
  const original = source.hasFewerLines ? new SourceText(text) : undefined
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (original !== undefined) restorePosition(node, original)
    const texts = node as Partial<Record<(typeof TEXTS)[number], unknown>>
    for (const name of TEXTS) {
      const text = texts[name]
      if (typeof text === 'string') texts[name] = source.restore(text)
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      for (const attribute of node.attributes) restoreAttribute(attribute, source)
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
}

function restorePosition({ position }: Nodes, text: SourceText): void {
  for (const point of position === undefined ? [] : [position.start, position.end])
    if (point.offset !== undefined) Object.assign(point, text.pointAt(point.offset))
}

function restoreAttribute(attribute: MdxJsxAttribute | MdxJsxExpressionAttribute, source: MdxSource): void {
  const { value } = attribute
  if (typeof value === 'string') attribute.value = source.restore(value)
  else if (value) value.value = source.restore(value.value)
}
