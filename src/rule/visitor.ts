// Only for its types, which add the MDX nodes to those of mdast: exported, because an import of nothing is gone from the declarations.

import type { Nodes, Parents } from 'mdast'

export type {} from 'mdast-util-mdx'

import type { MarkupElement } from '../document/markup/markup-element.ts'

/**
 * The functions that a rule runs on its way through the tree, by node type. All rules share one walk.
 *
 * `ancestors` runs from the root to the parent. It is reused: read it at once, do not keep it.
 */
export type Visitor = {
  readonly [Type in Nodes['type']]?: (node: Extract<Nodes, { type: Type }>, ancestors: readonly Parents[]) => void
} & {
  /** An opening tag, of raw HTML and of JSX alike, with everything that a browser or MDX would take for one. */
  readonly element?: (element: MarkupElement, ancestors: readonly Parents[]) => void
  /** After the whole tree. */
  readonly 'root:exit'?: () => void
}
