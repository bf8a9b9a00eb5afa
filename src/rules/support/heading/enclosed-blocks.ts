import type { RootContent } from 'mdast'
import { nodeRange } from '../../../document/node-range.ts'
import type { SourceText } from '../../../text/source-text.ts'

/** What opens or closes something around whole blocks: `<div>`, `:::note`, `{{% tip %}}`, `{% raw %}`. */
interface Marker {
  readonly name: string
  readonly isClosing: boolean
}

const TAG = /<(\/?)([A-Za-z][\w-]*)/g
const DIRECTIVE = /^ {0,3}:{3,}[ \t]*(\S?)/
const HUGO = /\{\{[<%][ \t]*(?:(\/)[ \t]*)?([\w/-]+)/g
const LIQUID = /\{%-?[ \t]*(end)?(\w+)/g

/** What stands between two blocks that belong together. */
export interface Enclosure {
  /** The indexes of the blocks that open and close it. */
  readonly start: number
  readonly end: number
}

/**
 * What is closest around each block of a post that the Markdown tree does not know: HTML elements that are opened in one block and
 * closed in another, admonitions, shortcodes. What is never closed encloses nothing.
 */
export function enclosures(blocks: readonly RootContent[], source: SourceText): readonly (Enclosure | undefined)[] {
  const found: Enclosure[] = []
  const open = new Map<string, number[]>()
  for (const [index, block] of blocks.entries()) {
    for (const { name, isClosing } of markersIn(block, source)) {
      const starts = open.get(name) ?? []
      const start = isClosing ? starts.pop() : undefined
      if (!isClosing) starts.push(index)
      if (start !== undefined && start < index) found.push({ start, end: index })
      open.set(name, starts)
    }
  }
  // Of two that begin in one block the outer one comes first.
  const waiting = found.toSorted((one, other) => other.start - one.start || one.end - other.end)
  const around: Enclosure[] = []
  return blocks.map((_, index) => {
    while ((waiting.at(-1)?.start ?? Number.POSITIVE_INFINITY) <= index) around.push(...waiting.splice(-1))
    while ((around.at(-1)?.end ?? index) < index) around.pop()
    return around.at(-1)
  })
}

/** Whether something is open around each block. */
export function enclosedBlocks(blocks: readonly RootContent[], source: SourceText): readonly boolean[] {
  return enclosures(blocks, source).map((enclosure) => enclosure !== undefined)
}

function* markersIn(block: RootContent, source: SourceText): Generator<Marker> {
  const range = nodeRange(block)
  if (range === undefined || (block.type !== 'html' && block.type !== 'paragraph')) return
  const text = source.slice(range)
  if (block.type === 'html') {
    for (const [, slash, name = ''] of text.matchAll(TAG)) yield { name: `<${name.toLowerCase()}`, isClosing: slash === '/' }
    return
  }
  if (text.includes(':::')) {
    for (const line of text.split('\n')) {
      const match = DIRECTIVE.exec(line.trimEnd())
      if (match !== null) yield { name: ':::', isClosing: match[1] === '' }
    }
  }
  if (text.includes('{{')) for (const [, slash, name = ''] of text.matchAll(HUGO)) yield { name: `{{${name}`, isClosing: slash === '/' }
  if (text.includes('{%')) for (const [, end, name = ''] of text.matchAll(LIQUID)) yield { name: `{%${name}`, isClosing: end === 'end' }
}
