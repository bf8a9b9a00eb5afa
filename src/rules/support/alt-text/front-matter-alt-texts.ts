import type { Document } from '../../../document/document.ts'
import { childPointer } from '../../../text/json-pointer.ts'

/** A key of the front matter that holds the alt text of an image that stands beside it. */
export interface FrontMatterAltText {
  readonly pointer: string
  readonly key: string
  /** As parsed: text, or `null` for a key without a value. */
  readonly alt: unknown
  /** The path or URL of the image. */
  readonly image: string
}

/** Deep enough for `hero.image.alt` and `resources[0].params.alt`. */
const DEEPEST = 5

/** Beside a bare `alt` these name the image: `image: { path, alt }`, `cover: { image, alt }`, `hero.image: { file, alt }`. */
const IMAGE_KEYS: ReadonlySet<string> = new Set(['src', 'path', 'url', 'file', 'filename', 'image', 'img', 'source', 'dark', 'light'])

/** What an image key has more than its alt text key: `cover` or `coverImage` beside `coverAlt`. */
const SUFFIXES = ['', 'image', 'img', 'url', 'src', 'path']

/**
 * Every alt text field of the front matter that has its image beside it: `imageAlt` and `image`, `cover_image_alt` and
 * `cover_image`, `heroAlt` and `heroImage`, `alt` and `src`. A field whose image is missing or empty is left out.
 */
export function frontMatterAltTexts({ frontMatter, source }: Document): readonly FrontMatterAltText[] {
  // Most front matter has no word of it, which is found out faster than by looking at every key.
  if (frontMatter === undefined || !/alt/i.test(source.slice(frontMatter.contentRange))) return []
  const found: FrontMatterAltText[] = []
  const visit = (value: unknown, pointer: string, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > DEEPEST) return
    if (!Array.isArray(value)) found.push(...altTextsOf(Object.entries(value), pointer))
    for (const [key, child] of Object.entries(value)) visit(child, childPointer(pointer, key), depth + 1)
  }
  visit(frontMatter.data, '', 0)
  return found
}

function altTextsOf(entries: readonly (readonly [string, unknown])[], pointer: string): FrontMatterAltText[] {
  const alts = entries.flatMap(([key, alt]) => {
    const subject = subjectOf(key)
    return subject === undefined ? [] : [{ key, alt, subject }]
  })
  if (alts.length === 0) return []
  const values = new Map(entries.map(([key, value]) => [fold(key), value]))
  return alts.flatMap(({ key, alt, subject }) => {
    const image = firstImage(subject === '' ? IMAGE_KEYS : SUFFIXES.map((suffix) => subject + suffix), values)
    return image === undefined ? [] : [{ pointer: childPointer(pointer, key), key, alt, image }]
  })
}

/** What the key is the alt text of: `hero` for `heroAlt`, `''` for `alt`, `undefined` for a key that is no alt text. */
function subjectOf(key: string): string | undefined {
  const folded = fold(key)
  const suffix = ['alttext', 'alt'].find((ending) => folded.endsWith(ending))
  return suffix === undefined ? undefined : folded.slice(0, -suffix.length)
}

function firstImage(keys: Iterable<string>, values: ReadonlyMap<string, unknown>): string | undefined {
  for (const key of keys) {
    const value = values.get(key)
    if (typeof value === 'string' && value.trim() !== '') return value
    if (typeof value === 'object' && value !== null) {
      const inner = new Map(Object.entries(value).map(([name, child]) => [fold(name), child]))
      const image = [...IMAGE_KEYS].map((name) => inner.get(name)).find((child) => typeof child === 'string' && child.trim() !== '')
      if (typeof image === 'string') return image
    }
  }
  return undefined
}

function fold(key: string): string {
  return key.toLowerCase().replaceAll(/[-_. ]/g, '')
}
