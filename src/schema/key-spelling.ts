import { childPointer, escapeToken, pointerTokens } from '../text/json-pointer.ts'
import { type KnownKeys, type KnownKeysOfSchemas, schemasForKey, undescribedNames } from './known-keys.ts'
import { isSchema, isSchemaObject, type JsonSchema, ownValue, type SchemaObject } from './schema-keywords.ts'

export interface RespeltData {
  readonly data: SchemaObject
  /** Leads from a place in the respelt data to the same place as the author spelled it. */
  readonly asWritten: (pointer: string) => string
}

const DEEPEST = 20

/**
 * Gives the keys of front matter the spelling of the schema, for generators to which `publishdate` and `publishDate` are one key
 * (`x-case-insensitive-keys: true`). Keys that the schema does not know stay as they are.
 */
export class KeySpelling {
  readonly #root: JsonSchema
  readonly #knownKeys: KnownKeysOfSchemas
  readonly #spellings = new Map<KnownKeys, ReadonlyMap<string, string>>()

  constructor(root: JsonSchema, knownKeys: KnownKeysOfSchemas) {
    this.#root = root
    this.#knownKeys = knownKeys
  }

  respell(data: SchemaObject): RespeltData {
    const written = new Map<string, string>()
    const respelt = this.#mapping(data, '', [this.#root], written, 0)
    return { data: respelt, asWritten: (pointer) => (written.size === 0 ? pointer : asWritten(pointer, written)) }
  }

  /** @param written Gets the author's spelling of every key that is changed, by its new pointer. */
  #mapping(data: SchemaObject, pointer: string, schemas: readonly JsonSchema[], written: Map<string, string>, depth: number): SchemaObject {
    const keys = this.#knownKeys.of(schemas)
    const spellings = this.#spellingsOf(keys)
    const entries = Object.entries(data).map(([key, value]): [string, unknown] => {
      const known = spellings.get(key.toLowerCase())
      // Of two spellings of one key the one that the schema has stays.
      const name = known === undefined || Object.hasOwn(data, known) ? key : known
      const place = childPointer(pointer, name)
      if (name !== key) written.set(place, key)
      return [name, this.#value(value, place, schemasOfValue(keys, name), written, depth + 1)]
    })
    return Object.fromEntries(entries)
  }

  #value(value: unknown, pointer: string, schemas: readonly JsonSchema[], written: Map<string, string>, depth: number): unknown {
    if (schemas.length === 0 || depth > DEEPEST) return value
    if (isSchemaObject(value)) return this.#mapping(value, pointer, schemas, written, depth)
    if (!Array.isArray(value)) return value
    const items = this.#knownKeys.of(schemas).parts.map((part) => ownValue(part, 'items'))
    const itemSchemas = items.filter(isSchema)
    return value.map((item, index) => this.#value(item, childPointer(pointer, index), itemSchemas, written, depth + 1))
  }

  #spellingsOf(keys: KnownKeys): ReadonlyMap<string, string> {
    const known = this.#spellings.get(keys)
    if (known !== undefined) return known
    const names = [...undescribedNames(keys), ...keys.named.keys()]
    const spellings = new Map(names.map((name) => [name.toLowerCase(), name]))
    this.#spellings.set(keys, spellings)
    return spellings
  }
}

function schemasOfValue(keys: KnownKeys, key: string): readonly JsonSchema[] {
  const schemas = schemasForKey(keys, key)
  return schemas.length > 0 ? schemas : keys.parts.map((part) => ownValue(part, 'additionalProperties')).filter(isSchema)
}

function asWritten(pointer: string, written: ReadonlyMap<string, string>): string {
  let respelt = ''
  let original = ''
  for (const token of pointerTokens(pointer)) {
    respelt += `/${escapeToken(token)}`
    original += `/${escapeToken(written.get(respelt) ?? token)}`
  }
  return original
}
