import type { StandardJSONSchemaV1 } from '@standard-schema/spec'
import { pointerTokens } from '../text/json-pointer.ts'
import { BoundedPatterns } from './bounded-pattern.ts'
import { type KnownKeys, KnownKeysOfSchemas, schemasForKey } from './known-keys.ts'
import { isNearMiss } from './near-miss.ts'
import type { UnknownKey } from './post-schema.ts'
import { SchemaGraph } from './schema-graph.ts'
import { isSchemaObject, type JsonSchema, ownValue, type SchemaObject } from './schema-keywords.ts'
import { UnknownKeyFinder } from './unknown-keys.ts'
import { firstSentence } from './value-text.ts'

/** What a validator can tell about the keys that it knows, by the JSON Schema that it can be written as. */
export class DescribedKeys {
  readonly #graph: SchemaGraph
  readonly #patterns = new BoundedPatterns()
  readonly #keys: KnownKeysOfSchemas
  readonly #finder: UnknownKeyFinder
  /** Whether it speaks of further keys at the top, and allows them. */
  readonly #isOpen: boolean
  readonly #dropsOthers: boolean

  /**
   * @param input What goes into the validator.
   * @param output What comes out of it, where it can be told.
   * @throws {SchemaError} when the input cannot be used.
   */
  constructor(input: SchemaObject, output: SchemaObject | undefined) {
    this.#graph = new SchemaGraph({ name: 'of the validator', schema: input })
    this.#keys = new KnownKeysOfSchemas(this.#graph, this.#patterns)
    this.#finder = new UnknownKeyFinder(this.#graph.root, this.#keys, { areOthersRead: false })
    this.#isOpen = this.#keys.of([this.#graph.root]).parts.some(allowsOthers)
    this.#dropsOthers = output?.additionalProperties === false
  }

  /** The keys that a mapping may have, as far as the schema names them. */
  namesAt(parent: string): ReadonlySet<string> {
    const keys = this.#keysAt(parent)
    return new Set([...(keys?.named.keys() ?? []), ...(keys?.required ?? [])])
  }

  /** What the schema says that a property is for, in a few words; `''` where it does not say. */
  descriptionOf(parent: string, key: string): string {
    const keys = this.#keysAt(parent)
    const descriptions = keys === undefined ? [] : schemasForKey(keys, key).map((schema) => ownValue(schema, 'description'))
    const [description] = descriptions.filter((text) => typeof text === 'string')
    return description === undefined ? '' : firstSentence(description)
  }

  /**
   * Keys that are not known. One that the validator hands on may have a meaning all the same, so then only a slip counts.
   *
   * @param result What the validator made of the data; `undefined` where it refused it.
   */
  unknownIn(data: SchemaObject, result: unknown): readonly UnknownKey[] {
    this.#patterns.reset()
    return this.#finder.find(data).flatMap((unknown) => {
      const tokens = pointerTokens(unknown.pointer)
      if (this.#isOpen && tokens.length === 1) return []
      const isDropped = result === undefined ? this.#dropsOthers && tokens.length === 1 : lacks(result, tokens)
      if (isDropped) return [unknown]
      const { key, nearest } = unknown
      return nearest !== undefined && isNearMiss(key, nearest) ? [{ ...unknown, isGuess: true }] : []
    })
  }

  #keysAt(parent: string): KnownKeys | undefined {
    let schemas: readonly JsonSchema[] = [this.#graph.root]
    for (const token of pointerTokens(parent)) {
      const keys = this.#keys.of(schemas)
      const items = keys.parts.map((part) => ownValue(part, 'items')).filter(isSchemaObject)
      schemas = items.length > 0 && /^\d+$/.test(token) ? items : schemasForKey(keys, token)
    }
    return schemas.length === 0 ? undefined : this.#keys.of(schemas)
  }
}

/**
 * What a validator knows about keys; `undefined` where it cannot say.
 *
 * The library may have no words in JSON Schema for a part of the schema. Each is told in its own way to leave such parts open.
 */
export function describedKeys(standard: object): DescribedKeys | undefined {
  try {
    const { jsonSchema } = standard as Partial<StandardJSONSchemaV1.Props>
    if (jsonSchema === undefined) return undefined
    const options = { target: 'draft-2020-12', libraryOptions: { unrepresentable: 'any', errorMode: 'ignore' } }
    const input = jsonSchema.input(options)
    return isSchemaObject(input) ? new DescribedKeys(input, outputOf(jsonSchema, options)) : undefined
  } catch {
    // It is a courtesy of the library, and nothing depends on it.
    return undefined
  }
}

function outputOf(jsonSchema: StandardJSONSchemaV1.Converter, options: StandardJSONSchemaV1.Options): SchemaObject | undefined {
  try {
    const output = jsonSchema.output(options)
    return isSchemaObject(output) ? output : undefined
  } catch {
    return undefined
  }
}

function allowsOthers(part: SchemaObject): boolean {
  const others = ownValue(part, 'additionalProperties')
  return others !== undefined && others !== false
}

/** Whether a result of a validator has no such key where it has the mapping around it. */
function lacks(result: unknown, tokens: readonly string[]): boolean {
  let value = result
  for (const [index, token] of tokens.entries()) {
    if (typeof value !== 'object' || value === null) return false
    if (!Object.hasOwn(value, token)) return index === tokens.length - 1
    value = Reflect.get(value, token)
  }
  return false
}
