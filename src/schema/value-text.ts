import { pointerTokens } from '../text/json-pointer.ts'

/** Longer values are cut in messages. */
const LONGEST_VALUE = 60

/** A property as an author would call it: `authors[0].name` for `/authors/0/name`. */
export function propertyName(pointer: string): string {
  let name = ''
  for (const step of pointerTokens(pointer)) {
    if (/^\d+$/.test(step) && name !== '') name += `[${step}]`
    else name += name === '' ? oneLine(step) : `.${oneLine(step)}`
  }
  return shorten(name, 100)
}

/** `` `title` ``, or words for the whole front matter. */
export function subject(pointer: string): string {
  return pointer === '' ? 'The front matter' : inCode(propertyName(pointer))
}

/** A value for a message, in code marks and short. */
export function valueText(value: unknown): string {
  return inCode(plainValue(value))
}

function plainValue(value: unknown): string {
  if (typeof value === 'string') return shorten(oneLine(value.slice(0, 200)), LONGEST_VALUE)
  if (Array.isArray(value)) return shorten(listText(value), LONGEST_VALUE)
  if (typeof value === 'object' && value !== null) return shorten(Object.keys(value).slice(0, 20).map(oneLine).join(', '), LONGEST_VALUE)
  return String(value)
}

function listText(list: readonly unknown[]): string {
  return list
    .slice(0, 20)
    .map((item) => (Array.isArray(item) ? '[…]' : typeof item === 'object' && item !== null ? '{…}' : plainValue(item)))
    .join(', ')
}

/** What a value is, with the value: ``text (`js`)``. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (typeof value === 'string') return value === '' ? 'empty text' : `text (${valueText(value)})`
  if (typeof value === 'number') return `a number (${valueText(value)})`
  if (typeof value === 'boolean') return valueText(value)
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list (${valueText(value)})`
  return Object.keys(value).length === 0 ? 'an empty mapping' : `a mapping (${valueText(value)})`
}

/** In the order in which they are named. */
const TYPE_WORDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['integer', 'a whole number'],
  ['array', 'a list'],
  ['object', 'a mapping'],
  ['boolean', 'true or false'],
  ['null', 'empty'],
])

/** `text, a number or a list`. That nothing would do as well is said only where nothing else does. */
export function describeTypes(types: readonly string[]): string {
  const words = [...TYPE_WORDS].filter(([type]) => types.includes(type) && !(type === 'integer' && types.includes('number')))
  const telling = words.length > 1 ? words.filter(([type]) => type !== 'null') : words
  return eitherOf(telling.map(([, word]) => word))
}

/** `a, b or c`. */
export function eitherOf(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? 'nothing') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

/** At most eight values; how many more there are is said. */
export function eitherOfValues(values: readonly unknown[]): string {
  const shown = values.slice(0, 8).map(valueText)
  return values.length <= 8 ? eitherOf(shown) : `${shown.join(', ')} or one of ${values.length - 8} more`
}

/** The first sentence of a schema's own words, on one line and without a full stop. */
export function firstSentence(text: string): string {
  const line = oneLine(text.trim().slice(0, 500))
  const end = line.search(/[.!?](?:\s|$)/)
  return shorten(end === -1 ? line : line.slice(0, end), 160)
}

/** Words that begin a sentence and are no names, whatever the schema is about. */
const SENTENCE_OPENINGS = new RegExp(
  `^(?:${[
    ...['a', 'all', 'an', 'any', 'at', 'each', 'every', 'in', 'it', 'its', 'no', 'not', 'one', 'only', 'please', 'the', 'this', 'with'],
    ...['must', 'should', 'may', 'can', 'cannot', 'do', 'never', 'always', 'either', 'expected', 'invalid', 'required', 'missing', 'wrong'],
    ...['add', 'avoid', 'begin', 'choose', 'end', 'give', 'keep', 'leave', 'make', 'name', 'pick', 'put', 'remove', 'say', 'set', 'start'],
    ...['use', 'write', 'title', 'titles', 'description', 'date', 'dates', 'tags', 'value', 'values', 'key', 'keys', 'string', 'number'],
  ].join('|')})(?=[ ,:]|$)`,
  'i',
)

/** The schema's own words whole, as the end of a sentence. */
export function ownWords(text: string): string {
  const words = shorten(oneLine(text.trim().slice(0, 1000)).replace(/\.$/, ''), 300)
  return SENTENCE_OPENINGS.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

export function inCode(text: string): string {
  return `\`${text}\``
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n\t\u2028\u2029]+/g, ' ')
}

function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text
  // Not between the halves of a surrogate pair.
  const end = /[\uD800-\uDBFF]/.test(text.charAt(longest - 2)) ? longest - 2 : longest - 1
  return `${text.slice(0, end)}…`
}
