import { foldCase, foldQuotesAndDashes, foldSpaces, foldWidth } from '../reader/fold-text.ts'
import { readerText } from '../reader/reader-text.ts'
import { splitHeadingAttributes } from './heading.ts'

/** One step of a list of required headings: a certain heading, exactly one of any name, or any number of them. */
export interface PatternItem {
  readonly kind: 'named' | 'one' | 'any'
  /** `undefined` where every level is right. */
  readonly level: number | undefined
  /** What the heading says, folded by `headingKey`; `''` for a wildcard. */
  readonly key: string
  /** For a message: `` `## Usage` ``, `a heading of level 2`. */
  readonly label: string
}

const LONGEST_LABEL = 60

/**
 * Reads a list such as `['## Summary', '*', 'Changelog']`: a heading with its level or without, `*` for any number of headings,
 * `+` for at least one, `?` for exactly one; `## *` for those of one level. Blank items say nothing and are left out.
 */
export function parseHeadingPattern(items: readonly string[], matchCase: boolean): PatternItem[] {
  return items.flatMap((item) => {
    const written = item.trim()
    if (written === '') return []
    const [, hashes = '', text = ''] = /^(?:(#{1,6})(?:\s+|$))?(.*)$/s.exec(written) ?? []
    const level = hashes === '' ? undefined : hashes.length
    const one: PatternItem = { kind: 'one', level, key: '', label: level === undefined ? 'a heading' : `a heading of level ${level}` }
    const any: PatternItem = { ...one, kind: 'any' }
    if (text === '*') return [any]
    if (text === '+') return [one, any]
    if (text === '?' || text === '') return [one]
    return [{ kind: 'named', level, key: headingKey(splitHeadingAttributes(readerText(text)).text, matchCase), label: labelOf(written) }]
  })
}

/** Two headings with the same key say the same: spaces, the kind of quotes and dashes and, unless wanted, case make no difference. */
export function headingKey(text: string, matchCase: boolean): string {
  const folded = foldSpaces(foldQuotesAndDashes(foldWidth(text)))
  return matchCase ? folded : foldCase(folded)
}

function labelOf(written: string): string {
  const characters = Array.from(written.replaceAll(/\s+/g, ' '))
  const short = characters.length > LONGEST_LABEL ? `${characters.slice(0, LONGEST_LABEL - 1).join('')}…` : characters.join('')
  return short.includes('`') ? `"${short}"` : `\`${short}\``
}
