import type { TextRange } from '../../../text/text-range.ts'
import { lineStart, type TopLevelKey } from './top-level-keys.ts'

/** The whole lines of one key: the comments directly above it, the key, its value. */
export interface TopLevelBlock extends TextRange {
  /** Where the line of the key begins; comments stand between `start` and here. */
  readonly keyStart: number
}

/**
 * The front matter cut into whole lines, nothing left over:
 * `gaps[0] blocks[0] gaps[1] blocks[1] … gaps[n]`.
 *
 * A gap is empty or holds blank lines, and comments that stand directly above no key.
 */
export interface TopLevelLayout {
  readonly blocks: readonly TopLevelBlock[]
  readonly gaps: readonly TextRange[]
}

/**
 * @param region The lines of the keys, from the start of a line to the start of a line.
 * @returns `undefined` where the keys do not each begin a line, all in the same column.
 */
export function topLevelBlocks(text: string, keys: readonly TopLevelKey[], region: TextRange): TopLevelLayout | undefined {
  const starts: number[] = []
  const indentation = keys[0] === undefined ? '' : text.slice(lineStart(text, keys[0].range.start), keys[0].range.start)
  for (const { range } of keys) {
    const start = lineStart(text, range.start)
    if (start < region.start || text.slice(start, range.start) !== indentation || indentation.trim() !== '') return undefined
    starts.push(start)
  }
  const gaps: TextRange[] = []
  const blocks: TopLevelBlock[] = []
  for (let index = 0; index <= keys.length; index += 1) {
    const above = keys[index - 1]
    const from = above === undefined ? region.start : nextLine(text, above.valueEnd)
    const to = starts[index] ?? region.end
    const blockStart = starts[index - 1]
    let start = looseLinesAbove(text, from, to, indentation.length)
    if (blockStart === undefined && start > from) return undefined
    if (blockStart !== undefined) start += lengthOfTail(text, { start: blockStart, end: start }, to, indentation)
    const end = index === keys.length ? to : commentsAbove(text, start, to)
    const last = blocks.at(-1)
    if (last !== undefined) blocks[index - 1] = { ...last, end: start }
    if (index < keys.length) blocks.push({ start: end, keyStart: to, end: to })
    gaps.push({ start, end })
  }
  return { blocks, gaps }
}

/** The start of the blank lines and comments that end at `to`; comments further in than the keys belong to the value above them. */
function looseLinesAbove(text: string, from: number, to: number, indentation: number): number {
  let start = to
  while (start > from) {
    const above = lineStart(text, start - 1)
    const line = text.slice(above, start)
    const lead = line.length - line.trimStart().length
    const isLoose = line.trim() === '' || (line[lead] === '#' && lead <= indentation)
    if (!isLoose) return start
    start = above
  }
  return start
}

/** The start of the comments between `from` and `to` that end at `to` with no blank line between. */
export function commentsAbove(text: string, from: number, to: number): number {
  let start = to
  while (start > from) {
    const above = lineStart(text, start - 1)
    if (above < from || !text.slice(above, start).trimStart().startsWith('#')) return start
    start = above
  }
  return start
}

/** `|+` and `>+` keep the blank lines behind them. */
const KEEPING_HEADER = /[|>](?:\d?\+|\+\d)[ \t]*(?:#.*)?\r?$/m

/** How much of the loose lines up to `to` belongs to the block above them all the same. */
function lengthOfTail(text: string, block: TextRange, to: number, indentation: string): number {
  let end = block.end
  const keepsBlankLines = KEEPING_HEADER.test(text.slice(block.start, end))
  // A list may stand in the column of its key, and then a part of it that is commented out does so too.
  const isInList = text.startsWith(`${indentation}-`, lineStart(text, block.end - 1))
  const isTail = (line: string): boolean => (line.trim() === '' ? keepsBlankLines : isInList && /^\s*#\s*-/.test(line))
  while (end < to) {
    const next = nextLine(text, end)
    if (!isTail(text.slice(end, next))) break
    end = next
  }
  return end - block.end
}

function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end + 1
}
