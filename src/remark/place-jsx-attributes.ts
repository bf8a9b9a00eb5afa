import type { Nodes, Root } from 'mdast'
import type { Document } from '../document/document.ts'
import { jsxAttributeRanges } from '../document/markup/jsx-element.ts'
import { positionOf } from './position-of.ts'

/**
 * Gives the attributes of JSX their places, which the fast parser leaves out and rules point at.
 *
 * @returns Whether the tree has now what remark-mdx makes of an attribute: of code it makes a tree, and some are beyond our reader.
 */
export function placeJsxAttributes(tree: Root, { flavor, source }: Document): boolean {
  if (flavor !== 'mdx') return true
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('children' in node) for (const child of node.children) open.push(child)
    if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.attributes.length === 0) continue
    const ranges = jsxAttributeRanges(node, source)
    for (const [index, attribute] of node.attributes.entries()) {
      const range = ranges?.[index]
      if (range === undefined || (typeof attribute.value === 'object' && attribute.value !== null)) return false
      attribute.position = positionOf(range, source)
    }
  }
  return true
}
