import { nearestName } from '../text/nearest-name.ts'
import type { Suggestion } from './post-schema.ts'

const BOOLEAN_WORDS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['on', true],
  ['false', false],
  ['no', false],
  ['off', false],
])

/**
 * What a value of the wrong type is meant to be, where exactly one thing is likely.
 *
 * @param fits Whether the schema accepts a value in this place.
 */
export function suggestType(value: unknown, types: readonly string[], fits: (value: unknown) => boolean): Suggestion | undefined {
  if (value === null || typeof value === 'object') return undefined
  const replacements: (string | number | boolean)[] = []
  if (typeof value === 'string') {
    const word = BOOLEAN_WORDS.get(value.trim().toLowerCase())
    if (types.includes('boolean') && word !== undefined) replacements.push(word)
    if ((types.includes('number') || types.includes('integer')) && isNumber(value)) replacements.push(Number(value))
  } else if (types.includes('string')) {
    replacements.push(String(value))
  }
  const suggestions = replacements.filter(fits).map((replacement): Suggestion => ({ kind: 'replace-value', with: replacement }))
  // Text with commas is a list already, only not in a way that can be split without knowing what is meant.
  const isSingle = value !== '' && !String(value).includes(',')
  if (types.includes('array') && isSingle && fits([value])) suggestions.push({ kind: 'wrap-in-list' })
  return suggestions.length === 1 ? suggestions[0] : undefined
}

/** The allowed value that is meant: the same in another case or type, or the nearest name. */
export function suggestAllowed(value: unknown, allowed: readonly unknown[]): string | number | boolean | undefined {
  if (value === null || typeof value === 'object') return undefined
  const scalars = allowed.filter((one) => typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean')
  const text = String(value).trim().toLowerCase()
  if (text === '') return undefined
  const same = scalars.filter((one) => String(one).toLowerCase() === text)
  if (same.length > 0) return same.length === 1 ? same[0] : undefined
  return nearestName(
    String(value),
    scalars.filter((one) => typeof one === 'string'),
  )
}

function isNumber(text: string): boolean {
  return /^-?\d/.test(text) && String(Number(text)) === text && Number.isFinite(Number(text))
}
