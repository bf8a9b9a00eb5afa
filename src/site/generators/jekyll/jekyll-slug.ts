import { trimmedOf } from '../../site-path.ts'

/** As Jekyll makes `:title` of a file name: signs that a URL may hold stay, and so does upper case. */
export function prettySlug(text: string): string {
  return trimmedOf(text.replaceAll(/[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu, '-'), '-')
}

/** As it makes `:slug`: letters and digits alone, in lower case. */
export function plainSlug(text: string): string {
  return trimmedOf(text.replaceAll(/[^\p{M}\p{L}\p{Nd}]+/gu, '-'), '-').toLowerCase()
}
