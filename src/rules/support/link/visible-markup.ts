import { readJsxTag } from '../../../document/markup/jsx-tag.ts'
import type { MarkupAttribute, MarkupElement } from '../../../document/markup/markup-element.ts'
import { isBlankText } from '../reader/blank-text.ts'
import { foldSpaces } from '../reader/fold-text.ts'
import { readerText } from '../reader/reader-text.ts'

/** In order: what comes later says more about a stretch of markup than what comes before it. */
const MARKUP_RESTS = ['nothing', 'icon', 'unnamedImage', 'other'] as const

/**
 * What a stretch of markup holds besides text: an icon that the style sheet draws, an image with `alt=""`. `other` where only
 * the site can tell what a reader gets: a component, an expression, an image whose alt text is missing.
 */
export type MarkupRest = (typeof MARKUP_RESTS)[number]

export interface VisibleMarkup {
  readonly text: string
  readonly rest: MarkupRest
}

/** Elements that show what is inside them and nothing by themselves. */
const WRAPPERS: ReadonlySet<string> = new Set([
  ...['abbr', 'b', 'big', 'br', 'center', 'cite', 'code', 'del', 'div', 'em', 'font', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'i', 'ins'],
  ...['kbd', 'mark', 'p', 'picture', 'q', 's', 'small', 'source', 'span', 'strong', 'sub', 'sup', 'tt', 'u', 'var', 'wbr'],
])

/** With any other attribute (`id`, `data-…`) the element may be there for a script to fill. */
const PLAIN_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['class', 'className', 'style', 'role', 'aria-hidden', 'align', 'color', 'size', 'face', 'srcset', 'media', 'type'],
])

/** What a reader gets from HTML, JSX or Markdown as it stands in the file. Linear for tags that are closed. */
export function visibleMarkup(raw: string): VisibleMarkup {
  const parts: VisibleMarkup[] = []
  let visible = ''
  let position = 0
  for (let open = raw.indexOf('<'); open !== -1; open = raw.indexOf('<', position)) {
    visible += raw.slice(position, open)
    position = endOfSilentTag(raw, open) ?? open + 1
    if (position > open + 1) continue
    const name = /^[A-Za-z][\w.:-]*/.exec(raw.slice(open + 1, open + 50))?.[0]
    if (name === undefined) {
      visible += '<'
      continue
    }
    const tag = readJsxTag(raw, open, 0)
    // `{...props}` is not among the attributes.
    if (tag === undefined || raw.slice(open, tag.range.end).includes('{')) return { text: '', rest: 'other' }
    const attributes = new Map(tag.attributes.map((attribute) => [attribute.name, attribute]))
    const part = visibleElement({ type: 'element', name, attributes, hasSpread: false, range: tag.range })
    parts.push(part)
    visible += part.text
    position = tag.range.end
  }
  visible += raw.slice(position)
  return { text: foldSpaces(readerText(visible)), rest: mostTelling(parts) }
}

/** What one opening tag shows; what stands between it and its closing tag is left aside. */
export function visibleElement({ name, attributes, hasSpread }: MarkupElement): VisibleMarkup {
  const isComputed = [...attributes.values()].some((one) => one.value === undefined || !/^[a-z][a-z-]*$/i.test(one.name))
  const hasName = ['aria-label', 'aria-labelledby', 'title'].some((one) => isNameGiven(attributes.get(one)))
  if (hasSpread || isComputed || hasName) return { text: '', rest: 'other' }
  if (name === 'img') {
    const alt = attributes.get('alt')?.value
    // A missing or a blank one is a finding about the image, and enough.
    if (alt === undefined || (alt !== '' && isBlankText(alt))) return { text: '', rest: 'other' }
    return { text: alt, rest: alt === '' ? 'unnamedImage' : 'nothing' }
  }
  const isPlain = WRAPPERS.has(name) && [...attributes.keys()].every((one) => PLAIN_ATTRIBUTES.has(one))
  if (!isPlain) return { text: '', rest: 'other' }
  return { text: '', rest: attributes.has('class') || attributes.has('className') ? 'icon' : 'nothing' }
}

/** The rest of several parts together. */
export function mostTelling(parts: readonly VisibleMarkup[]): MarkupRest {
  let most = 0
  for (const { rest } of parts) most = Math.max(most, MARKUP_RESTS.indexOf(rest))
  return MARKUP_RESTS[most] ?? 'other'
}

/** Whether an attribute gives its element a name, or may do so. */
export function isNameGiven(attribute: MarkupAttribute | undefined): boolean {
  return attribute !== undefined && (attribute.value === undefined || !isBlankText(attribute.value))
}

/** Behind a comment or a closing tag; `undefined` for what is neither. */
function endOfSilentTag(raw: string, open: number): number | undefined {
  const isComment = raw.startsWith('<!--', open)
  if (!isComment && raw[open + 1] !== '/') return undefined
  const close = isComment ? '-->' : '>'
  const end = raw.indexOf(close, open)
  return end === -1 ? raw.length : end + close.length
}
