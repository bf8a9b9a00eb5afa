import { distance } from 'fastest-levenshtein'

/**
 * The known name that a misspelt one most likely means, or `undefined` when none is near enough to be worth a suggestion.
 * Case, `-`, `_`, spaces and a plural do not count as differences.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const wanted = fold(name)
  // Longer than any name that somebody mistyped: comparing it would only cost time.
  if (wanted.length > 100) return undefined
  let nearest: string | undefined
  let smallest = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const edits = slipsBetween(wanted, fold(candidate))
    if (edits < smallest) {
      smallest = edits
      nearest = candidate
    }
  }
  return nearest
}

/** `; did you mean …?` for the end of a message, or nothing. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const nearest = nearestName(name, known)
  return nearest === undefined ? '' : `; did you mean \`${nearest}\`?`
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/g, '')
}

/** How many slips make `known` of `wanted`, or infinity where they are two different names. */
function slipsBetween(wanted: string, known: string): number {
  if (wanted === known) return 0
  const shorter = Math.min(wanted.length, known.length)
  if (isSwapOf(wanted, known) || (shorter > 2 && singular(wanted) === singular(known))) return 1
  const slips = distance(wanted, known)
  if (slips > allowedSlips(shorter)) return Number.POSITIVE_INFINITY
  // A short name with another first letter is another word: `path` is not `math`.
  const isOtherWord = wanted.length <= 5 && wanted.length === known.length && wanted[0] !== known[0]
  return isOtherWord ? Number.POSITIVE_INFINITY : slips
}

/** One slip in a short name, up to three in a long one; more would suggest names that have nothing to do with it. */
function allowedSlips(length: number): number {
  if (length <= 2) return 0
  if (length <= 5) return 1
  return length <= 9 ? 2 : 3
}

function singular(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`
  return name.endsWith('s') ? name.slice(0, -1) : name
}

/** Whether two letters have only changed places (`dtae`), which plain edit distance counts as two slips. */
function isSwapOf(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false
  let index = 0
  while (a[index] === b[index]) index += 1
  return a[index] === b[index + 1] && a[index + 1] === b[index] && a.slice(index + 2) === b.slice(index + 2)
}
