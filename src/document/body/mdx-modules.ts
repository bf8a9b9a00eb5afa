import type { Nodes, Root } from 'mdast'
import type { TextRange } from '../../text/text-range.ts'
import { blankCover, type MdxFinding, plainCover } from './mdx-cover.ts'
import type { CodeProblem, MdxJavaScript } from './mdx-javascript.ts'

/** A block that grows over blank lines is read again with each of them. */
const MOST_READINGS = 200

/**
 * What is wrong with the imports and exports of a body. The parser takes them by their first word alone.
 *
 * @param starts Where they begin, in order of place.
 */
export function moduleMistakes(text: string, starts: readonly number[], javaScript: MdxJavaScript): readonly MdxFinding[] {
  const found: MdxFinding[] = []
  const imported: string[] = []
  let layout: TextRange | undefined
  let readUntil = 0
  for (const start of starts) {
    if (start < readUntil || text[start + 6] !== ' ') continue
    const { end, reading } = readModule(text, start, imported, javaScript)
    readUntil = end
    if (reading.problem !== undefined) {
      found.push(moduleMistake(text, { start, end }, reading.problem, imported, javaScript))
      continue
    }
    imported.push(...reading.imported)
    if (!reading.hasDefault) continue
    const range = { start, end: firstLineEnd(text, start) }
    if (layout !== undefined) found.push({ mistake: { kind: 'second-layout', range, related: layout }, covers: [] })
    layout ??= range
  }
  return found
}

/** Where the imports and exports of a tree begin: between blocks, and between those in a tag. */
export function moduleStarts(tree: Root): readonly number[] {
  const starts: number[] = []
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const start = node.type === 'mdxjsEsm' ? node.position?.start.offset : undefined
    if (start !== undefined) starts.push(start)
    if (node.type === 'root' || node.type === 'mdxJsxFlowElement')
      stack.push(...node.children.filter(({ type }) => MODULE_HOLDERS.has(type)))
  }
  return starts.sort((a, b) => a - b)
}

const MODULE_HOLDERS: ReadonlySet<string> = new Set(['mdxjsEsm', 'mdxJsxFlowElement'])

/** A block ends at a blank line, unless what it says is not finished there. */
function readModule(text: string, start: number, imported: readonly string[], javaScript: MdxJavaScript) {
  let end = nextBlankLine(text, start)
  for (let readings = 1; ; readings += 1) {
    const reading = javaScript.moduleProblem(text.slice(start, end), imported)
    if (reading.problem?.isAtEnd !== true || end >= text.length || readings === MOST_READINGS) return { end, reading }
    end = nextBlankLine(text, text.indexOf('\n', end) + 1)
  }
}

/** The end of the line before the next blank one; the end of the text where there is none. */
function nextBlankLine(text: string, from: number): number {
  for (let end = text.indexOf('\n', from); end !== -1; end = text.indexOf('\n', end + 1)) {
    const next = text.indexOf('\n', end + 1)
    if (text.slice(end + 1, next === -1 ? undefined : next).trim() === '') return text[end - 1] === '\r' ? end - 1 : end
  }
  return text.length
}

function firstLineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return text.slice(start, end === -1 ? undefined : end).trimEnd().length + start
}

function moduleMistake(
  text: string,
  block: TextRange,
  problem: CodeProblem,
  imported: readonly string[],
  javaScript: MdxJavaScript,
): MdxFinding {
  const textStart = textBehindModules(text, block, imported, javaScript)
  if (textStart !== undefined) {
    const range = { start: textStart, end: firstLineEnd(text, textStart) }
    return { mistake: { kind: 'module-text', range }, covers: [blankCover(text, { start: block.start, end: textStart })] }
  }
  const keyword = { start: block.start, end: block.start + 6 }
  if (!looksLikeModule(text.slice(block.start, firstLineEnd(text, block.start)))) {
    return {
      mistake: { kind: 'module-prose', range: keyword, name: text.slice(keyword.start, keyword.end) },
      covers: [plainCover(text, keyword)],
    }
  }
  const start = Math.min(block.start + problem.offset, Math.max(block.start, text.length - 1))
  const range = { start, end: Math.min(start + 1, text.length) }
  const end = firstParagraphEnd(text, block)
  return { mistake: { kind: 'module', range, reason: problem.reason }, covers: [blankCover(text, { start: block.start, end })] }
}

function firstParagraphEnd(text: string, block: TextRange): number {
  return Math.min(nextBlankLine(text, block.start), block.end)
}

/** The first line behind whole imports and exports that is none itself, and no code. */
function textBehindModules(text: string, block: TextRange, imported: readonly string[], javaScript: MdxJavaScript): number | undefined {
  const end = firstParagraphEnd(text, block)
  let best: number | undefined
  let lines = 0
  for (
    let lineEnd = text.indexOf('\n', block.start);
    lineEnd !== -1 && lineEnd < end && lines < MOST_READINGS;
    lineEnd = text.indexOf('\n', lineEnd + 1)
  ) {
    lines += 1
    if (javaScript.moduleProblem(text.slice(block.start, lineEnd), imported).problem === undefined) best = lineEnd + 1
  }
  if (best === undefined) return undefined
  const rest = text.slice(best, end)
  return isCode(rest, javaScript) ? undefined : best
}

function isCode(rest: string, javaScript: MdxJavaScript): boolean {
  if (/^\s*(?:const|let|var|function|class|async|if|for|return|import|export)\b/.test(rest)) return true
  return /[;()=]/.test(rest) && !/^\s*[<#>*-]/.test(rest) && javaScript.isScript(rest)
}

/** Whether whoever wrote the line meant JavaScript. */
function looksLikeModule(line: string): boolean {
  const rest = line.slice('import '.length).trimStart()
  if (line.startsWith('import')) return /^(?:["'{*]|type\s+[{\w*]|[\w$]+\s*,|[\w$]+\s+from\s+["'])/.test(rest) || /\bfrom\s*["']/.test(rest)
  return /^(?:[{*]|(?:const|let|var|function|class|async|interface|type|enum)\s+[\w$*{[]|default\s+(?:\(|function|class|async|[\w$]+\s*(?:[;(=.]|$)))/.test(
    rest,
  )
}
