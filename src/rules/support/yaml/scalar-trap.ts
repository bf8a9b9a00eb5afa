import type { YamlReader } from '../../../generator/generator-profile.ts'
import type { FieldRole } from './field-role.ts'
import { readerNames, type YamlReaders } from './yaml-readers.ts'
import { meansTrue, readScalar, type ScalarShape, scalarShape, type YamlReading } from './yaml-reading.ts'

/** A scalar without quotes that some parser does not read as its author means it. */
export interface ScalarTrap {
  /** `the number 750 by Jekyll and MkDocs and as text by others`. */
  readonly readings: string
  /** What to write instead, in words. */
  readonly cure: string
  /** What to put in its place, or why that cannot be told. */
  readonly repair: { readonly newText: string; readonly safety: 'safe' | 'unsafe' } | { readonly withheld: string }
}

/**
 * What is the matter with a scalar as it stands in the file, or `undefined`.
 *
 * @param role That of its field, or of the list that it is an item of.
 */
export function scalarTrap(
  raw: string,
  { role, isItem }: { readonly role: FieldRole; readonly isItem: boolean },
  { readers, isKnown }: YamlReaders,
): ScalarTrap | undefined {
  const shape = scalarShape(raw)
  if (shape === undefined) return undefined
  const read = readers.map((reader) => ({ reader, ...readScalar(reader.parser, shape, raw) }))
  const place = { shape, role: isItem && role === 'switch' ? 'open' : role, isItem } as const
  if (!isTrap(raw, place, read)) return undefined
  // A repair is safe where the site reads the new text as it reads the old one; YAML 1.2 stands for a generator that is not known.
  const current = isKnown ? read : [readScalar('yaml', shape, raw)]
  return { readings: readingsText(raw, read, isKnown), ...cureOf(raw, place, current) }
}

interface ScalarPlace {
  readonly shape: ScalarShape
  readonly role: FieldRole
  readonly isItem: boolean
}

type ReaderReading = YamlReading & { readonly reader: YamlReader }

function isTrap(raw: string, { shape, role, isItem }: ScalarPlace, read: readonly ReaderReading[]): boolean {
  const isText = ({ kind }: YamlReading): boolean => kind === 'text'
  const hasOther = !read.every(isText)
  const hasText = read.some(isText)
  switch (shape) {
    case 'word':
      if (role === 'switch') return hasText
      // Where every reader takes it for true or false, that may be what is meant.
      return hasOther && (hasText || isItem || role === 'text')
    case 'short word':
      return role === 'switch' && hasText
    case 'sexagesimal':
    case 'grouped':
      return hasOther
    case 'date':
      return role === 'text' && hasOther
    case 'decimal':
      return role === 'text' && read.some(({ shown }) => shown !== raw)
    case 'large':
      return read.some(({ shown }) => shown !== raw)
    case 'leading zero':
      // `01` is 1 to whatever base.
      return (
        hasOther &&
        (role === 'text' || read.some(({ kind, shown }) => kind === 'number' && shown !== plain(raw)) || (/[89]/.test(raw) && hasText))
      )
    default:
      return hasOther && (hasText || role === 'text')
  }
}

/** The number that the digits are without regard to their leading zeros. */
function plain(raw: string): string {
  return String(Number(raw))
}

function cureOf(raw: string, { shape, role, isItem }: ScalarPlace, current: readonly YamlReading[]): Omit<ScalarTrap, 'readings'> {
  const quoted = `'${raw}'`
  const quotes = `${quoted} in quotes`
  if (shape === 'word' || shape === 'short word') {
    const boolean = String(meansTrue(raw))
    if (role === 'switch') return { cure: `\`${boolean}\``, repair: { newText: boolean, safety: 'unsafe' } }
    if (role !== 'text' && !isItem) {
      return { cure: `\`${boolean}\`, or ${quotes}`, repair: { withheld: 'only the author knows whether a word or a switch is meant' } }
    }
  }
  if (!TEXTS.has(shape) && role !== 'text') {
    const meant = role === 'number' ? plainNumber(raw, shape) : undefined
    if (meant === undefined) {
      return { cure: `${quotes}, or a plain number`, repair: { withheld: 'only the author knows whether text or a number is meant' } }
    }
    const isSame = current.some(({ kind, shown }) => kind === 'number' && shown === meant)
    return { cure: `\`${meant}\``, repair: { newText: meant, safety: isSame ? 'safe' : 'unsafe' } }
  }
  // In a field for text nobody counts on a date or on minutes to the base 60.
  const isSame = current.some(({ kind }) => kind === 'text') || (role === 'text' && (shape === 'date' || shape === 'sexagesimal'))
  return { cure: quotes, repair: { newText: quoted, safety: isSame ? 'safe' : 'unsafe' } }
}

/** The number that can only be meant, as every parser reads it. */
function plainNumber(raw: string, shape: ScalarShape): string | undefined {
  const value = Number(raw.replaceAll(/[_,]/g, ''))
  const isClear = shape === 'leading zero' ? /[89]/.test(raw) : shape === 'underscore' || shape === 'grouped' || shape === 'exponent'
  return isClear && Number.isSafeInteger(value) ? String(value) : undefined
}

/** The shapes that nobody means as a number, whatever the field is called. */
const TEXTS: ReadonlySet<ScalarShape> = new Set(['date', 'decimal', 'large', 'sexagesimal', 'word'])

/** Readers that agree are named together, those that read text last; those that read exactly what is written are no news. */
function readingsText(raw: string, read: readonly ReaderReading[], isKnown: boolean): string {
  const groups = new Map<string, YamlReader[]>()
  for (const { kind, shown, reader } of read) {
    const what = kind === 'number' ? `the number ${shown}` : shown
    if (shown !== raw) groups.set(what, [...(groups.get(what) ?? []), reader])
  }
  const everybody = isKnown ? read.map(({ reader }) => reader) : undefined
  const texts = groups.get('text')
  groups.delete('text')
  const isOne = !isKnown && texts === undefined && groups.size === 1
  const named = [...groups].map(
    ([what, alike]) => `${what} by ${isOne && alike.length === read.length ? 'every generator' : readerNames(alike, everybody)}`,
  )
  if (texts !== undefined) named.push(isKnown || named.length === 0 ? `text by ${readerNames(texts, everybody)}` : 'text elsewhere')
  return `${named.slice(0, -1).join(', as ')}${named.length > 1 ? ' and as ' : ''}${named.at(-1)}`
}
