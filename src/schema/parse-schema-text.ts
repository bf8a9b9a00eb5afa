import { CORE_SCHEMA, load, YAMLException } from 'js-yaml'
import { SchemaError } from './schema-error.ts'

/**
 * Parses a schema file: JSON by its extension, YAML otherwise.
 *
 * @throws {SchemaError} which names the file and the line where it cannot be read.
 */
export function parseSchemaText(contents: string, name: string): unknown {
  const text = contents.startsWith('\uFEFF') ? contents.slice(1) : contents
  const isJson = name.toLowerCase().endsWith('.json')
  try {
    return isJson ? JSON.parse(text) : load(text, { schema: CORE_SCHEMA })
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof YAMLException)) throw error
    const place = error instanceof YAMLException && error.mark ? ` in line ${error.mark.line + 1}` : ''
    const reason = error instanceof YAMLException ? error.reason : (error.message.split('\n')[0] ?? '')
    throw new SchemaError(`The schema \`${name}\` is no ${isJson ? 'JSON' : 'YAML'}${place}: ${reason}`, { cause: error })
  }
}
