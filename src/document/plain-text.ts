import type { Nodes } from 'mdast'

/**
 * The text of a node as a reader sees it: markup gone, alt text for images, HTML tags and JSX expressions left out.
 * Iterative, because hostile nesting is deeper than the stack.
 */
export function plainText(node: Nodes): string {
  let text = ''
  const stack: Nodes[] = [node]
  while (stack.length > 0) {
    const current = stack.pop()
    if (current === undefined) break
    if (current.type === 'text' || current.type === 'inlineCode' || current.type === 'code') text += current.value
    else if (current.type === 'break') text += ' '
    else if (current.type === 'image' || current.type === 'imageReference') text += current.alt ?? ''
    else if ('children' in current) {
      for (let index = current.children.length - 1; index >= 0; index -= 1) {
        const child = current.children[index]
        if (child !== undefined) stack.push(child)
      }
    }
  }
  return text
}
