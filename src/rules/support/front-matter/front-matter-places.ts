import type { FrontMatter } from '../../../document/front-matter/front-matter.ts'
import { childPointer } from '../../../text/json-pointer.ts'
import type { TextRange } from '../../../text/text-range.ts'

/** A key of the front matter, or a value that holds no others, and where it stands. */
export interface FrontMatterPlace {
  readonly part: 'key' | 'value'
  readonly pointer: string
  /** The key itself, or the key that a value belongs to. */
  readonly key: string
  readonly value: unknown
  readonly range: TextRange
  /** The keys beside it and itself. */
  readonly siblings: Readonly<Record<string, unknown>> | undefined
}

/** Aliases make a small file into an endless one; no front matter that somebody wrote is as long or as deep as this. */
const MOST_PLACES = 4000
const DEEPEST = 12

/** Every key and every single value. */
export function frontMatterPlaces(frontMatter: FrontMatter): readonly FrontMatterPlace[] {
  const places: FrontMatterPlace[] = []
  const visit = (value: unknown, pointer: string, key: string, depth: number): void => {
    if (places.length >= MOST_PLACES || depth > DEEPEST) return
    if (typeof value !== 'object' || value === null) {
      places.push({ part: 'value', pointer, key, value, range: frontMatter.rangeAt(pointer), siblings: undefined })
      return
    }
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, childPointer(pointer, index), key, depth + 1)
      return
    }
    const siblings = value as Readonly<Record<string, unknown>>
    for (const [name, child] of Object.entries(siblings)) {
      const at = childPointer(pointer, name)
      places.push({ part: 'key', pointer: at, key: name, value: child, range: frontMatter.rangeAt(at, 'key'), siblings })
      visit(child, at, name, depth + 1)
    }
  }
  if (frontMatter.data !== undefined) visit(frontMatter.data, '', '', 0)
  return places
}
