/**
 * Whether `key` is `known` with one slip in it, or two in a long one: a letter too many, too few, wrong or in the wrong place.
 *
 * Stricter than a suggestion needs to be, because here it decides whether anything is said at all. A key that differs only in case
 * or hyphens is left alone (some generators do not tell them apart), and so are plurals and numbered keys (`image2`).
 */
export function isNearMiss(key: string, known: string): boolean {
  const a = fold(key)
  const b = fold(known)
  if (a === b || /\d/.test(a) || Math.min(a.length, b.length) < 5 || `${a}s` === b || a === `${b}s`) return false
  // People seldom mistype the first letter; with another one it is mostly another word.
  if (a[0] !== b[0]) return false
  return slips(a, b) <= (Math.min(a.length, b.length) >= 8 ? 2 : 1)
}

/**
 * The same for a key that the generator is known to pass over: there another case or other hyphens are a slip, too. No key at all is
 * near to nothing.
 */
export function isSlipOf(key: string, known: string | undefined): boolean {
  return known !== undefined && (fold(key) === fold(known) || isNearMiss(key, known))
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
