import type { Root } from 'mdast'
import type { SourceText } from '../text/source-text.ts'
import type { TextRange } from '../text/text-range.ts'
import type { BodyFlavor } from './body/body-parser.ts'
import type { MdxCheck } from './body/mdx-mistake.ts'
import type { FrontMatter } from './front-matter/front-matter.ts'
import type { TemplateMask } from './template/template-mask.ts'

/** One post, parsed once. All offsets and positions in it, those of the tree included, are places in the whole file. */
export interface Document {
  /** Relative to the working directory, with `/`; for messages, never opened by a rule. */
  readonly path: string
  readonly source: SourceText
  readonly frontMatter: FrontMatter | undefined
  /** How the body was read. */
  readonly flavor: BodyFlavor
  /** How the site compiles it: MDX that does not compile is read as Markdown. */
  readonly siteFlavor: BodyFlavor
  /** The Markdown after the front matter. Nodes that the parser made up have no `position`. */
  readonly tree: Root
  readonly bodyRange: TextRange
  /** What templates own in the body. */
  readonly templates: TemplateMask
  /** The file as the body was read: the same text, with blanks in place of what templates keep from Markdown. */
  readonly markdown: SourceText
  /** Why the body could not be parsed at all; `tree` is empty then. */
  readonly bodyProblem: string | undefined
  /** Only where the site compiles the body as MDX. */
  readonly mdx: MdxCheck | undefined
}
