import type { Paragraph } from 'mdast'
import { nodeRange } from '../../../document/node-range.ts'
import type { SourceText } from '../../../text/source-text.ts'
import type { TextRange } from '../../../text/text-range.ts'

/** What an author meant as an image and Markdown prints as text, because its URL holds blanks. */
export interface BrokenImage {
  readonly range: TextRange
  readonly url: string
  /** Every blank in the URL. */
  readonly blanks: readonly TextRange[]
}

const IMAGE_WITH_BLANKS = /!\[[^[\]\n]{0,500}\]\((https?:\/\/[^()\s<>]{1,2000}[ \t][^()\n<>"']{1,1000})\)/g

/** Finds `![alt](https://example.com/og?title=Hello World)` in a paragraph. A blank followed by quotes is a title and right. */
export function brokenImages(paragraph: Paragraph, source: SourceText): BrokenImage[] {
  const range = nodeRange(paragraph)
  if (range === undefined) return []
  const raw = source.slice(range)
  if (!raw.includes('](http')) return []
  const code = paragraph.children.filter((child) => child.type === 'inlineCode').map(nodeRange)
  const found: BrokenImage[] = []
  for (const match of raw.matchAll(IMAGE_WITH_BLANKS)) {
    const url = match[1] ?? ''
    const start = range.start + match.index
    const urlStart = start + match[0].length - 1 - url.length
    if (code.some((one) => one !== undefined && one.start <= start && start < one.end)) continue
    const blanks = [...url.matchAll(/[ \t]/g)].map(({ index }) => ({ start: urlStart + index, end: urlStart + index + 1 }))
    found.push({ range: { start, end: start + match[0].length }, url, blanks })
  }
  return found
}
