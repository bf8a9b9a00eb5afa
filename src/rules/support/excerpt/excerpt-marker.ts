import type { CollectionKind, GeneratorName } from '../../../rule/post-site.ts'
import { nearestName } from '../../../text/nearest-name.ts'

/** The comment at which a generator cuts a post for its lists. */
export interface ExcerptMarker {
  readonly word: 'more' | 'truncate'
  /** As its documentation writes it. */
  readonly spelling: string
  /** The whole comment, in every spelling that the generator takes. */
  readonly pattern: RegExp
  /** The posts that it cuts; all where it is left out. */
  readonly kind?: CollectionKind
  /** Whether the generator itself wants one in every post. */
  readonly isWanted?: boolean
}

const ANY_SPACES = /^<!--\s*more\s*-->$/i

export const EXCERPT_MARKERS: Readonly<Partial<Record<GeneratorName, ExcerptMarker>>> = {
  docusaurus: {
    word: 'truncate',
    spelling: '<!-- truncate -->',
    pattern: /^(?:<!--\s*truncate\s*-->|\{\/\*\s*truncate\s*\*\/\})$/,
    kind: 'posts',
    isWanted: true,
  },
  hexo: { word: 'more', spelling: '<!-- more -->', pattern: ANY_SPACES },
  hugo: { word: 'more', spelling: '<!--more-->', pattern: /^<!--more-->$/ },
  // Its config may ask for another spelling.
  mkdocs: { word: 'more', spelling: '<!-- more -->', pattern: ANY_SPACES, kind: 'posts' },
  zola: { word: 'more', spelling: '<!-- more -->', pattern: ANY_SPACES },
}

/** What the markers of some generator are called, spaces, hyphens and case left out. */
const WORDS: ReadonlySet<string> = new Set(['endexcerpt', 'excerpt', 'more', 'readmore', 'truncate', 'truncated'])

/** Whether the text of a comment is some generator's marker, or looks like one. */
export function isLikeMarker(text: string): boolean {
  const word = text.toLowerCase().replaceAll(/[\s_-]/g, '')
  return WORDS.has(word) || (/^[a-z]{6,12}$/.test(word) && nearestName(word, ['truncate']) !== undefined)
}
