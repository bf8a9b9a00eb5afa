import type { BoundedPatterns } from './bounded-pattern.ts'
import type { SchemaGraph } from './schema-graph.ts'
import { isSchema, isSchemaObject, type JsonSchema, ownValue, type SchemaObject } from './schema-keywords.ts'

/** What all the schemas that judge one mapping know about its keys, branches that may not apply included. */
export interface KnownKeys {
  /** Every schema for a key of that name. */
  readonly named: ReadonlyMap<string, readonly JsonSchema[]>
  readonly patterns: readonly { readonly test: (key: string) => boolean; readonly schema: JsonSchema }[]
  /** Keys that are missing are mistakes only where the schema requires them whatever the branch. */
  readonly required: ReadonlySet<string>
  /** The schemas in place, without those that only refer. */
  readonly parts: readonly SchemaObject[]
  /** Something is in place that cannot be looked into, so that no key can be called unknown. */
  readonly isOpaque: boolean
}

/** Gathers what `schema` and every schema in its place says about keys. */
export function knownKeys(graph: SchemaGraph, patterns: BoundedPatterns, schemas: readonly JsonSchema[]): KnownKeys {
  const named = new Map<string, JsonSchema[]>()
  const expressions: { test: (key: string) => boolean; schema: JsonSchema }[] = []
  const required = new Set<string>()
  const parts: SchemaObject[] = []
  const seen = new Set<SchemaObject>()
  let isOpaque = false

  const visit = (schema: unknown, isCertain: boolean): void => {
    if (!isSchemaObject(schema) || seen.has(schema)) return
    seen.add(schema)
    parts.push(schema)
    if (schema.$ref !== undefined) {
      const target = graph.resolve(schema.$ref)
      if (target === undefined) isOpaque = true
      else visit(target, isCertain)
    }
    if (schema.$dynamicRef !== undefined || schema.$recursiveRef !== undefined) isOpaque = true
    for (const [name, property] of entries(schema.properties)) named.set(name, [...(named.get(name) ?? []), property])
    for (const [pattern, property] of entries(schema.patternProperties))
      expressions.push({ ...patterns.compile(pattern), schema: property })
    if (isCertain && Array.isArray(schema.required)) for (const name of schema.required) if (typeof name === 'string') required.add(name)
    for (const part of list(schema.allOf)) visit(part, isCertain)
    for (const part of [...list(schema.anyOf), ...list(schema.oneOf), schema.if, schema.then, schema.else]) visit(part, false)
    for (const keyword of [schema.dependentSchemas, schema.dependencies]) for (const [, part] of entries(keyword)) visit(part, false)
  }
  for (const schema of schemas) visit(schema, true)
  return { named, patterns: expressions, required, parts, isOpaque }
}

/** What one schema knows about keys is worked out once, however many posts ask. */
export class KnownKeysOfSchemas {
  readonly #graph: SchemaGraph
  readonly #patterns: BoundedPatterns
  readonly #known = new Map<JsonSchema, KnownKeys>()

  constructor(graph: SchemaGraph, patterns: BoundedPatterns) {
    this.#graph = graph
    this.#patterns = patterns
  }

  of(schemas: readonly JsonSchema[]): KnownKeys {
    const [only] = schemas
    const isSingle = schemas.length === 1 && only !== undefined
    const cached = isSingle ? this.#known.get(only) : undefined
    const keys = cached ?? knownKeys(this.#graph, this.#patterns, schemas)
    if (isSingle) this.#known.set(only, keys)
    return keys
  }
}

export function isKnownKey(keys: KnownKeys, key: string): boolean {
  return keys.named.has(key) || keys.patterns.some(({ test }) => test(key))
}

/** The schemas for the value of one key. */
export function schemasForKey(keys: KnownKeys, key: string): readonly JsonSchema[] {
  return [...(keys.named.get(key) ?? []), ...keys.patterns.filter(({ test }) => test(key)).map(({ schema }) => schema)]
}

/** Whether a keyword such as `additionalProperties: false` stands in one of the schemas. */
export function hasValue(keys: KnownKeys, keyword: string, value: unknown): boolean {
  return keys.parts.some((part) => ownValue(part, keyword) === value)
}

/** The names in `x-known-keys`: keys that are not described and yet no slips. */
export function undescribedNames(keys: KnownKeys): ReadonlySet<string> {
  const names = keys.parts.flatMap((part): readonly unknown[] => list(ownValue(part, 'x-known-keys')))
  return new Set(names.filter((name) => typeof name === 'string'))
}

function entries(value: unknown): [string, JsonSchema][] {
  return isSchemaObject(value) ? Object.entries(value).filter((entry): entry is [string, JsonSchema] => isSchema(entry[1])) : []
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
