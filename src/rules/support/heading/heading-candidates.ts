import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { htmlElements } from '../../../document/markup/html-elements.ts'
import { plainText } from '../../../document/plain-text.ts'
import type { SourceText } from '../../../text/source-text.ts'
import { foldText } from '../reader/fold-text.ts'
import { readerLength } from '../reader/reader-length.ts'
import { type BoldLine, readBoldLine, readsLikeHeading } from './bold-line.ts'
import { enclosedBlocks } from './enclosed-blocks.ts'
import { htmlHeadingLevel } from './heading.ts'

/** A bold line that begins a piece of text, as a heading does. */
export interface HeadingCandidate {
  readonly line: BoldLine
  readonly block: Paragraph
  /** The level of the heading above it; `undefined` where there is none. */
  readonly levelAbove: number | undefined
  /** Whether another one, without a link, stands under the same heading. A lone one may be a subtitle, a date or a sentence made bold. */
  readonly hasCompany: boolean
  /** Whether its place, its length or a link in it speaks against it. */
  readonly isDoubtful: boolean
}

/** In columns. A longer line may be a sentence without its full stop. */
const LONGEST_CERTAIN_LINE = 30

/** In columns. A shorter paragraph, alone under a line, is the text of a card, an address or an entry in a list of terms. */
const SHORTEST_LONE_BODY = 120

/** All bold lines that may stand for headings, in order of place: at the top level of the post, with text of their own under them. */
export function headingCandidates(root: Root, source: SourceText): HeadingCandidate[] {
  const blocks = root.children.filter((block) => !isAside(block))
  const lines = blocks.map((block) => (block.type === 'paragraph' ? readBoldLine(block, source) : undefined))
  if (lines.every((line) => line === undefined)) return []
  let isRepeated: ((line: BoldLine) => boolean) | undefined
  let enclosed: readonly boolean[] | undefined
  const sections: HeadingCandidate[][] = [[]]
  let levelAbove: number | undefined
  for (const [index, block] of blocks.entries()) {
    const level = headingLevel(block, source)
    if (level !== undefined) {
      levelAbove = level
      sections.push([])
    }
    const line = lines[index]
    if (block.type !== 'paragraph' || line === undefined || !headsText(blocks, lines, index) || !readsLikeHeading(line)) continue
    const stance = stanceOf(blocks, lines, index)
    if (stance === 'apart') continue
    // Most bold lines do not come that far, and these two read the whole post.
    enclosed ??= enclosedBlocks(blocks, source)
    isRepeated ??= repetition(lines)
    if (enclosed[index] === true || isRepeated(line)) continue
    const isDoubtful = stance === 'doubtful' || line.hasLink || readerLength(line.text) > LONGEST_CERTAIN_LINE
    sections.at(-1)?.push({ line, block, levelAbove, hasCompany: false, isDoubtful })
  }
  return sections.flatMap((section) => {
    const plain = section.filter(({ line }) => !line.hasLink).length
    return section.map((candidate) => ({ ...candidate, hasCompany: plain > (candidate.line.hasLink ? 0 : 1) }))
  })
}

/** The same line again and again is a label (`Example`, the speaker in an interview), not a heading. */
function repetition(lines: readonly (BoldLine | undefined)[]): (line: BoldLine) => boolean {
  const counts = new Map<string, number>()
  const keyOf = ({ text }: BoldLine): string => foldText(text.slice(0, 200))
  for (const line of lines) {
    if (line !== undefined) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1)
  }
  return (line) => (counts.get(keyOf(line)) ?? 0) > 1
}

/** Whether what follows the line is a paragraph that it can head, and not the only short one. */
function headsText(blocks: readonly RootContent[], lines: readonly (BoldLine | undefined)[], index: number): boolean {
  const body = blocks[index + 1]
  if (body?.type !== 'paragraph' || lines[index + 1] !== undefined) return false
  const [first] = body.children
  if (first === undefined || isFigure(first) || (body.children.length === 1 && first.type === 'emphasis')) return false
  // A small letter goes on with the sentence; a colon makes a definition list of it.
  if (first.type === 'text' && /^(?:\p{Ll}|[:：])/u.test(first.value)) return false
  const after = blocks[index + 2]
  const isLonger = after !== undefined && lines[index + 2] === undefined && after.type !== 'heading' && after.type !== 'thematicBreak'
  return isLonger || readerLength(plainText(body).slice(0, 4 * SHORTEST_LONE_BODY)) >= SHORTEST_LONE_BODY
}

/** What the block above says: `apart` where the line belongs to that one, or opens the post as a subtitle, a byline or a lead does. */
function stanceOf(
  blocks: readonly RootContent[],
  lines: readonly (BoldLine | undefined)[],
  index: number,
): 'apart' | 'doubtful' | 'certain' {
  const above = blocks[index - 1]
  if (above === undefined || lines[index - 1] !== undefined) return 'apart'
  switch (above.type) {
    case 'heading':
      return index === 1 && above.depth === 1 ? 'apart' : 'doubtful'
    case 'thematicBreak':
      return 'doubtful'
    case 'paragraph':
      if (above.children.every((child) => isFigure(child) || (child.type === 'text' && child.value.trim() === ''))) return 'apart'
      return /[:：]$/.test(plainText(above).trimEnd()) ? 'doubtful' : 'certain'
    case 'list':
    case 'code':
    case 'blockquote':
      return 'certain'
    default:
      return 'apart'
  }
}

function headingLevel(block: RootContent, source: SourceText): number | undefined {
  if (block.type === 'heading') return block.depth
  if (block.type === 'mdxJsxFlowElement') return /^h[1-6]$/.test(block.name ?? '') ? Number(block.name?.[1]) : undefined
  if (block.type !== 'html' || !/<h[1-6]/i.test(block.value)) return undefined
  return htmlElements(block, source)
    .map(htmlHeadingLevel)
    .findLast((level) => level !== undefined)
}

/** What readers do not see where it stands. */
function isAside(block: RootContent): boolean {
  switch (block.type) {
    case 'definition':
    case 'footnoteDefinition':
    case 'mdxjsEsm':
      return true
    case 'html':
      return block.value.startsWith('<!--') && block.value.indexOf('-->') === block.value.trimEnd().length - 3
    case 'paragraph': {
      // Docusaurus and others read `.md` as MDX too.
      const [only] = block.children
      return only?.type === 'text' && /^import\s[^'"]*['"][^'"]+['"];?$/.test(only.value)
    }
    case 'mdxFlowExpression':
      return block.value.trim().startsWith('/*')
    default:
      return false
  }
}

function isFigure(node: PhrasingContent): boolean {
  if (node.type === 'link' || node.type === 'linkReference') return node.children.some(isFigure)
  return node.type === 'image' || node.type === 'imageReference' || node.type === 'html' || node.type.startsWith('mdx')
}
