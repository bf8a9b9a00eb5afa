/** Cuts into what a reader takes for one character: `é` in two code points, a flag, a family joined into one picture. */
let segmenter: Intl.Segmenter | undefined

/** In UTF-16 code units. V8's segmenter takes time by the square of the length. */
const SEGMENTED_AT_ONCE = 1024

/** Unicode's East Asian Wide and Fullwidth characters that are no emoji; unassigned neighbours are taken along. */
const EAST_ASIAN_WIDE =
  /[\u1100-\u115F\u2329\u232A\u2630-\u2637\u268A-\u268F\u2E80-\u303E\u3041-\u3247\u3250-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6B\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{191D2}\u{1AFF0}-\u{1B2FB}\u{1D300}-\u{1D376}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]/u

/** An emoji by itself, or a character that U+FE0F turns into one. */
const EMOJI = /\p{Emoji_Presentation}|\uFE0F/u

/** What most titles in the Latin script are made of: no joiners, no marks of their own, nothing wide. The segmenter is slow. */
const ONE_COLUMN_EACH = /^[ -~\u00A1-\u00A8\u00AA-\u00AC\u00AF-\u024F\u2010-\u2027\u2030-\u203B]*$/

/** Nothing but marks, controls and characters that are not shown: joiners, soft hyphens, directions. */
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Mn}\p{Me}]+$/u

/**
 * How long a text is for a reader, in columns: one for each character as people count them, two for the wide ones (Chinese, Japanese
 * and Korean script, fullwidth forms, emoji), none for what cannot be seen.
 */
export function readerLength(text: string): number {
  if (ONE_COLUMN_EACH.test(text)) return text.length
  let length = 0
  for (let start = 0; start < text.length; ) {
    let end = start + SEGMENTED_AT_ONCE
    if (/[\uD800-\uDBFF]/.test(text[end - 1] ?? '')) end += 1
    const graphemes = graphemesOf(text.slice(start, end))
    const isRest = end >= text.length
    // The last one may go on behind the cut, so it is read again with what follows it.
    const whole = isRest || graphemes.length === 1 ? graphemes : graphemes.slice(0, -1)
    for (const grapheme of whole) {
      length += widthOf(grapheme)
      start += grapheme.length
    }
  }
  return length
}

/** `1 character`, `70 characters`. */
export function characters(length: number): string {
  return `${length} character${length === 1 ? '' : 's'}`
}

/** For a message, because the number is not the one that the author counts: `, wide ones counted double`, or nothing. */
export function wideNote(text: string): string {
  return EAST_ASIAN_WIDE.test(text) || EMOJI.test(text) ? ', wide ones counted double' : ''
}

function graphemesOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

function widthOf(grapheme: string): 0 | 1 | 2 {
  if (INVISIBLE.test(grapheme)) return 0
  return EAST_ASIAN_WIDE.test(grapheme) || EMOJI.test(grapheme) ? 2 : 1
}
