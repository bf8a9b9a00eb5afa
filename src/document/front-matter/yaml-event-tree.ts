import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml'
import type { TextRange } from '../../text/text-range.ts'
import { type FrontMatterNode, MERGE_KEY } from './front-matter-node.ts'
import { yamlSourceString } from './yaml-source-string.ts'

export interface DuplicateKey {
  readonly key: string
  readonly range: TextRange
  readonly first: TextRange
}

export interface YamlTree {
  readonly root: FrontMatterNode | undefined
  readonly duplicates: readonly DuplicateKey[]
}

interface Key {
  /** `undefined` for a key that is no scalar (`? [a, b]`, `*alias`): nobody asks for it by name. */
  readonly name: string | undefined
  readonly range: TextRange
}

interface OpenCollection {
  readonly node: FrontMatterNode
  readonly kind: 'mapping' | 'sequence'
  /** Where its bracket stands in the text, or `undefined` for one without. */
  readonly bracket: number | undefined
  /** The key that waits for its value. */
  key: Key | undefined
  readonly firstKeys: Map<string, TextRange>
}

/**
 * The places of all values of a YAML document, from its events. Iterative, so that nesting costs no stack.
 *
 * @param placeOf The offset in the file of an index of `text`.
 */
export function yamlEventTree(events: readonly Event[], text: string, placeOf: (index: number) => number): YamlTree {
  return new TreeBuilder(text, placeOf).build(events)
}

class TreeBuilder {
  readonly #text: string
  readonly #placeOf: (index: number) => number
  readonly #duplicates: DuplicateKey[] = []
  readonly #open: OpenCollection[] = []
  #root: FrontMatterNode | undefined
  /** Where the last token ended in the text: empty values have no place of their own and stand behind it. */
  #end = 0

  constructor(text: string, placeOf: (index: number) => number) {
    this.#text = text
    this.#placeOf = placeOf
  }

  build(events: readonly Event[]): YamlTree {
    for (const event of events) {
      switch (event.type) {
        case EVENT_ID.MAPPING:
        case EVENT_ID.SEQUENCE: {
          const start = this.#placeOf(event.start)
          const node: FrontMatterNode = { range: { start, end: start } }
          if (event.type === EVENT_ID.MAPPING) node.entries = new Map()
          else node.items = []
          this.#place(node, undefined)
          const kind = event.type === EVENT_ID.MAPPING ? 'mapping' : 'sequence'
          // `[a: b]` holds a mapping in flow style without braces.
          const isBracket = event.style === COLLECTION_STYLE.FLOW && this.#text[event.start] === (kind === 'mapping' ? '{' : '[')
          const bracket = isBracket ? event.start : undefined
          this.#open.push({ node, kind, bracket, key: undefined, firstKeys: new Map() })
          this.#end = Math.max(this.#end, event.tagEnd, event.anchorEnd, isBracket ? event.start + 1 : event.start)
          break
        }
        case EVENT_ID.SCALAR: {
          this.#end = Math.max(this.#end, event.tagEnd, event.anchorEnd)
          this.#place(this.#scalar(event), event.valueStart < 0 ? '' : getScalarValue(this.#text, event))
          if (event.valueStart >= 0) this.#end = event.valueEnd + quoteWidth(event)
          break
        }
        case EVENT_ID.ALIAS:
          this.#place({ range: this.#rangeOf(event.anchorStart - 1, event.anchorEnd) }, undefined)
          this.#end = event.anchorEnd
          break
        case EVENT_ID.POP:
          this.#close()
          break
      }
    }
    return { root: this.#root, duplicates: this.#duplicates }
  }

  #rangeOf(start: number, end: number): TextRange {
    return { start: this.#placeOf(start), end: this.#placeOf(end) }
  }

  #place(node: FrontMatterNode, keyName: string | undefined): void {
    const parent = this.#open.at(-1)
    if (parent === undefined) this.#root ??= node
    else if (parent.kind === 'sequence') parent.node.items?.push(node)
    else if (parent.key === undefined) parent.key = { name: keyName, range: node.range }
    else {
      this.#addEntry(parent, parent.key, node)
      parent.key = undefined
    }
  }

  /** The last of several equal keys counts, as it does for the data. */
  #addEntry({ node: parent, firstKeys }: OpenCollection, { name, range }: Key, node: FrontMatterNode): void {
    if (name === undefined) return
    const first = firstKeys.get(name)
    if (first === undefined) firstKeys.set(name, range)
    else if (name !== MERGE_KEY) this.#duplicates.push({ key: name, range, first })
    parent.entries?.set(name, { keyRange: range, node })
  }

  #scalar(event: ScalarEvent): FrontMatterNode {
    if (event.valueStart < 0) return { range: this.#emptyRange() }
    const quote = quoteWidth(event)
    const isBlock = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK
    const start = isBlock ? this.#blockHeader(event.valueStart) : event.valueStart - quote
    const end = isBlock ? start + this.#text.slice(start, event.valueEnd).trimEnd().length : event.valueEnd + quote
    const range = this.#rangeOf(start, end)
    return { range, string: () => yamlSourceString(event, this.#text, this.#placeOf, range) }
  }

  /** The `|` or `>` on the line above the block; a comment may follow it. */
  #blockHeader(valueStart: number): number {
    const from = Math.min(this.#end, valueStart)
    const offset = this.#text.slice(from, valueStart).search(/[|>]/)
    return offset === -1 ? valueStart : from + offset
  }

  /** Where an empty value stands: nowhere for a key's, which gives the end of that key, at the `-` for a list item's. */
  #emptyRange(): TextRange {
    const parent = this.#open.at(-1)
    if (parent?.key !== undefined) return { start: parent.key.range.end, end: parent.key.range.end }
    const start = skipBlanksAndComments(this.#text, this.#end)
    const hasMark = this.#text[start] === '-' || this.#text[start] === '?' || this.#text[start] === ':'
    return this.#rangeOf(start, hasMark ? start + 1 : start)
  }

  /** Events do not say where a collection ends: one in brackets with its bracket, others with their last child. */
  #close(): void {
    const closed = this.#open.pop()
    if (closed === undefined) return
    const { node, bracket } = closed
    let { end } = node.range
    for (const entry of node.entries?.values() ?? []) end = Math.max(end, entry.keyRange.end, entry.node.range.end)
    for (const item of node.items ?? []) end = Math.max(end, item.range.end)
    if (bracket !== undefined) {
      this.#end = this.#closingBracket()
      end = this.#placeOf(this.#end)
    }
    node.range = { start: node.range.start, end }
  }

  /** Between the last child and the bracket stand only blanks, comments and commas. */
  #closingBracket(): number {
    let index = skipBlanksAndComments(this.#text, this.#end)
    while (this.#text[index] === ',' || this.#text[index] === ':') index = skipBlanksAndComments(this.#text, index + 1)
    return Math.min(index + 1, this.#text.length)
  }
}

function quoteWidth({ style }: ScalarEvent): number {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0
}

function skipBlanksAndComments(text: string, from: number): number {
  let index = from
  while (index < text.length) {
    const character = text[index]
    if (character === '#') {
      const lineEnd = text.indexOf('\n', index)
      index = lineEnd === -1 ? text.length : lineEnd
    } else if (character !== ' ' && character !== '\t' && character !== '\n' && character !== '\r') {
      break
    }
    index += 1
  }
  return index
}
