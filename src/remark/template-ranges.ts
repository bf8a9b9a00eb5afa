import type { TextRange } from '../text/text-range.ts'

/** What templates put in a text begins with one of these; each with what ends it. */
const CLOSINGS: ReadonlyMap<string, string> = new Map([
  ['{{', '}}'],
  ['{%', '%}'],
  ['<%', '%>'],
  ['{!', '!}'],
  ['$$', '$$'],
])

const OPENING = /\{\{|\{%|<%|\{!|\$\$/g

/** Mathematics within a line, as Pandoc finds it: no blank inside of the signs, no digit behind the second. */
const INLINE_MATHEMATICS = /\$[^\s$](?:[^$\n]*[^\s$])?\$(?!\d)/g

/** Tags of Liquid and its kin between which Markdown is Markdown. */
const TRANSPARENT_TAGS: ReadonlySet<string> = new Set(['if', 'unless', 'for', 'case', 'capture', 'elsif', 'else', 'when', 'block', 'end'])

const PAIRED_TAG = /^(?:\{\{<\s*(\/)?\s*([\w.-]+)|\{%-?\s*(end)?(\w+))/

/**
 * The stretches of a text that templates and mathematics own: the tags themselves, and what stands between a Hugo shortcode of the
 * `{{<` kind, or a tag such as `{% highlight %}`, and its end. In no order, and some inside of others.
 */
export function templateRanges(text: string): readonly TextRange[] {
  const tags = [...templateTags(text)]
  return [...tags, ...pairedRanges(tags, text), ...mathematics(text)]
}

/** Linear: what ends a tag is not looked for again once there is none of it left. */
function* templateTags(text: string): Generator<TextRange> {
  const missing = new Set<string>()
  let position = 0
  for (const { 0: opening, index } of text.matchAll(OPENING)) {
    const closing = CLOSINGS.get(opening)
    if (index < position || closing === undefined || missing.has(closing)) continue
    const end = text.indexOf(closing, index + opening.length)
    if (end === -1) {
      missing.add(closing)
    } else {
      position = end + closing.length
      yield { start: index, end: position }
    }
  }
}

function* pairedRanges(tags: readonly TextRange[], text: string): Generator<TextRange> {
  const open = new Map<string, number[]>()
  for (const { start, end } of tags) {
    const match = PAIRED_TAG.exec(text.slice(start, Math.min(end, start + 200)))
    if (match === null) continue
    const [, slash, shortcode, endWord, tag = ''] = match
    const name = shortcode ?? `%${tag}`
    if (shortcode === undefined && TRANSPARENT_TAGS.has(tag)) continue
    const starts = open.get(name) ?? []
    open.set(name, starts)
    if (slash === undefined && endWord === undefined) {
      starts.push(start)
    } else {
      const first = starts.pop()
      if (first !== undefined) yield { start: first, end }
    }
  }
}

function* mathematics(text: string): Generator<TextRange> {
  for (const { 0: whole, index } of text.matchAll(INLINE_MATHEMATICS)) yield { start: index, end: index + whole.length }
}
