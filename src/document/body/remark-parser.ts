import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { BodyParser } from './body-parser.ts'

const markdown = unified().use(remarkParse).use(remarkGfm).freeze()
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze()

/** The reference parser, for platforms without the native one and for comparison with it. */
export const remarkParser: BodyParser = {
  name: 'remark',
  canReadMath: false,
  parse: (text, flavor) => (flavor === 'mdx' ? mdx : markdown).parse(text),
}
