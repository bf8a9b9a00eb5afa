import type { Document } from '../../../document/document.ts'
import type { FrontMatter } from '../../../document/front-matter/front-matter.ts'
import { parseYaml } from '../../../document/front-matter/yaml.ts'
import type { WithheldFix } from '../../../rule/lint-message.ts'
import type { SourceText } from '../../../text/source-text.ts'
import { applyEdits, type TextEdit } from '../../../text/text-edit.ts'
import { commentObstacle } from './comment-obstacle.ts'
import { directiveObstacle } from './directive-obstacle.ts'
import { moveBlocks } from './move-blocks.ts'
import type { Insertion } from './order-moves.ts'
import { swapProperties } from './swap-properties.ts'
import { commentsAbove, topLevelBlocks } from './top-level-blocks.ts'
import { shownName, type TopLevelKeys } from './top-level-keys.ts'

/** Edits that move top-level keys and leave the data as it is, or why there are none. */
export function reorderKeys(
  { source }: Document,
  frontMatter: FrontMatter,
  topLevel: TopLevelKeys,
  insertions: readonly Insertion[],
  ruleId: string,
): readonly TextEdit[] | WithheldFix {
  const duplicate = frontMatter.problems.find(({ kind }) => kind === 'duplicate-key')
  if (duplicate?.kind === 'duplicate-key') return { withheld: `\`${shownName(duplicate.key)}\` stands twice` }
  if (topLevel.hasMore) return { withheld: 'the front matter holds a key that has no place in an order, such as `<<`' }
  const edits = editsOf(source, frontMatter, topLevel, insertions, ruleId)
  if ('withheld' in edits || readsTheSame(source.text, frontMatter, edits)) return edits
  const hasAlias = /[\s[{,]\*[^\s,[\]{}]/.test(source.slice(frontMatter.contentRange))
  return { withheld: hasAlias ? 'an alias would stand before its anchor' : 'a value would change with the place of its key' }
}

function editsOf(
  source: SourceText,
  frontMatter: FrontMatter,
  topLevel: TopLevelKeys,
  insertions: readonly Insertion[],
  ruleId: string,
): readonly TextEdit[] | WithheldFix {
  const { text } = source
  const { keys } = topLevel
  const content = source.slice(frontMatter.contentRange)
  if (content.trimStart().startsWith('{')) {
    if (parseJson(content) !== undefined) return swapProperties(text, keys, insertions)
    return { withheld: 'the keys stand between braces' }
  }
  const dotted =
    frontMatter.format === 'toml' ? keys.find(({ range }) => !/^[ \t]*=/.test(text.slice(range.end, range.end + 100))) : undefined
  if (dotted !== undefined) return { withheld: `\`${shownName(dotted.name)}\` is given in parts, with dots` }
  const region = { start: text.indexOf('\n', frontMatter.contentRange.start) + 1, end: commentsAboveTable(text, topLevel, frontMatter) }
  const layout = topLevelBlocks(text, keys, region)
  if (layout === undefined) return { withheld: 'the keys do not each begin a line, one below the other' }
  const lineOf = (offset: number): number => source.pointAt(offset).line
  const directive = directiveObstacle(text, layout, region, ruleId)
  if (directive !== undefined) return { withheld: `the comment in line ${lineOf(directive)} would be about other keys` }
  const comment = commentObstacle(text, layout, insertions)
  if (comment !== undefined) return { withheld: `the comment in line ${lineOf(comment)} may be about more than one key` }
  return moveBlocks(text, layout, insertions)
}

/** Reads the block again as it would be. In TOML nothing depends on the order of keys above the first table. */
function readsTheSame(text: string, { format, contentRange: { start }, closingRange }: FrontMatter, edits: readonly TextEdit[]): boolean {
  if (format === 'toml') return true
  const read = format === 'json' ? parseJson : (content: string): unknown => parseYaml(content, start).data
  // Moving changes no length, so the block ends where it ended.
  const after = applyEdits(text, edits)
  const end = closingRange.start
  // Generators cut the block before its last line break or behind it, and a value in the last lines may depend on that.
  const ends = [end - (text[end - 2] === '\r' ? 2 : 1), end]
  const endsAfter = [end - (after[end - 2] === '\r' ? 2 : 1), end]
  return ends.every((one, index) => isSameMapping(read(text.slice(start, one)), read(after.slice(start, endsAfter[index]))))
}

/** Whether two mappings hold the same but for the order of their keys. */
function isSameMapping(before: unknown, after: unknown): boolean {
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return false
  const values = new Map(Object.entries(before))
  const entries = Object.entries(after)
  return entries.length === values.size && entries.every(([key, value]) => JSON.stringify(values.get(key)) === JSON.stringify(value))
}

/** Where the keys end, or the comments that belong to the table behind them. */
function commentsAboveTable(text: string, { keys, end }: TopLevelKeys, { closingRange }: FrontMatter): number {
  return end === closingRange.start ? end : commentsAbove(text, keys.at(-1)?.valueEnd ?? end, end)
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}
