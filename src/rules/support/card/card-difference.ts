import { readerText } from '../reader/reader-text.ts'
import { type CardTitle, queryPairs, rendersMarkdown } from './card-title.ts'
import { decodePart, decodePercent } from './percent-encoding.ts'

/** Why a card does not show the title of its post. */
export type CardDifference =
  | { readonly kind: 'empty' }
  | { readonly kind: 'invalidEncoding'; readonly shown: string }
  | { readonly kind: 'rawPercent'; readonly shown: string }
  | { readonly kind: 'encodedTwice'; readonly shown: string }
  | { readonly kind: 'cut'; readonly shown: string; readonly by: '&' | '#' /** Where the title was meant to end. */; readonly end: number }
  | { readonly kind: 'plus'; readonly shown: string }
  | {
      readonly kind: 'case' | 'punctuation' | 'spaces' | 'accents' | 'markup' | 'script' | 'shorter' | 'longer' | 'other'
      readonly shown: string
    }
  | { readonly kind: 'misspelt' | 'missing' | 'extra'; readonly shown: string; readonly has: string; readonly wants: string }

/** Compares what the card shows with the title; `undefined` where a reader sees the same. */
export function cardDifference(url: string, card: CardTitle, title: string): CardDifference | undefined {
  const raw = url.slice(card.start, card.end)
  const decoded = decodePart(raw, card.encoding)
  const shown = tidy(rendersMarkdown(url) ? readerText(decoded.text) : decoded.text)
  const wanted = tidy(title)
  const isSame = (text: string): boolean => tidy(text) === wanted || tidy(text) === tidy(readerText(title))
  if (decoded.isValid && (isSame(shown) || isDeliberatelyShortened(shown, wanted))) return undefined
  if (shown === '') return { kind: 'empty' }
  if (!decoded.isValid) return { kind: isSame(shown) ? 'rawPercent' : 'invalidEncoding', shown }
  if (/%[\da-f]{2}/i.test(shown) && isSame(decodePercent(shown).text)) return { kind: 'encodedTwice', shown }
  const cut = cutBy(url, card, isSame)
  if (cut !== undefined) return { kind: 'cut', shown, ...cut }
  if (card.encoding === 'query' && raw.includes('+') && isSame(decodePercent(raw).text)) return { kind: 'plus', shown }
  return textDifference(shown, wanted)
}

/** A reader cannot see the Unicode form or how many blanks there are. */
function tidy(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}

/** `A long title about…` is a choice, not a mistake. */
function isDeliberatelyShortened(shown: string, wanted: string): boolean {
  const start = /^(.{12,}?)\s*(?:…|\.\.\.)$/u.exec(shown)?.[1]
  return start !== undefined && wanted.startsWith(start)
}

export type DeliberateDifference = 'capitals' | 'emoji'

const EMOJI =
  /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\u{FE0F})(?:[\u{FE0F}\u{1F3FB}-\u{1F3FF}]|\u{200D}\p{Extended_Pictographic})*/gu

/**
 * What a design does to each title: it shows it in capitals, or leaves the emoji out. `undefined` where the card differs in anything else.
 */
export function deliberateDifferences(shown: string, title: string): readonly DeliberateDifference[] | undefined {
  const wanted = tidy(readerText(title))
  const bare = tidy(wanted.replaceAll(EMOJI, ' '))
  const isInCapitals = shown === shown.toUpperCase() && shown !== shown.toLowerCase()
  const hasNoEmoji = bare !== wanted && shown.match(EMOJI) === null
  const expected = hasNoEmoji ? bare : wanted
  if (shown === expected && hasNoEmoji) return ['emoji']
  if (!isInCapitals || shown !== tidy(expected.toUpperCase()) || shown === expected) return undefined
  return hasNoEmoji ? ['capitals', 'emoji'] : ['capitals']
}

/** A raw `&` or `#` in the title ends it for the server; the rest of the title is then found behind it. */
function cutBy(url: string, card: CardTitle, isSame: (text: string) => boolean): { by: '&' | '#'; end: number } | undefined {
  const by = url[card.end]
  if (by !== '&' && by !== '#') return undefined
  const ends = queryPairs(url, card.end + 1, url.length).map((pair) => pair.end)
  for (const end of new Set([...ends, url.length])) {
    if (isSame(decodePart(url.slice(card.start, end), card.encoding).text)) return { by, end }
  }
  return undefined
}

const FOLDS = [
  ['spaces', (text: string) => text.replaceAll(/\s/g, '')],
  ['case', (text: string) => text.toLowerCase()],
  ['punctuation', (text: string) => text.replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '')],
  ['accents', (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '')],
] as const

function textDifference(shown: string, wanted: string): CardDifference {
  if (tidy(readerText(shown)) === wanted) return { kind: 'markup', shown }
  const small = smallDifference(shown, wanted)
  for (const [kind, fold] of FOLDS) {
    if (fold(shown) !== fold(wanted) || fold(wanted) === '') continue
    // One mark is better shown than named; several are named.
    return kind === 'punctuation' && small?.kind === 'misspelt' ? small : { kind, shown }
  }
  if (wanted.startsWith(shown)) return { kind: 'shorter', shown }
  if (shown.startsWith(wanted)) return { kind: 'longer', shown }
  if (isAnotherScript(shown, wanted)) return { kind: 'script', shown }
  return small ?? { kind: 'other', shown }
}

/** What stands in the card and what should, without the beginning and the end that are equal. */
function smallDifference(shown: string, wanted: string): CardDifference | undefined {
  const a = Array.from(shown)
  const b = Array.from(wanted)
  const shortest = Math.min(a.length, b.length)
  let start = 0
  while (start < shortest && a[start] === b[start]) start += 1
  let end = 0
  while (end < shortest - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  // Whole words, in the scripts that have spaces: `Designer`, not the one letter in it that differs.
  while (start > 0 && isInsideWord(a[start - 1]) && (isInsideWord(a[start]) || isInsideWord(b[start]))) start -= 1
  while (end > 0 && isInsideWord(a.at(-end)) && (isInsideWord(a.at(-end - 1)) || isInsideWord(b.at(-end - 1)))) end -= 1
  const has = a
    .slice(start, a.length - end)
    .join('')
    .trim()
  const wants = b
    .slice(start, b.length - end)
    .join('')
    .trim()
  if (has.length > shown.length * 0.6 || wants.length > wanted.length * 0.6) return undefined
  if (wants === '') return { kind: 'extra', shown, has, wants }
  return { kind: has === '' ? 'missing' : 'misspelt', shown, has, wants }
}

function isInsideWord(character: string | undefined): boolean {
  return (
    character !== undefined &&
    /[\p{L}\p{N}\p{M}'’]/u.test(character) &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(character)
  )
}

const SCRIPTS = [
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Arabic',
  'Cyrillic',
  'Devanagari',
  'Thai',
  'Hebrew',
  'Greek',
  'Bengali',
  'Tamil',
].map((name) => new RegExp(`\\p{Script=${name}}`, 'u'))

/** Whether one of the texts has letters of a script that the other has none of. Latin is in every language's titles: `DeepSeek`. */
function isAnotherScript(shown: string, wanted: string): boolean {
  const inShown = SCRIPTS.filter((script) => script.test(shown))
  const inWanted = SCRIPTS.filter((script) => script.test(wanted))
  return (inShown.length === 0) !== (inWanted.length === 0) || (inShown.length > 0 && !inShown.some((script) => inWanted.includes(script)))
}
