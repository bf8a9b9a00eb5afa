import { nearestName } from '../../../text/nearest-name.ts'

/** What the markers of some generator are called, spaces, hyphens and case left out. */
const WORDS: ReadonlySet<string> = new Set(['endexcerpt', 'excerpt', 'more', 'readmore', 'truncate', 'truncated'])

/** Whether the text of a comment is some generator's marker, or looks like one. */
export function isLikeMarker(text: string): boolean {
  const word = text.toLowerCase().replaceAll(/[\s_-]/g, '')
  return WORDS.has(word) || (/^[a-z]{6,12}$/.test(word) && nearestName(word, ['truncate']) !== undefined)
}
