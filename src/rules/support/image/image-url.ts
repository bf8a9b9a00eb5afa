import type { Definition, Image } from 'mdast'
import { decodeCharacterReferences } from '../../../document/markup/character-references.ts'
import type { MarkupAttribute, MarkupElement } from '../../../document/markup/markup-element.ts'
import { nodeRange } from '../../../document/node-range.ts'
import { SourceString } from '../../../text/source-string.ts'
import type { SourceText } from '../../../text/source-text.ts'

/** The URL of a Markdown image or definition with its places, `undefined` where it is not found as written. */
export function destinationOf(node: Image | Definition, source: SourceText): SourceString | undefined {
  const range = nodeRange(node)
  if (range === undefined || node.url === '') return undefined
  const raw = source.slice(range)
  // The label may hold the URL, too.
  const labelEnd = Math.max(raw.indexOf(node.type === 'definition' ? ']:' : ']('), 0)
  const start = raw.indexOf(node.url, labelEnd)
  if (start !== -1) {
    const offset = range.start + start
    return new SourceString(node.url, { start: offset, end: offset + node.url.length }, offset)
  }
  // Written with character references: decode what stands there and see whether it begins with the URL.
  const match = /\][(:]\s*<?([^\s<>]+)/.exec(raw.slice(labelEnd))
  if (match?.[1] === undefined) return undefined
  const written = range.start + labelEnd + match[0].length - match[1].length
  const token = { start: written, end: written + match[1].length }
  const decoded = decodeCharacterReferences(new SourceString(match[1], token, written))
  if (!decoded.value.startsWith(node.url)) return undefined
  const places = Array.from({ length: node.url.length + 1 }, (_, index) => decoded.rangeOf(index, index).start)
  return new SourceString(node.url, token, places)
}

/** The attribute that holds the URL of an element's image: `src` of an image, `content` of an `og:image`. */
export function imageAttribute({ name, attributes }: MarkupElement): MarkupAttribute | undefined {
  if (name === 'img' || name === 'Image' || name === 'image') return attributes.get('src')
  if (name !== 'meta') return undefined
  const property = attributes.get('property')?.value ?? attributes.get('name')?.value
  return property === 'og:image' || property === 'twitter:image' ? attributes.get('content') : undefined
}
