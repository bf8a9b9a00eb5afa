import { childPointer } from '../text/json-pointer.ts'
import { nearestName } from '../text/nearest-name.ts'
import { hasValue, isKnownKey, type KnownKeys, type KnownKeysOfSchemas, schemasForKey, undescribedNames } from './known-keys.ts'
import { misspellingOf } from './misspelt-key.ts'
import { isNearMiss, isSlip } from './near-miss.ts'
import type { UnknownKey } from './post-schema.ts'
import { isSchemaObject, type JsonSchema, ownValue, type SchemaObject } from './schema-keywords.ts'

/** Looking for the nearest name costs time, and nobody reads the hundredth suggestion. */
const MOST_SUGGESTIONS = 100
const DEEPEST = 8

/**
 * Finds keys that a schema neither knows nor forbids: those that look like a slip, or all of them where the schema says that nobody
 * reads them (`x-unknown-keys: "all"`). Built for one schema; what it learns about it is kept.
 */
export class UnknownKeyFinder {
  readonly #root: JsonSchema
  readonly #knownKeys: KnownKeysOfSchemas
  readonly #areOthersRead: boolean

  /** @param areOthersRead Whether somebody may read the keys that the schema does not name. */
  constructor(root: JsonSchema, knownKeys: KnownKeysOfSchemas, { areOthersRead = true }: { readonly areOthersRead?: boolean } = {}) {
    this.#root = root
    this.#knownKeys = knownKeys
    this.#areOthersRead = areOthersRead
  }

  find(data: Readonly<Record<string, unknown>>): readonly UnknownKey[] {
    const keys = this.#knownKeys.of([this.#root])
    const found: UnknownKey[] = []
    if (isAboutKeys(keys) && !hasValue(keys, 'x-unknown-keys', 'ignore')) {
      this.#check(data, '', keys, keys.required, found)
    }
    for (const [key, value] of Object.entries(data)) this.#descend(value, childPointer('', key), schemasForKey(keys, key), found, 0)
    return found
  }

  #check(data: SchemaObject, parent: string, keys: KnownKeys, required: Iterable<unknown>, found: UnknownKey[]): void {
    const names = new Set([...keys.named.keys()])
    const missing = [...required].filter((key) => typeof key === 'string').filter((key) => !Object.hasOwn(data, key))
    const misspelt = new Set(missing.map((key) => misspellingOf(key, data, names)))
    const free = new Set([...names].filter((name) => !Object.hasOwn(data, name)))
    const isGuess = this.#areOthersRead && ![keys, this.#knownKeys.of([this.#root])].some((part) => hasValue(part, 'x-unknown-keys', 'all'))
    const isMistake = hasValue(keys, 'x-unknown-keys', 'near-misses') ? isNearMiss : isSlip
    const alsoKnown = undescribedNames(keys)
    let suggestions = 0
    for (const key of Object.keys(data)) {
      // A misspelt key that is required is a mistake already.
      if (isKnownKey(keys, key) || alsoKnown.has(key) || misspelt.has(key)) continue
      suggestions += 1
      const nearest = suggestions <= MOST_SUGGESTIONS ? nearestName(key, free) : undefined
      if (isGuess && (nearest === undefined || !isMistake(key, nearest))) continue
      if (nearest !== undefined) free.delete(nearest)
      found.push({ pointer: childPointer(parent, key), key, nearest, isGuess })
    }
  }

  /** Below the top only a mapping that has one description counts, and one that does not speak of further keys. */
  #descend(value: unknown, pointer: string, schemas: readonly JsonSchema[], found: UnknownKey[], depth: number): void {
    if (depth > DEEPEST || schemas.length === 0 || typeof value !== 'object' || value === null) return
    const keys = this.#knownKeys.of(schemas)
    if (keys.isOpaque) return
    if (Array.isArray(value)) {
      const items = keys.parts.map((part) => ownValue(part, 'items')).filter(isSchemaObject)
      if (items.length !== 1) return
      for (const [index, item] of value.entries()) this.#descend(item, childPointer(pointer, index), items, found, depth + 1)
      return
    }
    if (!isSchemaObject(value)) return
    const describing = keys.parts.filter((part) => isSchemaObject(part.properties))
    const [only] = describing
    if (only === undefined || describing.length > 1 || keys.parts.some(admitsAnyMapping)) return
    if (!speaksOfFurtherKeys(keys)) this.#check(value, pointer, keys, Array.isArray(only.required) ? only.required : [], found)
    for (const [key, part] of Object.entries(value))
      this.#descend(part, childPointer(pointer, key), schemasForKey(keys, key), found, depth + 1)
  }
}

/** Whether the schema declares keys at all, leaves others alone, and hides nothing. */
function isAboutKeys(keys: KnownKeys): boolean {
  if (keys.isOpaque || keys.named.size === 0) return false
  return !keys.parts.some((part) => part.additionalProperties === false || part.unevaluatedProperties === false || hasSchemaForOthers(part))
}

function speaksOfFurtherKeys(keys: KnownKeys): boolean {
  return keys.parts.some((part) => Object.hasOwn(part, 'additionalProperties') || Object.hasOwn(part, 'unevaluatedProperties'))
}

/** `additionalProperties: { type: … }` describes every other key, so all of them are known. */
function hasSchemaForOthers(part: SchemaObject): boolean {
  const { additionalProperties, unevaluatedProperties } = part
  return [additionalProperties, unevaluatedProperties].some((value) => isSchemaObject(value) && Object.keys(value).length > 0)
}

/** A branch that is there for mappings of any shape. */
function admitsAnyMapping(part: SchemaObject): boolean {
  const types: readonly unknown[] = Array.isArray(part.type) ? part.type : [part.type]
  return types.includes('object') && !isSchemaObject(part.properties)
}
