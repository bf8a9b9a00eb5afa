import { CORE_SCHEMA, load, mergeTag, YAMLException } from 'js-yaml'
import { require } from './ajv-instance.ts'

/** Dates stay text, as in front matter, and `<<` merges. */
const YAML_SCHEMA = CORE_SCHEMA.withTags(mergeTag)

/** What is wrong with a text, as the end of a sentence that begins with its file: ``no YAML in line 3: …``. */
export class DataSyntaxError extends Error {
  override readonly name = 'DataSyntaxError'
}

/**
 * Parses a data file: JSON and TOML by their extensions, YAML otherwise.
 *
 * @throws {DataSyntaxError} when it cannot be read.
 */
export function parseDataText(contents: string, fileName: string): unknown {
  const text = contents.startsWith('\uFEFF') ? contents.slice(1) : contents
  const name = fileName.toLowerCase()
  if (name.endsWith('.json')) return parseJson(text)
  return name.endsWith('.toml') ? parseToml(text) : parseYaml(text)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DataSyntaxError(`no JSON: ${firstLine(error)}`, { cause: error })
  }
}

function parseYaml(text: string): unknown {
  try {
    return load(text, { schema: YAML_SCHEMA })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    throw new DataSyntaxError(`no YAML${error.mark ? ` in line ${error.mark.line + 1}` : ''}: ${error.reason}`, { cause: error })
  }
}

/** Schemas are compiled without waiting, and hardly any has values in TOML: so the parser is loaded here and not before. */
function parseToml(text: string): unknown {
  const { parse, TomlError } = require('smol-toml') as typeof import('smol-toml')
  try {
    return parse(text)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const reason = firstLine(error).replace(/^Invalid TOML document: /, '')
    throw new DataSyntaxError(`no TOML in line ${error.line}: ${reason}`, { cause: error })
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
