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

/**
 * The blocks of a post that stand inside of something which the Markdown tree does not know: HTML elements that are opened in one block
 * and closed in another, admonitions, shortcodes. What is never closed encloses nothing.
 *
 * @returns For each block, whether something is open around it.
 */
export function enclosedBlocks(blocks: readonly RootContent[], source: SourceText): boolean[] {
  const changes = new Array<number>(blocks.length + 1).fill(0)
  const open = new Map<string, number[]>()
  for (const [index, block] of blocks.entries()) {
    for (const { name, isClosing } of markersIn(block, source)) {
      const starts = open.get(name) ?? []
      const start = isClosing ? starts.pop() : undefined
      if (!isClosing) starts.push(index)
      if (start !== undefined && start < index) {
        changes[start] = (changes[start] ?? 0) + 1
        changes[index + 1] = (changes[index + 1] ?? 0) - 1
      }
      open.set(name, starts)
    }
  }
  let depth = 0
  return blocks.map((_, index) => {
    depth += changes[index] ?? 0
    return depth > 0
  })
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
