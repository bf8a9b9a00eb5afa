import type { LintReport } from '../rule/lint-message.ts'

export interface ReporterContext {
  /** Colour in the formats for people; a machine format never has any. */
  readonly useColor: boolean
  /** The counts after the findings, in the formats for people. */
  readonly showSummary: boolean
  /** Every finding by itself in the formats for people, however many say the same; a machine format is always whole. */
  readonly showAll?: boolean
  /** The width of the terminal that the text is for; absent where it is for none. */
  readonly columns?: number | undefined
}

/**
 * Turns a report into the text of one format. The text ends with one line break, or is empty where there is nothing to say and the
 * format allows it. Hostile text in paths, messages and posts cannot break the format, move the cursor or start a command.
 */
export type Reporter = (report: LintReport, context: ReporterContext) => string
