import type { CardEncoding } from './card-title.ts'

/** What a server makes of a part of a URL. */
export interface Decoded {
  readonly text: string
  /** Whether every `%` began a valid sequence of UTF-8; where not, the wrong ones stand in `text` as they are. */
  readonly isValid: boolean
}

/** Decodes as a server does: raw characters of any language stand for themselves, `+` is a space in a query. */
export function decodePart(raw: string, encoding: CardEncoding): Decoded {
  if (encoding === 'nuxt') return decodePercent(raw.replaceAll('+', ' ').replaceAll('__', '_'))
  if (encoding === 'layer') return decodePercent(decodePercent(raw).text)
  return decodePercent(encoding === 'query' ? raw.replaceAll('+', ' ') : raw)
}

export function decodePercent(raw: string): Decoded {
  if (!raw.includes('%')) return { text: raw, isValid: true }
  try {
    return { text: decodeURIComponent(raw), isValid: true }
  } catch {
    const text = raw.replaceAll(/(?:%[\da-f]{2})+/gi, (sequence) => {
      try {
        return decodeURIComponent(sequence)
      } catch {
        return sequence
      }
    })
    return { text, isValid: false }
  }
}

/** Characters that may stand raw in any part of a URL, in YAML, in Markdown and in an HTML attribute. */
const ALWAYS_RAW = /^[\w.~-]$/
/** Characters that end a parameter or a URL, change it, or end the quotes around it. */
const NEVER_RAW = /^[&#+%"<>[\]\\^`{|}\s=?]$/

/**
 * Encodes a text for the place of `raw`, in its own style: spaces as `%20` or `+`, `:` raw or as `%3A`, letters beyond ASCII raw
 * or encoded, hexadecimal digits in the same case. The result decodes to exactly `text`.
 */
export function encodeLike(text: string, raw: string, encoding: CardEncoding, forbidden: string): string {
  const hasEncodedLetters = /%[c-f][\da-f]/i.test(raw)
  const hasRawLetters = /[^\0-\x7F]/.test(raw)
  const isLowerCase = /%(?:[\da-f]?[a-f]|[a-f][\da-f])/.test(raw)
  const usesPlus = (encoding === 'query' && raw.includes('+') && !raw.includes('%20')) || encoding === 'nuxt'
  const encode = (character: string): string => {
    const encoded = encodeURIComponent(character).replaceAll(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    return isLowerCase ? encoded.replaceAll(/%[\dA-F]{2}/g, (sequence) => sequence.toLowerCase()) : encoded
  }
  const one = (character: string): string => {
    if (character === ' ') return usesPlus ? '+' : '%20'
    if (character === '_' && encoding === 'nuxt') return '__'
    if (ALWAYS_RAW.test(character)) return character
    if (encoding === 'layer' && /[,/%]/.test(character)) return encodeURIComponent(encodeURIComponent(character))
    if (NEVER_RAW.test(character) || forbidden.includes(character)) return encode(character)
    if (encoding === 'path' && character === '/') return encode(character)
    if (character > '\x7F') return hasRawLetters && !hasEncodedLetters ? character : encode(character)
    return raw.includes(character) ? character : encode(character)
  }
  return Array.from(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'), one).join('')
}
