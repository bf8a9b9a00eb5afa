import type { Nodes, Root } from 'mdast'
import { expect, it } from 'vitest'
import { loadBodyParser } from '../../src/document/body/body-parser.ts'
import { cloneTree } from '../../src/remark/clone-tree.ts'

const satteri = await loadBodyParser('satteri', () => undefined)

it('copies a tree that is deeper than the stack', () => {
  const depth = 60_000
  let tree: Nodes = { type: 'text', value: 'a' }
  for (let level = 0; level < depth; level += 1) tree = { type: 'blockquote', children: [tree as never] }
  let node: unknown = cloneTree({ type: 'root', children: [tree] })
  let levels = 0
  while (typeof node === 'object' && node !== null && 'children' in node && Array.isArray(node.children)) {
    node = node.children[0]
    levels += 1
  }
  expect(levels).toBe(depth + 1)
})

it('copies nodes without places, and with what no node has', () => {
  const strange = { type: 'root', children: [{ type: 'text', value: 'a', position: undefined }], data: { pattern: /a/u, size: 1n } }
  expect(cloneTree(strange as unknown as Root)).toEqual(strange)
})

it('shares nothing with the tree that it copies', () => {
  const markdown = '# A *b*\n\n| c | d |\n| - | :-: |\n| e | f |\n\n[g]: h "i"\n\n1. - [x] j[^k]\n\n[^k]: l\n'
  const jsx = '<A b="c" {...d} e={1 + 1}>\n\nf {g}\n\n</A>\n\nexport const h = 1\n'
  for (const tree of [satteri.parse(markdown, 'markdown'), satteri.parse(jsx, 'mdx')]) {
    const copy = cloneTree(tree)
    expect(copy).toEqual(tree)
    const ours = objectsIn(tree)
    expect(ours.size).toBeGreaterThan(20)
    expect([...objectsIn(copy)].filter((part) => ours.has(part))).toEqual([])
  }
})

function objectsIn(value: unknown, found = new Set<object>()): ReadonlySet<object> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found
  found.add(value)
  for (const part of Object.values(value)) objectsIn(part, found)
  return found
}
