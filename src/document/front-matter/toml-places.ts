import { type AST, parseTOML } from 'toml-eslint-parser'
import { SourceString } from '../../text/source-string.ts'
import type { TextRange } from '../../text/text-range.ts'
import type { FrontMatterNode } from './front-matter-node.ts'
import { placedString } from './placed-text.ts'
import { placeFlowScalar } from './yaml-flow-scalar.ts'

/** The places of all values of a TOML document, or `undefined` where this parser is stricter than the one that read the values. */
export function tomlPlaces(content: string, offset: number): FrontMatterNode | undefined {
  const parsed = parseWithAnyDates(content)
  if (parsed === undefined) return undefined
  const [table] = parsed.body
  const places = new Places(content, offset)
  const root = places.mapping(table)
  for (const part of table.body) {
    if (part.type === 'TOMLKeyValue') places.addEntry(root, part)
    else places.addTable(root, part)
  }
  return root
}

/** Enough for every date of a post; each costs parsing once more. */
const MOST_DATES = 20

/** A date that no calendar has (2024-02-31) is read as another of the same length: it must not cost the places of all other values. */
function parseWithAnyDates(content: string): AST.TOMLProgram | undefined {
  let text = content
  for (let count = 0; count <= MOST_DATES; count += 1) {
    try {
      return parseTOML(text, { tomlVersion: '1.1' })
    } catch (error) {
      const end = typeof error === 'object' && error !== null && 'index' in error ? Number(error.index) + 1 : Number.NaN
      const date = /(\d{4})-\d\d-\d\d(?:[Tt ][\d:.Zz+-]*)?$/.exec(text.slice(Math.max(0, end - 40), end))
      if (date === null) return undefined
      const start = end - date[0].length
      text = `${text.slice(0, start)}${date[1]}-01-01${text.slice(start + 10)}`
    }
  }
  return undefined
}

class Places {
  readonly #text: string
  readonly #offset: number

  constructor(text: string, offset: number) {
    this.#text = text
    this.#offset = offset
  }

  mapping(node: { range: readonly [number, number] }): FrontMatterNode {
    return { range: this.#rangeOf(node), entries: new Map() }
  }

  addTable(root: FrontMatterNode, table: AST.TOMLTable): void {
    const keys = table.key.keys
    let node = root
    let depth = 0
    for (const step of table.resolvedKey) {
      if (typeof step === 'number') {
        node.items ??= []
        node.items[step] ??= this.mapping(table)
        node = node.items[step]
      } else {
        node = this.#enter(node, step, keys[depth] ?? table.key)
        depth += 1
      }
    }
    for (const entry of table.body) this.addEntry(node, entry)
  }

  addEntry(parent: FrontMatterNode, { key, value }: AST.TOMLKeyValue): void {
    let node = parent
    for (const part of key.keys.slice(0, -1)) node = this.#enter(node, nameOf(part), part)
    const last = key.keys.at(-1)
    if (last === undefined) return
    node.entries ??= new Map()
    node.entries.set(nameOf(last), { keyRange: this.#rangeOf(last), node: this.#value(value) })
  }

  #enter(node: FrontMatterNode, name: string, key: { range: readonly [number, number] }): FrontMatterNode {
    node.entries ??= new Map()
    const known = node.entries.get(name)
    if (known !== undefined) return known.node
    const child = this.mapping(key)
    node.entries.set(name, { keyRange: this.#rangeOf(key), node: child })
    return child
  }

  #value(value: AST.TOMLContentNode): FrontMatterNode {
    const range = this.#rangeOf(value)
    if (value.type === 'TOMLArray') return { range, items: value.elements.map((element) => this.#value(element)) }
    if (value.type === 'TOMLInlineTable') {
      const node = this.mapping(value)
      for (const entry of value.body) this.addEntry(node, entry)
      return node
    }
    return value.kind === 'string' ? { range, string: () => this.#string(value, range) } : { range }
  }

  /** A string of several lines is placed only where nothing in it is escaped. */
  #string({ range: [start, end], value }: AST.TOMLStringValue, range: TextRange): SourceString | undefined {
    const quote = this.#text.charAt(start)
    const isLong = this.#text.startsWith(quote.repeat(3), start)
    const raw = this.#text.slice(start + (isLong ? 3 : 1), end - (isLong ? 3 : 1))
    const lead = isLong ? (/^\r?\n/.exec(raw)?.[0].length ?? 0) : 0
    const rawStart = range.start + (isLong ? 3 : 1) + lead
    if (raw.slice(lead) === value) return new SourceString(value, range, rawStart)
    if (isLong) return undefined
    // One-line strings know the escapes of YAML's double quotes and no others.
    return placedString(placeFlowScalar(raw, 'double-quoted'), value, range, (index) => rawStart + index)
  }

  #rangeOf({ range: [start, end] }: { range: readonly [number, number] }): TextRange {
    return { start: this.#offset + start, end: this.#offset + end }
  }
}

function nameOf(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === 'TOMLBare' ? key.name : key.value
}
