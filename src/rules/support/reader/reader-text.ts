import { decodeCharacterReferences } from '../../../document/markup/character-references.ts'
import { SourceString } from '../../../text/source-string.ts'

/** Kept apart from the rest, because what stands in code is meant as it stands. */
const CODE_SPAN = /(`{1,3})([^`]+)\1/g
/** Only tags that stand in a line of text: `Vec<T>` is no tag. */
const INLINE_TAG = /<\/?(?:a|abbr|b|br|code|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u|wbr)(?:[\s/][^<>]*)?>/gi
const LINK = /!?\[([^\][]*)\]\([^()\s]*\)/g
const STARS = /(\*{1,3})(?![\s*])([^*]*[^\s*])\1(?!\*)/g
/** Inside a word `_` is a letter: `snake_case_name`. */
const UNDERSCORES = /(?<![\p{L}\p{N}_])(_{1,3})(?![\s_])([^_]*[^\s_])\1(?![\p{L}\p{N}_])/gu
const STRUCK = /~~(?![\s~])([^~]*[^\s~])~~/g

/** A front matter text as the reader of the page or of a search result gets it: markup gone, entities decoded, line breaks folded. */
export function readerText(text: string): string {
  let result = ''
  let position = 0
  for (const match of text.matchAll(CODE_SPAN)) {
    result += withoutMarkup(text.slice(position, match.index)) + (match[2] ?? '')
    position = match.index + match[0].length
  }
  result += withoutMarkup(text.slice(position))
  return result.replaceAll(/\s+/g, ' ').trim()
}

/** Whether a text is filled in by a template engine, so that nothing can be said about what a reader will see. */
export function isTemplate(text: string): boolean {
  return ['{{', '{%', '<%', '${'].some((opening) => text.includes(opening))
}

function withoutMarkup(text: string): string {
  // Twice for the inner of two: a bold word in an italic title.
  const bare = withoutEmphasis(withoutEmphasis(text.replaceAll(INLINE_TAG, '').replaceAll(LINK, '$1')))
  return decodeCharacterReferences(new SourceString(bare, { start: 0, end: bare.length }, 0)).value
}

function withoutEmphasis(text: string): string {
  return text.replaceAll(STARS, '$2').replaceAll(UNDERSCORES, '$2').replaceAll(STRUCK, '$1')
}
