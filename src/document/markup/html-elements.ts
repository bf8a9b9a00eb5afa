import { QuoteType, Tokenizer } from 'htmlparser2'
import type { Html } from 'mdast'
import { SourceString } from '../../text/source-string.ts'
import type { SourceText } from '../../text/source-text.ts'
import { nodeRange } from '../node-range.ts'
import { decodeCharacterReferences } from './character-references.ts'
import type { MarkupAttribute, MarkupElement } from './markup-element.ts'

/** The opening tags inside an `html` node, in order, comments and closing tags left out. */
export function htmlElements(node: Html, source: SourceText): MarkupElement[] {
  // Most of it is closing tags and comments.
  if (!/<[A-Za-z]/.test(node.value)) return []
  const placed = placedValue(node, source)
  return placed === undefined ? [] : scan(placed)
}

function scan(html: SourceString): MarkupElement[] {
  const text = html.value
  const elements: MarkupElement[] = []
  let tagStart = 0
  let name = ''
  let attributes = new Map<string, MarkupAttribute>()
  let attributeStart = 0
  let attributeName = ''
  let valueStart = -1
  let valueEnd = -1

  const finishTag = (end: number): void => {
    elements.push({ type: 'element', name, attributes, hasSpread: false, range: html.rangeOf(tagStart, Math.min(end + 1, text.length)) })
  }
  const nothing = (): void => undefined
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname(start, end) {
        tagStart = start - 1
        const written = text.slice(start, end)
        // A component keeps its case: <Image> is not <image>.
        name = /^[A-Z]/.test(written) && written !== written.toUpperCase() ? written : written.toLowerCase()
        attributes = new Map()
      },
      onattribname(start, end) {
        attributeStart = start
        attributeName = text.slice(start, end)
        valueStart = -1
        valueEnd = -1
      },
      onattribdata(start, end) {
        if (valueStart === -1) valueStart = start
        valueEnd = end
      },
      onattribend(quote, end) {
        const attribute = readAttribute(html, attributeName, attributeStart, valueStart, valueEnd, quote, end)
        const key = attributeName.toLowerCase()
        if (!attributes.has(key)) attributes.set(key, attribute)
      },
      onopentagend: finishTag,
      onselfclosingtag: finishTag,
      onattribentity: nothing,
      oncdata: nothing,
      onclosetag: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
      ontext: nothing,
      ontextentity: nothing,
    },
  )
  tokenizer.write(text)
  tokenizer.end()
  return elements
}

function readAttribute(
  html: SourceString,
  name: string,
  start: number,
  valueStart: number,
  valueEnd: number,
  quote: QuoteType,
  end: number,
): MarkupAttribute {
  const isQuoted = quote === QuoteType.Double || quote === QuoteType.Single
  // The tokenizer's end is already behind the closing quote.
  const rangeEnd = quote === QuoteType.NoValue ? start + name.length : end
  const range = html.rangeOf(start, Math.min(rangeEnd, html.value.length))
  if (valueStart === -1) return { name, value: '', range, source: undefined }
  const raw = html.value.slice(valueStart, valueEnd)
  // `alt={title}` in a .md file that the generator compiles as MDX: an expression, whatever HTML makes of it.
  if (!isQuoted && raw.startsWith('{')) return { name, value: undefined, range, source: undefined }
  return {
    name,
    value: raw.includes('&') ? decodedAttribute(html, raw, valueStart).value : raw,
    range,
    // Only when asked for: most attributes are only looked at.
    get source() {
      return decodedAttribute(html, raw, valueStart)
    },
  }
}

function decodedAttribute(html: SourceString, raw: string, start: number): SourceString {
  const offsets = Array.from({ length: raw.length + 1 }, (_, index) => html.rangeOf(start + index, start + index).start)
  return decodeCharacterReferences(new SourceString(raw, html.rangeOf(start, start + raw.length), offsets))
}

/**
 * The node's text with its places. In a list or quotation the parser has cut `> ` or indentation from every line but the first,
 * so each line of the value is found at the end of its line in the file.
 */
function placedValue(node: Html, source: SourceText): SourceString | undefined {
  const range = nodeRange(node)
  if (range === undefined) return undefined
  const raw = source.slice(range)
  if (raw === node.value) return new SourceString(node.value, range, range.start)
  const rawLines = raw.split('\n')
  const valueLines = node.value.split('\n')
  const offsets: number[] = []
  let lineStart = range.start
  for (const [index, line] of valueLines.entries()) {
    const rawLine = rawLines[index] ?? ''
    if (!rawLine.trimEnd().endsWith(line.trimEnd())) return undefined
    const first = lineStart + rawLine.trimEnd().length - line.trimEnd().length
    for (let unit = 0; unit <= line.length; unit += 1) offsets.push(first + unit)
    lineStart += rawLine.length + 1
  }
  return new SourceString(node.value, range, offsets)
}
