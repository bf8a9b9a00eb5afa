import { didYouMean } from '../text/nearest-name.ts'
import { isSchemaObject } from './schema-keywords.ts'

/** A text, a number, or true or false. */
export type Scalar = string | number | boolean

const MOST_VALUES = 10_000
/** A few lines of YAML aliases unfold to more than can be walked. */
const MOST_STEPS = 100_000

/** Why no values were found, as the end of a sentence that begins with the file and the pointer. */
export class NoValuesError extends Error {
  override readonly name = 'NoValuesError'
}

/**
 * The values that a pointer leads to, each once, in the order of the data. `*` goes into every item of a list and every value of a
 * mapping. Where the pointer ends, a text, a number or a boolean stands for itself, a list for its items, and a mapping for its keys.
 *
 * @param tokens The decoded steps of the pointer.
 * @throws {NoValuesError} when it leads to nothing, or to something that no property can be compared with.
 */
export function valuesAt(data: unknown, tokens: readonly string[]): readonly Scalar[] {
  let places: readonly unknown[] = [data]
  let steps = 0
  for (const [index, token] of tokens.entries()) {
    const next: unknown[] = []
    for (const place of places) {
      for (const child of token === '*' ? childrenOf(place) : namedChild(place, token)) {
        steps += 1
        if (steps > MOST_STEPS) throw new NoValuesError(`there are more than ${MOST_STEPS} values on the way`)
        next.push(child)
      }
    }
    if (next.length === 0) throw new NoValuesError(nothing(places, tokens.slice(0, index), token))
    places = next
  }
  const values = new Set<Scalar>()
  for (const place of places) {
    for (const value of endValues(place, tokens)) {
      values.add(value)
      if (values.size > MOST_VALUES) throw new NoValuesError(`there are more than ${MOST_VALUES} values`)
    }
  }
  if (values.size === 0) throw new NoValuesError('there is nothing')
  return [...values]
}

function childrenOf(place: unknown): readonly unknown[] {
  if (Array.isArray(place)) return place
  return isSchemaObject(place) ? Object.values(place) : []
}

function namedChild(place: unknown, token: string): readonly unknown[] {
  if (Array.isArray(place)) return /^\d+$/.test(token) && Number(token) < place.length ? [place[Number(token)]] : []
  return isSchemaObject(place) && Object.hasOwn(place, token) ? [place[token]] : []
}

/** What a place at the end stands for; what has no value yet stands for nothing. */
function endValues(place: unknown, tokens: readonly string[]): readonly Scalar[] {
  const scalar = toScalar(place)
  if (scalar !== undefined) return [scalar]
  if (place === null || place === undefined) return []
  if (Array.isArray(place)) return place.filter((item) => item !== null).map((item) => scalarItem(item, [...tokens, '*']))
  // The keys of each of many mappings are hardly ever meant: `#/tags/*` for `#/tags` or `#/tags/*/id`.
  if (tokens.at(-1) === '*') throw scalarError(place, tokens)
  return isSchemaObject(place) ? Object.keys(place) : []
}

function scalarItem(item: unknown, tokens: readonly string[]): Scalar {
  const scalar = toScalar(item)
  if (scalar !== undefined) return scalar
  throw scalarError(item, tokens)
}

function scalarError(place: unknown, tokens: readonly string[]): NoValuesError {
  const kind = Array.isArray(place) ? 'lists' : 'mappings'
  const [key] = isSchemaObject(place) ? Object.keys(place) : []
  const further = key === undefined ? '' : `; \`#/${[...tokens, key].join('/')}\` would be one value of each`
  return new NoValuesError(`there are ${kind}, not values${further}`)
}

function nothing(places: readonly unknown[], before: readonly string[], token: string): string {
  const where = before.length === 0 ? '' : ` below \`/${before.join('/')}\``
  if (token === '*') return `there is nothing${where}`
  const keys = new Set(places.slice(0, 100).flatMap((place) => (isSchemaObject(place) ? Object.keys(place) : [])))
  return `there is no \`${token}\`${where}${didYouMean(token, keys)}`
}

/** Only TOML has dates; in front matter they are text. */
function toScalar(value: unknown): Scalar | undefined {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined
}
