import type { TextRange } from '../../../text/text-range.ts'

const INVISIBLE = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\uFFF9-\uFFFB]/gu
const LONGEST_WORD = 20
/** Enough to find a word in, were it full of what nobody sees. */
const WINDOW = 80

/** Helps to find what cannot be seen: `between "Link" and "Button"`, `after "Hello"`, `before "npm"`. */
export function besideWhat(text: string, range: TextRange, within: TextRange): string {
  const left = text.slice(Math.max(within.start, range.start - WINDOW), range.start)
  const right = text.slice(range.end, Math.min(within.end, range.end + WINDOW))
  const before = left.slice(Math.max(left.lastIndexOf('\n'), left.lastIndexOf('\r')) + 1).replaceAll(INVISIBLE, '')
  const after = (/^[^\r\n]*/.exec(right)?.[0] ?? '').replaceAll(INVISIBLE, '')
  const beforeWord = Array.from(before.trimEnd().split(/\s/).at(-1) ?? '')
    .slice(-LONGEST_WORD)
    .join('')
  const afterWord = Array.from(after.trimStart().split(/\s/)[0] ?? '')
    .slice(0, LONGEST_WORD)
    .join('')
  const touchesBefore = before !== '' && before === before.trimEnd()
  const touchesAfter = after !== '' && after === after.trimStart()
  if (beforeWord !== '' && afterWord !== '' && touchesBefore === touchesAfter) return `between "${beforeWord}" and "${afterWord}"`
  if (beforeWord !== '' && (touchesBefore || afterWord === '')) return `after "${beforeWord}"`
  return afterWord === '' ? 'all by itself' : `before "${afterWord}"`
}
