import type { Code, Nodes, Root } from 'mdast'
import { loadBodyParser } from '../../src/document/body/body-parser.ts'
import { plainText } from '../../src/document/plain-text.ts'
import { readRepositoryFile } from '../project/repository.ts'

const parser = await loadBodyParser('satteri', () => undefined)

/** One heading of a page with everything under it, up to the next heading of its level or a higher one. */
export interface Section {
  readonly title: string
  readonly text: string
  readonly code: readonly Code[]
}

export interface MarkdownFile {
  readonly text: string
  readonly tree: Root
}

export function readMarkdownFile(path: string): MarkdownFile {
  const text = readRepositoryFile(path)
  return { text, tree: parser.parse(text, 'markdown') }
}

/** The sections under headings of level 2, in order. */
export function sections({ text, tree }: MarkdownFile): Section[] {
  const starts = tree.children.flatMap((node, index) => (node.type === 'heading' && node.depth === 2 ? [index] : []))
  return starts.map((start, count) => {
    const nodes = tree.children.slice(start, starts[count + 1])
    const [heading, ...rest] = nodes
    const from = rest[0]?.position?.start.offset ?? 0
    const to = rest.at(-1)?.position?.end.offset ?? from
    return {
      title: heading === undefined ? '' : plainText(heading),
      text: text.slice(from, to),
      code: rest.filter((node) => node.type === 'code'),
    }
  })
}

/** Every node of a tree, parents before children. */
export function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodesOf(child)
}
