import { type Node, type ParseError, parse, parseTree, printParseErrorCode } from 'jsonc-parser'
import { SourceString } from '../../text/source-string.ts'
import type { FrontMatterProblem } from './front-matter.ts'
import type { FrontMatterNode } from './front-matter-node.ts'
import type { ParsedFrontMatter } from './yaml.ts'

/** Parses JSON front matter (`---json`); the first error ends it, as it does in the generators. */
export function parseJson(content: string, offset: number): ParsedFrontMatter {
  const errors: ParseError[] = []
  const options = { disallowComments: true, allowTrailingComma: false }
  const tree = parseTree(content, errors, options)
  const [error] = errors
  if (error !== undefined || tree === undefined) {
    const start = offset + (error?.offset ?? 0)
    const reason = `JSON cannot be read here: ${error === undefined ? 'the block is empty' : describe(error)}`
    const range = { start, end: start + (error?.length ?? 0) }
    return { data: undefined, root: undefined, problems: [{ kind: 'syntax', reason, range }] }
  }
  const problems: FrontMatterProblem[] = []
  const root = place(tree, content, offset, problems)
  return { data: parse(content, [], options), root, problems }
}

/** `PropertyNameExpected` → `property name expected`. */
function describe(error: ParseError): string {
  return printParseErrorCode(error.error)
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
}

function place(node: Node, content: string, offset: number, problems: FrontMatterProblem[]): FrontMatterNode {
  const range = { start: offset + node.offset, end: offset + node.offset + node.length }
  if (node.type === 'array') {
    return { range, items: (node.children ?? []).map((child) => place(child, content, offset, problems)) }
  }
  if (node.type === 'object') {
    const entries: NonNullable<FrontMatterNode['entries']> = new Map()
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? []
      if (key === undefined || value === undefined) continue
      const keyRange = { start: offset + key.offset, end: offset + key.offset + key.length }
      const name = String(key.value)
      const earlier = entries.get(name)
      if (earlier !== undefined) problems.push({ kind: 'duplicate-key', key: name, range: keyRange, first: earlier.keyRange })
      entries.set(name, { keyRange: earlier?.keyRange ?? keyRange, node: place(value, content, offset, problems) })
    }
    return { range, entries }
  }
  if (node.type !== 'string') return { range }
  const text = String(node.value)
  const isPlain = content.slice(node.offset + 1, node.offset + node.length - 1) === text
  return isPlain ? { range, string: () => new SourceString(text, range, range.start + 1) } : { range }
}
