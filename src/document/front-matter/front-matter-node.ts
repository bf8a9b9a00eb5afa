import type { SourceString } from '../../text/source-string.ts'
import type { TextRange } from '../../text/text-range.ts'

/** The name of the YAML key whose value is poured into the mapping around it. */
export const MERGE_KEY = '<<'

/** The places of a front matter value, the same for every format. Values themselves are in `FrontMatter.data`. */
export interface FrontMatterNode {
  range: TextRange
  entries?: Map<string, { readonly keyRange: TextRange; readonly node: FrontMatterNode }>
  items?: FrontMatterNode[]
  /** Reads the scalar as a string with its places, whatever it resolves to; absent where it cannot be placed exactly. */
  string?: () => SourceString | undefined
}

export interface FoundNode {
  readonly node: FrontMatterNode
  readonly keyRange: TextRange | undefined
}

export function nodeAt(root: FrontMatterNode, tokens: readonly string[]): FoundNode | undefined {
  let found: FoundNode = { node: root, keyRange: undefined }
  for (const token of tokens) {
    const entry = found.node.entries?.get(token)
    const item = /^\d+$/.test(token) ? found.node.items?.[Number(token)] : undefined
    if (entry !== undefined) found = { node: entry.node, keyRange: entry.keyRange }
    else if (item !== undefined) found = { node: item, keyRange: undefined }
    else return undefined
  }
  return found
}
