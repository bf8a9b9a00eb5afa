import type { Document } from '../../../document/document.ts'
import type { Fix, WithheldFix } from '../../../rule/lint-message.ts'
import type { InvisibleCharacter } from './invisible-runs.ts'
import { canClose, canCloseInFrontMatter, isAccidental, isAccidentalInCode, isAtLineStart } from './invisible-surroundings.ts'
import { KeyRepairs } from './key-repairs.ts'
import { hasRightToLeftLetter } from './needed-invisible.ts'
import type { PostPlace } from './post-places.ts'
import { removal, replacement, type StrayInvisible, type StrayMessage } from './stray-invisible.ts'

/** Fewer can be an accident; and two kinds of them are needed to write something. */
const SHORTEST_HIDDEN_TEXT = 8

/** What stands from 0x80 on in the encoding that most such texts come from, a space where there is nothing. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Where every character counts. */
export function isExact({ kind }: PostPlace): boolean {
  return kind === 'key' || kind === 'url' || kind === 'anchor'
}

/** Judges one character after the other; what it finds out about a line or a key it keeps. */
export class InvisibleJudge {
  readonly #document: Document
  readonly #keys = new KeyRepairs()
  readonly #rightToLeft = new Map<number, boolean>()
  readonly #mentioned = new Map<string, boolean>()

  constructor(document: Document) {
    this.#document = document
  }

  stray(one: InvisibleCharacter, place: PostPlace): StrayInvisible | undefined {
    const message = this.#message(one, place)
    if (message === undefined) return undefined
    const isInBlock = place.kind === 'code' && place.language !== undefined
    return { message, name: this.nameOf(place), range: one.range, within: place.range, isInBlock, fix: this.#fix(one, place, message) }
  }

  /** The key that a place is or belongs to. */
  nameOf({ entry }: PostPlace): string {
    return entry === undefined ? '' : this.#keys.label(entry)
  }

  #message(one: InvisibleCharacter, place: PostPlace): StrayMessage | undefined {
    const { kind } = one
    if (kind === 'mark' && this.#isRightToLeft(one, place)) return undefined
    if (place.kind === 'key' || place.kind === 'url' || place.kind === 'anchor') return place.kind
    if (kind === 'tag') return 'hidden'
    if (kind === 'selector') return 'selector'
    // The colours of a terminal are what such a block shows.
    if (kind === 'control' && place.kind === 'code' && place.language === 'ansi') return undefined
    if (kind === 'control' || kind === 'break') return controlMessage(one.character)
    const isBeforeHeading = place.kind === 'text' && this.#isBeforeHeading(one)
    if (kind === 'byteOrderMark') return isBeforeHeading ? 'noHeading' : 'byteOrderMark'
    if (place.kind === 'code') {
      return isAccidentalInCode(one, place.range) && !this.isMentioned(one.character) ? 'code' : undefined
    }
    if (place.kind === 'heading' || place.kind === 'value' || place.kind === 'frontMatter') {
      return one.character !== '\u00AD' && isAccidental(one, place.range) ? place.kind : undefined
    }
    if (isBeforeHeading) return 'noHeading'
    return this.#isHiddenText(one) ? 'hidden' : undefined
  }

  #fix(one: InvisibleCharacter, place: PostPlace, message: StrayMessage): Fix | WithheldFix {
    const { source } = this.#document
    const code = one.character.charCodeAt(0)
    const meant = message === 'box' ? WINDOWS_1252.charAt(code - 0x80).trim() : ''
    if (meant !== '') return { withheld: `it may be \`${meant}\` from a text in Windows-1252` }
    if (message === 'control' && code === 0x1b) return { withheld: 'what follows it belongs to it' }
    if (place.kind === 'key' && place.entry !== undefined) {
      const reason = this.#keys.obstacle(place.entry)
      if (reason !== undefined) return { withheld: reason }
    }
    const isFrontMatter = place.entry !== undefined || place.kind === 'frontMatter'
    if (isFrontMatter && place.isQuoted !== true && !canCloseInFrontMatter(one, source.text, place.range)) {
      return { withheld: 'without it YAML might read the line in another way' }
    }
    if (place.kind === 'url' && place.isBare === true && /[\p{L}\p{N}]/u.test(one.right) && one.rightAt < place.range.end) {
      return { withheld: 'the URL may end there' }
    }
    if ((place.kind === 'code' || place.kind === 'url') && one.leftAt < place.range.start && one.rightAt >= place.range.end) {
      return { withheld: `nothing would be left of the ${place.kind === 'url' ? 'URL' : 'code'}` }
    }
    if (one.kind === 'break' && !isExact(place)) {
      if (place.kind === 'code' || isFrontMatter) return { withheld: 'only the author knows whether a line ends there' }
      if (/\S/.test(one.left) && /\S/.test(one.right)) return replacement(one.range, one.run.start === one.range.start ? ' ' : '')
    }
    if (isExact(place) || isFrontMatter || place.kind === 'code') return removal(one.range)
    if (one.kind === 'byteOrderMark' && isAtLineStart(one)) return removal(one.range)
    if (message === 'noHeading') return { withheld: 'it may keep the line from being a heading on purpose' }
    if (!canClose(one, source.text, place.range)) return { withheld: 'without it Markdown might read the text in another way' }
    return removal(one.range)
  }

  #isBeforeHeading(one: InvisibleCharacter): boolean {
    const isHeading = /^#{1,6}[ \t]+\S/.test(this.#document.source.text.slice(one.rightAt, one.rightAt + 16))
    return one.right === '#' && isHeading && isAtLineStart(one)
  }

  #isRightToLeft(one: InvisibleCharacter, place: PostPlace): boolean {
    const { source } = this.#document
    const range = place.language === undefined ? place.range : source.lineRangeAt(one.range.start)
    const known = this.#rightToLeft.get(range.start)
    if (known !== undefined) return known
    const isRightToLeft = hasRightToLeftLetter(source.slice(range))
    this.#rightToLeft.set(range.start, isRightToLeft)
    return isRightToLeft
  }

  /** A post that names a character by its number shows it in its code on purpose. */
  isMentioned(character: string): boolean {
    const known = this.#mentioned.get(character)
    if (known !== undefined) return known
    const number = (character.codePointAt(0) ?? 0).toString(16).padStart(2, '0')
    const isMentioned = new RegExp(`(?:u\\+|\\\\u\\{?|\\\\x|&#x|0x)0{0,4}${number}`, 'i').test(this.#document.source.text)
    this.#mentioned.set(character, isMentioned)
    return isMentioned
  }

  #isHiddenText({ run }: InvisibleCharacter): boolean {
    if (run.end - run.start < SHORTEST_HIDDEN_TEXT) return false
    const start = this.#document.source.slice({ start: run.start, end: Math.min(run.end, run.start + 64) })
    return new Set(start).size > 1 && !/[\u00A0\u202F\u3000]/.test(start)
  }
}

/** XML has no room for most controls, and browsers none for the others. */
function controlMessage(character: string): StrayMessage {
  if (character < ' ') return 'control'
  return character < '\u00A0' ? 'box' : 'lineBreak'
}
