/**
 * Ways in which two texts may differ and still say the same. Each step takes away one kind of difference, so that a caller
 * can ask "equal but for case" (`foldCase(a) === foldCase(b)`) or take away all of them with `foldText`.
 */

const DOUBLE_QUOTES = /[\u201C-\u201F\u00AB\u00BB\u2033\u300C-\u300F\u301D-\u301F\uFF02]/g
const SINGLE_QUOTES = /[\u2018-\u201B\u2039\u203A\u2032\u00B4`\uFF07]/g
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g
/** How people write a long dash on a keyboard: `--` and `---`. */
const TYPED_DASHES = /-{2,3}/g

/** Characters that take no room and mean nothing by themselves: zero-width spaces and joiners, soft hyphens, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
const SPACES = /\s+/g

/** Upper and lower case become one, `ß` and `SS` too. */
export function foldCase(text: string): string {
  return text.toUpperCase().toLowerCase()
}

/** Full-width letters, ligatures, `…` and other compatibility forms become the plain ones (NFKC). */
export function foldWidth(text: string): string {
  return text.normalize('NFKC')
}

/** Curly, angled and straight quotes become one, and all dashes become `-`, with the spaces around them kept. */
export function foldQuotesAndDashes(text: string): string {
  return text.replace(DOUBLE_QUOTES, '"').replace(SINGLE_QUOTES, "'").replace(DASHES, '-').replace(TYPED_DASHES, '-')
}

/** Every run of white space becomes one space, those at the ends and what cannot be seen go. */
export function foldSpaces(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').trim()
}

/**
 * Punctuation becomes a space, inside a word an apostrophe goes. What changes the meaning of a name stays: `C` is not `C#` or `C++`.
 *
 * Works on text whose quotes are folded.
 */
export function foldPunctuation(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, '').replace(/(?![#%&@])[\p{P}`]/gu, ' ')
}

/** Words of plain letters: for these, folding is lower case and nothing else. Most titles, headings and link texts are such. */
const PLAIN_WORDS = /^[A-Za-z\d]+(?: [A-Za-z\d]+)*$/

/** All of it: two texts with the same fold say the same to a reader. */
export function foldText(text: string): string {
  if (PLAIN_WORDS.test(text)) return text.toLowerCase()
  return foldSpaces(foldPunctuation(foldQuotesAndDashes(foldCase(foldWidth(text)))))
}
