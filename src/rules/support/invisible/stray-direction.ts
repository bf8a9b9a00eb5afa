import type { SourceText } from '../../../text/source-text.ts'
import type { TextRange } from '../../../text/text-range.ts'
import { type StrayDirection, strayDirections } from './direction-controls.ts'
import type { InvisibleCharacter } from './invisible-runs.ts'
import { canClose, canCloseInFrontMatter } from './invisible-surroundings.ts'
import { hasRightToLeftLetter } from './needed-invisible.ts'
import type { PostPlace } from './post-places.ts'
import { removal, type StrayInvisible } from './stray-invisible.ts'

export interface PlacedDirection {
  readonly one: InvisibleCharacter
  readonly place: PostPlace
}

/** Judges the direction controls of a post, each in its line of code or front matter or in its paragraph. */
export function strayDirectionsIn(placed: readonly PlacedDirection[], source: SourceText): StrayInvisible[] {
  const { text } = source
  const mine = new Map(placed.map((each) => [each.one.range.start, each]))
  let isRightToLeftPost: boolean | undefined
  let end = -1
  return placed.flatMap(({ one, place }) => {
    if (one.range.start < end) return []
    const isByLine = place.language !== undefined || (place.kind !== 'text' && place.kind !== 'heading' && place.kind !== 'code')
    const whole = isByLine ? source.lineRangeAt(one.range.start) : paragraphAround(source, one.range.start)
    // A block of code or the front matter may stand above without a blank line.
    const stretch = { start: Math.max(whole.start, end), end: whole.end }
    end = stretch.end
    const part = source.slice(stretch)
    // A paragraph in Latin letters is turned round on purpose on a page that reads from right to left.
    isRightToLeftPost ??= hasRightToLeftLetter(text)
    const isRightToLeft = place.language === undefined ? isRightToLeftPost : hasRightToLeftLetter(part)
    return strayDirections(part, isRightToLeft).flatMap((stray) => {
      const opening = mine.get(stretch.start + stray.index)
      const closing = stray.closedAt === undefined ? undefined : mine.get(stretch.start + stray.closedAt)
      return opening === undefined ? [] : [toStray(stray, opening, closing, source)]
    })
  })
}

function toStray(
  stray: StrayDirection,
  opening: PlacedDirection,
  closing: PlacedDirection | undefined,
  source: SourceText,
): StrayInvisible {
  const { one, place } = opening
  const both = closing === undefined ? [opening] : [opening, closing]
  const message = stray.isClosing ? 'closing' : 'direction'
  return { message, name: '', range: one.range, within: place.range, fix: fixOf(both, stray.isAmongRightToLeft, source) }
}

function fixOf(both: readonly PlacedDirection[], isAmongRightToLeft: boolean, { text }: SourceText): StrayInvisible['fix'] {
  if (isAmongRightToLeft) return { withheld: 'only the author knows where it should end' }
  const isMeaningful = both.some(({ one, place }) => {
    if (place.kind === 'code') return false
    const isFrontMatter = place.entry !== undefined || place.kind === 'frontMatter'
    return isFrontMatter ? place.isQuoted !== true && !canCloseInFrontMatter(one, text, place.range) : !canClose(one, text, place.range)
  })
  return isMeaningful ? { withheld: 'without it the text might be read in another way' } : removal(...both.map(({ one }) => one.range))
}

/** Up to the next blank lines. */
function paragraphAround({ text, lineBreak }: SourceText, offset: number): TextRange {
  const start = text.lastIndexOf(lineBreak + lineBreak, offset)
  const end = text.indexOf(lineBreak + lineBreak, offset)
  return { start: start === -1 ? 0 : start + 2 * lineBreak.length, end: end === -1 ? text.length : end }
}
