import { fileURLToPath, pathToFileURL } from 'node:url'
import { pointerTokens } from '../text/json-pointer.ts'
import { DataSyntaxError, parseDataText } from './parse-data-text.ts'
import { SchemaError } from './schema-error.ts'
import { NoValuesError, type Scalar, valuesAt } from './values-at.ts'

/** Reads a local file, or says in one sentence why it cannot be read. */
export type ReadText = (absolutePath: string) => TextOfFile

export type TextOfFile = { readonly kind: 'text'; readonly contents: string } | { readonly kind: 'not-text'; readonly reason: string }

const MEGABYTE = 1_000_000

/** The values that an `enumFrom` allows, and how messages call the file that they are in. */
export interface ValuesOfFile {
  readonly file: string
  readonly values: readonly Scalar[]
}

/** Resolves the `enumFrom` of one schema (`data/tags.yml#/tags/*` and a key); each file is read once. */
export class EnumFromReader {
  readonly #schemaName: string
  readonly #readText: ReadText | undefined
  readonly #files = new Map<string, unknown>()

  constructor(schemaName: string, readText: ReadText | undefined) {
    this.#schemaName = schemaName
    this.#readText = readText
  }

  /**
   * @param schemaPath The file that the keyword stands in: where its path starts.
   * @throws {SchemaError} when there are no values to be had.
   */
  read(reference: unknown, schemaPath: string | undefined): ValuesOfFile {
    if (typeof reference !== 'string' || reference.trim() === '' || reference.startsWith('#')) {
      throw new SchemaError(
        `The schema \`${this.#schemaName}\` has an \`enumFrom\` that names no file; it is a text such as \`data/tags.yml#/tags\``,
      )
    }
    const hash = reference.indexOf('#')
    const file = hash === -1 ? reference : reference.slice(0, hash)
    const path = localPath(file, schemaPath)
    if (path === undefined) throw this.#error(reference, 'which is not the path of a file, relative to the schema')
    const tokens = tokensOf(hash === -1 ? '' : reference.slice(hash + 1))
    if (tokens === undefined) throw this.#error(reference, 'in which what follows the `#` does not begin with a `/`')
    const data = this.#dataOf(path, file)
    try {
      return { file: file.replace(/^(?:\.{1,2}\/)+/, ''), values: inEitherNotation(valuesAt(data, tokens)) }
    } catch (error) {
      if (!(error instanceof NoValuesError)) throw error
      throw this.#error(reference, `but ${error.message}`)
    }
  }

  #dataOf(path: string, file: string): unknown {
    if (this.#files.has(path)) return this.#files.get(path)
    const data = this.#parse(this.#textOf(path, file), file)
    this.#files.set(path, data)
    return data
  }

  #textOf(path: string, file: string): string {
    if (this.#readText === undefined) throw this.#error(file, 'which cannot be read: no files can be read here')
    const text = this.#readText(path)
    if (text.kind === 'not-text') throw this.#error(file, `which cannot be read: ${text.reason}`)
    if (text.contents.length > MEGABYTE) throw this.#error(file, 'which is larger than 1 MB')
    return text.contents
  }

  #parse(text: string, file: string): unknown {
    try {
      return parseDataText(text, file)
    } catch (error) {
      if (error instanceof RangeError) throw this.#error(file, 'which is nested too deeply')
      if (!(error instanceof DataSyntaxError)) throw error
      throw this.#error(file, `which is ${error.message}`)
    }
  }

  #error(reference: string, reason: string): SchemaError {
    return new SchemaError(`The schema \`${this.#schemaName}\` takes values from \`${reference}\`, ${reason}`)
  }
}

/** A schema is often somebody else's: it may not look into any corner of the disk, or onto the network. */
function localPath(file: string, schemaPath: string | undefined): string | undefined {
  if (schemaPath === undefined || /^(?:[/\\~]|[a-z][a-z0-9+.-]*:)/i.test(file.trim())) return undefined
  try {
    return fileURLToPath(new URL(file, pathToFileURL(schemaPath)))
  } catch {
    return undefined
  }
}

function tokensOf(fragment: string): readonly string[] | undefined {
  try {
    const pointer = decodeURIComponent(fragment)
    return pointer === '' || pointer.startsWith('/') ? pointerTokens(pointer) : undefined
  } catch {
    return undefined
  }
}

/** `2026` is a number as an item and text as a key, and authors write it with quotes and without: all are the same tag. */
function inEitherNotation(values: readonly Scalar[]): readonly Scalar[] {
  const both = new Set<Scalar>(values)
  for (const value of values) {
    if (typeof value !== 'string') both.add(String(value))
    else if (value === 'true' || value === 'false') both.add(value === 'true')
    else if (/^-?\d/.test(value) && String(Number(value)) === value) both.add(Number(value))
  }
  return [...both]
}
