import type { Code, Definition, Heading, Image, Link, Nodes } from 'mdast'
import type { MarkupElement } from '../../../document/markup/markup-element.ts'
import { nodeRange } from '../../../document/node-range.ts'
import type { Visitor } from '../../../rule/visitor.ts'
import type { SourceText } from '../../../text/source-text.ts'
import type { TextRange } from '../../../text/text-range.ts'
import { destinationRange } from './destination-range.ts'
import { rangeFinder } from './range-finder.ts'

/** A stretch of the body that is read by more than eyes. `markup` is raw HTML, in which Markdown means nothing. */
export interface BodyPlace {
  readonly kind: 'url' | 'anchor' | 'code' | 'heading' | 'markup'
  readonly range: TextRange
  /** Of a block of code: its language, `''` where it has none; absent for code in a line. */
  readonly language?: string
  /** Of a URL that stands in the text without brackets: where it ends is a guess. */
  readonly isBare?: boolean
}

/** The most telling one first: a URL in a heading is a URL. */
const KINDS = ['url', 'anchor', 'code', 'heading', 'markup'] as const
const EXACT_ATTRIBUTES = ['href', 'src', 'srcset', 'poster', 'action', 'id']

/** Collects the places while the tree is walked, then tells them by offset. */
export class BodyPlaces {
  readonly visitor: Visitor
  readonly #source: SourceText
  readonly #places: BodyPlace[] = []

  constructor(source: SourceText) {
    this.#source = source
    const program = (node: Nodes): void => this.#add('code', nodeRange(node), 'jsx')
    const destination = (node: Link | Image | Definition): void => {
      const range = destinationRange(node, source)
      if (range !== undefined) this.#places.push({ kind: 'url', range, isBare: range.start === nodeRange(node)?.start })
    }
    this.visitor = {
      link: destination,
      image: destination,
      definition: destination,
      inlineCode: (node) => this.#add('code', withoutBackticks(nodeRange(node), source)),
      code: (node: Code) => this.#add('code', nodeRange(node), node.lang?.toLowerCase() ?? ''),
      mdxjsEsm: program,
      mdxFlowExpression: program,
      mdxTextExpression: program,
      heading: (node) => this.#addHeading(node),
      html: (node) => this.#add('markup', nodeRange(node)),
      element: (element) => this.#addAttributes(element),
    }
  }

  /** Answers for offsets in rising order, so that all answers together cost one way through the list. */
  finder(): (offset: number) => BodyPlace | undefined {
    const byKind = KINDS.map((kind) => rangeFinder(this.#places.filter((place) => place.kind === kind)))
    return (offset) => {
      // Each one must move on, even where another has the answer.
      const found = byKind.map((find) => find(offset))
      return found.find((place) => place !== undefined)
    }
  }

  #add(kind: BodyPlace['kind'], range: TextRange | undefined, language?: string): void {
    if (range !== undefined) this.#places.push({ kind, range, ...(language !== undefined && { language }) })
  }

  #addHeading(node: Heading): void {
    const [first, last] = [node.children[0], node.children.at(-1)]
    const start = first && nodeRange(first)?.start
    const end = last && nodeRange(last)?.end
    if (start === undefined || end === undefined) return
    this.#add('heading', { start, end })
    const raw = this.#source.slice({ start, end })
    const opening = raw.lastIndexOf('{#')
    const closing = raw.indexOf('}', opening)
    if (opening !== -1 && closing !== -1) this.#add('anchor', { start: start + opening + 2, end: start + closing })
  }

  #addAttributes({ attributes }: MarkupElement): void {
    for (const name of EXACT_ATTRIBUTES) {
      const attribute = attributes.get(name)
      // The range of an unplaced attribute is that of its whole element.
      if (attribute?.source !== undefined) this.#add(name === 'id' ? 'anchor' : 'url', attribute.source.range)
    }
  }
}

function withoutBackticks(range: TextRange | undefined, source: SourceText): TextRange | undefined {
  if (range === undefined) return undefined
  let count = 0
  while (source.text[range.start + count] === '`') count += 1
  return { start: range.start + count, end: range.end - count }
}
