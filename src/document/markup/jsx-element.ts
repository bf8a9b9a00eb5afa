import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import { SourceString } from '../../text/source-string.ts'
import type { SourceText } from '../../text/source-text.ts'
import { nodeRange } from '../node-range.ts'
import type { MarkupAttribute, MarkupElement } from './markup-element.ts'

/** A JSX element of an MDX file as the same shape as an HTML one; a fragment (`<>`) has the name `''`. */
export function jsxElement(node: MdxJsxFlowElement | MdxJsxTextElement, source: SourceText): MarkupElement | undefined {
  const range = nodeRange(node)
  if (range === undefined) return undefined
  const firstChild = node.children.map(nodeRange).find((child) => child !== undefined)
  const tagText = source.slice({ start: range.start, end: firstChild?.start ?? range.end })
  const opening = { start: range.start, end: range.start + tagText.trimEnd().length }
  const attributes = new Map<string, MarkupAttribute>()
  let searchFrom = opening.start + (node.name?.length ?? 0) + 1
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attributes.has(attribute.name)) continue
    const placed = placeAttribute(attribute.name, attribute.value, source, searchFrom, opening.end)
    if (placed === undefined) {
      const value = typeof attribute.value === 'object' ? (attribute.value === null ? '' : undefined) : attribute.value
      attributes.set(attribute.name, { name: attribute.name, value, range: opening, source: undefined })
    } else {
      attributes.set(attribute.name, placed)
      searchFrom = placed.range.end
    }
  }
  const hasSpread = node.attributes.some((attribute) => attribute.type === 'mdxJsxExpressionAttribute')
  return { type: 'element', name: node.name ?? '', attributes, hasSpread, range: opening }
}

/** JSX trees do not place attributes; they stand in order, so each is looked for behind the one before. */
function placeAttribute(name: string, value: unknown, source: SourceText, from: number, end: number): MarkupAttribute | undefined {
  const text = source.text
  let start = text.indexOf(name, from)
  while (start !== -1 && start < end && !/\s/.test(text[start - 1] ?? '')) start = text.indexOf(name, start + 1)
  if (start === -1 || start >= end) return undefined
  const nameEnd = start + name.length
  if (value === null || value === undefined) return { name, value: '', range: { start, end: nameEnd }, source: undefined }
  const assignment = /^\s*=\s*/.exec(text.slice(nameEnd, Math.min(nameEnd + 200, end)))
  if (assignment === null) return undefined
  const quoteIndex = nameEnd + assignment[0].length
  if (typeof value === 'object') return { name, value: undefined, range: { start, end: quoteIndex }, source: undefined }
  const quote = text[quoteIndex]
  const isAsWritten = typeof value === 'string' && text.startsWith(value, quoteIndex + 1) && text[quoteIndex + 1 + value.length] === quote
  if (!isAsWritten) return { name, value: String(value), range: { start, end: quoteIndex + 1 }, source: undefined }
  const valueRange = { start: quoteIndex + 1, end: quoteIndex + 1 + value.length }
  const range = { start, end: valueRange.end + 1 }
  return { name, value, range, source: new SourceString(value, valueRange, valueRange.start) }
}
