import type { FrontMatter } from '../../../document/front-matter/front-matter.ts'
import type { PlaceInPost } from '../../../rule/post-site.ts'
import { childPointer } from '../../../text/json-pointer.ts'
import type { TextRange } from '../../../text/text-range.ts'
import { quotedText } from '../reader/quoted-text.ts'

/** The value of a field that translations keep. */
export interface TranslatedField {
  /** Equal for values that mean the same, however they are written. */
  readonly compared: string
  /** As a message shows it. */
  readonly shown: string
  readonly place: PlaceInPost
}

/** The fields that are there and that have a value which can be compared. */
export function fieldFacts(
  frontMatter: FrontMatter,
  fields: readonly string[],
  placeOf: (at: TextRange) => PlaceInPost,
): Readonly<Record<string, TranslatedField>> {
  const facts = fields.flatMap((field): [string, TranslatedField][] => {
    const value = frontMatter.value(field)
    const compared = comparedValue(value)
    if (compared === undefined) return []
    const shown = Array.isArray(value) ? compared : quotedText(String(value))
    return [[field, { compared, shown, place: placeOf(frontMatter.rangeAt(childPointer('', field), 'value')) }]]
  })
  return Object.fromEntries(facts)
}

const DAY = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/

/** The day of a date, and names or keys one by one: an author that is written out may have a translated title. */
function comparedValue(value: unknown): string | undefined {
  if (typeof value === 'string') return DAY.exec(value)?.[0] ?? (value.trim() === '' ? undefined : value.trim())
  if (typeof value === 'number') return String(value)
  if (!Array.isArray(value) || value.length === 0 || !value.every((item) => typeof item === 'string')) return undefined
  return value.map((item: string) => quotedText(item)).join(', ')
}
