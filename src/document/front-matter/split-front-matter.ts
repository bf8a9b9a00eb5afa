import matter from 'gray-matter'
import type { FrontMatterForm } from '../../generator/generator-profile.ts'
import type { TextRange } from '../../text/text-range.ts'
import type { FrontMatterFormat, FrontMatterProblem, Misplacement } from './front-matter.ts'

/** The block as cut out of the file, before anything is parsed. */
export interface SplitFrontMatter {
  /** `undefined` where the block is in a language that is not read. */
  readonly format: FrontMatterFormat | undefined
  /** Whether it is the inside of a JSON object, without its braces. */
  readonly isBraceless?: boolean
  readonly range: TextRange
  readonly contentRange: TextRange
  readonly closingRange: TextRange
  readonly misplaced: Misplacement | undefined
  readonly problems: readonly FrontMatterProblem[]
}

/** Real blocks have some hundred characters; the bound keeps a quadratic pattern in gray-matter harmless. */
const LARGEST_BLOCK = 256 * 1024
const LONGEST_BLANK_RUN = 1000

const FORMATS: ReadonlyMap<string, FrontMatterFormat> = new Map([
  ['', 'yaml'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['toml', 'toml'],
  ['json', 'json'],
])

/** Languages that some version of gray-matter hands to an evaluator. */
const CODE_LANGUAGES = new Set(['js', 'javascript', 'jsx', 'ts', 'typescript', 'coffee', 'coffeescript', 'cson', 'cjs', 'mjs'])

/**
 * Finds the front matter block of `text` (which has no byte order mark), or `undefined` where there is none.
 *
 * @param form What the generator takes for front matter; what most take where it is not known.
 */
export function splitFrontMatter(text: string, form?: FrontMatterForm): SplitFrontMatter | undefined {
  // Not `{{< … >}}`, and no expression of a template either.
  if (form?.jsonFences.includes('{') && /^\{\s*["}]/.test(text.slice(0, LONGEST_BLANK_RUN))) return splitBare(text)
  const fence = form && fenceOfAnyLength(text, form)
  if (fence !== undefined) return splitBetween(text, fence.length, fence)
  if (text.startsWith('---') && text[3] !== '-') return splitAt(text, 0, undefined, form)
  if (text.startsWith('+++') && lineAt(text, 0).trimEnd() === '+++') return splitAt(text, 0, undefined, form)
  return (form?.mayLackOpeningFence ? splitWithoutOpening(text) : undefined) ?? splitMisplaced(text, form)
}

/** A line that only a key of front matter begins with. */
const FIRST_KEY = /^["']?[\w-]+["']?[ \t]*:(?:[ \t]|\r?$)/

/** `;;;`, and `----` where the generator looks for the same line again. */
function fenceOfAnyLength(text: string, { jsonFences, hasLongerFences }: FrontMatterForm): string | undefined {
  const first = lineAt(text, 0)
  if (first === ';;;' && jsonFences.includes(';;;')) return first
  if (!hasLongerFences || !/^(?:-{4,500}|;{4,500})$/.test(first) || !text.includes(`\n${first}`)) return undefined
  // What holds no keys is text between two thematic breaks.
  return FIRST_KEY.test(lineAt(text, text.indexOf('\n') + 1)) ? first : undefined
}

/** A block that has no more to its fences than that they are alike. */
function splitBetween(text: string, openingLength: number, fence: string): SplitFrontMatter {
  const closing = text.indexOf(`\n${fence}`, openingLength)
  const end = closing === -1 ? text.length : closing + 1 + fence.length
  const limit = closing === -1 ? undefined : exceededLimit(text.slice(0, end))
  const opening = { start: 0, end: Math.max(1, openingLength) }
  const problems: FrontMatterProblem[] = []
  if (closing === -1) problems.push({ kind: 'unclosed', fence, range: opening })
  else if (limit !== undefined) problems.push({ kind: 'too-large', limit, range: opening })
  const isBraceless = fence.startsWith(';')
  const format = isBraceless ? 'json' : 'yaml'
  // The line break behind the opening fence belongs to it.
  const start = openingLength === 0 ? 0 : Math.min(text.indexOf('\n') + 1, closing === -1 ? end : closing)
  return {
    format: problems.length === 0 ? format : undefined,
    isBraceless,
    range: { start: 0, end },
    contentRange: { start, end: closing === -1 ? end : closing },
    closingRange: closing === -1 ? { start: end, end } : { start: closing + 1, end },
    misplaced: undefined,
    problems,
  }
}

/** `title: A` on the first line, and a fence below. */
function splitWithoutOpening(text: string): SplitFrontMatter | undefined {
  if (!FIRST_KEY.test(lineAt(text, 0))) return undefined
  const [, fence] = /\n(-{3,500}|;{3,500})[ \t]*(?:\r?\n|$)/.exec(text.slice(0, LARGEST_BLOCK)) ?? []
  return fence === undefined ? undefined : splitBetween(text, 0, fence)
}

/** A JSON object ends where its braces are balanced, whatever stands behind it. */
function splitBare(text: string): SplitFrontMatter {
  const end = endOfObject(text.slice(0, LARGEST_BLOCK))
  const limit = end === undefined && text.length > LARGEST_BLOCK ? `${LARGEST_BLOCK / 1024} KB` : undefined
  const opening = { start: 0, end: 1 }
  const problem: FrontMatterProblem =
    limit === undefined ? { kind: 'unclosed', fence: '}', range: opening } : { kind: 'too-large', limit, range: opening }
  const range = { start: 0, end: end ?? text.length }
  return {
    format: end === undefined ? undefined : 'json',
    range,
    contentRange: range,
    closingRange: end === undefined ? { start: range.end, end: range.end } : { start: end - 1, end },
    misplaced: undefined,
    problems: end === undefined ? [problem] : [],
  }
}

function endOfObject(text: string): number | undefined {
  let depth = 0
  let isString = false
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]
    if (character === '"') isString = !isString
    else if (isString && character === '\\') index += 1
    else if (!isString && character === '{') depth += 1
    else if (!isString && character === '}') depth -= 1
    if (depth === 0) return index + 1
  }
  return undefined
}

/** A block that would be front matter but for blank lines or spaces before it. */
function splitMisplaced(text: string, form: FrontMatterForm | undefined): SplitFrontMatter | undefined {
  const start = text.length - text.trimStart().length
  if (start === 0) return undefined
  const fence = lineAt(text, start).trimEnd()
  if (fence !== '---' && fence !== '+++') return undefined
  const indented = text[start - 1] === ' ' || text[start - 1] === '\t'
  const misplaced = indented ? 'space' : mayStandBelow(text.slice(0, start), form) ? undefined : 'blank line'
  const split = splitAt(text, start, misplaced, form)
  // A thematic break after blank lines is ordinary Markdown: only what looks like keys is meant as front matter.
  const firstLine = text.slice(split.contentRange.start, split.contentRange.end).trimStart()
  const isMeant = split.closingRange.start < split.closingRange.end && /^["']?[\w-]+["']?[ \t]*[:=]/.test(firstLine)
  return isMeant ? split : undefined
}

function mayStandBelow(blank: string, form: FrontMatterForm | undefined): boolean {
  return form?.blankLinesAbove === 'any' || (form?.blankLinesAbove === 'one' && blank.indexOf('\n') === blank.length - 1)
}

function splitAt(text: string, start: number, misplaced: Misplacement | undefined, form: FrontMatterForm | undefined): SplitFrontMatter {
  const fence = text.slice(start, start + 3)
  // The language is looked at before gray-matter sees the text: it would run `---js` as code.
  const info = lineAt(text, start + 3)
  const language = info.trim()
  const contentStart = start + 3 + info.length
  const openingRange = { start, end: start + 3 + info.trimEnd().length }
  const format = fence === '+++' ? 'toml' : FORMATS.get(language.toLowerCase())
  const limit = exceededLimit(text.slice(start, endOfBlock(text, contentStart, fence) + 4))
  const closing = closingDots(text, contentStart, fence, form) ?? findClosing(text, start, info.length, fence, limit === undefined)
  const { contentEnd, closingRange } = closing

  const problems: FrontMatterProblem[] = []
  if (format === undefined) {
    problems.push({ kind: 'language', language, runsCode: runsCode(language), range: openingRange })
  } else if (closing.found === '') {
    problems.push({ kind: 'unclosed', fence, range: openingRange })
  } else if (limit !== undefined) {
    problems.push({ kind: 'too-large', limit, range: openingRange })
  } else if (closing.found !== fence && !(closing.found === '...' && form?.endsWithDots)) {
    problems.push({ kind: 'closing-fence', found: closing.found, fence, range: closingRange })
  }
  const second = secondBlock(text, closingRange.end)
  if (second !== undefined) problems.push(second)
  return {
    format: closing.found !== '' && limit === undefined ? format : undefined,
    range: { start, end: closingRange.end },
    contentRange: { start: contentStart, end: contentEnd },
    closingRange,
    misplaced,
    problems,
  }
}

interface Closing {
  readonly contentEnd: number
  readonly closingRange: TextRange
  /** The closing line, `''` where there is none. */
  readonly found: string
}

function findClosing(text: string, start: number, infoLength: number, fence: string, isSmall: boolean): Closing {
  const contentStart = start + 3 + infoLength
  const blockEnd = endOfBlock(text, contentStart, fence)
  const block = text.slice(start, blockEnd + 4)
  const contentEnd = isSmall ? contentStart + contentLength(block, fence, infoLength) : blockEnd
  if (text.startsWith(`\n${fence}`, contentEnd)) {
    const line = lineAt(text, contentEnd + 1).trimEnd()
    return { contentEnd, closingRange: { start: contentEnd + 1, end: contentEnd + 1 + line.length }, found: line }
  }
  // Jekyll, MkDocs and Pandoc end a block with `...`; where no fence follows at all, that is what the author meant.
  const dots = fence === '---' ? indexOfDots(text, contentStart) : -1
  if (dots !== -1) return { contentEnd: dots, closingRange: { start: dots + 1, end: dots + 4 }, found: '...' }
  return { contentEnd, closingRange: { start: contentEnd, end: contentEnd }, found: '' }
}

/** A line of dots that stands before the closing fence and ends the block itself. */
function closingDots(text: string, contentStart: number, fence: string, form: FrontMatterForm | undefined): Closing | undefined {
  if (!form?.endsWithDots || fence !== '---') return undefined
  const dots = indexOfDots(text, Math.max(0, contentStart - 1))
  if (dots === -1 || dots > endOfBlock(text, contentStart, fence)) return undefined
  return { contentEnd: dots, closingRange: { start: dots + 1, end: dots + 4 }, found: '...' }
}

/** The index of the line break before the first line of three dots, or -1. */
function indexOfDots(text: string, from: number): number {
  let index = text.indexOf('\n...', from)
  while (index !== -1 && lineAt(text, index + 1).trimEnd() !== '...') index = text.indexOf('\n...', index + 1)
  return index
}

/** A block of code right behind the front matter is front matter in its turn to a tool that reads the body again, as `matter.stringify` does. */
function secondBlock(text: string, closingEnd: number): FrontMatterProblem | undefined {
  const lineEnd = text.indexOf('\n', closingEnd)
  if (lineEnd === -1 || !text.startsWith('---', lineEnd + 1)) return undefined
  const line = lineAt(text, lineEnd + 1).trimEnd()
  const language = line.slice(3).trim()
  return runsCode(language)
    ? { kind: 'language', language, runsCode: true, range: { start: lineEnd + 1, end: lineEnd + 1 + line.length } }
    : undefined
}

function runsCode(language: string): boolean {
  return CODE_LANGUAGES.has(language.toLowerCase())
}

/** How long the block between the fences is, as gray-matter (and so every generator that stands on it) cuts it. */
function contentLength(block: string, fence: string, infoLength: number): number {
  // Without the language: only where the block ends is asked for, and no language may choose an engine.
  const file = matter(fence + block.slice(3 + infoLength), { delimiters: fence, language: 'none', engines: NO_ENGINES })
  return file.matter.length
}

/** gray-matter reads nothing for us; whatever language it thinks it sees, nothing is parsed and nothing can run. */
const NO_ENGINES = Object.fromEntries(
  ['none', 'yaml', 'json', 'toml', 'javascript', 'js', 'coffee', 'cson'].map((name) => [name, { parse: () => ({}) }]),
)

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  const line = end === -1 ? text.slice(start) : text.slice(start, end)
  return line.endsWith('\r') ? line.slice(0, -1) : line
}

function endOfBlock(text: string, start: number, fence: string): number {
  const end = text.indexOf(`\n${fence}`, start)
  return end === -1 ? text.length : end
}

/** The limit that a block exceeds, in words, or `undefined`. */
function exceededLimit(block: string): string | undefined {
  if (block.length > LARGEST_BLOCK) return `${LARGEST_BLOCK / 1024} KB`
  return hasLongBlankRun(block) ? `${LONGEST_BLANK_RUN} blank characters in a row` : undefined
}

function hasLongBlankRun(block: string): boolean {
  let run = 0
  for (let index = 0; index < block.length; index += 1) {
    const code = block.charCodeAt(index)
    run = code === 32 || (code >= 9 && code <= 13) ? run + 1 : 0
    if (run > LONGEST_BLANK_RUN) return true
  }
  return false
}
