import { foldSpaces, foldText } from '../reader/fold-text.ts'
import { UNDESCRIPTIVE_PHRASES } from './undescriptive-phrases.ts'

/** The languages that there are phrases for, as two-letter codes. */
export const PHRASE_LANGUAGES: ReadonlySet<string> = new Set(Object.keys(UNDESCRIPTIVE_PHRASES))

/** The longest phrase by far is shorter, in any case and with any decoration. */
const LONGEST = 100

const folded = new Map<string, ReadonlySet<string>>()

/**
 * Link texts that say nothing, in the form that `foldLinkText` gives: those of the language and the English ones, or all that
 * say nothing in any language where the language is not known.
 */
export function undescriptiveTexts(language: string | undefined): ReadonlySet<string> {
  const key = language ?? ''
  const made = folded.get(key) ?? new Set([...phrasesFor(language)].map((phrase) => foldLinkText(phrase) ?? ''))
  folded.set(key, made)
  return made
}

let somewhere: ReadonlySet<string> | undefined

/** Whether a text, folded, says nothing in any language that there is. */
export function isUndescriptiveSomewhere(text: string): boolean {
  somewhere ??= new Set([...PHRASE_LANGUAGES].flatMap((language) => [...undescriptiveTexts(language)]))
  return somewhere.has(text)
}

function* phrasesFor(language: string | undefined): Generator<string> {
  for (const [code, { everywhere, within }] of Object.entries(UNDESCRIPTIVE_PHRASES)) {
    if (language === undefined || code === language || code === 'en') yield* everywhere
    if (code === language && within !== undefined) yield* within
  }
}

/** A link text without case, punctuation, arrows and pictures; `undefined` for one that is too long to be such a phrase. */
export function foldLinkText(text: string): string | undefined {
  return text.length > LONGEST ? undefined : foldSpaces(foldText(text).replaceAll(/[\p{S}\p{Co}#@*_]/gu, ' '))
}
