import type { Root } from 'mdast'
import { markdownToMdast, mdxToMdast } from 'satteri'
import type { BodyParser } from './body-parser.ts'

/** Front matter is blanked before parsing, because satteri's idea of a fence is not the generators'. */
const OPTIONS = { features: { frontmatter: false, gfm: true }, position: true }
const MATH_OPTIONS = { ...OPTIONS, features: { ...OPTIONS.features, math: true } }

/** The default parser: Rust, the same tree as remark-parse with GFM, linear on input that makes micromark overflow. */
export const satteriParser: BodyParser = {
  name: 'satteri',
  canReadMath: true,
  parse: (text, flavor, hasMath = false) => {
    const options = hasMath ? MATH_OPTIONS : OPTIONS
    return (flavor === 'mdx' ? mdxToMdast(closedText(text), options) : markdownToMdast(text, options)) as Root
  },
}

/** satteri 0.10 ends the whole process at a backslash that ends the file inside a string of an `import` or `export`. */
function closedText(text: string): string {
  return text.endsWith('\\') ? `${text}\n` : text
}
