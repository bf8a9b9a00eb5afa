import { SourceString } from '../../text/source-string.ts'
import type { TextRange } from '../../text/text-range.ts'
import { decodeCharacterReferences } from './character-references.ts'
import type { MarkupAttribute } from './markup-element.ts'

/** An opening JSX tag as it stands in the file. */
export interface JsxTag {
  /** From `<` to `>`. */
  readonly range: TextRange
  /** In order, with the spread ones left out. */
  readonly attributes: readonly MarkupAttribute[]
}

/**
 * Reads the opening tag at `start`. Trees do not say where attributes stand (one parser) or where their values do (the other),
 * so the tag is read again: names, quotes and expressions, nothing more.
 *
 * @param quoteMarks How many `>` of block quotations stand before each further line of the tag.
 * @returns `undefined` where the tag is beyond this reader.
 */
export function readJsxTag(text: string, start: number, quoteMarks: number): JsxTag | undefined {
  return new TagReader(text, start, quoteMarks).read()
}

const NAME_END = /[\s=/>{}"'<]/

class TagReader {
  readonly #text: string
  readonly #start: number
  readonly #quoteMarks: number
  #index: number

  constructor(text: string, start: number, quoteMarks: number) {
    this.#text = text
    this.#start = start
    this.#quoteMarks = quoteMarks
    this.#index = start + 1
  }

  read(): JsxTag | undefined {
    const attributes: MarkupAttribute[] = []
    this.#skipBlanks()
    this.#readName()
    for (;;) {
      this.#skipBlanks()
      const character = this.#text[this.#index]
      if (character === '>') return { range: { start: this.#start, end: this.#index + 1 }, attributes }
      if (character === '/') this.#index += 1
      else if (character === '{') {
        if (!this.#skipExpression()) return undefined
      } else {
        const attribute = this.#readAttribute()
        if (attribute === undefined) return undefined
        attributes.push(attribute)
      }
    }
  }

  #readName(): string {
    const start = this.#index
    while (this.#index < this.#text.length && !NAME_END.test(this.#text.charAt(this.#index))) this.#index += 1
    return this.#text.slice(start, this.#index)
  }

  #readAttribute(): MarkupAttribute | undefined {
    const start = this.#index
    const name = this.#readName()
    if (name === '') return undefined
    const nameEnd = this.#index
    this.#skipBlanks()
    if (this.#text[this.#index] !== '=') {
      this.#index = nameEnd
      return { name, value: '', range: { start, end: nameEnd }, source: undefined }
    }
    this.#index += 1
    this.#skipBlanks()
    const opening = this.#text[this.#index]
    if (opening === '"' || opening === "'") {
      const source = this.#readString(opening)
      return source && { name, value: source.value, range: { start, end: this.#index }, source }
    }
    if (opening !== '{' || !this.#skipExpression()) return undefined
    return { name, value: undefined, range: { start, end: this.#index }, source: undefined }
  }

  /** A quoted value, in which the marks of block quotations are no text. */
  #readString(quote: string): SourceString | undefined {
    const start = this.#index + 1
    const end = this.#text.indexOf(quote, start)
    if (end === -1) return undefined
    let value = ''
    const offsets: number[] = []
    for (let index = start; index < end; index += 1) {
      value += this.#text.charAt(index)
      offsets.push(index)
      if (this.#text[index] === '\n') index = this.#lineContent(index + 1) - 1
    }
    offsets.push(end)
    this.#index = end + 1
    return decodeCharacterReferences(new SourceString(value, { start, end }, offsets))
  }

  /** Where the line's own text starts, behind the marks of block quotations around it. */
  #lineContent(lineStart: number): number {
    let index = lineStart
    for (let mark = 0; mark < this.#quoteMarks; mark += 1) {
      let next = index
      while (this.#text[next] === ' ' || this.#text[next] === '\t') next += 1
      if (this.#text[next] !== '>') return index
      index = this.#text[next + 1] === ' ' ? next + 2 : next + 1
    }
    return index
  }

  #skipBlanks(): void {
    for (let character = this.#text[this.#index]; character !== undefined && /\s/.test(character); character = this.#text[this.#index]) {
      this.#index = character === '\n' ? this.#lineContent(this.#index + 1) : this.#index + 1
    }
  }

  /** From `{` to behind its `}`; false where there is none. */
  #skipExpression(): boolean {
    let depth = 0
    while (this.#index < this.#text.length) {
      const character = this.#text.charAt(this.#index)
      if (character === '{') depth += 1
      else if (character === '}') depth -= 1
      else if (character === '"' || character === "'" || character === '`') this.#skipStringInExpression(character)
      else if (this.#text.startsWith('//', this.#index)) this.#skipTo('\n')
      else if (this.#text.startsWith('/*', this.#index)) this.#skipTo('*/')
      this.#index += 1
      if (depth === 0) return true
    }
    return false
  }

  /** Stops at the closing quote; an apostrophe that no other one follows on its line is text between two tags. */
  #skipStringInExpression(quote: string): void {
    for (let index = this.#index + 1; index < this.#text.length; index += 1) {
      const character = this.#text[index]
      if (character === '\\') index += 1
      else if (character === '\n' && quote !== '`') return
      else if (character === quote) {
        this.#index = index
        return
      }
    }
  }

  /** Stops at the last character of `end`, or at the end of the text. */
  #skipTo(end: string): void {
    const index = this.#text.indexOf(end, this.#index + 1)
    this.#index = index === -1 ? this.#text.length : index + end.length - 1
  }
}
