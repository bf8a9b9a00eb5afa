import type { TextRange } from '../../text/text-range.ts'
import { linesOf } from './shown-code.ts'
import type { ColonBlocks } from './template-syntax.ts'

export interface ColonBlockRanges {
  /** From the line that opens a block to the one that closes it. */
  readonly blocks: readonly TextRange[]
  /** YAML at the beginning of a block, which stands between `---` as front matter does. */
  readonly values: readonly TextRange[]
}

const OPENINGS: Readonly<Record<ColonBlocks, RegExp>> = {
  pandoc: /^[ \t>]*(:{3,})[ \t]*(?:\{[^}]*\}|[\w.-]+)[ \t]*:*[ \t]*$/,
  directives: /^[ \t>]*(:{3,})\{[^}]+\}/,
  components: /^[ \t>]*(:{2,})[A-Za-z][\w-]*(?:[[{ \t].*)?$/,
  any: /^[ \t>]*(:{3,}[ \t]*(?=[{\w.])|:{2,}(?=[A-Za-z]))/,
}
const CLOSING = /^[ \t>]*(:{2,})[ \t]*$/

/** The blocks that lines of colons open and close; what is never closed is none. */
export function colonBlocks(text: string, from: number, kind: ColonBlocks, isShown: (offset: number) => boolean): ColonBlockRanges {
  const blocks: TextRange[] = []
  const values: TextRange[] = []
  const open: { readonly marks: string; readonly start: number }[] = []
  const counts = new Map<string, number>()
  const isClosedByAny = kind === 'pandoc' || kind === 'any'
  let isFirstInBlock = false
  let yaml: number | undefined
  for (const { start, end } of linesOf(text, from)) {
    const line = text.slice(start, end).trimEnd()
    const closing = line.includes('::') && !isShown(start) ? CLOSING.exec(line)?.[1] : undefined
    if (yaml !== undefined && closing === undefined) {
      if (line.trim() !== '---') continue
      values.push({ start: yaml, end })
      yaml = undefined
      continue
    }
    yaml = undefined
    const isFirst = isFirstInBlock
    isFirstInBlock = false
    if (isFirst && kind !== 'pandoc' && line.trim() === '---') {
      yaml = start
      continue
    }
    if (!line.includes('::') || isShown(start)) continue
    if (closing === undefined) {
      const marks = OPENINGS[kind].exec(line)?.[1]?.trimEnd()
      if (marks === undefined) continue
      open.push({ marks, start })
      counts.set(marks, (counts.get(marks) ?? 0) + 1)
      isFirstInBlock = true
    } else if (isClosedByAny || (counts.get(closing) ?? 0) > 0) {
      // Everything that was opened inside of it ends with it.
      for (let block = open.pop(); block !== undefined; block = open.pop()) {
        counts.set(block.marks, (counts.get(block.marks) ?? 0) - 1)
        if (!isClosedByAny && block.marks !== closing) continue
        blocks.push({ start: block.start, end })
        break
      }
    }
  }
  return { blocks, values }
}
