import { getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml'
import { SourceString } from '../../text/source-string.ts'
import type { TextRange } from '../../text/text-range.ts'
import { type PlacedText, placedString } from './placed-text.ts'
import { placeBlockScalar } from './yaml-block-scalar.ts'
import { placeFlowScalar } from './yaml-flow-scalar.ts'

/**
 * A YAML scalar as a string that knows where each of its characters stands, in any of the five styles.
 *
 * @param placeOf The offset in the file of an index of `text`.
 */
export function yamlSourceString(
  event: ScalarEvent,
  text: string,
  placeOf: (index: number) => number,
  range: TextRange,
): SourceString | undefined {
  const value = getScalarValue(text, event)
  if (event.fast) return new SourceString(value, range, placeOf(event.valueStart))
  const placed = place(event, text.slice(event.valueStart, event.valueEnd))
  return placedString(placed, value, range, (index) => placeOf(event.valueStart + index))
}

function place(event: ScalarEvent, raw: string): PlacedText {
  switch (event.style) {
    case SCALAR_STYLE.PLAIN:
      return placeFlowScalar(raw, 'plain')
    case SCALAR_STYLE.SINGLE_QUOTED:
      return placeFlowScalar(raw, 'single-quoted')
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return placeFlowScalar(raw, 'double-quoted')
    default:
      return placeBlockScalar(raw, event)
  }
}
