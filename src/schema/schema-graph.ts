import { fileURLToPath, pathToFileURL } from 'node:url'
import { valueAtPointer } from '../text/json-pointer.ts'
import { EnumFromReader, type ReadText } from './enum-from.ts'
import { copyDocument, type PendingReference, type SchemaResource } from './schema-document.ts'
import { SchemaError } from './schema-error.ts'
import { isSchema, isSchemaObject, type JsonSchema, ownValue, type SchemaObject, schemasInPlace } from './schema-keywords.ts'
import { encodePointer } from './schema-reference.ts'

export interface SchemaSource {
  /** The name of a built-in schema, or the path as the user wrote it: for messages. */
  readonly name: string
  /** The parsed schema. It is copied, never changed. */
  readonly schema: unknown
  /** The absolute path of the schema's file, where relative references start. */
  readonly location?: string | undefined
  /** Reads and parses a local file (JSON or YAML) that the schema refers to; throws what the user should hear. */
  readonly readFile?: ((absolutePath: string) => unknown) | undefined
  /** Reads a local file of data that the schema takes allowed values from (`enumFrom`). */
  readonly readText?: ReadText | undefined
}

/** What a schema allows by `enum` and `enumFrom` together, apart again. */
export interface AllowedByFile {
  readonly file: string
  /** Those that the schema lists itself. */
  readonly listed: readonly unknown[]
}

/** Meta-schemas that ajv brings along. */
const META_SCHEMA = /^https?:\/\/json-schema\.org\//

/**
 * A schema with every file that it refers to. References are made absolute (`post-lint://schema/0#/$defs/author`), so that whoever
 * evaluates it needs to know neither identifiers, anchors nor files, and each schema in it can be named.
 *
 * @throws {SchemaError} when a reference leads nowhere, to the network, or round in a circle.
 */
export class SchemaGraph {
  readonly root: JsonSchema
  readonly rootReference: string
  readonly documents: ReadonlyMap<string, JsonSchema>
  readonly #references: ReadonlyMap<object, string>
  readonly #allowedByFile: ReadonlyMap<object, AllowedByFile>

  constructor(source: SchemaSource) {
    const loader = new GraphLoader(source)
    this.rootReference = loader.load(source.schema, source.location).reference
    this.documents = loader.documents
    this.#references = loader.references
    this.#allowedByFile = loader.allowedByFile
    this.root = loader.documents.get(this.rootReference) ?? true
    this.#refuseCircles(source.name)
  }

  /** The absolute reference of a schema of this graph, found by identity. */
  referenceTo(schema: object): string | undefined {
    return this.#references.get(schema)
  }

  /** Where the values of a schema's `enum` come from, if a file is behind them. */
  allowedByFile(schema: object): AllowedByFile | undefined {
    return this.#allowedByFile.get(schema)
  }

  /** The schema that a `$ref` of this graph leads to. */
  resolve(reference: unknown): JsonSchema | undefined {
    if (typeof reference !== 'string') return undefined
    const [document = '', fragment = ''] = reference.split('#')
    const found = valueAtPointer(this.documents.get(document), decodeURIComponent(fragment))
    return isSchema(found) ? found : undefined
  }

  /** A schema that needs itself to judge the same value never ends. */
  #refuseCircles(name: string): void {
    const done = new Set<SchemaObject>()
    const open = new Set<SchemaObject>()
    const visit = (schema: JsonSchema | undefined): void => {
      if (!isSchemaObject(schema) || done.has(schema)) return
      if (open.has(schema)) throw new SchemaError(`The schema \`${name}\` refers to itself in a circle, so that checking would never end`)
      open.add(schema)
      visit(this.resolve(schema.$ref))
      for (const part of schemasInPlace(schema)) visit(part)
      open.delete(schema)
      done.add(schema)
    }
    for (const schema of this.#references.keys()) visit(schema as SchemaObject)
  }
}

class GraphLoader {
  readonly documents = new Map<string, JsonSchema>()
  readonly references = new Map<object, string>()
  readonly allowedByFile = new Map<object, AllowedByFile>()
  readonly #enumFrom: EnumFromReader
  readonly #source: SchemaSource
  readonly #resources = new Map<string, SchemaResource>()
  readonly #anchors = new Map<string, string>()

  constructor(source: SchemaSource) {
    this.#source = source
    this.#enumFrom = new EnumFromReader(source.name, source.readText)
  }

  load(schema: unknown, path: string | undefined): SchemaResource {
    const { name } = this.#source
    const reference = `post-lint://schema/${this.documents.size}`
    const url = path === undefined ? `${reference}/` : pathToFileURL(path).href
    const copy = copyDocument(schema, { name, reference, url, path })
    if (!isSchema(copy.schema)) throw new SchemaError(`The schema \`${name}\` is no schema: it must be a mapping, or true or false`)
    this.documents.set(reference, copy.schema)
    for (const [object, place] of copy.references) this.references.set(object, place)
    for (const resource of copy.resources) this.#resources.set(resource.url, resource)
    for (const [anchor, place] of copy.anchors) this.#anchors.set(anchor, place)
    for (const { schema, reference: from, path: start, add } of copy.pendingValues) {
      const { file, values } = this.#enumFrom.read(from, start)
      const listed = ownValue(schema, 'enum')
      this.allowedByFile.set(schema, { file, listed: Array.isArray(listed) ? listed : [] })
      add(values)
    }
    for (const pending of copy.pending) pending.set(this.#absolute(pending))
    return { url, reference, path }
  }

  #absolute({ target, resource }: PendingReference): string {
    const hash = target.indexOf('#')
    const before = hash === -1 ? target : target.slice(0, hash)
    const fragment = hash === -1 ? '' : target.slice(hash + 1)
    if (META_SCHEMA.test(before)) return target
    const found = before === '' ? resource : this.#resource(before, resource, target)
    if (fragment === '') return found.reference.includes('#') ? found.reference : `${found.reference}#`
    const place = fragment.startsWith('/') ? extend(found.reference, fragment) : this.#anchors.get(`${found.url}#${fragment}`)
    if (place === undefined || this.#lookUp(place) === undefined) {
      throw new SchemaError(`The schema \`${this.#source.name}\` refers to \`${target}\`, which does not exist`)
    }
    return place
  }

  #lookUp(place: string): JsonSchema | undefined {
    const [document = '', fragment = ''] = place.split('#')
    const found = valueAtPointer(this.documents.get(document), decodeURIComponent(fragment))
    return isSchema(found) ? found : undefined
  }

  #resource(before: string, from: SchemaResource, target: string): SchemaResource {
    const url = URL.canParse(before, from.url) ? new URL(before, from.url).href : before
    const known = this.#resources.get(url)
    if (known !== undefined) return known
    const path = localPath(before, from)
    if (path === undefined) {
      throw new SchemaError(
        `The schema \`${this.#source.name}\` refers to \`${target}\`, which is no local file; post-lint loads no schema from the network`,
      )
    }
    return this.#resources.get(pathToFileURL(path).href) ?? this.load(this.#read(path, target), path)
  }

  #read(path: string, target: string): unknown {
    const { name, readFile } = this.#source
    try {
      if (readFile === undefined) throw new Error('no files can be read here')
      return readFile(path)
    } catch (error) {
      if (error instanceof SchemaError) throw error
      const reason = error instanceof Error ? error.message : String(error)
      throw new SchemaError(`The schema \`${name}\` refers to \`${target}\`, which cannot be read: ${oneLine(reason)}`, { cause: error })
    }
  }
}

/** A relative reference means the file beside this one, also where `$id` claims an address on the web. */
function localPath(before: string, from: SchemaResource): string | undefined {
  const isUrl = /^[a-z][a-z0-9+.-]+:/i.test(before) || before.startsWith('//')
  if (isUrl && !before.startsWith('file:')) return undefined
  if (!isUrl && from.path === undefined) return undefined
  try {
    const url = from.path === undefined ? new URL(before) : new URL(before, pathToFileURL(from.path))
    return fileURLToPath(url)
  } catch {
    return undefined
  }
}

function oneLine(text: string): string {
  return (text.split('\n')[0] ?? text).slice(0, 200)
}

function extend(reference: string, fragment: string): string | undefined {
  try {
    const steps = decodeURIComponent(fragment)
    const [document = '', pointer = ''] = reference.split('#')
    return `${document}#${pointer}${encodePointer(steps)}`
  } catch {
    return undefined
  }
}
