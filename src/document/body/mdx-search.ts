import type { Root } from 'mdast'
import type { TextRange } from '../../text/text-range.ts'
import type { BodyParser } from './body-parser.ts'
import { affordableParses, mdxRefusal } from './mdx-cost.ts'
import type { Cover, MdxFinding } from './mdx-cover.ts'
import { mdxFailure } from './mdx-failure.ts'
import type { MdxJavaScript } from './mdx-javascript.ts'
import type { MdxMistake } from './mdx-mistake.ts'
import { mistakeAt } from './mdx-mistake-at.ts'
import { moduleMistakes, moduleStarts } from './mdx-modules.ts'
import { treeMistakes } from './mdx-tree-mistakes.ts'

export interface SearchedText {
  readonly text: string
  /** Before anything was rewritten. */
  readonly original: string
  /** Of `text`, where it is known already. */
  readonly tree: Root | undefined
  /** Whether `$…$` is math. */
  readonly hasMath: boolean
}

/** Finds every mistake: parses, covers what the parser gave up on with harmless text, and parses again. */
export function searchMistakes(
  { text, original, tree, hasMath }: SearchedText,
  parser: BodyParser,
  javaScript: MdxJavaScript | undefined,
): MdxMistake[] {
  const parse = (current: string): Root => parser.parse(current, 'mdx', hasMath)
  const mistakes: MdxMistake[] = []
  const unclosed: MdxMistake[] = []
  let current = text
  let known = tree
  const budget = affordableParses(text)
  for (let parses = 0; parses < budget; parses += 1) {
    const found = known === undefined ? parseOnce(current, original, parse, javaScript) : afterParsing(current, original, known, javaScript)
    known = undefined
    const covered = cover(
      current,
      found.flatMap(({ covers }) => covers),
    )
    for (const { mistake } of found) {
      if (mistake === undefined) continue
      const opened =
        mistake.kind === 'stray-closing-tag'
          ? unclosed.findIndex(({ name, range }) => name === mistake.name && range.start < mistake.range.start)
          : -1
      if (opened !== -1) relate(mistakes, unclosed, opened, mistake.range)
      else {
        mistakes.push(mistake)
        if (mistake.kind === 'unclosed-tag') unclosed.push(mistake)
      }
    }
    if (covered === current) break
    current = covered
  }
  return mistakes.sort((a, b) => a.range.start - b.range.start)
}

/** The closing tag of a tag that was reported already is not a second mistake, but the place where it was meant to end. */
function relate(mistakes: MdxMistake[], unclosed: MdxMistake[], index: number, related: TextRange): void {
  const [opening] = unclosed.splice(index, 1)
  if (opening === undefined) return
  const at = mistakes.indexOf(opening)
  mistakes[at] = { ...opening, related: opening.related ?? related }
}

function parseOnce(
  text: string,
  original: string,
  parse: (text: string) => Root,
  javaScript: MdxJavaScript | undefined,
): readonly MdxFinding[] {
  const refusal = mdxRefusal(text)
  if (refusal === 'too-long') return []
  if (refusal === 'open-braces') {
    const start = text.indexOf('{')
    return [{ mistake: { kind: 'open-brace', range: { start, end: start + 1 } }, covers: [] }]
  }
  let tree: Root
  try {
    tree = parse(text)
  } catch (error) {
    const failure = mdxFailure(error, (line, column) => offsetAt(text, line, column))
    if (failure.kind !== 'module' || javaScript === undefined) return [mistakeAt(text, failure, javaScript)]
    const found = moduleMistakes(text, [moduleStartBefore(text, failure.offset)], javaScript)
    return found.length > 0 ? found : [mistakeAt(text, { ...failure, kind: 'other' }, javaScript)]
  }
  return afterParsing(text, original, tree, javaScript)
}

/** The line that may begin a module before, or at, an offset. */
function moduleStartBefore(text: string, offset: number): number {
  const before = text.slice(0, text.indexOf('\n', offset) + 1 || undefined)
  return Math.max(0, ...[...before.matchAll(/^(?:im|ex)port /gm)].map(({ index }) => index))
}

/** Modules first: what they swallowed has not been read yet. */
function afterParsing(text: string, original: string, tree: Root, javaScript: MdxJavaScript | undefined): readonly MdxFinding[] {
  const modules = javaScript === undefined ? [] : moduleMistakes(text, moduleStarts(tree), javaScript)
  const wrong = modules.filter(({ covers }) => covers.length > 0)
  if (wrong.length > 0) return wrong
  return [...modules, ...treeMistakes(text, original, tree, javaScript).map((mistake) => ({ mistake, covers: [] }))]
}

/** Of covers that overlap the first one is enough: what is left is found again. */
function cover(text: string, covers: readonly Cover[]): string {
  let result = ''
  let position = 0
  for (const { range, text: over } of covers.toSorted((a, b) => a.range.start - b.range.start)) {
    if (range.start < position) continue
    result += text.slice(position, range.start) + over
    position = range.end
  }
  return result + text.slice(position)
}

function offsetAt(text: string, line: number, column: number): number {
  let start = 0
  for (let number = 1; number < line; number += 1) {
    const end = text.indexOf('\n', start)
    if (end === -1) return text.length
    start = end + 1
  }
  return Math.min(start + column - 1, text.length)
}
