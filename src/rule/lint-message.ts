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
  /** The other post that it is in, relative to the working directory; left out where it is in the same one. */
  readonly path?: string
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
  /** The rules that would say the same mistake better, on the same place. */
  readonly yieldsTo?: readonly string[]
}

/** What fixes made of a file: the whole of it, byte order mark included. */
export interface FixedContents {
  readonly before: string
  readonly after: string
  /** How many fixes that took. */
  readonly count: number
}

/** What linting one file gave. */
export interface LintResult {
  /** Relative to the working directory, with `/`. */
  readonly path: string
  /** What is wrong; where the file was fixed, what is left. */
  readonly messages: readonly LintMessage[]
  /** The text that the messages are about, for reporters that show it; absent for a file that could not be read as text. */
  readonly contents?: string
  /** Only where fixes were asked for and changed something. */
  readonly fixed?: FixedContents
}

export interface LintCounts {
  readonly files: number
  readonly filesWithFindings: number
  readonly errors: number
  readonly warnings: number
  /** Findings that `--fix` would mend. */
  readonly fixable: number
  /** Those that only `--fix-unsafe` would. */
  readonly fixableUnsafely: number
  /** Fixes that were applied. */
  readonly fixed: number
}

/** What a whole run gave: everything a reporter may know. */
export interface LintReport {
  readonly results: readonly LintResult[]
  readonly counts: LintCounts
  /** How many findings the project's file of suppressions left out; absent where it has none. */
  readonly suppressed?: number
  /** Warnings that `--quiet` left out. */
  readonly hidden?: number
  /** Why a report without findings is no good news. */
  readonly shortfall?: 'incomplete' | 'nothing checked' | 'too many warnings'
  /** Whether the fixes that were applied are not on the disk. */
  readonly isDryRun?: boolean
  /** Wall time of the run in milliseconds; absent where a reproducible report is wanted. */
  readonly duration?: number
}
