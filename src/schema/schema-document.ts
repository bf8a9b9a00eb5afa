import { childPointer } from '../text/json-pointer.ts'
import { SchemaError } from './schema-error.ts'
import { isSchemaObject, type KeywordContents, keywordContents } from './schema-keywords.ts'
import { encodePointer } from './schema-reference.ts'

/** A schema document, or a part of one with an `$id` of its own: what relative references start from. */
export interface SchemaResource {
  readonly url: string
  readonly reference: string
  /** The file that it stands in. */
  readonly path: string | undefined
}

export interface PendingReference {
  readonly target: string
  readonly resource: SchemaResource
  readonly set: (reference: string) => void
}

/** A schema of the copy that takes allowed values from a file. */
export interface PendingValues {
  readonly schema: object
  readonly reference: unknown
  readonly path: string | undefined
  readonly add: (values: readonly unknown[]) => void
}

export interface CopiedDocument {
  readonly schema: unknown
  /** Each mapping of the copy by identity, and where it stands. */
  readonly references: ReadonlyMap<object, string>
  readonly resources: readonly SchemaResource[]
  readonly anchors: ReadonlyMap<string, string>
  readonly pending: readonly PendingReference[]
  readonly pendingValues: readonly PendingValues[]
}

interface DocumentPlace {
  readonly name: string
  readonly reference: string
  readonly url: string
  readonly path: string | undefined
}

const DEEPEST = 400
const MOST_VALUES = 200_000
/** Told by the graph from now on; left in, two parts with equal names would collide. */
const DROPPED = new Set(['$id', 'id', '$anchor', '$schema'])

/**
 * Copies a schema document and notes its identifiers, anchors, references and what takes its values from a file.
 *
 * @throws {SchemaError} when it is deeper or larger than any schema, which is how a YAML alias that contains itself looks.
 */
export function copyDocument(schema: unknown, place: DocumentPlace): CopiedDocument {
  const references = new Map<object, string>()
  const document: SchemaResource = { url: place.url, reference: place.reference, path: place.path }
  const resources: SchemaResource[] = [document]
  const anchors = new Map<string, string>()
  const pending: PendingReference[] = []
  const pendingValues: PendingValues[] = []
  let values = 0
  const placeOf = (pointer: string): string => (pointer === '' ? place.reference : `${place.reference}#${encodePointer(pointer)}`)

  const copy = (value: unknown, pointer: string, contents: KeywordContents, resource: SchemaResource, depth: number): unknown => {
    values += 1
    if (depth > DEEPEST || values > MOST_VALUES)
      throw new SchemaError(`The schema \`${place.name}\` is too large or too deep to be checked`)
    if (Array.isArray(value)) {
      // In a list of names or values nothing is a schema; a list of schemas is one whatever keyword it stands under.
      return value.map((item, index) => copy(item, childPointer(pointer, index), contents, resource, depth + 1))
    }
    if (!isSchemaObject(value)) return value
    const result: Record<string, unknown> = {}
    const isSchemaHere = contents === 'schema'
    const here = isSchemaHere ? resourceOf(value, pointer, resource) : resource
    if (isSchemaHere) references.set(result, placeOf(pointer))
    for (const [key, part] of Object.entries(value)) {
      if (isSchemaHere && key === '$async' && part === true) {
        throw new SchemaError(`The schema \`${place.name}\` says \`$async: true\`, but a post is checked without waiting`)
      }
      if (isSchemaHere && DROPPED.has(key) && typeof part === 'string') continue
      const partContents = isSchemaHere ? keywordContents(key) : contents === 'data' ? 'data' : 'schema'
      const copied = copy(part, childPointer(pointer, key), partContents, here, depth + 1)
      Object.defineProperty(result, key, { value: copied, enumerable: true, writable: true, configurable: true })
      if (isSchemaHere && key === '$ref' && typeof part === 'string') {
        const set = (reference: string): void => {
          result.$ref = reference
        }
        pending.push({ target: part, resource: here, set })
      }
    }
    if (isSchemaHere && isLoneCondition(result)) {
      // ajv leaves it out, and with it the keys that it knows about for `unevaluatedProperties`.
      const branches = { anyOf: [result.if, {}] }
      result.allOf = [...(Array.isArray(result.allOf) ? result.allOf : []), branches]
    }
    if (isSchemaHere && Object.hasOwn(value, 'enumFrom')) {
      const add = (values: readonly unknown[]): void => {
        if (result.enum === undefined || Array.isArray(result.enum)) result.enum = [...new Set([...(result.enum ?? []), ...values])]
      }
      pendingValues.push({ schema: result, reference: value.enumFrom, path: place.path, add })
    }
    return result
  }

  const resourceOf = (schema: Readonly<Record<string, unknown>>, pointer: string, outer: SchemaResource): SchemaResource => {
    const id = schema.$id
    let resource = outer
    const reference = placeOf(pointer)
    if (typeof id === 'string' && !id.startsWith('#') && URL.canParse(id, outer.url)) {
      const url = new URL(id, outer.url)
      url.hash = ''
      resource = { url: url.href, reference, path: place.path }
      resources.push(resource)
    }
    const names = [schema.$anchor, schema.$dynamicAnchor, typeof id === 'string' && id.startsWith('#') ? id.slice(1) : undefined]
    for (const name of names) if (typeof name === 'string') anchors.set(`${resource.url}#${name}`, reference)
    return resource
  }

  return { schema: copy(schema, '', 'schema', document, 0), references, resources, anchors, pending, pendingValues }
}

/** An `if` that nothing follows from says all the same which keys are known. */
function isLoneCondition(schema: Readonly<Record<string, unknown>>): boolean {
  return schema.if !== undefined && schema.then === undefined && schema.else === undefined
}
