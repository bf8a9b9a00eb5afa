import type { Fix, WithheldFix } from '../../../rule/lint-message.ts'
import type { TextEdit } from '../../../text/text-edit.ts'
import type { TextRange } from '../../../text/text-range.ts'

export type StrayMessage =
  | 'key'
  | 'value'
  | 'frontMatter'
  | 'colon'
  | 'fence'
  | 'url'
  | 'anchor'
  | 'heading'
  | 'noHeading'
  | 'noListItem'
  | 'code'
  | 'control'
  | 'box'
  | 'lineBreak'
  | 'byteOrderMark'
  | 'direction'
  | 'closing'
  | 'selector'
  | 'hidden'

/** Invisible characters to report as one: what is wrong with them, without its words. */
export interface StrayInvisible {
  readonly message: StrayMessage
  /** The key that it is about, `''` where it is about none. */
  readonly name: string
  readonly range: TextRange
  /** Where to look for the words beside it. */
  readonly within: TextRange
  /** Whether `within` is a block of code. */
  readonly isInBlock?: boolean
  /** In how many more places of the same block of code the same is wrong. */
  readonly more?: number
  readonly fix: Fix | WithheldFix
}

export function replacement(range: TextRange, newText: string): Fix {
  return { edits: [{ range, newText }], safety: 'safe' }
}

export function removal(...ranges: readonly TextRange[]): Fix {
  return { edits: ranges.map((range) => ({ range, newText: '' })), safety: 'safe' }
}

/** Neighbours with the same to say become one, in order of place. */
export function mergeStrays(strays: readonly StrayInvisible[]): StrayInvisible[] {
  const groups: StrayInvisible[][] = []
  for (const stray of [...strays].sort((a, b) => a.range.start - b.range.start)) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group !== undefined && last !== undefined && canMerge(last, stray)) group.push(stray)
    else groups.push([stray])
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)]
    if (first === undefined || last === undefined || first === last) return group
    const edits = group.flatMap(({ fix }) => ('edits' in fix ? fix.edits : []))
    const fix: StrayInvisible['fix'] = 'edits' in first.fix ? { edits: mergeEdits(edits), safety: 'safe' } : first.fix
    return [{ ...first, range: { start: first.range.start, end: last.range.end }, fix }]
  })
}

/** A block of code that has so many of them is full of them: one finding is enough, with the fix of all. */
const FULL_BLOCK = 4

/** Of those in a block of code that is full of them, the first one stands for all. In order of place. */
export function foldBlocks(strays: readonly StrayInvisible[]): readonly StrayInvisible[] {
  const groups = new Map<string, StrayInvisible[]>()
  for (const stray of strays) {
    const outcome = 'edits' in stray.fix ? '' : stray.fix.withheld
    const key = stray.isInBlock ? `${stray.within.start} ${stray.message} ${outcome}` : `at ${stray.range.start} ${stray.message}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [stray])
    else group.push(stray)
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group
      if (first === undefined || group.length < FULL_BLOCK) return group
      const edits = group.flatMap(({ fix }) => ('edits' in fix ? fix.edits : []))
      return [{ ...first, more: group.length - 1, fix: 'edits' in first.fix ? { edits, safety: first.fix.safety } : first.fix }]
    })
    .sort((a, b) => a.range.start - b.range.start)
}

function canMerge(a: StrayInvisible, b: StrayInvisible): boolean {
  if (a.message !== b.message || a.name !== b.name || a.range.end !== b.range.start) return false
  return 'edits' in a.fix ? 'edits' in b.fix : 'withheld' in b.fix && a.fix.withheld === b.fix.withheld
}

function mergeEdits(edits: readonly TextEdit[]): TextEdit[] {
  const merged: TextEdit[] = []
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    const last = merged.at(-1)
    if (last?.range.end === edit.range.start) {
      merged[merged.length - 1] = { range: { start: last.range.start, end: edit.range.end }, newText: last.newText + edit.newText }
    } else merged.push(edit)
  }
  return merged
}
