import type { Literal, RootContent } from 'mdast'
import type { Document } from '../document/document.ts'
import { positionOf } from './position-of.ts'

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
