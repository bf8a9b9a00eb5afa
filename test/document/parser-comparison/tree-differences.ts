import type { Nodes, Root } from 'mdast'

/**
 * How two trees of one text differ, in words: `tree` where other nodes stand in other places, or for each kind of node that differs
 * what does: `paragraph position`, `html value`. Empty where the trees are the same for every purpose of a rule.
 */
export function treeDifferences(one: Root, other: Root): string[] {
  const first = flatten(one)
  const second = flatten(other)
  if (outline(first) !== outline(second)) return ['tree']
  const differences = new Set<string>()
  for (const [index, { node, fields }] of first.entries()) {
    const theirs = second[index]?.fields ?? {}
    for (const name of new Set([...Object.keys(fields), ...Object.keys(theirs)])) {
      if (JSON.stringify(fields[name]) !== JSON.stringify(theirs[name])) differences.add(`${node.type} ${name}`)
    }
  }
  return [...differences].sort()
}

interface FlatNode {
  readonly node: Nodes
  readonly depth: number
  readonly fields: Readonly<Record<string, unknown>>
}

function flatten(root: Root): FlatNode[] {
  const flat: FlatNode[] = []
  const stack: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, depth } = next
    flat.push({ node, depth, fields: fieldsOf(node) })
    if ('children' in node) for (const child of node.children.toReversed()) stack.push({ node: child, depth: depth + 1 })
  }
  return flat
}

function outline(nodes: readonly FlatNode[]): string {
  return nodes.map(({ node, depth }) => `${depth} ${node.type}`).join('\n')
}

/** What rules read: no `data`, which is the business of compilers, and `null` is the same as nothing. */
function fieldsOf({ position, ...node }: Nodes): Record<string, unknown> {
  const fields: Record<string, unknown> = {
    position: position && [position.start, position.end].map(({ offset, line, column }) => [offset, line, column]),
  }
  for (const [name, value] of Object.entries(node)) {
    if (name === 'data' || name === 'children' || name === 'type' || value === null || value === undefined) continue
    fields[name] = name === 'attributes' && Array.isArray(value) ? value.map(bareAttribute) : value
  }
  return fields
}

function bareAttribute(attribute: { type: string; name?: string; value?: unknown }): unknown {
  const { type, name, value } = attribute
  const text = typeof value === 'object' && value !== null && 'value' in value ? { expression: value.value } : (value ?? null)
  return { type, name, value: text }
}
