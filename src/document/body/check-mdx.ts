import type { Root } from 'mdast'
import type { TextRange } from '../../text/text-range.ts'
import type { BodyParser } from './body-parser.ts'
import { certainMistakes } from './mdx-certainty.ts'
import type { MdxDialect } from './mdx-dialect.ts'
import type { MdxCheck, MdxMistake } from './mdx-mistake.ts'
import { isRewritable, lenientMdxSource, plainMdxSource } from './mdx-source.ts'
import { mathReadings, type ParsedBody } from './parse-body.ts'

export interface MdxBody {
  readonly text: string
  /** What was made of it, where it could be read as MDX. */
  readonly tree: Root | undefined
  /** How it was read. */
  readonly parsed: Pick<ParsedBody, 'isRewritten' | 'hasMath'>
  readonly code: () => readonly TextRange[]
}

/** What has to be looked at as JavaScript: everything in braces but a comment, and lines that may be imports. */
const JAVASCRIPT = /\{(?!\/\*)|^(?:im|ex)port /m

/** Gets ready to check a body that the site compiles as MDX: most posts are Markdown, and need nothing of what is loaded for that. */
export async function prepareMdxCheck(body: MdxBody, parser: BodyParser, dialect: MdxDialect): Promise<MdxCheck> {
  const javaScript = JAVASCRIPT.test(body.text) ? (await import('./mdx-javascript.ts')).mdxJavaScript : undefined
  const { searchMistakes } = await import('./mdx-search.ts')
  const { text, tree, parsed } = body
  // Version 1 took of itself what generators rewrite for the later ones.
  const isLenient = (dialect.isLenient || dialect.version !== 2) && (parsed.isRewritten || (tree === undefined && isRewritable(text)))
  const search = (hasMath: boolean): readonly MdxMistake[] => {
    const isKnown = tree !== undefined && isLenient === parsed.isRewritten && hasMath === parsed.hasMath
    const source = isLenient ? lenientMdxSource(text, body.code()) : plainMdxSource(text, dialect.hasDirectives && !dialect.isLenient)
    return searchMistakes({ text: source.text, original: text, tree: isKnown ? tree : undefined, hasMath }, parser, javaScript)
  }
  const inEveryReading = (): readonly MdxMistake[] => {
    const [first = [], ...others] = mathReadings(text, dialect.hasMath).map((hasMath) => search(hasMath))
    return first.filter((mistake) => others.every((found) => found.some((other) => isSame(mistake, other))))
  }
  let known: readonly MdxMistake[] | undefined
  return {
    isLenient: dialect.isLenient,
    mistakes: () => {
      known ??= certainMistakes(inEveryReading(), { text, dialect: withoutMath(text, dialect, parser), parser })
      return known
    },
  }
}

function isSame(one: MdxMistake, other: MdxMistake): boolean {
  return one.kind === other.kind && one.range.start === other.range.start
}

/** Math that the parser cannot read is a syntax that nobody knows. */
function withoutMath(text: string, dialect: MdxDialect, parser: BodyParser): MdxDialect {
  return parser.canReadMath || dialect.hasMath === false || !text.includes('$') ? dialect : { ...dialect, hasOtherSyntax: true }
}
