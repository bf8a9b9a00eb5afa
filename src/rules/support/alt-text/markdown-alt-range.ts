import type { Image, ImageReference } from 'mdast'
import { nodeRange } from '../../../document/node-range.ts'
import type { Place } from '../../../rule/define-rule.ts'
import type { SourceText } from '../../../text/source-text.ts'

/** Where the alt text of a Markdown image stands, blanks at its ends left out; the whole image where that is not certain. */
export function markdownAltRange(node: Image | ImageReference, source: SourceText): Place {
  const range = nodeRange(node)
  if (range === undefined) return node
  const raw = source.slice(range)
  const end = closingBracket(raw)
  const isWhole = node.type === 'image' ? raw[end + 1] === '(' : raw[end + 1] === '[' || end === raw.length - 1
  if (!raw.startsWith('![') || end === -1 || !isWhole) return range
  const alt = raw.slice(2, end)
  const start = range.start + 2 + (alt.length - alt.trimStart().length)
  return { start, end: start + alt.trim().length }
}

/** The bracket that closes the one after `!`, or -1. */
function closingBracket(raw: string): number {
  let depth = 0
  for (let index = 1; index < raw.length; index += 1) {
    const character = raw[index]
    if (character === '\\') index += 1
    else if (character === '[') depth += 1
    else if (character === ']') depth -= 1
    if (depth === 0) return index
  }
  return -1
}
