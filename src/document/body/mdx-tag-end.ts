import type { TextRange } from '../../text/text-range.ts'
import { beginsBlock, readMdxTag } from './mdx-tag.ts'

/** What a `>` that begins a line may be: the end of a tag, or the mark of a block quotation. */
const LINE_START = /\r?\n[ \t]*>/g
/** How far before it the tag may begin. */
const LONGEST_TAG = 5000
const MOST_TAGS = 1000

/**
 * The line breaks before a `>` that ends a tag at the beginning of a block. The compiler is in the middle of that tag there and sees no
 * block quotation; the native parser does.
 */
export function breaksBeforeTagEnds(text: string): readonly TextRange[] {
  const breaks: TextRange[] = []
  let tries = 0
  for (const match of text.matchAll(LINE_START)) {
    if (tries === MOST_TAGS) break
    const end = match.index + match[0].length
    const before = text.slice(Math.max(0, match.index - LONGEST_TAG), match.index)
    const from = match.index - before.length
    // A tag is one line at the most below its beginning that has no `<`, unless an attribute has tags in it.
    for (let start = before.lastIndexOf('<'); start !== -1; start = start === 0 ? -1 : before.lastIndexOf('<', start - 1)) {
      tries += 1
      const tag = readMdxTag(text, from + start)
      if (tag.kind === 'tag' && tag.end === end && beginsBlock(text, from + start)) {
        breaks.push({ start: match.index, end: match.index + (match[0].startsWith('\r') ? 2 : 1) })
        break
      }
      if (tag.kind === 'tag' && tag.end < end && !before.slice(tag.end - from).includes('{')) break
      if (tries === MOST_TAGS) break
    }
  }
  return breaks
}
