import type { LintMessage } from '../rule/lint-message.ts'
import type { SourceText } from '../text/source-text.ts'
import type { TextRange } from '../text/text-range.ts'
import { foldLabel } from './written-labels.ts'

/** A finding of `no-undefined-references`, read again: its message does not say what kind of reference it is about. */
export interface ReferenceFinding {
  /** From the first `[` to the last `]`; the `!` of an image is before it. */
  readonly range: TextRange
  readonly target: 'link' | 'image' | 'footnote'
  /** `[text][label]`, `[label][]` or `[label]`; footnotes have the last one. */
  readonly form: 'full' | 'collapsed' | 'shortcut'
  /** What stands in the first brackets, as written. */
  readonly text: string
  /** Folded; without the `^` of a footnote. */
  readonly label: string
}

/** The second brackets of a reference: no other brackets in them, but escaped ones. */
const LABEL = /^(?:\\[\s\S]|[^[\]\\])*\]$/

export function readReference({ range }: Pick<LintMessage, 'range'>, source: SourceText): ReferenceFinding {
  const written = source.slice(range)
  const second = written.lastIndexOf('][')
  const isFootnote = written[1] === '^'
  const isFull = !isFootnote && second > 0 && LABEL.test(written.slice(second + 2)) && !isInCode(second, written)
  const text = written.slice(1, isFull ? second : -1)
  const label = isFull ? written.slice(second + 2, -1) : ''
  return {
    range,
    target: isFootnote ? 'footnote' : source.text[range.start - 1] === '!' ? 'image' : 'link',
    form: !isFull ? 'shortcut' : label === '' ? 'collapsed' : 'full',
    text,
    // Of two in a row, `[^1][^2]`, the rule means the second.
    label: foldLabel(isFootnote ? written.slice(written.lastIndexOf('[^') + 2, -1) : label === '' ? text : label),
  }
}

/** Whether a code span is open at an offset, as far as that can be seen from the number of backticks. */
function isInCode(offset: number, written: string): boolean {
  return written.slice(0, offset).split('`').length % 2 === 0
}
