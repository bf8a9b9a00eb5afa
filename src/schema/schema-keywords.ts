/** A JSON Schema: a mapping of keywords, or `true` or `false`. */
export type JsonSchema = SchemaObject | boolean
export type SchemaObject = Readonly<Record<string, unknown>>

/** What the value of a keyword is, so that `$ref` in an example is not taken for a reference. */
export type KeywordContents = 'schema' | 'schemas by name' | 'data'

const SCHEMAS_BY_NAME = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas', 'dependencies'])
const DATA = new Set([
  'enum',
  'const',
  'default',
  'examples',
  'example',
  'required',
  'dependentRequired',
  'type',
  'errorMessage',
  'enumFrom',
])

/** Lists of schemas count as schemas; so do the values of unknown keywords, because references may lead into them. */
export function keywordContents(keyword: string): KeywordContents {
  if (SCHEMAS_BY_NAME.has(keyword)) return 'schemas by name'
  return DATA.has(keyword) ? 'data' : 'schema'
}

/** The keywords whose schemas judge the same value as the schema that they stand in. */
const SAME_PLACE = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'] as const

/** The schemas inside `schema` that judge the same value, references aside. */
export function schemasInPlace(schema: SchemaObject): readonly JsonSchema[] {
  const found: JsonSchema[] = []
  for (const keyword of SAME_PLACE) {
    const value = schema[keyword]
    for (const part of Array.isArray(value) ? value : [value]) if (isSchema(part)) found.push(part)
  }
  for (const keyword of ['dependentSchemas', 'dependencies']) {
    const value = schema[keyword]
    if (isSchemaObject(value)) found.push(...Object.values(value).filter(isSchema))
  }
  return found
}

export function isSchemaObject(value: unknown): value is SchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'boolean' || isSchemaObject(value)
}

/** The value of a keyword, own keys only: a schema for the key `constructor` is not the constructor of the mapping. */
export function ownValue(mapping: unknown, key: string): unknown {
  return isSchemaObject(mapping) && Object.hasOwn(mapping, key) ? mapping[key] : undefined
}

/** The keys that a schema requires in any of its branches. */
export function requiredNames(schema: unknown, depth = 0): string[] {
  if (!isSchemaObject(schema) || depth > 5) return []
  const own = Array.isArray(schema.required) ? schema.required.filter((name) => typeof name === 'string') : []
  const branches = [schema.anyOf, schema.oneOf, schema.allOf].flatMap((list) => (Array.isArray(list) ? list : []))
  return [...own, ...branches.flatMap((branch) => requiredNames(branch, depth + 1))]
}
