import type { Definition, Image, Link } from 'mdast'
import { nodeRange } from '../../../document/node-range.ts'
import type { SourceText } from '../../../text/source-text.ts'
import type { TextRange } from '../../../text/text-range.ts'

/** Where the URL of a link, an image or a definition stands, as it is written; `undefined` where that cannot be told. */
export function destinationRange(node: Link | Image | Definition, source: SourceText): TextRange | undefined {
  const range = nodeRange(node)
  if (range === undefined) return undefined
  const raw = source.slice(range)
  if (node.type === 'link' && !raw.startsWith('[')) return isAngled(raw) ? { start: range.start + 1, end: range.end - 1 } : range
  const separator = separatorOf(node, raw, range.start)
  if (separator === -1) return undefined
  let start = separator + 2
  while (isSpace(raw.charAt(start))) start += 1
  let end = start
  if (raw[start] === '<') {
    end = raw.indexOf('>', start)
    return end === -1 ? undefined : { start: range.start + start + 1, end: range.start + end }
  }
  const last = node.type === 'definition' ? raw.length : raw.length - 1
  while (end < last && !isSpace(raw.charAt(end))) end += 1
  return { start: range.start + start, end: range.start + end }
}

/** The text of a link may hold brackets, so its destination is looked for behind its last child. */
function separatorOf(node: Link | Image | Definition, raw: string, offset: number): number {
  if (node.type === 'definition') return raw.indexOf(']:')
  if (node.type === 'image') return raw.lastIndexOf('](')
  const last = node.children.at(-1)
  const textEnd = last === undefined ? undefined : nodeRange(last)?.end
  return raw.indexOf('](', textEnd === undefined ? 0 : textEnd - offset)
}

function isAngled(raw: string): boolean {
  return raw.startsWith('<') && raw.endsWith('>')
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r'
}
