import type { TextRange } from '../text/text-range.ts'

/** Within a line, as Pandoc finds it: no blank inside of the signs, no digit behind the second. */
const INLINE = /\$[^\s$](?:[^$\n]*[^\s$])?\$(?!\d)/g

/** The stretches of a text that are mathematics, in which brackets mean nothing to Markdown. In no order, and some inside of others. */
export function mathematics(text: string): readonly TextRange[] {
  const ranges = [...text.matchAll(INLINE)].map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }))
  for (let start = text.indexOf('$$'); start !== -1; ) {
    const close = text.indexOf('$$', start + 2)
    if (close === -1) break
    ranges.push({ start, end: close + 2 })
    start = text.indexOf('$$', close + 2)
  }
  return ranges
}
