import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { FrontMatterProblem } from './front-matter.ts'
import type { FrontMatterNode } from './front-matter-node.ts'
import { placedString } from './placed-text.ts'
import type { ParsedFrontMatter } from './yaml.ts'
import { placeFlowScalar } from './yaml-flow-scalar.ts'

/** As in YAML; deeper nesting would overflow the stack of the parser. */
const DEEPEST_NESTING = 100

/** Parses JSON front matter (`---json`); the first error ends it, as it does in the generators. */
export function parseJson(content: string, offset: number): ParsedFrontMatter {
  const tooDeep = firstTooDeep(content)
  if (tooDeep !== -1) {
    const range = { start: offset + tooDeep, end: offset + tooDeep + 1 }
    return { data: undefined, root: undefined, problems: [{ kind: 'too-large', limit: `${DEEPEST_NESTING} levels of nesting`, range }] }
  }
  const errors: ParseError[] = []
  const tree = parseTree(content, errors, { disallowComments: true, allowTrailingComma: false })
  const [error] = errors
  if (error !== undefined || tree === undefined) {
    return { data: undefined, root: undefined, problems: [syntaxProblem(error, content, offset)] }
  }
  const problems: FrontMatterProblem[] = []
  const { node, value } = read(tree, content, offset, problems)
  return { data: value, root: node, problems }
}

function firstTooDeep(content: string): number {
  let depth = 0
  let isString = false
  for (let index = 0; index < content.length; index += 1) {
    const character = content[index]
    if (character === '"') isString = !isString
    else if (isString && character === '\\') index += 1
    else if (character === '\n') isString = false
    else if (!isString && (character === '[' || character === '{')) depth += 1
    else if (!isString && (character === ']' || character === '}')) depth -= 1
    if (depth > DEEPEST_NESTING) return index
  }
  return -1
}

/** By jsonc-parser's names; each goes on from the text that was found. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['InvalidSymbol', 'is no JSON value; text wants double quotes'],
  ['InvalidNumberFormat', 'is no number in JSON'],
  ['PropertyNameExpected', 'stands where JSON wants a key in double quotes'],
  ['ValueExpected', 'stands where JSON wants a value'],
  ['ColonExpected', 'stands where JSON wants a colon'],
  ['CommaExpected', 'stands where JSON wants a comma'],
  ['CloseBraceExpected', 'stands where JSON wants a comma or a closing brace'],
  ['CloseBracketExpected', 'stands where JSON wants a comma or a closing bracket'],
  ['EndOfFileExpected', 'follows the end of the JSON object'],
  ['InvalidCommentToken', 'is a comment, which JSON does not know'],
  ['UnexpectedEndOfComment', 'is a comment, which JSON does not know'],
  ['UnexpectedEndOfString', 'is a string without a closing quote'],
  ['InvalidUnicode', 'holds an escape that JSON does not know'],
  ['InvalidEscapeCharacter', 'holds an escape that JSON does not know'],
  ['InvalidCharacter', 'holds a character that JSON wants escaped'],
])

function syntaxProblem(error: ParseError | undefined, content: string, offset: number): FrontMatterProblem {
  const start = offset + (error?.offset ?? 0)
  const range = { start, end: start + (error?.length ?? 0) }
  const found = error === undefined ? '' : content.slice(error.offset, error.offset + error.length)
  if (error === undefined || found === '') return { kind: 'syntax', reason: 'The JSON ends before its object is complete', range }
  const isAfterComma = (found === '}' || found === ']') && content.slice(0, error.offset).trimEnd().endsWith(',')
  if (isAfterComma) return { kind: 'syntax', reason: `JSON allows no comma before \`${found}\``, range }
  const shown = found.length > 40 ? `${found.slice(0, 39)}…` : found
  return { kind: 'syntax', reason: `\`${shown}\` ${REASONS.get(printParseErrorCode(error.error)) ?? 'cannot be read as JSON'}`, range }
}

interface Read {
  readonly node: FrontMatterNode
  readonly value: unknown
}

function read(tree: Node, content: string, offset: number, problems: FrontMatterProblem[]): Read {
  const range = { start: offset + tree.offset, end: offset + tree.offset + tree.length }
  if (tree.type === 'array') {
    const items = (tree.children ?? []).map((child) => read(child, content, offset, problems))
    return { node: { range, items: items.map(({ node }) => node) }, value: items.map(({ value }) => value) }
  }
  if (tree.type === 'object') {
    const entries: NonNullable<FrontMatterNode['entries']> = new Map()
    const firstKeys = new Map<string, FrontMatterNode['range']>()
    const values = new Map<string, unknown>()
    for (const property of tree.children ?? []) {
      const [key, child] = property.children ?? []
      if (key === undefined || child === undefined) continue
      const keyRange = { start: offset + key.offset, end: offset + key.offset + key.length }
      const name = String(key.value)
      const first = firstKeys.get(name)
      if (first === undefined) firstKeys.set(name, keyRange)
      else problems.push({ kind: 'duplicate-key', key: name, range: keyRange, first })
      const { node, value } = read(child, content, offset, problems)
      entries.set(name, { keyRange, node })
      values.set(name, value)
    }
    // Makes own properties of all keys, `__proto__` too.
    return { node: { range, entries }, value: Object.fromEntries(values) }
  }
  if (tree.type !== 'string') return { node: { range }, value: tree.value }
  const text = String(tree.value)
  const raw = content.slice(tree.offset + 1, tree.offset + tree.length - 1)
  // JSON's escapes are among those of YAML's double quotes.
  const string = () => placedString(placeFlowScalar(raw, 'double-quoted'), text, range, (index) => range.start + 1 + index)
  return { node: { range, string }, value: text }
}
