import { parse, TomlDate, TomlError } from 'smol-toml'
import { type AST, parseTOML } from 'toml-eslint-parser'
import { SourceString } from '../../text/source-string.ts'
import type { FrontMatterNode } from './front-matter-node.ts'
import type { ParsedFrontMatter } from './yaml.ts'

/** Parses TOML: smol-toml for the values and the errors, toml-eslint-parser for the places, which smol-toml does not keep. */
export function parseToml(content: string, offset: number): ParsedFrontMatter {
  try {
    const data = datesAsText(parse(content))
    return { data, root: locate(content, offset), problems: [] }
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const lines = content.split('\n')
    const lineStart = lines.slice(0, error.line - 1).join('\n').length + (error.line > 1 ? 1 : 0)
    const line = lines[error.line - 1] ?? ''
    const start = offset + lineStart + line.length - line.trimStart().length
    const range = { start, end: Math.max(start, offset + lineStart + line.trimEnd().length) }
    const reason = `TOML cannot be read here: ${error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '') ?? ''}`
    return { data: undefined, root: undefined, problems: [{ kind: 'syntax', reason, range }] }
  }
}

/** A date stays the text that the author wrote, as in YAML. */
function datesAsText(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString()
  if (Array.isArray(value)) return value.map(datesAsText)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, datesAsText(child)]))
}

function locate(content: string, offset: number): FrontMatterNode | undefined {
  try {
    const [table] = parseTOML(content, { tomlVersion: '1.0' }).body
    const root = mappingNode(table.range, offset)
    for (const part of table.body) {
      if (part.type === 'TOMLKeyValue') addEntry(root, part, content, offset)
      else addTable(root, part, content, offset)
    }
    return root
  } catch {
    // The two libraries differ on the edge of the specification; then findings point at the whole block.
    return undefined
  }
}

function addTable(root: FrontMatterNode, table: AST.TOMLTable, content: string, offset: number): void {
  let node = root
  for (const [index, step] of table.resolvedKey.entries()) {
    if (typeof step === 'number') {
      node.items ??= []
      node.items[step] ??= mappingNode(table.range, offset)
      node = node.items[step]
    } else {
      node = enter(node, step, keyRangeOf(table.key.keys[Math.min(index, table.key.keys.length - 1)] ?? table.key, offset))
    }
  }
  for (const entry of table.body) addEntry(node, entry, content, offset)
}

function addEntry(parent: FrontMatterNode, { key, value }: AST.TOMLKeyValue, content: string, offset: number): void {
  const keys = key.keys
  let node = parent
  for (const part of keys.slice(0, -1)) node = enter(node, nameOf(part), keyRangeOf(part, offset))
  const last = keys.at(-1)
  if (last === undefined) return
  node.entries ??= new Map()
  node.entries.set(nameOf(last), { keyRange: keyRangeOf(last, offset), node: valueNode(value, content, offset) })
}

function enter(node: FrontMatterNode, name: string, keyRange: { start: number; end: number }): FrontMatterNode {
  node.entries ??= new Map()
  const known = node.entries.get(name)
  if (known !== undefined) return known.node
  const child: FrontMatterNode = { range: { ...keyRange }, entries: new Map() }
  node.entries.set(name, { keyRange, node: child })
  return child
}

function valueNode(value: AST.TOMLContentNode, content: string, offset: number): FrontMatterNode {
  const [start, end] = value.range
  const range = { start: offset + start, end: offset + end }
  if (value.type === 'TOMLArray') return { range, items: value.elements.map((element) => valueNode(element, content, offset)) }
  if (value.type === 'TOMLInlineTable') {
    const node = mappingNode(value.range, offset)
    for (const entry of value.body) addEntry(node, entry, content, offset)
    return node
  }
  if (value.kind !== 'string') return { range }
  const text = value.value
  // Escapes and the three-quote forms are rare in posts: only a string written as itself is placed character by character.
  const isPlain = content.slice(start + 1, end - 1) === text
  return isPlain ? { range, string: () => new SourceString(text, range, range.start + 1) } : { range }
}

function mappingNode([start, end]: readonly [number, number], offset: number): FrontMatterNode {
  return { range: { start: offset + start, end: offset + end }, entries: new Map() }
}

function nameOf(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === 'TOMLBare' ? key.name : key.value
}

function keyRangeOf(key: { range: readonly [number, number] }, offset: number): { start: number; end: number } {
  return { start: offset + key.range[0], end: offset + key.range[1] }
}
