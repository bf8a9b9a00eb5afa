import type { Literal, RootContent } from 'mdast'
import type { Document } from '../document/document.ts'
import type { TextRange } from '../text/text-range.ts'

/** The front matter as remark-frontmatter has it in the tree, where rules look for it. JSON is YAML too. */
export function frontMatterLiteral({ frontMatter, source }: Document): RootContent | undefined {
  if (frontMatter === undefined) return undefined
  const { format, range, contentRange } = frontMatter
  const node: Literal = {
    type: format === 'toml' ? 'toml' : 'yaml',
    value: source.slice(contentRange).replaceAll(/^(?:\r\n?|\n)|(?:\r\n?|\n)$/g, ''),
    position: positionOf(range, source),
  }
  return node as RootContent
}

function positionOf({ start, end }: TextRange, source: Document['source']): Literal['position'] {
  return { start: { ...source.pointAt(start), offset: start }, end: { ...source.pointAt(end), offset: end } }
}
