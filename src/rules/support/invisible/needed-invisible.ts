import type { InvisibleKind } from './invisible-character.ts'

const EMOJI_END = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0E|\uFE0F|\u{E007F})$/u
const EMOJI_START = /^\p{Extended_Pictographic}/u
/** The flag of a region: a black flag, the region's letters as tags (`gbsct`), and the end. */
const REGION_FLAG = /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}/gu
/** What no variant exists of: the beginning of a line or a word, a Latin letter, and what already has a selector. */
const NO_VARIANT_BASE = /(?:^|[\s\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Variation_Selector}])$/u
/** Selectors for single ideographs, in names for example. */
const IDEOGRAPH_END = /[\p{Ideographic}\p{Script=Han}]$/u
/** Letters of scripts that never join, or that are cut into words by nothing but spaces. */
const SIMPLE_SCRIPT =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const LETTER = /[\p{L}\p{M}]/u
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/u
const HANGUL_FILLER = /[\u115F\u1160\u3164\uFFA0]/
/** The blocks of right-to-left scripts, without the marks and the byte order mark that stand among them. */
const RIGHT_TO_LEFT = /[\u0590-\u061B\u061D-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

export function hasRightToLeftLetter(text: string): boolean {
  return RIGHT_TO_LEFT.test(text)
}

/** Where the flags of regions stand in a run of text; inside them tags are right. */
export function regionFlags(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!text.includes('\u{1F3F4}')) return []
  return [...text.matchAll(REGION_FLAG)].map(({ index, 0: flag }) => ({ start: index, end: index + flag.length }))
}

/**
 * Whether a character does the work that it is made for: it joins an emoji, picks its variant, shapes the letters of a script, or
 * says where a line may break in a script without spaces. So it is right wherever it stands.
 *
 * @param before The character before it, `''` at the beginning.
 * @param after The character after it.
 * @param lettersAround The nearest characters on both sides that can be seen.
 */
export function isNeeded(
  character: string,
  kind: InvisibleKind,
  before: string,
  after: string,
  lettersAround: readonly [string, string],
): boolean {
  if (kind === 'selector') return character > '\uFFFF' ? IDEOGRAPH_END.test(before) : !NO_VARIANT_BASE.test(before)
  if (kind !== 'other') return false
  if (character === '\u00AD') return false
  if (character === '\u200D' && EMOJI_END.test(before) && EMOJI_START.test(after)) return true
  if (HANGUL_FILLER.test(character)) return lettersAround.some((letter) => /\p{Script=Hangul}/u.test(letter) && !HANGUL_FILLER.test(letter))
  return lettersAround.some((letter) => {
    if (LETTER.test(letter) && !SIMPLE_SCRIPT.test(letter)) return true
    return (character === '\u200B' || character === '\u2060') && EAST_ASIAN.test(letter)
  })
}
