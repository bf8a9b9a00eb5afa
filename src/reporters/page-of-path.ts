import { isLocaleName } from '../text/locale-name.ts'

/** A version by itself says so: a year (`2024`) or a chapter (`2`) does not. */
const VERSION = /^v[-_.]?\d|^(?:version|release)[-_.]|^\d+\.(?:\d|x)|^(?:current|next|latest|stable)$/i

/** What a path is a version or a translation of. */
export interface Page {
  /** The same for all versions of a page. */
  readonly key: string
  /** Whether the path names no version and no language: that is the file to mend first. */
  readonly isOriginal: boolean
}

/** A name that many folders have, so that it says nothing by itself. */
const ANY_PAGE = /^(?:_?index|readme)\.[^/]*$/i

/**
 * Tells pages by their paths alone: `docs/guide/a.md`, `versioned_docs/version-2/guide/a.md`, `docs/de/guide/a.md` and `docs/guide/a.de.md`
 * are one. It may take two pages for one where they have the same name, so whoever asks looks at something else, too.
 */
export function pageFinder(paths: readonly string[]): (path: string) => Page {
  const isMark = markFinder()
  const keys = new Map<string, string>()
  for (const path of paths) {
    const key = markedKey(path, isMark)
    if (key !== undefined) keys.set(path, key)
  }
  const known = new Set(keys.values())
  return (path) => {
    const key = keys.get(path)
    return key === undefined ? { key: longestTail(path, known), isOriginal: true } : { key, isOriginal: false }
  }
}

/** What follows the last folder of a version or language, or all but such folders where that is too little; `undefined` where none is. */
function markedKey(path: string, isMark: (name: string) => boolean): string | undefined {
  const [, stem, locale = '', extension] = /^(.*[^/.])\.([\w-]{2,12})(\.[^./]+)$/.exec(path) ?? []
  const named = stem !== undefined && isMark(locale) ? `${stem}${extension}` : path
  const segments = named.split('/')
  const isMarked = (segment: string, index: number): boolean => index < segments.length - 1 && isMark(segment)
  const last = segments.findLastIndex(isMarked)
  if (last === -1) return named === path ? undefined : named
  const tail = segments.slice(last + 1).join('/')
  return ANY_PAGE.test(tail) ? segments.filter((segment, index) => !isMarked(segment, index)).join('/') : tail
}

/** Names come again and again, and asking for a language is slow. Three letters are a word (`css`) more often than a language. */
function markFinder(): (name: string) => boolean {
  const known = new Map<string, boolean>()
  return (name) => {
    const isMark = known.get(name) ?? (VERSION.test(name) || (name.length !== 3 && isLocaleName(name)))
    known.set(name, isMark)
    return isMark
  }
}

/** `docs/guide/a.md` is the page `guide/a.md` where a version of that is there. */
function longestTail(path: string, known: ReadonlySet<string>): string {
  let start = 0
  do {
    const tail = path.slice(start)
    if (known.has(tail)) return tail
    start = path.indexOf('/', start) + 1
  } while (start > 0)
  return path
}
