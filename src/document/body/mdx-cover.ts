import type { TextRange } from '../../text/text-range.ts'
import type { MdxFailure } from './mdx-failure.ts'
import type { MdxMistake } from './mdx-mistake.ts'
import { readMdxTag } from './mdx-tag.ts'

/** What was found at one place, and what to put over it so that the search can go on. */
export interface MdxFinding {
  /** `undefined` where the parser is wrong and the compiler would go on. */
  readonly mistake: MdxMistake | undefined
  readonly covers: readonly Cover[]
}

/** New text for a range, of the same length. */
export interface Cover {
  readonly range: TextRange
  readonly text: string
}

/** Something that says nothing, so that what stands around it reads on: letters. */
export function plainCover(text: string, range: TextRange): Cover {
  let isLineStart = false
  let result = ''
  for (const character of text.slice(range.start, range.end).split('')) {
    const isKept: boolean = character === '\n' || character === '\r' || (isLineStart && /[ \t>]/.test(character))
    isLineStart = character === '\n' || (isLineStart && isKept)
    result += isKept ? character : 'x'
  }
  return { range, text: result }
}

/** In place of a tag that opens or closes something: one that does neither. */
export function tagCover(text: string, start: number): Cover {
  const tag = readMdxTag(text, start)
  const range = { start, end: tag.kind === 'tag' ? tag.end : start + 1 }
  const raw = text.slice(range.start, range.end)
  if (raw.length < 4 || raw.includes('\n')) return isAlone(text, range) ? blankCover(text, range) : plainCover(text, range)
  return { range, text: `<x${' '.repeat(raw.length - 4)}/>` }
}

function isAlone(text: string, { start, end }: TextRange): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  return text.slice(lineStart, start).trim() === '' && text.slice(end, lineEnd === -1 ? undefined : lineEnd).trim() === ''
}

export function blankCover(text: string, range: TextRange): Cover {
  return { range, text: text.slice(range.start, range.end).replaceAll(/[^\r\n]/g, ' ') }
}

/** A string, which is right as an expression and as a value. */
export function bracedCover(text: string, range: TextRange): readonly Cover[] {
  const inner = { start: range.start + 1, end: range.end - 1 }
  const { text: over } = plainCover(text, inner)
  return [{ range: inner, text: over.replaceAll('x', '0').replace(/^0/, '1').replaceAll('0', ' ') }]
}

/** A mistake that reads on as if letters stood in its place. */
export function coveredAs(mistake: MdxMistake, text: string): MdxFinding {
  return { mistake, covers: [plainCover(text, mistake.range)] }
}

/** What nobody has a name for, with what the parser said; nothing can be put over it. */
export function otherMistake(text: string, { offset, reason }: MdxFailure): MdxFinding {
  const range = { start: offset, end: Math.min(offset + 1, text.length) }
  return { mistake: { kind: 'other', range, reason }, covers: [] }
}
