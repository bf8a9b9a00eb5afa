import type { Nodes } from 'mdast'
import type { Document } from '../document/document.ts'

/** The fast parser does not say where attributes of JSX stand and how their code is parsed, and there are rules about both. */
export function hasJsxAttributes({ flavor, tree }: Document): boolean {
  if (flavor !== 'mdx') return false
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.attributes.length > 0) return true
    if ('children' in node) for (const child of node.children) open.push(child)
  }
  return false
}
