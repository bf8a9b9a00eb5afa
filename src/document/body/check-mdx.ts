import type { Root } from 'mdast'
import type { TextRange } from '../../text/text-range.ts'
import type { BodyParser } from './body-parser.ts'
import type { MdxCheck, MdxMistake } from './mdx-mistake.ts'
import { isRewritable, lenientMdxSource, plainMdxSource } from './mdx-source.ts'

export interface MdxBody {
  readonly text: string
  /** What was made of it, where it could be read. */
  readonly tree: Root | undefined
  /** Whether something had to be rewritten before it could be. */
  readonly isRewritten: boolean
  readonly code: () => readonly TextRange[]
}

/** What has to be looked at as JavaScript: everything in braces but a comment, and lines that may be imports. */
const JAVASCRIPT = /\{(?!\/\*)|^(?:im|ex)port /m

/** Gets ready to check a body that the site compiles as MDX: most posts are Markdown, and need nothing of what is loaded for that. */
export async function prepareMdxCheck(body: MdxBody, parser: BodyParser): Promise<MdxCheck> {
  const javaScript = JAVASCRIPT.test(body.text) ? (await import('./mdx-javascript.ts')).mdxJavaScript : undefined
  const { searchMistakes } = await import('./mdx-search.ts')
  const search = (isLenient: boolean): readonly MdxMistake[] => {
    const isKnown = body.tree !== undefined && isLenient === body.isRewritten
    const source = isLenient ? lenientMdxSource(body.text, body.code()) : plainMdxSource(body.text)
    return searchMistakes(source.text, body.text, isKnown ? body.tree : undefined, parser, javaScript)
  }
  const known = new Map<boolean, readonly MdxMistake[]>()
  return {
    mistakes: (isLenient) => {
      const wanted = isLenient && (body.isRewritten || (body.tree === undefined && isRewritable(body.text)))
      const found = known.get(wanted) ?? search(wanted)
      known.set(wanted, found)
      return found
    },
  }
}
