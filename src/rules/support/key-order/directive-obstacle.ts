import type { TextRange } from '../../../text/text-range.ts'
import type { TopLevelLayout } from './top-level-blocks.ts'

const DIRECTIVE = /#[ \t]*post-lint-(?:disable|enable)(-file|-line|-next-line)?(?![\w-])([^\r\n]*)/g

/** Two dashes, or what editors make of them. */
const REASON = /(?:^|[\s,])(?:-{2,}|[–—])/

/**
 * The offset of a disable comment that would be about something else once blocks are moved, or that keeps `ruleId` from moving a key;
 * `undefined` where there is none.
 */
export function directiveObstacle(text: string, layout: TopLevelLayout, region: TextRange, ruleId: string): number | undefined {
  const lines = text.slice(region.start, region.end)
  if (!lines.includes('post-lint-')) return undefined
  let block = 0
  let nextLine = -1
  for (const { 0: comment, 1: reach, 2: rest = '', index } of lines.matchAll(DIRECTIVE)) {
    if (reach === '-file') continue
    const start = region.start + index
    const end = start + comment.length
    while ((layout.blocks[block]?.end ?? text.length) <= start) block += 1
    if (nextLine < end) nextLine = contentLineBelow(text, end)
    const { [block]: around } = layout.blocks
    // The line that a comment is about has to move with it.
    const isTorn = reach === undefined || (reach === '-next-line' && !(around && around.start <= start && nextLine < around.end))
    if (isTorn || names(rest).includes(ruleId) || names(rest).length === 0) return start
  }
  return undefined
}

function names(rest: string): string[] {
  return (rest.split(REASON, 1)[0] ?? '').split(/[\s,]+/).filter((name) => name !== '')
}

/** The start of the next line that is neither blank nor a comment; the end of the text where there is none. */
function contentLineBelow(text: string, offset: number): number {
  for (let end = text.indexOf('\n', offset); end !== -1; end = text.indexOf('\n', end + 1)) {
    const next = text.indexOf('\n', end + 1)
    const line = text.slice(end + 1, next === -1 ? text.length : next).trimStart()
    if (line !== '' && !line.startsWith('#')) return end + 1
  }
  return text.length
}
