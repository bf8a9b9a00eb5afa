import type { Node, Root } from 'mdast'

interface AnyNode extends Node {
  children?: AnyNode[]
}

/**
 * A copy of a tree that shares nothing with it, so that a plugin may change whatever it finds. What hangs on a node besides its
 * children and its place is copied by `structuredClone`, which takes several times as long for the nodes themselves.
 */
export function cloneTree(tree: Root): Root {
  const root = cloneNode(tree)
  // A list and no recursion: a tree can be deeper than the stack.
  const parents = [root]
  for (let parent = parents.pop(); parent?.children !== undefined; parent = parents.pop()) {
    const copies: AnyNode[] = []
    for (const child of parent.children) {
      const copy = cloneNode(child)
      if (copy.children !== undefined) parents.push(copy)
      copies.push(copy)
    }
    parent.children = copies
  }
  return root as Root
}

/** The children are still those of the node. */
function cloneNode(node: AnyNode): AnyNode {
  const copy: AnyNode & Record<string, unknown> = { ...node }
  for (const key in copy) {
    const value = copy[key]
    if (typeof value === 'object' && value !== null && key !== 'children' && key !== 'position') copy[key] = structuredClone(value)
  }
  const { position } = node
  if (position !== undefined) copy.position = { start: { ...position.start }, end: { ...position.end } }
  return copy
}
