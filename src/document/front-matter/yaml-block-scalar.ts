import { CHOMPING_MODE, SCALAR_STYLE, type ScalarEvent } from 'js-yaml'
import { PlacedText } from './placed-text.ts'

interface Break {
  readonly start: number
  /** Behind the indentation of the line that follows. */
  end: number
}

/** Decodes the lines under a `|` or a `>`, keeping the place of every character. */
export function placeBlockScalar(raw: string, { style, indent, chomping }: ScalarEvent): PlacedText {
  const isFolded = style === SCALAR_STYLE.FOLDED_BLOCK
  const placed = new PlacedText()
  /** The line breaks since the last line with text. */
  let breaks: Break[] = []
  let hasText = false
  let wasIndentedFurther = false
  let emptyLines = 0
  for (const line of linesOf(raw)) {
    const contentStart = Math.min(line.end, line.start + indentationOf(raw, line.start, Math.max(0, indent)))
    const last = breaks.at(-1)
    if (last !== undefined) last.end = contentStart
    if (indent < 0 || contentStart === line.end) {
      emptyLines += 1
    } else {
      const isIndentedFurther = raw[contentStart] === ' ' || raw[contentStart] === '\t'
      const isKept = !isFolded || !hasText || isIndentedFurther || wasIndentedFurther
      if (isKept) addBreaks(placed, breaks, breaks.length)
      else if (breaks.length === 1) placed.add(' ', breaks[0]?.start ?? contentStart, contentStart)
      else addBreaks(placed, breaks, breaks.length - 1)
      placed.copy(raw, contentStart, line.end)
      breaks = []
      hasText = true
      wasIndentedFurther = isIndentedFurther
      emptyLines = 0
    }
    if (line.next > line.end) breaks.push({ start: line.end, end: line.next })
  }
  if (chomping === CHOMPING_MODE.KEEP) addTail(placed, breaks, hasText ? emptyLines + 1 : emptyLines, raw.length)
  else if (chomping === CHOMPING_MODE.CLIP && hasText) addTail(placed, breaks, 1, raw.length)
  return placed
}

/** Adds the last `count` of the breaks; what folding swallows belongs to the first that is left. */
function addBreaks(placed: PlacedText, breaks: readonly Break[], count: number): void {
  const swallowed = breaks.length - count
  for (const [index, { start, end }] of breaks.slice(swallowed).entries()) {
    placed.add('\n', index === 0 ? (breaks[0]?.start ?? start) : start, end)
  }
}

/** The breaks at the end; the one before the closing fence is not part of the block and so has no width. */
function addTail(placed: PlacedText, breaks: readonly Break[], count: number, rawEnd: number): void {
  for (let index = 0; index < count; index += 1) {
    const { start, end } = breaks[index] ?? { start: rawEnd, end: rawEnd }
    placed.add('\n', start, end)
  }
}

function indentationOf(raw: string, start: number, most: number): number {
  let width = 0
  while (width < most && raw[start + width] === ' ') width += 1
  return width
}

function* linesOf(raw: string): Generator<{ start: number; end: number; next: number }> {
  let start = 0
  while (start < raw.length) {
    let end = start
    while (end < raw.length && raw[end] !== '\n' && raw[end] !== '\r') end += 1
    const next = raw.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, raw.length)
    yield { start, end, next }
    start = next
  }
}
