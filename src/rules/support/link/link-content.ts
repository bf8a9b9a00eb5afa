import type { Link, LinkReference, Nodes } from 'mdast'
import type { Document } from '../../../document/document.ts'
import { htmlElements } from '../../../document/markup/html-elements.ts'
import { jsxElement } from '../../../document/markup/jsx-element.ts'
import type { MarkupElement } from '../../../document/markup/markup-element.ts'
import { nodeRange } from '../../../document/node-range.ts'
import { plainText } from '../../../document/plain-text.ts'
import type { SourceText } from '../../../text/source-text.ts'
import type { TextRange } from '../../../text/text-range.ts'
import { isBlankText } from '../reader/blank-text.ts'
import { foldSpaces } from '../reader/fold-text.ts'
import { isNameGiven, type MarkupRest, mostTelling, type VisibleMarkup, visibleElement, visibleMarkup } from './visible-markup.ts'

/** What stands between the brackets, or the tags, of a link. */
export interface LinkContent {
  /** As a reader gets it: markup gone, alt text for images, spaces as one. */
  readonly text: string
  /** Where the text stands; the whole link, or a place of no width, where there is none. */
  readonly range: TextRange
  /** Whether all of the text is code, and so a name. */
  readonly isCode: boolean
  readonly rest: MarkupRest
}

const OTHER: VisibleMarkup = { text: '', rest: 'other' }
const NOTHING: VisibleMarkup = { text: '', rest: 'nothing' }

/** Longer than the text of any link; it keeps tags that are never closed cheap. */
const LONGEST_CONTENT = 2000

/** Attributes by which a script or a framework says what is in the link, or which hide it. */
const FILLED_BY = /^(?:children|dangerouslySetInnerHTML|hidden|aria-hidden|[vx]-(?:text|html|bind)|set:.*|.*:(?:aria-label|title)|\{.*)$/

/** The content of a Markdown link. */
export function markdownLinkContent(link: Link | LinkReference, { source, markdown }: Document): LinkContent {
  const [only] = link.children
  if (link.children.length === 1 && (only?.type === 'text' || only?.type === 'inlineCode')) {
    return { text: foldSpaces(only.value), range: childrenRange(link), isCode: only.type === 'inlineCode', rest: 'nothing' }
  }
  const parts: VisibleMarkup[] = []
  const stack: Nodes[] = [...link.children]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'html') parts.push(...htmlElements(node, markdown).map(visibleElement))
    else parts.push(visibleNode(node, source))
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
  const text = foldSpaces(plainText(link) + parts.map((part) => part.text).join(''))
  return { text, range: childrenRange(link), isCode: false, rest: mostTelling(parts) }
}

/** The content of `<a>` or of a component that is a link; a name that its tag gives counts as its text. */
export function elementLinkContent(element: MarkupElement, document: Document): LinkContent {
  const { attributes, range: tag } = element
  const unknown = { text: '', range: { start: tag.end, end: tag.end }, isCode: false, rest: 'other' } as const
  const isFilled = [...attributes.keys()].some((name) => FILLED_BY.test(name)) || isNameGiven(attributes.get('aria-labelledby'))
  if (isFilled || element.hasSpread) return unknown
  const label = attributes.get('aria-label')
  if (label !== undefined && isNameGiven(label)) {
    return label.value === undefined
      ? unknown
      : { text: foldSpaces(label.value), range: label.source?.range ?? label.range, isCode: false, rest: 'nothing' }
  }
  const raw = contentSource(element, document)
  if (raw === undefined || (document.flavor === 'mdx' && raw.includes('{'))) return unknown
  const { text, rest } = visibleMarkup(raw)
  // A component may bring its own text, and the alt text of a Markdown image has its own rule.
  if (text === '' && (element.name !== 'a' || isNameGiven(attributes.get('title')) || raw.includes('!['))) return unknown
  const start = tag.end + raw.length - raw.trimStart().length
  const range = { start, end: Math.max(start, tag.end + raw.trimEnd().length) }
  return { text, range, isCode: /^<(?:code|kbd)[\s>]/i.test(raw.trimStart()), rest }
}

/** What a node besides its text and its children shows. */
function visibleNode(node: Nodes, source: SourceText): VisibleMarkup {
  switch (node.type) {
    case 'image':
    case 'imageReference':
      // Without alt text it is a finding about the image, and enough.
      return isBlankText(node.alt ?? '') ? OTHER : NOTHING
    case 'mdxTextExpression':
      return isComment(node.value) ? NOTHING : OTHER
    case 'mdxJsxTextElement': {
      const element = jsxElement(node, source)
      return element === undefined ? OTHER : visibleElement(element)
    }
    case 'text':
    case 'inlineCode':
    case 'break':
      return NOTHING
    default:
      return 'children' in node ? NOTHING : OTHER
  }
}

function childrenRange(link: Link | LinkReference): TextRange {
  const [first, last] = [link.children[0], link.children.at(-1)].map((child) => child && nodeRange(child))
  if (first !== undefined && last !== undefined) return { start: first.start, end: last.end }
  return nodeRange(link) ?? { start: 0, end: 0 }
}

/** From the opening tag to its closing one, `undefined` where that is not near or another link begins first. */
function contentSource({ name, range }: MarkupElement, { source, flavor }: Document): string | undefined {
  if (flavor === 'mdx' && source.text.startsWith('/>', range.end - 2)) return ''
  const text = source.text.slice(range.end, range.end + LONGEST_CONTENT)
  const ends = [name, name.toUpperCase()].map((one) => text.indexOf(`</${one}`)).filter((index) => index !== -1)
  const content = ends.length === 0 ? undefined : text.slice(0, Math.min(...ends))
  return content?.includes(`<${name} `) ? undefined : content
}

function isComment(expression: string): boolean {
  const trimmed = expression.trim()
  return trimmed === '' || (trimmed.startsWith('/*') && trimmed.indexOf('*/') === trimmed.length - 2)
}
