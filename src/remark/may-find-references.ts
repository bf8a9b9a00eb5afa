import type { Nodes } from 'mdast'
import type { Document } from '../document/document.ts'

/** The rules call themselves for each level of a tree, and look at each pair of brackets with all that is inside. */
const DEEPEST = 500

/**
 * Whether the default rules about references can find something that stays, so that plugins need not be loaded for posts without. Never
 * false for a post in which they do, but for one with a tree or brackets deeper than anybody writes, which would take them too long.
 */
export function mayFindReferences({ tree, source, bodyRange }: Document): boolean {
  const body = source.slice(bodyRange)
  if (!body.includes(']:') && !body.includes('][') && !body.includes('[^')) return false
  const seen = lookAt(tree)
  if (seen.isTooDeep) return false
  return seen.hasOpenReference || seen.hasUnusedDefinition || seen.definesTwice
}

interface Seen {
  readonly isTooDeep: boolean
  /** Text with `][` or `[^` in it: the parser found no definition for that. */
  readonly hasOpenReference: boolean
  readonly hasUnusedDefinition: boolean
  readonly definesTwice: boolean
}

function lookAt(tree: Nodes): Seen {
  const defined = new Set<string>()
  const used = new Set<string>()
  let isTooDeep = false
  let hasOpenReference = false
  let definesTwice = false
  let open = 0
  const stack: Nodes[] = [tree]
  const depths = [0]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const depth = depths.pop() ?? 0
    if (node.type === 'text') {
      // Most texts have no brackets.
      if (!/[[\]]/.test(node.value)) continue
      hasOpenReference ||= node.value.includes('][') || node.value.includes('[^')
      for (const [bracket] of node.value.matchAll(/[[\]]/g)) {
        open = bracket === '[' ? open + 1 : Math.max(0, open - 1)
        isTooDeep ||= open > DEEPEST
      }
    } else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') open = 0
    else if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      definesTwice ||= defined.has(keyOf(node))
      defined.add(keyOf(node))
    } else if (node.type === 'linkReference' || node.type === 'imageReference' || node.type === 'footnoteReference') used.add(keyOf(node))
    isTooDeep ||= depth > DEEPEST
    if (!('children' in node)) continue
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index]
      if (child === undefined) continue
      stack.push(child)
      depths.push(depth + 1)
    }
  }
  return { isTooDeep, hasOpenReference, hasUnusedDefinition: [...defined].some((key) => !used.has(key)), definesTwice }
}

/** Footnotes have labels of their own. */
function keyOf({ type, identifier }: { readonly type: string; readonly identifier: string }): string {
  return (type.startsWith('footnote') ? '^' : ' ') + identifier
}
