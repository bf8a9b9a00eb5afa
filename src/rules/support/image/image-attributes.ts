import type { Image, ImageReference } from 'mdast'
import type { Document } from '../../../document/document.ts'
import { nodeRange } from '../../../document/node-range.ts'
import type { TextRange } from '../../../text/text-range.ts'

/** An alt text that stands in attributes behind an image. */
export interface AttributeAlt {
  readonly value: string
  /** Of the value, quotes left out. */
  readonly range: TextRange
}

/** Longer than the attributes of any image, so that braces without an end cost nothing. */
const LONGEST = 3000

const ALT = /(?:^|[\s{:])(?:fig-)?alt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'{}]+))/d

/**
 * The alt text in `![](cat.png){fig-alt="A cat"}`, as Quarto, pandoc, MyST, Python-Markdown (`{: alt="A cat" }`) and others read it.
 * There the text in the brackets is the caption, or is not shown at all.
 */
export function attributeAlt(image: Image | ImageReference, document: Document): AttributeAlt | undefined {
  const start = nodeRange(image)?.end
  const match = ALT.exec(attributesBehind(image, document))
  const group = [1, 2, 3].find((index) => match?.[index] !== undefined)
  const place = group === undefined ? undefined : match?.indices?.[group]
  if (start === undefined || match === null || group === undefined || place === undefined) return undefined
  return { value: match[group] ?? '', range: { start: start + place[0], end: start + place[1] } }
}

/** The attributes behind an image with their braces, `''` where there are none. */
export function attributesBehind(image: Image | ImageReference, { source, flavor }: Document): string {
  const start = nodeRange(image)?.end
  if (start === undefined || flavor === 'mdx' || source.text[start] !== '{' || /[{%]/.test(source.text[start + 1] ?? '')) return ''
  return attributesAt(source.text.slice(start, start + LONGEST)) ?? ''
}

/** From the opening brace to the closing one, which may stand in quotes before; not over a blank line. */
function attributesAt(text: string): string | undefined {
  const [attributes] = /^\{(?:"[^"]*"|'[^']*'|[^"'{}])*\}/.exec(text) ?? []
  return attributes === undefined || /\n[ \t]*\r?\n/.test(attributes) ? undefined : attributes
}
