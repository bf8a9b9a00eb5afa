import type { TextRange } from '../../text/text-range.ts'
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
