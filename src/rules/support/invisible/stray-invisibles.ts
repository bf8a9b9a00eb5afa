import type { Document } from '../../../document/document.ts'
import type { TextRange } from '../../../text/text-range.ts'
import { InvisibleJudge, isExact } from './invisible-judge.ts'
import type { InvisibleCharacter } from './invisible-runs.ts'
import type { PostPlaces } from './post-places.ts'
import { strayBlank } from './stray-blank.ts'
import { type PlacedDirection, strayDirectionsIn } from './stray-direction.ts'
import { foldBlocks, mergeStrays, removal, type StrayInvisible } from './stray-invisible.ts'

/** Fewer are left over from emoji. */
const SHORTEST_SELECTOR_TEXT = 3

/** Judges every invisible character of a post by its place; those that belong together come as one. */
export function strayInvisibles(
  characters: readonly InvisibleCharacter[],
  places: PostPlaces,
  document: Document,
): readonly StrayInvisible[] {
  const { source } = document
  const placeAt = places.finder()
  const judge = new InvisibleJudge(document)
  const fence = hiddenFence(document)
  const strays: StrayInvisible[] = []
  const directions: PlacedDirection[] = []
  let blanksEnd = -1
  for (const [index, one] of characters.entries()) {
    const place = placeAt(one.range.start)
    if (fence !== undefined && one.range.end <= fence.end) {
      strays.push({ message: 'fence', name: '', range: one.range, within: place.range, fix: removal(one.range) })
    } else if (one.kind === 'blank') {
      if (one.range.start < blanksEnd) continue
      blanksEnd = endOfBlanks(characters, index)
      const stray = strayBlank({ start: one.range.start, end: blanksEnd }, place, judge, document)
      if (stray !== undefined) strays.push(stray)
    } else if (one.kind === 'direction' && !isExact(place)) {
      directions.push({ one, place })
    } else {
      const stray = judge.stray(one, place)
      if (stray !== undefined) strays.push(stray)
    }
  }
  const merged = mergeStrays([...strays, ...strayDirectionsIn(directions, source)]).map((stray): StrayInvisible => {
    const isText = stray.message === 'selector' && Array.from(source.slice(stray.range)).length >= SHORTEST_SELECTOR_TEXT
    return isText ? { ...stray, message: 'hidden' } : stray
  })
  return foldBlocks(merged)
}

function endOfBlanks(characters: readonly InvisibleCharacter[], index: number): number {
  let last = characters[index]
  for (let next = index + 1; characters[next]?.kind === 'blank' && characters[next]?.range.start === last?.range.end; next += 1) {
    last = characters[next]
  }
  return last?.range.end ?? 0
}

/** What stands before the fence at the very beginning, so that generators see no front matter. */
function hiddenFence({ frontMatter, source: { text } }: Document): TextRange | undefined {
  if (frontMatter !== undefined) return frontMatter.misplaced === undefined ? undefined : { start: 0, end: frontMatter.range.start }
  const match = /^([\p{Default_Ignorable_Code_Point}\u00A0]{1,9})(---|\+\+\+)[ \t]*\r?\n[\w"'-]{1,60}[ \t]*[:=]/u.exec(text)
  const [whole, before, opening] = match ?? []
  if (whole === undefined || before === undefined || opening === undefined) return undefined
  return text.includes(`\n${opening}`, whole.length) ? { start: 0, end: before.length } : undefined
}
