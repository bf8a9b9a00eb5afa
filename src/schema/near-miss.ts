/**
 * Whether `key` is a slip for `known`: a near miss, another case, other hyphens, or a plural for a
 * singular. For a generator that tells `Tags` from `tags`.
 */
export function isSlip(key: string, known: string): boolean {
  if (isNearMiss(key, known)) return true
  const a = fold(key)
  const b = fold(known)
  if (/\d/.test(a) || Math.min(a.length, b.length) < 3) return false
  return a === b || isPlural(a, b)
}

/**
 * Whether `key` is `known` with one slip in it, or two in a long one: a letter too many, too few, wrong or in the wrong place.
 *
 * Stricter than a suggestion needs to be, because here it decides whether anything is said at all. A key that differs only in case
 * or hyphens is left alone (some generators do not tell them apart), and so are plurals and numbered keys (`image2`). Of several
 * words one may have the slip, and `comment_id` has one more than `comments`.
 */
export function isNearMiss(key: string, known: string): boolean {
  const shorter = Math.min(fold(key).length, fold(known).length)
  if (shorter < 5) return shorter === 4 && isSwap(fold(key), fold(known)) && isMistyped(fold(key), fold(known))
  const [words, knownWords] = [wordsOf(key), wordsOf(known)]
  if (words.length > knownWords.length) return false
  if (words.length < knownWords.length || words.length === 1) return !isPlural(fold(key), fold(known)) && isMistyped(fold(key), fold(known))
  const changed = words.flatMap((word, index): { word: string; meant: string; isLast: boolean }[] => {
    const meant = knownWords[index] ?? ''
    return word === meant ? [] : [{ word, meant, isLast: index === words.length - 1 }]
  })
  const [only, another] = changed
  if (only === undefined || another !== undefined || (only.isLast && isPlural(only.word, only.meant))) return false
  // `image_alt` and `image_all` are two keys.
  return only.word.length !== only.meant.length || only.word.length > 3 || isSwap(only.word, only.meant)
    ? isMistyped(only.word, only.meant)
    : false
}

function isMistyped(a: string, b: string): boolean {
  // People seldom mistype the first letter; with another one it is mostly another word.
  if (a === b || /\d/.test(a) || Math.min(a.length, b.length) < 3 || a[0] !== b[0]) return false
  return slips(a, b) <= (Math.min(a.length, b.length) >= 8 ? 2 : 1)
}

/**
 * The same for a key that the generator is known to pass over: there another case or other hyphens are a slip, too. No key at all is
 * near to nothing.
 */
export function isSlipOf(key: string, known: string | undefined): boolean {
  return known !== undefined && (fold(key) === fold(known) || isNearMiss(key, known))
}

function isPlural(a: string, b: string): boolean {
  return `${a}s` === b || a === `${b}s`
}

/** The words of `authorTitle`, `author_title` or `author-title`, in small letters. */
function wordsOf(name: string): readonly string[] {
  const parts = name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, ' ').split(/[-_ ]+/)
  return parts.filter((part) => part !== '').map((part) => part.toLowerCase())
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/g, '')
}

/** Edits between two names after what they begin and end with is taken away; three stands for more than two. */
function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const left = a.slice(start, a.length - end)
  const right = b.slice(start, b.length - end)
  if (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]) return 1
  return Math.max(left.length, right.length)
}

/** Whether both have the same letters: what is left to find in names that are too short for a wrong one. */
function isSwap(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('')
}
