/** What stands at a `<` in MDX. Offsets are places in the text. */
export type MdxTag =
  | {
      readonly kind: 'tag'
      /** `''` for a fragment. */
      readonly name: string
      /** Behind the `>`. */
      readonly end: number
      readonly isClosing: boolean
      readonly isSelfClosing: boolean
    }
  /** Something that no tag may have; the compiler gives up at `at`. */
  | { readonly kind: 'broken'; readonly at: number; readonly reason: BrokenTag; readonly name: string }

export type BrokenTag =
  /** No name can begin behind the `<`. */
  | 'no-name'
  /** A character that names do not have. */
  | 'name'
  /** A character that attributes do not have. */
  | 'attribute'
  /** A value without quotes. */
  | 'unquoted'
  /** An expression among the attributes that spreads nothing. */
  | 'not-spread'
  /** An expression that is not closed. */
  | 'expression'
  | 'no-end'

const NAME_START = /^[\p{ID_Start}$_]/u
const NAME_PART = /^(?:[\p{ID_Continue}$-]|\u200C|\u200D)/u

/**
 * Reads the tag at `start`, character by character as the compiler does.
 *
 * @param endOf Behind the expression whose `{` stands at an offset; by default as far as that can be told without parsing it.
 */
export function readMdxTag(text: string, start: number, endOf: ExpressionEnd = expressionEnd): MdxTag {
  return new MdxTagReader(text, start, endOf).read()
}

export type ExpressionEnd = (text: string, start: number) => number | undefined

class MdxTagReader {
  readonly #text: string
  readonly #start: number
  readonly #endOf: ExpressionEnd
  #index: number
  #name = ''
  #quotations: number | undefined

  constructor(text: string, start: number, endOf: ExpressionEnd) {
    this.#text = text
    this.#start = start
    this.#endOf = endOf
    this.#index = start + 1
  }

  read(): MdxTag {
    let isClosing = false
    if (this.#peek() === '/') {
      isClosing = true
      this.#index += 1
      this.#skipSpace()
    }
    if (this.#peek() === '>') return this.#tag(isClosing, false)
    if (!this.#readName()) return this.#broken('no-name')
    for (const separator of ['.', ':']) {
      this.#skipSpace()
      while (this.#peek() === separator) {
        this.#index += 1
        this.#skipSpace()
        if (!this.#readName()) return this.#broken('name')
        this.#skipSpace()
        if (separator === ':') break
      }
    }
    this.#name = this.#text.slice(this.#start + 1, this.#index).replaceAll(/[\s/]/g, '')
    const next = this.#peek()
    if (next !== undefined && !/[\s>/{]/.test(next) && !/\s/.test(this.#text[this.#index - 1] ?? '')) return this.#broken('name')
    return this.#readRest(isClosing)
  }

  #readRest(isClosing: boolean): MdxTag {
    for (;;) {
      this.#skipSpace()
      const character = this.#peek()
      if (character === undefined) return this.#broken('no-end')
      if (character === '>') return this.#tag(isClosing, false)
      if (isClosing) return this.#broken('attribute')
      if (character === '/') {
        this.#index += 1
        this.#skipSpace()
        if (this.#peek() !== '>') return this.#broken('attribute')
        return this.#tag(isClosing, true)
      }
      const reason = character === '{' ? this.#readSpread() : this.#readAttribute()
      if (reason !== undefined) return this.#broken(reason)
    }
  }

  #readSpread(): BrokenTag | undefined {
    const end = this.#endOf(this.#text, this.#index)
    if (end === undefined) return 'expression'
    const content = withoutComments(this.#text.slice(this.#index + 1, end - 1))
    if (!content.startsWith('...')) {
      this.#index += 1
      return 'not-spread'
    }
    this.#index = end
    return undefined
  }

  #readAttribute(): BrokenTag | undefined {
    if (!this.#readName()) return 'attribute'
    this.#skipSpace()
    if (this.#peek() === ':') {
      this.#index += 1
      this.#skipSpace()
      if (!this.#readName()) return 'attribute'
      this.#skipSpace()
    }
    if (this.#peek() !== '=') return undefined
    this.#index += 1
    this.#skipSpace()
    const opening = this.#peek()
    if (opening === '"' || opening === "'") {
      const end = this.#text.indexOf(opening, this.#index + 1)
      if (end === -1) return 'no-end'
      this.#index = end + 1
      return undefined
    }
    if (opening !== '{') return 'unquoted'
    const end = this.#endOf(this.#text, this.#index)
    if (end === undefined) return 'expression'
    this.#index = end
    return undefined
  }

  #readName(): boolean {
    if (!NAME_START.test(this.#character())) return false
    do this.#index += this.#character().length
    while (NAME_PART.test(this.#character()))
    return true
  }

  #character(): string {
    const code = this.#text.codePointAt(this.#index)
    return code === undefined ? '' : String.fromCodePoint(code)
  }

  #peek(): string | undefined {
    return this.#text[this.#index]
  }

  #skipSpace(): void {
    while (/^\s/.test(this.#peek() ?? '')) {
      const wasLineBreak = this.#peek() === '\n'
      this.#index += 1
      if (wasLineBreak) this.#skipQuotationMarks()
    }
  }

  /** Further lines of a tag in a block quotation begin with its marks; one more `>` ends the tag. */
  #skipQuotationMarks(): void {
    this.#quotations ??= quotationsAt(this.#text, this.#start)
    const marks = /^[ \t]*(?:>[ \t]*)*/.exec(this.#text.slice(this.#index, this.#index + 200))?.[0] ?? ''
    let left = this.#quotations
    for (const character of marks) {
      if (character === '>' && left === 0) return
      if (character === '>') left -= 1
      this.#index += 1
    }
  }

  #tag(isClosing: boolean, isSelfClosing: boolean): MdxTag {
    return { kind: 'tag', name: this.#name, end: this.#index + 1, isClosing, isSelfClosing }
  }

  #broken(reason: BrokenTag): MdxTag {
    const name = /^[\w$.:-]*/.exec(this.#text.slice(this.#start + 1, this.#start + 200))?.[0] ?? ''
    return { kind: 'broken', at: this.#index, reason, name: this.#name === '' ? name : this.#name }
  }
}

/** How many block quotations a line begins in. */
function quotationsAt(text: string, offset: number): number {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const marks =
    /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(text.slice(lineStart, Math.min(offset, lineStart + 200)))?.[0] ?? ''
  return marks.split('>').length - 1
}

/** A comment first, or several. */
export function withoutComments(code: string): string {
  let rest = code.trimStart()
  while (rest.startsWith('/*') && rest.includes('*/', 2)) rest = rest.slice(rest.indexOf('*/', 2) + 2).trimStart()
  return rest
}

/** Behind the `}` that closes the `{` at `start`; braces in strings and comments do not count. `undefined` where there is none. */
export function expressionEnd(text: string, start: number): number | undefined {
  let depth = 0
  for (let index = start; index < text.length; index += 1) {
    const character = text[index]
    if (character === '{') depth += 1
    else if (character === '}') {
      depth -= 1
      if (depth === 0) return index + 1
    } else if (character === '"' || character === "'" || character === '`') index = stringEnd(text, index, character)
    else if (character === '/' && text[index + 1] === '*') {
      const end = text.indexOf('*/', index + 2)
      if (end === -1) return undefined
      index = end + 1
    }
  }
  return undefined
}

/** At the closing quote; where there is none on the line, it was an apostrophe in text. */
function stringEnd(text: string, start: number, quote: string): number {
  for (let index = start + 1; index < text.length; index += 1) {
    const character = text[index]
    if (character === '\\') index += 1
    else if (character === quote) return index
    else if (character === '\n' && quote !== '`') return start
  }
  return start
}

/**
 * Whether a tag or an expression at `offset` begins a block: nothing stands before it in its line but the marks of lists and
 * quotations, and other tags and expressions.
 */
export function beginsBlock(text: string, offset: number): boolean {
  let index = text.lastIndexOf('\n', offset - 1) + 1
  // A line as long as that is text, and would be read again for everything in it.
  if (offset - index > 2000) return false
  index +=
    /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)]|\[\^[^\]\s]*\]:)[ \t>]+)*/.exec(text.slice(index, Math.min(offset, index + 200)))?.[0].length ?? 0
  while (index < offset) {
    const character = text[index] ?? ''
    if (character === '<') {
      const tag = readMdxTag(text, index)
      if (tag.kind === 'broken') return false
      index = tag.end
    } else if (character === '{') index = expressionEnd(text, index) ?? text.length
    else if (/\s/.test(character)) index += 1
    else return false
  }
  return index === offset
}
