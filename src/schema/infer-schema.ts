import { nearestName } from '../text/nearest-name.ts'
import { inferText } from './infer-text.ts'
import { grouped, isRare, type Outlier, type Place, pathsOf, type Sample, shareText, slipOf } from './sample.ts'
import type { SchemaObject } from './schema-keywords.ts'
import { describeTypes, inCode, valueText } from './value-text.ts'

export interface InferredSchema {
  /** In draft 2020-12. */
  readonly schema: SchemaObject
  /** Everything that keeps a post from fitting the schema, and what is required in all posts but a few. */
  readonly outliers: readonly Outlier[]
}

/** In fewer posts, what all of them have may be chance. */
const LEAST_FOR_REQUIRED = 3
const DEEPEST = 8
/** Below a list there is more than one value in a post. */
const ITEMS = 'places'
/** A mapping below the top with more keys than this, most of them rare, has keys of the author's own. */
const MOST_KEYS = 20

/**
 * Drafts the schema that posts follow already. Every post fits it but for the outliers.
 *
 * - A key that is in less than 2 % of the posts is left out, and so is one that looks like a slip of a key that is ten times as frequent.
 *   In the same way a type that less than 2 % of the values have is left out.
 * - A key is required where all posts have it, and there are at least three.
 * - Texts become a choice (`enum`) where there are at least ten, of at most twelve different ones, each used at least twice and five times
 *   on average. Texts that are all dates get `format: date`, or a pattern where some have a time.
 * - Lists and mappings are described by what is in them, over all posts, eight levels deep.
 */
export function inferSchema(posts: readonly Sample<SchemaObject>[]): InferredSchema {
  const outliers: Outlier[] = []
  const schema = inferMapping(posts, { name: '', unit: 'posts' }, outliers, 0)
  return { schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', ...schema }, outliers }
}

/** The keywords `properties` and `required`. */
function inferMapping(mappings: readonly Sample<SchemaObject>[], place: Place, outliers: Outlier[], depth: number): SchemaObject {
  const total = mappings.length
  const entries = mappings.flatMap(({ value, path }) => Object.entries(value).map((entry) => ({ value: entry, path })))
  const sorted = grouped(entries, ([key]) => key).map(
    ([key, found]) => [key, found.map(({ value: [, value], path }) => ({ value, path }))] as const,
  )
  const counts = new Map(sorted.map(([key, samples]) => [key, samples.length]))
  const kept = sorted.filter(([key, samples]) => !isRare(samples.length, total) && slipOf(key, samples.length, sorted) === undefined)
  if (depth > 0 && sorted.length > MOST_KEYS && kept.length < sorted.length / 2) return {}

  const names = kept.map(([key]) => key)
  const properties: [string, SchemaObject][] = []
  for (const [key, samples] of sorted) {
    const name = place.name === '' ? key : `${place.name}.${key}`
    const share = `is in ${shareText(samples, total, place.unit)}`
    if (names.includes(key)) {
      properties.push([key, inferValue(samples, { name, unit: withKey(place, name) }, outliers, depth + 1)])
      const missing = total - samples.length
      if (missing > 0 && isRare(missing, total)) {
        outliers.push(missingIn(mappings, key, { name, unit: place.unit }))
      }
      continue
    }
    const nearest = slipOf(key, samples.length, sorted) ?? nearestName(key, names)
    const hint = nearest === undefined ? '' : `; ${inCode(nearest)} is in ${counts.get(nearest) ?? 0}`
    outliers.push({ text: `${inCode(name)} ${share}${hint}`, paths: pathsOf(samples) })
  }
  const isTelling = pathsOf(mappings).length >= LEAST_FOR_REQUIRED
  const required = kept.filter(([, samples]) => isTelling && samples.length === total).map(([key]) => key)
  // `Object.fromEntries` also makes an own property of `__proto__`.
  return { properties: Object.fromEntries(properties), ...(required.length > 0 && { required }) }
}

/** How a share of the posts that have a key is told from a share of all. */
function withKey({ unit }: Place, name: string): string {
  return unit === ITEMS ? ITEMS : `posts with ${inCode(name)}`
}

function missingIn(mappings: readonly Sample<SchemaObject>[], key: string, { name, unit }: Place): Outlier {
  const without = mappings.filter(({ value }) => !Object.hasOwn(value, key))
  const text = `${inCode(name)} is missing in ${shareText(without, mappings.length, unit)}; it would be required otherwise`
  return { text, paths: pathsOf(without) }
}

function inferValue(samples: readonly Sample[], place: Place, outliers: Outlier[], depth: number): SchemaObject {
  const sorted = grouped(samples, typeOf)
  const kept = sorted.filter(([type, ofType]) => type !== undefined && !isRare(ofType.length, samples.length))
  const types = kept.map(([type]) => type).filter((type) => type !== undefined)
  for (const [type, ofType] of sorted) {
    if (type !== undefined && types.includes(type)) continue
    outliers.push(oddType(type, ofType, samples.length, types, place))
  }
  if (types.length === 0) return {}
  const texts = ofTypeIn(kept, 'string') as readonly Sample<string>[]
  const lists = ofTypeIn(kept, 'array') as readonly Sample<readonly unknown[]>[]
  const mappings = ofTypeIn(kept, 'object') as readonly Sample<SchemaObject>[]
  const numbers = ofTypeIn(kept, 'number') as readonly Sample<number>[]
  const named = types.map((type) => (type === 'number' && numbers.every(({ value }) => Number.isInteger(value)) ? 'integer' : type))
  return {
    type: named.length === 1 ? named[0] : named,
    ...(texts.length > 0 && inferText(texts, place, types.length === 1, outliers)),
    ...(lists.length > 0 && depth < DEEPEST && inferItems(lists, place, outliers, depth)),
    ...(mappings.length > 0 && depth < DEEPEST && inferMapping(mappings, place, outliers, depth)),
  }
}

function ofTypeIn(groups: readonly (readonly [string | undefined, readonly Sample[]])[], wanted: string): readonly Sample[] {
  return groups.find(([type]) => type === wanted)?.[1] ?? []
}

function inferItems(lists: readonly Sample<readonly unknown[]>[], place: Place, outliers: Outlier[], depth: number): SchemaObject {
  const items = lists.flatMap(({ value, path }) => value.map((item) => ({ value: item, path })))
  if (items.length === 0) return {}
  return { items: inferValue(items, { name: `${place.name}[]`, unit: ITEMS }, outliers, depth + 1) }
}

function oddType(type: string | undefined, samples: readonly Sample[], total: number, others: readonly string[], place: Place): Outlier {
  const [first] = samples
  const is = type === undefined ? `no number that a schema knows (${valueText(first?.value)})` : ofType(type)
  const instead = others.length === 0 ? '' : `; else it is ${describeTypes(others)}`
  return { text: `${inCode(place.name)} is ${is} in ${shareText(samples, total, place.unit)}${instead}`, paths: pathsOf(samples) }
}

function ofType(type: string): string {
  return type === 'null' ? 'empty' : describeTypes([type])
}

/** `undefined` for infinity and not-a-number, which YAML has and JSON has not. */
function typeOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : undefined
  if (Array.isArray(value)) return 'array'
  return typeof value === 'object' ? 'object' : typeof value
}
