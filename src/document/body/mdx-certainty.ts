import type { TextRange } from '../../text/text-range.ts'
import { codeRanges } from '../code-ranges.ts'
import type { BodyParser } from './body-parser.ts'
import type { MdxDialect } from './mdx-dialect.ts'
import type { MdxMistake, MdxMistakeKind } from './mdx-mistake.ts'
import { readMdxTag } from './mdx-tag.ts'

interface Circumstances {
  readonly text: string
  readonly dialect: MdxDialect
  readonly parser: BodyParser
}

/** Of what the MDX of today refuses: what the compiler of the site refuses as well, whichever it may be. */
export function certainMistakes(mistakes: readonly MdxMistake[], { text, dialect, parser }: Circumstances): readonly MdxMistake[] {
  if (mistakes.length === 0) return mistakes
  const left = dialect.hasOtherSyntax ? mistakes.filter(({ kind }) => !OTHER_SYNTAX.has(kind)) : mistakes
  if (dialect.version === 2 || left.length === 0) return left
  const hidden = hiddenInVersion1(text, parser)
  return left.filter(
    (mistake) =>
      REFUSED_BY_VERSION_1.has(mistake.kind) &&
      !hidden.some(({ start, end }) => start <= mistake.range.start && mistake.range.start < end) &&
      (mistake.kind !== 'unclosed-tag' || isClosedNowhere(text, mistake)),
  )
}

/** What begins with a brace, a `<` that begins no tag, or with marks of its own: plugins of remark may take it out of the text. */
const OTHER_SYNTAX: ReadonlySet<MdxMistakeKind> = new Set([
  'less-than',
  'autolink',
  'comment',
  'open-comment',
  'declaration',
  'open-brace',
  'template',
  'heading-id',
  'expression',
  'lazy-line',
  'other',
])

/** Version 1 made JSX of the tags as they stood, and strings of all the rest. */
const REFUSED_BY_VERSION_1: ReadonlySet<MdxMistakeKind> = new Set([
  'void-tag',
  'unclosed-tag',
  'unquoted-value',
  'type-argument',
  'empty-value',
  'module-prose',
])

/** Code by indentation, comments, and the alternative texts of images: version 1 saw no tags there. */
function hiddenInVersion1(text: string, parser: BodyParser): readonly TextRange[] {
  const ranges = [...text.matchAll(/<!--[\s\S]*?(?:-->|$(?![\s\S]))|!\[[^\]\n]{0,500}\]/g)].map(({ index, 0: raw }) => ({
    start: index,
    end: index + raw.length,
  }))
  try {
    return [...ranges, ...codeRanges(parser.parse(text, 'markdown'))]
  } catch {
    return [{ start: 0, end: text.length }]
  }
}

/** Version 1 did not care in which block a tag was closed. */
function isClosedNowhere(text: string, { name = '', range }: MdxMistake): boolean {
  const tag = readMdxTag(text, range.start)
  return tag.kind === 'tag' && tag.end === range.end && !text.includes(`</${name}`, range.end)
}
