import { parse, TomlDate, TomlError } from 'smol-toml'
import type { FrontMatterNode } from './front-matter-node.ts'
import { tomlPlaces } from './toml-places.ts'
import { tomlSyntaxProblem } from './toml-syntax-problem.ts'
import type { ParsedFrontMatter } from './yaml.ts'

/** As in YAML; who walks the values must not run out of stack. */
const DEEPEST_NESTING = 100

/** Parses TOML: smol-toml for the values and the errors, toml-eslint-parser for the places, which smol-toml does not keep. */
export function parseToml(content: string, offset: number): ParsedFrontMatter {
  try {
    const values = parse(content)
    if (isDeeperThan(values, DEEPEST_NESTING)) {
      const range = { start: offset, end: offset + content.length }
      return { data: undefined, root: undefined, problems: [{ kind: 'too-large', limit: `${DEEPEST_NESTING} levels of nesting`, range }] }
    }
    let places: FrontMatterNode | undefined | 'not yet' = 'not yet'
    const root = (): FrontMatterNode | undefined => {
      if (places === 'not yet') places = tomlPlaces(content, offset)
      return places
    }
    const data = hasDates(values) ? datesAsText(values, root(), content, offset) : values
    return { data, root, problems: [], reread: async () => parse(content) }
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    return { data: undefined, root: undefined, problems: [tomlSyntaxProblem(error, content, offset)] }
  }
}

/** A date stays the text that the author wrote, as in YAML. */
function datesAsText(value: unknown, node: FrontMatterNode | undefined, content: string, offset: number): unknown {
  if (value instanceof TomlDate) {
    return node === undefined ? value.toISOString() : content.slice(node.range.start - offset, node.range.end - offset)
  }
  if (Array.isArray(value)) return value.map((item, index) => datesAsText(item, node?.items?.[index], content, offset))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, datesAsText(child, node?.entries?.get(key)?.node, content, offset)]),
  )
}

function hasDates(root: unknown): boolean {
  const stack = [root]
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (value instanceof TomlDate) return true
    if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) stack.push(child)
  }
  return false
}

function isDeeperThan(root: unknown, most: number): boolean {
  const stack = [{ value: root, depth: 0 }]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, depth } = next
    if (depth > most) return true
    if (typeof value !== 'object' || value === null) continue
    for (const child of Object.values(value)) stack.push({ value: child, depth: depth + 1 })
  }
  return false
}
