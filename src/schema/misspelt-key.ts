import { nearestName } from '../text/nearest-name.ts'
import { ownValue } from './schema-keywords.ts'

/** The unknown key of `data` that stands for a missing one: `titel` where `title` is missing. */
export function misspellingOf(missing: string, data: unknown, known: ReadonlySet<string>): string | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined
  const unknown = Object.keys(data).filter((key) => !known.has(key))
  const nearest = nearestName(missing, unknown)
  // The other way round too: `tilte` may be nearer to another key that the schema knows.
  return nearest !== undefined && nearestName(nearest, [...known, missing]) === missing ? nearest : undefined
}

/** The known key that an extra one probably means; keys that are there already are not meant. */
export function nearestFreeKey(key: string, known: ReadonlySet<string>, data: unknown): string | undefined {
  const free = [...known].filter((name) => ownValue(data, name) === undefined)
  return nearestName(key, free)
}
