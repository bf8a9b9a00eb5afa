import { eitherOf, eitherOfValues, ownWords, valueText } from './value-text.ts'

/** What a validator's message says about a value, where it is one of the library's own and not of the schema's author. */
export type Requirement =
  /** Some other value is wanted, and which is not said. */
  | { readonly kind: 'some value' }
  /** One of these values is wanted. */
  | { readonly kind: 'one of'; readonly values: readonly unknown[] }
  /** So many characters or items are wanted: `at most` 70. */
  | { readonly kind: 'size'; readonly comparison: string; readonly limit: number }
  /** In words that follow `must`: `be a list`, `be at least 1`. */
  | { readonly kind: 'in words'; readonly words: string }

/** Parses what a pattern has found; `undefined` where it is not understood after all. */
type Reading = (match: RegExpExecArray) => Requirement | undefined
type Readings = readonly (readonly [pattern: RegExp, read: Reading])[]

/** What comes later in a message is a value that it repeats. */
const LONGEST = 5000

const wanted: Reading = ([, expected = '']) => whatIsWanted(expected)
const must: Reading = ([, words = '']) => ({ kind: 'in words', words: ownWords(words) })
const size: Reading = ([, sign = '', limit]) => ({ kind: 'size', comparison: comparison(sign), limit: Number(limit) })
const bound: Reading = ([, sign = '', limit = '']) => ({ kind: 'in words', words: `be ${comparison(sign)} ${limit}` })

const ZOD: Readings = [
  [/^Invalid input$/, () => ({ kind: 'some value' })],
  // zod 4
  [/^Invalid input: expected (.+?)(?:, received .+)?$/, wanted],
  [/^Invalid option: expected one of (.+)$/, wanted],
  [/^Too (?:big|small): expected \S+ to have ([<>]=?)?(\d+) \w+$/, size],
  [/^Too (?:big|small): expected \S+ to be ([<>]=?)?(\S+)$/, bound],
  [/^Invalid string: must match pattern (.+)$/, ([, pattern]) => ({ kind: 'in words', words: `match the pattern ${valueText(pattern)}` })],
  [/^Invalid (?:string|number): must (.+)$/, must],
  // zod 3
  [/^Required$/, () => ({ kind: 'some value' })],
  [/^(?:Invalid enum value\. )?Expected (.+?), received .+$/, wanted],
  [/^Invalid literal value, expected (.+)$/, wanted],
  [/^Invalid date$/, () => whatIsWanted('date')],
  [/^(?:String|Array|Set) must contain (at least|at most|exactly) (\d+) (?:character|element)\(s\)$/, size],
  [/^Number must be (.+)$/, ([, words = '']) => ({ kind: 'in words', words: `be ${ownWords(words)}` })],
]

const VALIBOT: Readings = [
  [/^Invalid key: Expected .+? but received undefined$/, () => ({ kind: 'some value' })],
  [/^Invalid (?:type|key): Expected (.+?) but received .+$/, wanted],
  [/^Invalid length: Expected ([<>]=?)?(\d+) but received \d+$/, size],
  [/^Invalid value: Expected ([<>]=?)(\S+) but received .+$/, bound],
]

const ARKTYPE: Readings = [
  [/ must be (at most|at least|more than|less than|exactly) length (\d+)(?: \(was .+)?$/, size],
  [/ must be non-empty$/, () => ({ kind: 'size', comparison: 'at least', limit: 1 })],
  [/^(?:[\w$.[\]"'-]+ |value at .+? )?must be (.+?)(?: \(was .+)?$/, wanted],
  [/^(?:[\w$.[\]"'-]+ |value at .+? )?must (.+?)(?: \(was .+)?$/, must],
]

const BY_VENDOR: ReadonlyMap<string, Readings> = new Map([
  ['zod', ZOD],
  ['valibot', VALIBOT],
  ['arktype', ARKTYPE],
])

/** What a message of that library requires; `undefined` for a message that the author of the schema has written, and for others. */
export function requirementIn(message: string, vendor: string): Requirement | undefined {
  const line = message.slice(0, LONGEST).replaceAll(/\s+/g, ' ').trim()
  for (const [pattern, read] of BY_VENDOR.get(vendor) ?? []) {
    const match = pattern.exec(line)
    const requirement = match === null ? undefined : read(match)
    if (requirement !== undefined) return requirement
  }
  return undefined
}

/** What all branches of a union require together; `undefined` where one of them is not understood. */
export function requirementOfBranches(messages: readonly string[], vendor: string): Requirement | undefined {
  const words = new Set<string>()
  for (const message of messages) {
    const requirement = requirementIn(message, vendor)
    if (requirement?.kind === 'one of') words.add(eitherOfValues(requirement.values))
    else if (requirement?.kind === 'in words' && requirement.words.startsWith('be ')) words.add(requirement.words.slice('be '.length))
    else return undefined
  }
  return words.size === 0 ? undefined : { kind: 'in words', words: `be ${eitherOf([...words])}` }
}

/** What is not needed of a message: that something is invalid, and what was received, which is said already. */
export function withoutRepetition(message: string, vendor: string): string {
  return vendor === 'valibot' ? message.replace(/^(Invalid [^:]+): Received .+$/s, '$1') : message
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['integer', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'a mapping'],
  ['record', 'a mapping'],
  ['date', 'a date'],
  ['null', 'empty'],
  ['true', '`true`'],
  ['false', '`false`'],
])

const UNKNOWN = ''

/** A text in quotes, or whatever stands between `|`, commas and `or`. */
const ALTERNATIVE = / ?("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^"'|,]+?) ?(?:\||, or |,|or |$)/y

function whatIsWanted(expected: string): Requirement | undefined {
  const text = expected.replace(/^\((.*)\)$/, '$1')
  const words: string[] = []
  const values: unknown[] = []
  ALTERNATIVE.lastIndex = 0
  while (ALTERNATIVE.lastIndex < text.length) {
    const [, alternative] = ALTERNATIVE.exec(text) ?? []
    if (alternative === undefined) return undefined
    const value = literalOf(alternative)
    if (value !== undefined) values.push(value)
    else words.push(TYPES.get(alternative.replace(/^an? /, '').toLowerCase()) ?? UNKNOWN)
  }
  if (words.length === 0) return values.length === 0 ? undefined : { kind: 'one of', values }
  // A word that is not known here is left as the library has it, and all that stands around it. ArkType's objects may be lists.
  const isOpen = words.length + values.length > 1 && text.includes('an object')
  if (isOpen || words.includes(UNKNOWN)) return { kind: 'in words', words: `be ${ownWords(text)}` }
  return { kind: 'in words', words: `be ${eitherOf([...words, ...values.map(valueText)])}` }
}

function literalOf(text: string): unknown {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text)
  if (text.startsWith("'") && text.endsWith("'") && text.length > 1) return text.slice(1, -1)
  if (!text.startsWith('"')) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text.slice(1, -1)
  }
}

function comparison(sign: string): string {
  switch (sign) {
    case '<=':
      return 'at most'
    case '>=':
      return 'at least'
    case '<':
      return 'less than'
    case '>':
      return 'more than'
    case '':
      return 'exactly'
    default:
      return sign
  }
}
