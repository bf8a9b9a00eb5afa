import type { SourceString } from '../../text/source-string.ts'
import type { TextRange } from '../../text/text-range.ts'

/** An opening tag, whether it came from raw HTML or from JSX. */
export interface MarkupElement {
  readonly type: 'element'
  /** Lower case for HTML tags, as written for components (`Image`). */
  readonly name: string
  /** By lower-case name for HTML, as written for JSX; the first of two equal ones counts, as in browsers. */
  readonly attributes: ReadonlyMap<string, MarkupAttribute>
  /** JSX `{...props}`: the element may have attributes that cannot be seen. */
  readonly hasSpread: boolean
  /** The opening tag, from `<` to `>`. */
  readonly range: TextRange
}

export interface MarkupAttribute {
  readonly name: string
  /** The decoded value; `''` for an attribute without one; `undefined` for a JSX expression, which is not evaluated. */
  readonly value: string | undefined
  readonly range: TextRange
  /** The value with the place of each of its characters. */
  readonly source: SourceString | undefined
}
