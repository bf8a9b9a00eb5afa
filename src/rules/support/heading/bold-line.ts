import type { Emphasis, Link, LinkReference, Paragraph, PhrasingContent, Strong } from 'mdast'
import { nodeRange } from '../../../document/node-range.ts'
import { plainText } from '../../../document/plain-text.ts'
import type { SourceText } from '../../../text/source-text.ts'
import { readerLength } from '../reader/reader-length.ts'

/** A paragraph that is bold from end to end, on one line. */
export interface BoldLine {
  readonly text: string
  /** What stands between the markers, as written. */
  readonly written: string
  /** Whether it leads somewhere, as the entries of a list of links do. */
  readonly hasLink: boolean
}

/** In columns, the wide characters counted double. Longer ones are sentences. */
const LONGEST_HEADING = 80

/** What may stand behind the last word without being its punctuation: closing quotes and brackets, pictures, white space. */
const CLOSERS = /^(?:[\p{Pe}\p{Pf}"'\s]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Default_Ignorable_Code_Point})$/u

/** Ends a sentence, announces what follows or points at it. `C#`, `100 %`, `R&D` and the like end with a part of the name. */
const ENDING = /^(?![#%&@*/_\\])[\p{P}\u2190-\u21FF]$/u

/** `Note: …`, `Q: …`, `1) EDIT: …`, `注意：…`: one word and a colon at the beginning make a call-out. */
const LABEL = /^[^\p{L}]*(?:[^\s:：\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[^\s:：]{1,3}) ?[:：]/u

/** `undefined` for every paragraph that is not wholly bold, or not of words alone: a picture makes it something else. */
export function readBoldLine(paragraph: Paragraph, source: SourceText): BoldLine | undefined {
  const [outer, ...others] = paragraph.children
  if (others.length > 0 || !isWrapper(outer)) return undefined
  let inner: Strong | Emphasis = outer
  let isBold = outer.type === 'strong'
  for (let [only, ...rest] = inner.children; rest.length === 0 && isWrapper(only); [only, ...rest] = inner.children) {
    inner = only
    isBold ||= only.type === 'strong'
  }
  if (!isBold || !inner.children.every(isWords)) return undefined
  const text = plainText(inner).trim()
  const [first, last] = [inner.children[0], inner.children.at(-1)]
  const start = first && nodeRange(first)?.start
  const end = last && nodeRange(last)?.end
  if (start === undefined || end === undefined || text === '' || /[\r\n]/.test(source.slice({ start, end }))) return undefined
  return { text, written: source.slice({ start, end }).trim(), hasLink: inner.children.some(isLink) }
}

/** Whether a heading could read like that: short, with words in it, no sentence, no call-out, no quotation, not code alone. */
export function readsLikeHeading({ text, written }: BoldLine): boolean {
  if (text.length > LONGEST_HEADING || !/\p{L}/u.test(text)) return false
  if (/^[\p{Ps}\p{Pi}"']/u.test(text) && /[\p{Pe}\p{Pf}"']$/u.test(text)) return false
  if (written.startsWith('`') && written.indexOf('`', 1) === written.length - 1) return false
  return !endsWithPunctuation(text) && !LABEL.test(text) && readerLength(text) <= LONGEST_HEADING
}

function endsWithPunctuation(text: string): boolean {
  const characters = Array.from(text)
  const last = characters.findLast((character) => !CLOSERS.test(character))
  return last === undefined || ENDING.test(last)
}

function isWrapper(node: PhrasingContent | undefined): node is Strong | Emphasis {
  return node?.type === 'strong' || node?.type === 'emphasis'
}

function isLink(node: PhrasingContent): node is Link | LinkReference {
  return node.type === 'link' || node.type === 'linkReference'
}

function isWords(node: PhrasingContent): boolean {
  if (isLink(node)) return node.children.every(({ type }) => type === 'text' || type === 'inlineCode')
  const { type } = node
  return type === 'text' || type === 'inlineCode' || type === 'emphasis' || type === 'strong' || type === 'delete'
}
