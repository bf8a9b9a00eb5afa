import type { Definition, Image } from 'mdast'
import { decodeCharacterReferences } from '../../document/markup/character-references.ts'
import type { MarkupElement } from '../../document/markup/markup-element.ts'
import { nodeRange } from '../../document/node-range.ts'
import { SourceString } from '../../text/source-string.ts'
import type { SourceText } from '../../text/source-text.ts'

/** The URL of a Markdown image or definition with its places, `undefined` where it is not found as written. */
export function destinationOf(node: Image | Definition, source: SourceText): SourceString | undefined {
  const range = nodeRange(node)
  if (range === undefined || node.url === '') return undefined
  const raw = source.slice(range)
  const from = node.type === 'definition' ? raw.indexOf(']:') : labelEnd(raw)
  const start = raw.indexOf(node.url, Math.max(from, 0))
  if (start !== -1) {
    const offset = range.start + start
    return new SourceString(node.url, { start: offset, end: offset + node.url.length }, offset)
  }
  // Written with character references or backslashes: decode what stands there and see whether it is the URL.
  const match = /\]\(\s*<?([^\s<>]+)/.exec(raw.slice(Math.max(from - 1, 0))) ?? /\]:\s*<?([^\s<>]+)/.exec(raw)
  if (match?.[1] === undefined) return undefined
  const written = range.start + raw.indexOf(match[1], Math.max(from - 1, 0))
  const token = new SourceString(match[1], { start: written, end: written + match[1].length }, written)
  const decoded = decodeCharacterReferences(token)
  const closing = decoded.value.startsWith(node.url)
  return closing
    ? new SourceString(
        node.url,
        token.range,
        Array.from({ length: node.url.length + 1 }, (_, index) => decoded.rangeOf(index, index).start),
      )
    : undefined
}

/** Where the alt text ends: the last `](` that can begin the destination. */
function labelEnd(raw: string): number {
  return raw.indexOf('](')
}

/** The URL that an element shows as an image: `src` of an image, `content` of an `og:image`. */
export function imageUrlIn(element: MarkupElement): SourceString | undefined {
  const { name, attributes } = element
  if (name === 'img' || name === 'Image' || name === 'image') return attributes.get('src')?.source
  if (name !== 'meta') return undefined
  const property = attributes.get('property')?.value ?? attributes.get('name')?.value
  return property === 'og:image' || property === 'twitter:image' ? attributes.get('content')?.source : undefined
}
