import type { Node, ParseError } from 'jsonc-parser'
import { SourceText } from '../text/source-text.ts'
import { ConfigError } from './config-error.ts'

/**
 * Parses JSON, with comments and trailing commas as editors allow them in such files.
 *
 * @param name How messages call the file.
 * @throws {ConfigError} for a syntax error or a key that stands twice, with its line and column.
 */
export async function parseJsonConfig(contents: string, name: string): Promise<unknown> {
  const { parseTree, printParseErrorCode } = await import('jsonc-parser')
  const source = new SourceText(contents)
  const errors: ParseError[] = []
  const tree = parseTree(source.text, errors, { allowTrailingComma: true })
  const [error] = errors
  if (error !== undefined) {
    const reason = printParseErrorCode(error.error).replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    throw syntaxError(name, source, error.offset, reason.toLowerCase())
  }
  return tree === undefined ? undefined : jsonValue(tree, name, source)
}

/**
 * Built from the tree and not by jsonc-parser's `parse`, which would set the prototype for a key called `__proto__` and hide it
 * from every check.
 */
function jsonValue(node: Node, name: string, source: SourceText): unknown {
  if (node.type === 'array') return (node.children ?? []).map((item) => jsonValue(item, name, source))
  if (node.type !== 'object') return node.value
  const entries = new Map<string, unknown>()
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? []
    if (key === undefined || value === undefined) continue
    if (entries.has(key.value)) throw syntaxError(name, source, key.offset, `the key \`${key.value}\` stands twice`)
    entries.set(key.value, jsonValue(value, name, source))
  }
  return Object.fromEntries(entries)
}

/** @throws {ConfigError} for a syntax error, with its line and column. */
export async function parseYamlConfig(contents: string, name: string): Promise<unknown> {
  const { load, YAMLException } = await import('js-yaml')
  const source = new SourceText(contents)
  if (source.text.trim() === '') return undefined
  try {
    return load(source.text)
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    throw syntaxError(name, source, error.mark?.position ?? 0, error.reason)
  }
}

function syntaxError(name: string, source: SourceText, offset: number, reason: string): ConfigError {
  const { line, column } = source.pointAt(offset)
  return new ConfigError([`${name}:${line}:${column}: ${reason}`])
}
