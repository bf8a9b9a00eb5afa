import type { Nodes, Parents, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import type { TextRange } from '../../text/text-range.ts'
import { nodeRange } from '../node-range.ts'
import { altTextMistake } from './mdx-alt-text.ts'
import { type CodeProblem, isEmptyCode, type MdxJavaScript } from './mdx-javascript.ts'
import type { MdxMistake } from './mdx-mistake.ts'
import { beginsBlock, type ExpressionEnd, expressionEnd, readMdxTag } from './mdx-tag.ts'

/** Mistakes that the parser lets pass and the compiler does not, in a tree that could be made. */
export function treeMistakes(text: string, original: string, tree: Root, javaScript: MdxJavaScript | undefined): MdxMistake[] {
  const mistakes: MdxMistake[] = []
  const add = (mistake: MdxMistake | undefined): void => {
    if (mistake !== undefined) mistakes.push(mistake)
  }
  visit(text, tree, (node, around) => {
    const range = nodeRange(node)
    if (range === undefined) return
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (around.isOneLine && text.slice(range.start, range.end).includes('\n')) {
        add({ kind: 'open-brace', range: { start: range.start, end: range.start + 1 } })
        return
      }
      // The comments of lenient generators may be as lazy as they like.
      if (text[range.start] === original[range.start]) add(lazyLine(text, range, around.containers))
      if (!isPlainComment(node.value)) add(codeMistake(text, range, node.value, javaScript?.expressionProblem(node.value)))
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      add(elementMistake(text, range, node, around))
      for (const mistake of attributeMistakes(text, range, node, javaScript)) add(mistake)
    } else if (node.type === 'image' || node.type === 'imageReference') add(altTextMistake(text, range))
    else if (node.type === 'tableCell') add(openCell(text, range))
  })
  return mistakes
}

/** A `<` before a blank is text, but not where the cell ends behind it. */
function openCell(text: string, { start, end }: TextRange): MdxMistake | undefined {
  const found = /<[ \t]*\|?[ \t]*$/.exec(text.slice(Math.max(start, end - 200), end))
  if (found === null) return undefined
  const at = end - found[0].length
  return text[at - 1] === '\\' ? undefined : { kind: 'less-than', range: { start: at, end: at + 1 } }
}

interface Surroundings {
  /** Lists, quotations and footnotes, whose further lines must be marked. */
  readonly containers: readonly Nodes[]
  /** Whether a heading or a table ends with the line. */
  readonly isOneLine: boolean
}

/** Calls back for every node; no recursion, trees can be deep. */
function visit(text: string, tree: Root, callback: (node: Nodes, around: Surroundings) => void): void {
  const stack: { readonly node: Nodes; readonly around: Surroundings }[] = [{ node: tree, around: { containers: [], isOneLine: false } }]
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { node, around } = entry
    callback(node, around)
    if (!('children' in node)) continue
    const inside = surroundingsIn(text, node, around)
    for (const child of node.children) stack.push({ node: child, around: inside })
  }
}

function surroundingsIn(text: string, node: Parents, around: Surroundings): Surroundings {
  if (isContainer(node)) return { ...around, containers: deeper(around.containers, node) }
  const isOneLine = node.type === 'tableCell' || (node.type === 'heading' && text[node.position?.start.offset ?? -1] === '#')
  return isOneLine ? { ...around, isOneLine } : around
}

function isContainer(node: Parents): boolean {
  return node.type === 'blockquote' || node.type === 'listItem' || node.type === 'footnoteDefinition'
}

/** Beyond some depth nobody writes by hand, and keeping every list would cost memory with the square of it. */
function deeper(containers: readonly Nodes[], node: Nodes): readonly Nodes[] {
  return containers.length < 20 ? [...containers, node] : containers
}

function isPlainComment(code: string): boolean {
  return code.startsWith('/*') && code.indexOf('*/', 2) === code.length - 2
}

function codeMistake(text: string, range: TextRange, code: string, problem: CodeProblem | undefined): MdxMistake | undefined {
  if (problem === undefined) return undefined
  const at = text.indexOf(code, range.start)
  const isVerbatim = at !== -1 && at + code.length <= range.end
  const start = isVerbatim ? Math.min(at + problem.offset, range.end - 1) : range.start
  const related = { start: range.start, end: range.start + 1 }
  return { kind: 'expression', range: { start, end: start + 1 }, reason: problem.reason, related }
}

type JsxNode = MdxJsxFlowElement | MdxJsxTextElement

function elementMistake(text: string, range: TextRange, node: JsxNode, { containers, isOneLine }: Surroundings): MdxMistake | undefined {
  const tag = readMdxTag(text, range.start, knownEnds(node))
  if (tag.kind === 'broken') return undefined
  const opening = { start: range.start, end: tag.end }
  const name = node.name ?? ''
  if (isOneLine && text.slice(range.start, tag.end).includes('\n')) {
    return { kind: 'endless-tag', range: { start: range.start, end: range.start + 1 + name.length }, name }
  }
  const lazy = lazyLine(text, opening, containers)
  if (lazy !== undefined || (tag.isSelfClosing && tag.end === range.end)) return lazy
  const closing = text.lastIndexOf('</', range.end - 1)
  if (closing >= tag.end && isClosingTag(text.slice(closing, range.end), name)) {
    const isCutOff = isOneLine && text.slice(range.start, closing).includes('\n')
    return !isCutOff ? undefined : { kind: 'unclosed-tag', range: opening, name, related: { start: closing, end: range.end } }
  }
  const next = text.indexOf(`</${name}`, tag.end)
  const end = next === -1 ? -1 : text.indexOf('>', next)
  return { kind: 'unclosed-tag', range: opening, name, ...(end !== -1 && { related: { start: next, end: end + 1 } }) }
}

/** Where the expressions in a tag end: the tree knows, which has parsed them. An apostrophe in the text of JSX opens no string. */
function knownEnds({ attributes }: JsxNode): ExpressionEnd {
  const codes = attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return [attribute.value]
    return typeof attribute.value === 'object' && attribute.value !== null ? [attribute.value.value] : []
  })
  let next = 0
  return (text, start) => {
    const code = codes[next]
    next += 1
    const end = start + 1 + (code?.length ?? 0)
    return code !== undefined && text[end] === '}' && text.startsWith(code, start + 1) ? end + 1 : expressionEnd(text, start)
  }
}

function isClosingTag(raw: string, name: string): boolean {
  const tag = readMdxTag(raw, 0)
  return tag.kind === 'tag' && tag.isClosing && tag.end === raw.length && tag.name === name
}

function* attributeMistakes(
  text: string,
  range: TextRange,
  node: JsxNode,
  javaScript: MdxJavaScript | undefined,
): Generator<MdxMistake, void> {
  let from = range.start
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      const mistake = codeMistake(text, { ...range, start: from }, attribute.value, javaScript?.spreadProblem(attribute.value))
      if (mistake !== undefined) yield mistake
    } else if (typeof attribute.value === 'object' && attribute.value !== null) {
      const { value } = attribute.value
      const start = text.indexOf('{', text.indexOf(attribute.name, from))
      if (isEmptyCode(value)) {
        const end = text.indexOf('}', start)
        yield { kind: 'empty-value', range: { start, end: end + 1 }, name: attribute.name }
      } else {
        const mistake = codeMistake(text, { start: Math.max(start, from), end: range.end }, value, javaScript?.expressionProblem(value))
        if (mistake !== undefined) yield mistake
      }
      from = Math.max(start, from)
    }
  }
}

/** The first further line of a tag or an expression that does not begin as the containers around it want. */
function lazyLine(text: string, range: TextRange, containers: readonly Nodes[]): MdxMistake | undefined {
  if (containers.length === 0 || !text.slice(range.start, range.end).includes('\n') || !beginsBlock(text, range.start)) return undefined
  const quotes = containers.filter(({ type }) => type === 'blockquote').length
  const indent = Math.max(0, ...containers.map((container) => contentIndent(text, container)))
  for (let lineEnd = text.indexOf('\n', range.start); lineEnd !== -1 && lineEnd < range.end; lineEnd = text.indexOf('\n', lineEnd + 1)) {
    const start = lineEnd + 1
    const next = text.indexOf('\n', start)
    const line = text.slice(start, next === -1 ? undefined : next)
    const leading = /^[ \t>]*/.exec(line)?.[0] ?? ''
    if (leading.length === line.trimEnd().length && quotes === 0) continue
    if (leading.split('>').length - 1 >= quotes && widthOf(leading) >= indent) continue
    const end = start + Math.max(1, line.trimEnd().length)
    return {
      kind: 'lazy-line',
      range: { start: start + (quotes > 0 ? 0 : leading.length), end },
      related: { start: range.start, end: range.start + 1 },
    }
  }
  return undefined
}

/** How far the content of a list item is indented; no more than that is known of other containers. */
function contentIndent(text: string, container: Nodes): number {
  const position = container.position?.start
  const offset = position?.offset
  if (position === undefined || offset === undefined || container.type === 'blockquote') return 0
  if (container.type === 'footnoteDefinition') return 4
  const [, marker = '', space = '', rest = ''] = /^([-*+]|\d{1,9}[.)])([ \t]*)(.?)/.exec(text.slice(offset, offset + 40)) ?? []
  return position.column - 1 + marker.length + (rest === '' || space.length > 4 ? 1 : space.length)
}

function widthOf(leading: string): number {
  let width = 0
  for (const character of leading) width += character === '\t' ? 4 - (width % 4) : 1
  return width
}
