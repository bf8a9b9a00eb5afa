import type { Ajv } from 'ajv'
import { childPointer } from '../text/json-pointer.ts'
import { nearestName } from '../text/nearest-name.ts'
import { isNearMiss, isSlip } from './near-miss.ts'
import { isSchemaObject, type JsonSchema } from './schema-keywords.ts'
import { inCode, subject } from './value-text.ts'

const SCHEMAS_BY_NAME = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas', 'dependencies']
const SCHEMAS = [
  ...['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'items', 'prefixItems', 'additionalItems', 'contains'],
  ...['additionalProperties', 'unevaluatedProperties', 'unevaluatedItems', 'propertyNames', 'contentSchema'],
]

/** Keywords of one draft or another, which ajv takes whatever draft the schema says it is written in. */
const OTHER_KEYWORDS = [
  ...['$id', '$anchor', '$defs', 'additionalItems', 'dependentRequired', 'dependentSchemas', 'maxContains', 'minContains', 'prefixItems'],
  ...['unevaluatedItems', 'unevaluatedProperties', 'enumFrom'],
]
/** Those that describe and check nothing: `titles` and `defaults` beside them may be somebody's own. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  ...['title', 'description', 'default', 'examples', 'deprecated', 'readOnly', 'writeOnly', '$comment', 'definitions', '$defs', 'not'],
])

/** Formats of the drafts that ajv leaves unchecked, and those that forms and editors know. */
const OTHER_FORMATS = [
  'iri',
  'iri-reference',
  'idn-email',
  'idn-hostname',
  'color',
  'data-url',
  'file',
  'image',
  'markdown',
  'slug',
  'path',
]
const ALLOWED_FORMATS: ReadonlySet<string> = new Set(['urn', 'tel', 'text', 'textarea', 'html', 'ulid'])

/**
 * The first keyword or format in a schema document that is one with a slip in it, so that it would silently check nothing; `undefined`
 * where there is none. Keywords and formats that are like no other are somebody's own, and `x-…` always is.
 */
export function misspeltKeyword(document: JsonSchema, ajv: Ajv): string | undefined {
  const keywords = new Set([...Object.keys(ajv.RULES.keywords), ...OTHER_KEYWORDS])
  const formats = new Set([...Object.keys(ajv.formats), ...OTHER_FORMATS])
  const pending: { readonly schema: unknown; readonly pointer: string }[] = [{ schema: document, pointer: '' }]
  const add = (schema: unknown, pointer: string): void => {
    if (Array.isArray(schema))
      for (const [index, item] of schema.entries()) pending.push({ schema: item, pointer: childPointer(pointer, index) })
    else pending.push({ schema, pointer })
  }
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    const { schema, pointer } = next
    if (!isSchemaObject(schema)) continue
    for (const [key, value] of Object.entries(schema)) {
      const place = childPointer(pointer, key)
      const slip = keywords.has(key) ? undefined : keywordFor(key, keywords)
      if (slip !== undefined) return `${subject(place)} is no keyword of JSON Schema; did you mean ${inCode(slip)}?`
      const format = key === 'format' && typeof value === 'string' && !formats.has(value) ? formatFor(value, formats) : undefined
      if (format !== undefined) return `${subject(place)} is ${inCode(String(value))}, which is no format; did you mean ${inCode(format)}?`
      if (SCHEMAS.includes(key)) add(value, place)
      else if (SCHEMAS_BY_NAME.includes(key) && isSchemaObject(value)) {
        for (const [name, part] of Object.entries(value)) if (!Array.isArray(part)) add(part, childPointer(place, name))
      }
    }
  }
  return undefined
}

function keywordFor(key: string, keywords: ReadonlySet<string>): string | undefined {
  if (/^x[-_]|[:./@]/.test(key) || key === 'example') return undefined
  const nearest = nearestName(key, keywords)
  if (nearest === undefined) return undefined
  return (ANNOTATIONS.has(nearest) ? isNearMiss(key, nearest) : isSlip(key, nearest)) ? nearest : undefined
}

function formatFor(format: string, formats: ReadonlySet<string>): string | undefined {
  return /^x-|\d/.test(format) || ALLOWED_FORMATS.has(format) ? undefined : nearestName(format, formats)
}
