import type { Document } from '../../../document/document.ts'
import type { TextRange } from '../../../text/text-range.ts'

/**
 * The title of a post as its front matter says it.
 *
 * `unknown` where the front matter cannot be read: a rule must not build on a guess then, the syntax error is finding enough.
 */
export type PostTitle =
  | { readonly kind: 'known'; readonly text: string; readonly range: TextRange }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }

/** A key that is commented out, nested or empty is no title. A number is one: generators print it. */
export function postTitle({ frontMatter }: Document, field = 'title'): PostTitle {
  if (frontMatter === undefined) return { kind: 'none' }
  if (frontMatter.data === undefined) return { kind: 'unknown' }
  const value = frontMatter.value(field)
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string' || text.trim() === '') return { kind: 'none' }
  return {
    kind: 'known',
    text,
    // Only a finding asks for the place, and most posts have none.
    get range() {
      return frontMatter.rangeAt(`/${field}`)
    },
  }
}
