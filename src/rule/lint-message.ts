import type { Point } from '../text/source-text.ts'
import type { TextEdit } from '../text/text-edit.ts'
import type { TextRange } from '../text/text-range.ts'

export type Severity = 'error' | 'warning'

/** A repair as data: all edits or none. `unsafe` may change what the post says and needs a look. */
export interface Fix {
  readonly edits: readonly TextEdit[]
  readonly safety: 'safe' | 'unsafe'
}

/** Why a finding that could have a fix has none: one clause without a full stop, which ends its message. Never a fix that loses something. */
export interface WithheldFix {
  readonly withheld: string
}

/** Another place that belongs to a finding: the first of two equal headings, the title that a card should show. */
export interface RelatedPlace {
  readonly text: string
  readonly range: TextRange
  readonly start: Point
  readonly end: Point
}

/** One finding. A plain object, so that it crosses worker threads and caches as it is. */
export interface LintMessage {
  /** `null` for what is not a rule's business: a file that is no text, a disable comment that names no rule. */
  readonly ruleId: string | null
  readonly severity: Severity
  /** What is wrong, with the value, in one sentence without a full stop. */
  readonly text: string
  readonly range: TextRange
  readonly start: Point
  readonly end: Point
  /** JSON Pointer of the front matter property that the finding is about. */
  readonly pointer?: string
  readonly related?: readonly RelatedPlace[]
  readonly fix?: Fix
  /** The rule's page. */
  readonly url?: string
}

/** What linting one file gave. */
export interface LintResult {
  /** Relative to the working directory, with `/`. */
  readonly path: string
  readonly messages: readonly LintMessage[]
  /** The text that was linted, for reporters that show it; absent for a file that could not be read as text. */
  readonly contents?: string
}

export interface LintCounts {
  readonly files: number
  readonly filesWithFindings: number
  readonly errors: number
  readonly warnings: number
  readonly fixable: number
}

/** What a whole run gave: everything a reporter may know. */
export interface LintReport {
  readonly results: readonly LintResult[]
  readonly counts: LintCounts
  /** Wall time of the run in milliseconds; absent where a reproducible report is wanted. */
  readonly duration?: number
}
