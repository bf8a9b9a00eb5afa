import type { Nodes, Root } from 'mdast'
import type { Document } from '../document/document.ts'
import { nodeRange } from '../document/node-range.ts'
import type { TextRange } from '../text/text-range.ts'

const LABEL = /^([ \t>*+\-\d.)]*)\[((?:[^[\]\\]|\\[\s\S]){1,999})\]:/gm

interface Label {
  readonly offset: number
  readonly name: string
}

/** Of two definitions with one label the fast parser keeps the first alone, and there are rules about the second. */
export function mayDefineTwice({ source: { text }, tree }: Document): boolean {
  const labels = [...text.matchAll(LABEL)].map(({ index, 1: before = '', 2: label = '' }) => ({
    offset: index + before.length,
    name: label.trim().replaceAll(/\s+/g, ' ').toLowerCase().toUpperCase(),
  }))
  // Few posts get further, and in most of those the labels stand in code.
  return hasTwins(labels) && hasTwins(outside(settledRanges(tree), labels))
}

function hasTwins(labels: readonly Label[]): boolean {
  return new Set(labels.map(({ name }) => name)).size < labels.length
}

function outside(ranges: readonly TextRange[], labels: readonly Label[]): readonly Label[] {
  let next = 0
  return labels.filter(({ offset }) => {
    while (next < ranges.length && (ranges[next]?.end ?? 0) <= offset) next += 1
    return (ranges[next]?.start ?? Number.POSITIVE_INFINITY) > offset
  })
}

/** What the parser took for something that no definition is a part of, in the order of the text. */
function settledRanges(tree: Root): readonly TextRange[] {
  const ranges: TextRange[] = []
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('children' in node && node.type !== 'linkReference') for (const child of node.children) open.push(child)
    else if (node.type !== 'definition') ranges.push(nodeRange(node) ?? { start: 0, end: 0 })
  }
  return ranges.sort((one, other) => one.start - other.start)
}
