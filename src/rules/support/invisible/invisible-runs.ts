import type { TextRange } from '../../../text/text-range.ts'
import { INVISIBLE_RUN, type InvisibleKind, invisibleKind } from './invisible-character.ts'
import { isNeeded, regionFlags } from './needed-invisible.ts'

/** A character that cannot be seen and that no script and no emoji needs. */
export interface InvisibleCharacter {
  readonly character: string
  readonly kind: InvisibleKind
  readonly range: TextRange
  /** The nearest characters that are seen, blanks among them, and `''` at the ends of the file. */
  readonly left: string
  readonly right: string
  /** Where `left` begins, `-1` at the beginning of the file. */
  readonly leftAt: number
  readonly rightAt: number
  /** Everything that cannot be seen around it without a gap. */
  readonly run: TextRange
}

/** All of them, in order of place. */
export function invisibleCharacters(text: string): InvisibleCharacter[] {
  const flags = regionFlags(text)
  let nextFlag = 0
  const found: InvisibleCharacter[] = []
  for (const { index, 0: run } of text.matchAll(INVISIBLE_RUN)) {
    const points = Array.from(run)
    const kinds = points.map((point) => invisibleKind(point.codePointAt(0) ?? 0))
    const range = { start: index, end: index + run.length }
    const outerLeft = lastPoint(text, range.start)
    const outerRight = firstPoint(text, range.end)
    const rights = nearestRight(points, kinds, outerRight, range)
    let left = { character: outerLeft, at: outerLeft === '' ? -1 : range.start - outerLeft.length }
    let at = index
    for (const [position, character] of points.entries()) {
      const kind = kinds[position] ?? 'other'
      const right = rights[position] ?? { character: outerRight, at: range.end }
      // A selector is about what can be seen before it, whatever else is between them.
      const isApart = kind === 'selector' && kinds[position - 1] !== 'selector'
      const before = isApart ? left.character : (points[position - 1] ?? outerLeft)
      const after = points[position + 1] ?? outerRight
      while ((flags[nextFlag]?.end ?? Number.POSITIVE_INFINITY) <= at) nextFlag += 1
      const isFlag = kind === 'tag' && (flags[nextFlag]?.start ?? Number.POSITIVE_INFINITY) < at
      if (!isFlag && !isNeeded(character, kind, before, after, [left.character, right.character])) {
        const own = { start: at, end: at + character.length }
        found.push({
          character,
          kind,
          range: own,
          left: left.character,
          leftAt: left.at,
          right: right.character,
          rightAt: right.at,
          run: range,
        })
      }
      if (kind === 'blank') left = { character, at }
      at += character.length
    }
  }
  return found
}

interface Neighbour {
  readonly character: string
  readonly at: number
}

/** For each position the nearest blank behind it in the run, or what follows the run. */
function nearestRight(points: readonly string[], kinds: readonly InvisibleKind[], outer: string, run: TextRange): readonly Neighbour[] {
  const nearest: Neighbour[] = []
  let right: Neighbour = { character: outer, at: run.end }
  let at = run.end
  for (let position = points.length - 1; position >= 0; position -= 1) {
    const character = points[position] ?? ''
    nearest[position] = right
    at -= character.length
    if (kinds[position] === 'blank') right = { character, at }
  }
  return nearest
}

function lastPoint(text: string, end: number): string {
  const pair = text.slice(Math.max(0, end - 2), end)
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) ? pair : pair.slice(-1)
}

function firstPoint(text: string, start: number): string {
  const code = text.codePointAt(start)
  return code === undefined ? '' : String.fromCodePoint(code)
}
