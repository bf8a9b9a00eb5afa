import { hasRightToLeftLetter } from './needed-invisible.ts'

/** A character that changes the reading direction where it has no business, with the one that ends its stretch. */
export interface StrayDirection {
  readonly index: number
  /** Whether it closes a stretch that nothing has opened. */
  readonly isClosing: boolean
  /** Where its stretch is closed, if it is. */
  readonly closedAt: number | undefined
  /** Why removing it might take something from the reader. */
  readonly isAmongRightToLeft: boolean
}

const CONTROL = /[\u202A-\u202E\u2066-\u2069]/g
const OVERRIDE = /[\u202D\u202E]/
const ISOLATE = /[\u2066-\u2068]/
/** An override is for a number or a name. It also keeps thousands of nested ones cheap. */
const LONGEST_OVERRIDE = 200

/**
 * The direction controls in one line of code or one paragraph of text that are not the tools of right-to-left writing.
 *
 * Where the writing is right-to-left, stretches that are closed are right, and so is one that is opened at the very beginning for
 * the whole line. An override is right only if it turns nothing round.
 */
export function strayDirections(text: string, isRightToLeft: boolean): readonly StrayDirection[] {
  const stray: StrayDirection[] = []
  const open: number[] = []
  const closing = new Map<number, number>()
  const unopened: number[] = []
  for (const { index, 0: control } of text.matchAll(CONTROL)) {
    if (control !== '\u202C' && control !== '\u2069') open.push(index)
    else {
      const opener = open.at(-1)
      const fits = opener !== undefined && ISOLATE.test(text.charAt(opener)) === (control === '\u2069')
      if (fits) closing.set(opener, index)
      else unopened.push(index)
      if (fits) open.pop()
    }
  }
  const openers = [...open, ...closing.keys()].sort((a, b) => a - b)
  for (const index of openers) {
    const closedAt = closing.get(index)
    if (isRightToLeft && isRight(text, index, closedAt)) continue
    stray.push({ index, isClosing: false, closedAt, isAmongRightToLeft: isRightToLeft && closedAt === undefined })
  }
  for (const index of isRightToLeft ? [] : unopened) stray.push({ index, isClosing: true, closedAt: undefined, isAmongRightToLeft: false })
  return stray.sort((a, b) => a.index - b.index)
}

function isRight(text: string, index: number, closedAt: number | undefined): boolean {
  const control = text.charAt(index)
  if (!OVERRIDE.test(control)) return closedAt !== undefined || text.slice(0, index).trimStart() === ''
  if (closedAt === undefined || closedAt - index > LONGEST_OVERRIDE) return false
  const inside = text.slice(index + 1, closedAt)
  return control === '\u202D' ? !hasRightToLeftLetter(inside) : !/\p{Script=Latin}/u.test(inside)
}
