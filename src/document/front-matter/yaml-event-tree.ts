import { type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml'
import type { TextRange } from '../../text/text-range.ts'
import type { FrontMatterNode } from './front-matter-node.ts'
import { yamlSourceString } from './yaml-source-string.ts'

export interface DuplicateKey {
  readonly key: string
  readonly range: TextRange
  readonly first: TextRange
}

interface OpenCollection {
  readonly node: FrontMatterNode
  readonly isMapping: boolean
  readonly isFlow: boolean
  /** The key that waits for its value. */
  key: { readonly name: string; readonly range: TextRange } | undefined
}

const MERGE_KEY = '<<'

/** The places of all values of a YAML document, from its events. Iterative, so that nesting costs no stack. */
export function yamlEventTree(events: readonly Event[], text: string, offset: number) {
  const duplicates: DuplicateKey[] = []
  const open: OpenCollection[] = []
  let root: FrontMatterNode | undefined

  const place = (node: FrontMatterNode, keyName: string | undefined): void => {
    const parent = open.at(-1)
    if (parent === undefined) {
      root ??= node
      return
    }
    if (!parent.isMapping) {
      parent.node.items?.push(node)
    } else if (parent.key === undefined) {
      parent.key = { name: keyName ?? '', range: node.range }
    } else {
      const { name, range } = parent.key
      const earlier = parent.node.entries?.get(name)
      if (earlier === undefined) parent.node.entries?.set(name, { keyRange: range, node })
      else if (name !== MERGE_KEY) duplicates.push({ key: name, range, first: earlier.keyRange })
      if (node.range.start < 0) node.range = { start: range.end, end: range.end }
      parent.key = undefined
    }
  }

  for (const event of events) {
    if (event.type === 2 || event.type === 3) {
      const start = offset + event.start
      const node: FrontMatterNode = { range: { start, end: start } }
      if (event.type === 3) node.entries = new Map()
      else node.items = []
      place(node, undefined)
      open.push({ node, isMapping: event.type === 3, isFlow: event.style === 2, key: undefined })
    } else if (event.type === 4) {
      const node = scalarNode(event, text, offset)
      place(node, event.valueStart < 0 ? '' : getScalarValue(text, event))
    } else if (event.type === 5) {
      place({ range: { start: offset + event.anchorStart - 1, end: offset + event.anchorEnd } }, undefined)
    } else if (event.type === 6) {
      const closed = open.pop()
      if (closed !== undefined) close(closed, text, offset)
    }
  }
  return { root, duplicates }
}

function scalarNode(event: ScalarEvent, text: string, offset: number): FrontMatterNode {
  if (event.valueStart < 0) return { range: { start: -1, end: -1 } }
  const quotes = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0
  const end = event.valueStart + text.slice(event.valueStart, event.valueEnd).trimEnd().length
  const range = {
    start: offset + event.valueStart - quotes,
    end: offset + (quotes === 1 ? event.valueEnd + 1 : end),
  }
  return { range, string: () => yamlSourceString(event, text, offset, range) }
}

/** Events do not say where a collection ends: a block ends with its last child, one in brackets with the bracket. */
function close({ node, isFlow }: OpenCollection, text: string, offset: number): void {
  let end = node.range.start
  for (const entry of node.entries?.values() ?? []) end = Math.max(end, entry.keyRange.end, entry.node.range.end)
  for (const item of node.items ?? []) end = Math.max(end, item.range.end)
  if (isFlow) end = offset + endOfBrackets(text, Math.max(end, node.range.start + 1) - offset)
  node.range = { start: node.range.start, end }
}

function endOfBrackets(text: string, from: number): number {
  for (let index = from; index < text.length; index += 1) {
    const character = text[index]
    if (character === ']' || character === '}') return index + 1
    if (character === '#') {
      const lineEnd = text.indexOf('\n', index)
      if (lineEnd === -1) break
      index = lineEnd
    }
  }
  return from
}
