import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import type { Html } from 'mdast'
import { SourceString } from '../../text/source-string.ts'
import type { SourceText } from '../../text/source-text.ts'
import { nodeRange } from '../node-range.ts'
import { decodeCharacterReferences } from './character-references.ts'
import type { MarkupAttribute, MarkupElement } from './markup-element.ts'

/**
 * The opening tags inside an `html` node, in order, comments and closing tags left out.
 *
 * @param source As the body was read: `document.markdown`.
 */
export function htmlElements(node: Html, source: SourceText): MarkupElement[] {
  // Most of it is closing tags and comments.
  if (!/<[A-Za-z]/.test(node.value)) return []
  const placed = placedValue(node, source)
  return placed === undefined ? [] : scan(placed)
}

function scan(html: SourceString): MarkupElement[] {
  scanner.start(html)
  tokenizer.reset()
  tokenizer.write(html.value)
  tokenizer.end()
  return scanner.elements
}

/** Collects opening tags. One is enough, and making a tokenizer costs more than scanning a tag with it. */
class TagScanner implements TokenizerCallbacks {
  elements: MarkupElement[] = []
  #html = new SourceString('', { start: 0, end: 0 }, 0)
  #tagStart = 0
  #name = ''
  #attributes = new Map<string, MarkupAttribute>()
  #attributeStart = 0
  #attributeName = ''
  #valueStart = -1
  #valueEnd = -1

  start(html: SourceString): void {
    this.#html = html
    this.elements = []
  }

  onopentagname(start: number, end: number): void {
    this.#tagStart = start - 1
    const written = this.#html.value.slice(start, end)
    // A component keeps its case: <Image> is not <image>.
    this.#name = /^[A-Z]/.test(written) && written !== written.toUpperCase() ? written : written.toLowerCase()
    this.#attributes = new Map()
  }

  onattribname(start: number, end: number): void {
    this.#attributeStart = start
    this.#attributeName = this.#html.value.slice(start, end)
    this.#valueStart = -1
    this.#valueEnd = -1
  }

  onattribdata(start: number, end: number): void {
    if (this.#valueStart === -1) this.#valueStart = start
    this.#valueEnd = end
  }

  onattribend(quote: QuoteType, end: number): void {
    const key = this.#attributeName.toLowerCase()
    if (this.#attributes.has(key)) return
    const attribute = readAttribute(this.#html, this.#attributeName, this.#attributeStart, this.#valueStart, this.#valueEnd, quote, end)
    this.#attributes.set(key, attribute)
  }

  onopentagend(end: number): void {
    const range = this.#html.rangeOf(this.#tagStart, Math.min(end + 1, this.#html.value.length))
    this.elements.push({ type: 'element', name: this.#name, attributes: this.#attributes, hasSpread: false, range })
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end)
  }

  onattribentity(): void {}
  oncdata(): void {}
  onclosetag(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
  ontext(): void {}
  ontextentity(): void {}
}

const scanner = new TagScanner()
const tokenizer = new Tokenizer({ decodeEntities: false }, scanner)

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
