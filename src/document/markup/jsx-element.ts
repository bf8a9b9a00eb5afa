import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import type { SourceText } from '../../text/source-text.ts'
import type { TextRange } from '../../text/text-range.ts'
import { nodeRange } from '../node-range.ts'
import { type JsxTag, readJsxTag } from './jsx-tag.ts'
import type { MarkupAttribute, MarkupElement } from './markup-element.ts'

type JsxNode = MdxJsxFlowElement | MdxJsxTextElement

/** A JSX element of an MDX file as the same shape as an HTML one; a fragment (`<>`) has the name `''`. */
export function jsxElement(node: JsxNode, source: SourceText): MarkupElement | undefined {
  const range = nodeRange(node)
  if (range === undefined) return undefined
  const tag = readJsxTag(source.text, range.start, quoteMarksBefore(range.start, source))
  const isRead = tag !== undefined && tag.range.end <= range.end && hasAttributesOf(node, tag)
  const attributes = new Map<string, MarkupAttribute>()
  for (const attribute of isRead ? tag.attributes : unplacedAttributes(node, range)) {
    if (!attributes.has(attribute.name)) attributes.set(attribute.name, attribute)
  }
  return {
    type: 'element',
    name: node.name ?? '',
    attributes,
    hasSpread: node.attributes.some((attribute) => attribute.type === 'mdxJsxExpressionAttribute'),
    range: isRead ? tag.range : range,
  }
}

/** Where each attribute stands, or `undefined` where one cannot be told: it is a spread one, or the element is in a quotation. */
export function jsxAttributeRanges(node: JsxNode, source: SourceText): readonly TextRange[] | undefined {
  const range = nodeRange(node)
  if (range === undefined || quoteMarksBefore(range.start, source) > 0) return undefined
  const tag = readJsxTag(source.text, range.start, 0)
  if (tag === undefined || tag.range.end > range.end || tag.attributes.length !== node.attributes.length) return undefined
  return hasAttributesOf(node, tag) ? tag.attributes.map((attribute) => attribute.range) : undefined
}

/** What the parser found and what was read from the file must be the same, or the places are worth nothing. */
function hasAttributesOf(node: JsxNode, { attributes }: JsxTag): boolean {
  const named = node.attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute')
  return named.length === attributes.length && named.every(({ name }, index) => name === attributes[index]?.name)
}

function unplacedAttributes(node: JsxNode, range: TextRange): MarkupAttribute[] {
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return []
    const { name, value } = attribute
    const text = typeof value === 'string' ? value : value === null || value === undefined ? '' : undefined
    return [{ name, value: text, range, source: undefined }]
  })
}

/** How many block quotations the line of `offset` starts in: as many `>` stand before each further line of a tag. */
function quoteMarksBefore(offset: number, source: SourceText): number {
  const { start } = source.lineRangeAt(offset)
  const lead = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*/.exec(source.text.slice(start, offset))?.[0] ?? ''
  return lead.split('>').length - 1
}
