import type { Heading, Nodes, Parents } from 'mdast'
import type { Document } from '../../../document/document.ts'
import { decodeCharacterReferences } from '../../../document/markup/character-references.ts'
import type { MarkupElement } from '../../../document/markup/markup-element.ts'
import { nodeRange } from '../../../document/node-range.ts'
import { plainText } from '../../../document/plain-text.ts'
import type { PostSite } from '../../../rule/post-site.ts'
import { SourceString } from '../../../text/source-string.ts'
import type { SourceText } from '../../../text/source-text.ts'

/** Longer than any heading that somebody wrote; it keeps tags that are never closed cheap. */
const LONGEST_HTML_HEADING = 2000
const LONGEST_LABEL = 60

/** The level of an HTML or JSX heading tag, `undefined` for every other element. */
export function htmlHeadingLevel({ name }: MarkupElement): number | undefined {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : undefined
}

/** Inside a quotation or a footnote a heading belongs to what is quoted, not to the outline of the post. */
export function isQuoted(ancestors: readonly Parents[]): boolean {
  return ancestors.some(({ type }) => type === 'blockquote' || type === 'footnoteDefinition')
}

/** Whether a tag of a template, a component or a div decides what becomes of a heading: it may be a tab, a card, a comment in code. */
export function isApart(heading: Heading | MarkupElement, { templates }: Document): boolean {
  const range = heading.type === 'element' ? heading.range : nodeRange(heading)
  return range !== undefined && templates.isApart(range)
}

/** Whether a heading belongs to something else than the outline of the post. */
export function isOutsideOutline(heading: Heading | MarkupElement, ancestors: readonly Parents[], document: Document): boolean {
  return isQuoted(ancestors) || isApart(heading, document)
}

/** In a list item a heading is part of that item, whatever its level. */
export function isListed(ancestors: readonly Parents[]): boolean {
  return ancestors.some(({ type }) => type === 'listItem')
}

/** What a reader sees of a heading, without an id or attributes at its end and with its spaces as one. */
export function headingText(heading: Heading): string {
  return splitHeadingAttributes(plainText(heading)).text
}

export interface HeadingParts {
  readonly text: string
  /** As written, `{#install}`; `''` where there are none. */
  readonly attributes: string
}

/**
 * Cuts off what generators take for the id and classes of a heading: `{#id}`, `{ #id .class }`, `{: #id}`, `[#id]`.
 *
 * @param text The plain text of a heading.
 */
export function splitHeadingAttributes(text: string): HeadingParts {
  const trimmed = text.trimEnd()
  const opening = trimmed.endsWith('}') ? trimmed.lastIndexOf('{') : trimmed.endsWith(']') ? trimmed.lastIndexOf('[#') : -1
  const attributes = opening === -1 ? '' : trimmed.slice(opening)
  const isAttributes = attributes.startsWith('[') || ATTRIBUTES.test(attributes)
  return {
    text: collapseSpaces(isAttributes ? trimmed.slice(0, opening) : trimmed),
    attributes: isAttributes ? attributes : '',
  }
}

/** The text between an HTML heading tag and its closing tag, tags left out; `''` where the closing tag is not near. */
export function htmlHeadingText({ name, range }: MarkupElement, source: SourceText): string {
  const window = { start: range.end, end: Math.min(source.text.length, range.end + LONGEST_HTML_HEADING) }
  const text = source.slice(window)
  const end = text.search(new RegExp(`</${name}`, 'i'))
  if (end === -1) return ''
  let visible = ''
  let position = 0
  for (let open = text.indexOf('<'); open !== -1 && open < end; open = text.indexOf('<', position)) {
    visible += text.slice(position, open)
    const close = text.indexOf('>', open)
    position = close === -1 || close > end ? end : close + 1
  }
  visible += text.slice(position, end)
  return collapseSpaces(decodeCharacterReferences(new SourceString(visible, window, window.start)).value)
}

/** Whether the heading holds HTML, JSX or expressions, so that its plain text is not all that a reader sees. */
export function hasMarkup(heading: Heading): boolean {
  const stack: Nodes[] = [heading]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'html' || node.type === 'mdxTextExpression' || node.type === 'mdxJsxTextElement') return true
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
  return false
}

/**
 * Whether a heading is nothing but `####`, which some generators print as it stands: `no` for any other, and where it is a heading as
 * Markdown has it.
 */
export function isBareHeading(heading: Heading, { source }: Document, site: PostSite | undefined): 'no' | 'text' | 'unknown' {
  const reading = heading.children.length > 0 || site === undefined ? 'heading' : site.profile.body.emptyHeading
  if (reading === 'heading') return 'no'
  // Signs on both sides are read in yet other ways.
  const range = nodeRange(heading)
  return range !== undefined && /^#+[ \t]*$/.test(source.slice(range)) ? reading : 'unknown'
}

/** No more than attributes may be: `{#if …}` and `{#each items as item}` are text, of Svelte for instance. */
const ATTRIBUTES =
  /^\{:?\s*[#.](?:[^\s{}"'=]*[^\s{}"'=.…])(?:\s+(?:[#.][^\s{}"'=.…][^\s{}"'=]*|[\w:.-]+=(?:"[^"]*"|'[^']*'|[^\s"'{}]+)))*\s*\}$/

/** A heading's text for the middle of a message: `"Install it"`, shortened, or `without text`. */
export function headingLabel(text: string): string {
  if (text === '') return 'without text'
  const characters = Array.from(text.slice(0, LONGEST_LABEL * 4))
  return characters.length > LONGEST_LABEL ? `"${characters.slice(0, LONGEST_LABEL - 1).join('')}…"` : `"${text}"`
}

function collapseSpaces(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
