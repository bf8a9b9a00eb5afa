import { escapeToken, pointerTokens, valueAtTokens } from '../../text/json-pointer.ts'
import type { SourceString } from '../../text/source-string.ts'
import type { TextEdit } from '../../text/text-edit.ts'
import type { TextRange } from '../../text/text-range.ts'
import { type FoundNode, type FrontMatterNode, MERGE_KEY, nodeAt } from './front-matter-node.ts'

export type FrontMatterFormat = 'yaml' | 'toml' | 'json'

/** Something about a front matter block that generators choke on or read differently. Every one has a place. */
export type FrontMatterProblem =
  | { readonly kind: 'syntax'; readonly reason: string; readonly range: TextRange; readonly repair?: readonly TextEdit[] }
  | { readonly kind: 'duplicate-key'; readonly key: string; readonly range: TextRange; readonly first: TextRange }
  | { readonly kind: 'unclosed'; readonly fence: string; readonly range: TextRange }
  | { readonly kind: 'closing-fence'; readonly found: string; readonly fence: string; readonly range: TextRange }
  | { readonly kind: 'language'; readonly language: string; readonly runsCode: boolean; readonly range: TextRange }
  | { readonly kind: 'not-a-mapping'; readonly found: string; readonly range: TextRange }
  | { readonly kind: 'too-large'; readonly limit: string; readonly range: TextRange }

/** Why generators that want the fence at the very first character do not see this block. */
export type Misplacement = 'blank line' | 'space'

/** The parsed block at the top of a post. */
export class FrontMatter {
  readonly format: FrontMatterFormat
  /** The mapping, or `undefined` where the block cannot be read as one (then `problems` says why). Read own keys only. */
  readonly data: Readonly<Record<string, unknown>> | undefined
  readonly problems: readonly FrontMatterProblem[]
  /** From the opening fence to the end of the closing one. */
  readonly range: TextRange
  /** Between the fences. */
  readonly contentRange: TextRange
  /** The closing fence, empty where there is none. */
  readonly closingRange: TextRange
  readonly misplaced: Misplacement | undefined
  readonly #findRoot: () => FrontMatterNode | undefined
  readonly #reread: (() => Promise<unknown>) | undefined

  constructor(parts: {
    format: FrontMatterFormat
    data: Readonly<Record<string, unknown>> | undefined
    problems: readonly FrontMatterProblem[]
    range: TextRange
    contentRange: TextRange
    closingRange: TextRange
    misplaced: Misplacement | undefined
    root: FrontMatterNode | (() => FrontMatterNode | undefined) | undefined
    reread?: (() => Promise<unknown>) | undefined
  }) {
    this.format = parts.format
    this.data = parts.data
    this.problems = parts.problems
    this.range = parts.range
    this.contentRange = parts.contentRange
    this.closingRange = parts.closingRange
    this.misplaced = parts.misplaced
    const { root } = parts
    this.#findRoot = typeof root === 'function' ? root : () => root
    this.#reread = parts.reread
  }

  /** The value of a top-level key, own keys only. */
  value(key: string): unknown {
    return this.data !== undefined && Object.hasOwn(this.data, key) ? this.data[key] : undefined
  }

  has(key: string): boolean {
    return this.data !== undefined && Object.hasOwn(this.data, key)
  }

  /**
   * A copy of the mapping, for code that may change it or keep it; `undefined` where there is no mapping.
   *
   * @param dates How a timestamp without quotes is read: as the text that was written, as in `data`, or as a `Date`. With dates numbers
   *   are read as js-yaml 4 reads them, too (`0b11`).
   */
  async copy(dates: 'as dates' | 'as text'): Promise<Record<string, unknown> | undefined> {
    if (this.data === undefined || dates === 'as text' || this.#reread === undefined) return structuredClone(this.data)
    return mappingOf(await this.#reread())
  }

  /**
   * Where a property stands, by JSON Pointer (`/authors/0/name`).
   *
   * A property that is not there gives the nearest place where it belongs: the closing fence for a top-level key,
   * the parent's key for a nested one. Never the first line for want of better.
   */
  rangeAt(pointer: string, part: 'key' | 'value' = 'value'): TextRange {
    const tokens = pointerTokens(pointer)
    const root = this.#findRoot()
    if (root === undefined) return this.range
    if (tokens.length === 0) return root.range
    const found = nodeAt(root, tokens)
    if (found !== undefined) return placeOf(found, part)
    const parentTokens = tokens.slice(0, -1)
    const parent = nodeAt(root, parentTokens)
    if (parent === undefined) return this.rangeAt(`/${parentTokens.map(escapeToken).join('/')}`, 'key')
    const merge = parent.node.entries?.get(MERGE_KEY)
    if (merge !== undefined && valueAtTokens(this.data, tokens) !== undefined) return placeOf(merge, part)
    if (parentTokens.length === 0) return this.closingRange
    return parent.keyRange ?? parent.node.range
  }

  /** The string at a pointer with the place of each of its characters; `undefined` for other values. */
  stringAt(pointer: string): SourceString | undefined {
    const tokens = pointerTokens(pointer)
    const root = this.#findRoot()
    if (root === undefined || typeof valueAtTokens(this.data, tokens) !== 'string') return undefined
    return nodeAt(root, tokens)?.node.string?.()
  }
}

/** A value of no width (`title:`) is shown by its key. */
function placeOf({ node, keyRange }: FoundNode, part: 'key' | 'value'): TextRange {
  const isKeyMeant = part === 'key' || node.range.start === node.range.end
  return isKeyMeant ? (keyRange ?? node.range) : node.range
}

export function mappingOf(data: unknown): Record<string, unknown> | undefined {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : undefined
}
