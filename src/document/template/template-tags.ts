import type { TextRange } from '../../text/text-range.ts'
import type { BlockContent, SignKind, TagSign, TemplateSyntax } from './template-syntax.ts'

/** A tag of a template language, or a value between two braces. */
export interface TemplateTag {
  readonly range: TextRange
  readonly kind: SignKind
  /** `''` for what has no name: values, comments, the `{% end %}` of Zola. */
  readonly name: string
  readonly role: 'opening' | 'closing' | 'alone'
}

/** Paired tags between which no tag is one, with the stretch between them. */
export interface UnreadBlock {
  readonly content: Extract<BlockContent, 'verbatim' | 'comment'>
  readonly inner: TextRange
}

export interface TemplateTags {
  /** In order of place. */
  readonly tags: readonly TemplateTag[]
  readonly unread: readonly UnreadBlock[]
}

/**
 * Finds the tags in a body. Linear: what ends a tag or a block is not looked for again once there is none of it left.
 *
 * @param from Where the body begins.
 * @param isShown Whether a tag at an offset is an example, asked in order of place.
 */
export function templateTags(
  text: string,
  from: number,
  { signs, blocks }: Pick<TemplateSyntax, 'signs' | 'blocks'>,
  isShown: (offset: number) => boolean,
): TemplateTags {
  const tags: TemplateTag[] = []
  const unread: UnreadBlock[] = []
  const missing = new Set<string>()
  const bySign = new Map(signs.map((sign) => [sign.opening, sign]))
  const opening = new RegExp(signs.map((sign) => escaped(sign.opening)).join('|'), 'g')
  opening.lastIndex = from
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const sign = bySign.get(match[0])
    if (sign === undefined || missing.has(sign.closing) || isShown(match.index)) continue
    const close = text.indexOf(sign.closing, opening.lastIndex)
    if (close === -1) {
      missing.add(sign.closing)
      continue
    }
    const tag = readTag(text, { start: match.index, end: close + sign.closing.length }, sign)
    tags.push(tag)
    opening.lastIndex = tag.range.end
    const content = tag.role === 'opening' ? blocks.get(tag.name) : undefined
    if (content !== 'verbatim' && content !== 'comment') continue
    const end = missing.has(endKey(tag)) ? undefined : closingTag(text, tag)
    if (end === undefined) {
      missing.add(endKey(tag))
      continue
    }
    unread.push({ content, inner: { start: tag.range.end, end: end.range.start } })
    tags.push(end)
    opening.lastIndex = end.range.end
  }
  return { tags, unread }
}

/** Longer than the beginning of any tag up to its name. */
const LONGEST_NAME = 200

function readTag(text: string, range: TextRange, { opening, closing, kind }: TagSign): TemplateTag {
  const start = range.start + opening.length
  const inner = text.slice(start, Math.min(range.end - closing.length, start + LONGEST_NAME))
  if (kind === 'output' || kind === 'comment') return { range, kind, name: '', role: 'alone' }
  if (kind === 'shortcode' || kind === 'markdown') {
    const [, slash, name = ''] = /^\s*(\/)?\s*([\w./-]*)/.exec(inner) ?? []
    // `{{</* x */>}}` is shown as `{{< x >}}`, and `{{< x />}}` holds nothing.
    if (inner.startsWith('/*') || text[range.end - closing.length - 1] === '/') return { range, kind, name: '', role: 'alone' }
    return { range, kind, name, role: slash === undefined ? 'opening' : 'closing' }
  }
  const [, end, name = ''] = /^[-+]?\s*(end)?(\w*)/.exec(inner) ?? []
  if (end === undefined) {
    // `{% set x = 1 %}` says it all, `{% set x %}` goes on until `{% endset %}`.
    const isWhole = name === 'set' && /=/.test(inner)
    return { range, kind, name, role: isWhole || name === '' ? 'alone' : 'opening' }
  }
  return { range, kind, name, role: 'closing' }
}

function endKey({ kind, name }: TemplateTag): string {
  return `${kind} ${name}`
}

/** Names of blocks that hold no tags are our own, and no pattern hides in them. */
function closingTag(text: string, { range, kind, name }: TemplateTag): TemplateTag | undefined {
  const [before, after] = kind === 'tag' ? [`\\{%[-+]?\\s*end${name}\\s*`, '[-+]?%\\}'] : [`\\{\\{[<%]\\s*/\\s*${name}\\s*`, '[>%]\\}\\}']
  const pattern = new RegExp(before + after, 'g')
  pattern.lastIndex = range.end
  const match = pattern.exec(text)
  return match === null ? undefined : { range: { start: match.index, end: pattern.lastIndex }, kind, name, role: 'closing' }
}

function escaped(sign: string): string {
  return sign.replaceAll(/[{}%<!#]/g, '\\$&')
}
