import { DataSyntaxError, parseDataText } from './parse-data-text.ts'
import { SchemaError } from './schema-error.ts'

/**
 * Parses a schema file: JSON by its extension, YAML otherwise.
 *
 * @throws {SchemaError} which names the file and the line where it cannot be read.
 */
export function parseSchemaText(contents: string, name: string): unknown {
  try {
    return parseDataText(contents, name)
  } catch (error) {
    if (!(error instanceof DataSyntaxError)) throw error
    throw new SchemaError(`The schema \`${name}\` is ${error.message}`, { cause: error })
  }
}
