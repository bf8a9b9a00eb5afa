import type { Document } from '../../../document/document.ts'
import type { FrontMatter } from '../../../document/front-matter/front-matter.ts'
import { MERGE_KEY } from '../../../document/front-matter/front-matter-node.ts'
import { childPointer } from '../../../text/json-pointer.ts'
import type { TextRange } from '../../../text/text-range.ts'

export interface TopLevelKey {
  readonly name: string
  readonly pointer: string
  /** The key as written, with its quotes. */
  readonly range: TextRange
  /** Where its value ends; where the key does, if there is none. */
  readonly valueEnd: number
}

export interface TopLevelKeys {
  /** In order of place. */
  readonly keys: readonly TopLevelKey[]
  /** Whether the mapping holds something without a place of its own: `<<`, a key that is an alias or no text. */
  readonly hasMore: boolean
  /** Where the keys end: at the first table of TOML, which no key of the outermost mapping may follow, or at the closing fence. */
  readonly end: number
}

/** The keys of the outermost mapping that can be told apart by place. */
export function topLevelKeys({ source: { text } }: Document, frontMatter: FrontMatter): TopLevelKeys {
  const names = Object.keys(frontMatter.data ?? {})
  const placed = names.map((name) => keyAt(frontMatter, name)).filter((key) => isPlaced(key, text, frontMatter))
  placed.sort((a, b) => a.range.start - b.range.start)
  const merge = frontMatter.rangeAt(childPointer('', MERGE_KEY), 'key')
  const hasMore = placed.length < names.length || text.slice(merge.start, merge.end) === MERGE_KEY
  const table = frontMatter.format === 'toml' ? placed.findIndex(({ range }) => isInHeader(text, range.start)) : -1
  const [keys, first] = table === -1 ? [placed, undefined] : [placed.slice(0, table), placed[table]]
  return { keys, hasMore, end: first === undefined ? frontMatter.closingRange.start : lineStart(text, first.range.start) }
}

/** Where the line around an offset begins. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}

/** A key for a message. */
export function shownName(name: string): string {
  return name.length > 60 ? `${name.slice(0, 59)}…` : name
}

function keyAt(frontMatter: FrontMatter, name: string): TopLevelKey {
  const pointer = childPointer('', name)
  return { name, pointer, range: frontMatter.rangeAt(pointer, 'key'), valueEnd: frontMatter.rangeAt(pointer).end }
}

/** A key without a place of its own gets that of a fence or of the `<<` that brings it in. */
function isPlaced({ range: { start, end } }: TopLevelKey, text: string, { contentRange }: FrontMatter): boolean {
  return start >= contentRange.start && start < contentRange.end && text.slice(start, end) !== MERGE_KEY
}

/** `[table]`, `[[list]]`. */
function isInHeader(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trimStart().startsWith('[')
}
