import type { Document } from '../../../document/document.ts'
import type { FrontMatter } from '../../../document/front-matter/front-matter.ts'
import type { Visitor } from '../../../rule/visitor.ts'
import { containsRange, type TextRange } from '../../../text/text-range.ts'
import { type FrontMatterPlace, frontMatterPlaces } from '../front-matter/front-matter-places.ts'
import { type BodyPlace, BodyPlaces } from './body-places.ts'
import { rangeFinder } from './range-finder.ts'

/**
 * What a character is part of. `frontMatter` is a line of a block that cannot be read; `text` is prose, `markup` what is neither
 * prose nor read by anything that this is about: raw HTML, comments in the front matter.
 */
export interface PostPlace {
  readonly kind: BodyPlace['kind'] | 'key' | 'value' | 'frontMatter' | 'text'
  /** Without the quotes around a value. */
  readonly range: TextRange
  readonly language?: string
  readonly isBare?: boolean
  readonly entry?: FrontMatterPlace
  readonly isQuoted?: boolean
}

const URL_KEY = /(?:slug|permalink|url|link|href|src|image|img|cover|path)$/i
const URL_VALUE = /^\P{L}?(?:https?:\/\/|\.{0,2}\/)/u

/** Tells what each character of a post is part of: first the walk, then `finder`. */
export class PostPlaces {
  readonly visitor: Visitor
  readonly #document: Document
  readonly #body: BodyPlaces

  constructor(document: Document) {
    this.#document = document
    this.#body = new BodyPlaces(document.source)
    this.visitor = this.#body.visitor
  }

  /** Answers for offsets in rising order. */
  finder(): (offset: number) => PostPlace {
    const { frontMatter, source } = this.#document
    const inBody = this.#body.finder()
    const inFrontMatter = frontMatter === undefined ? () => undefined : rangeFinder(this.#frontMatterPlaces(frontMatter))
    return (offset) => {
      if (frontMatter === undefined || !containsRange(frontMatter.range, { start: offset, end: offset + 1 })) {
        return inBody(offset) ?? { kind: 'text', range: { start: 0, end: source.text.length } }
      }
      const isReadable = frontMatter.data !== undefined
      return inFrontMatter(offset) ?? { kind: isReadable ? 'markup' : 'frontMatter', range: source.lineRangeAt(offset) }
    }
  }

  #frontMatterPlaces(frontMatter: FrontMatter): PostPlace[] {
    return frontMatterPlaces(frontMatter).map((entry) => {
      const { range, isQuoted } = this.#withoutQuotes(entry.range)
      const kind = entry.part === 'value' && isUrl(entry) ? 'url' : entry.part
      return { kind, range, entry, isQuoted }
    })
  }

  #withoutQuotes(range: TextRange): { range: TextRange; isQuoted: boolean } {
    const { text } = this.#document.source
    const quote = text.charAt(range.start)
    const isQuoted = range.end - range.start > 1 && (quote === '"' || quote === "'") && text.charAt(range.end - 1) === quote
    return { range: isQuoted ? { start: range.start + 1, end: range.end - 1 } : range, isQuoted }
  }
}

function isUrl({ key, value }: FrontMatterPlace): boolean {
  if (typeof value !== 'string' || value.length > 4000) return false
  return !/\S\s+\S/.test(value) && (URL_KEY.test(key) || URL_VALUE.test(value))
}
