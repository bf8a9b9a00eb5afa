import type { LintMessage } from '../rule/lint-message.ts'
import type { FixChoice, RunRemarks, TextOptions } from './run-options.ts'

export interface FixTextOptions extends TextOptions {
  /** `safe` where it is left out. */
  readonly fix?: FixChoice | undefined
}

export interface FixTextResult extends RunRemarks {
  /** Relative to `cwd`, with `/`. */
  readonly path: string
  /** As it was given, byte order mark included, but for what was fixed. */
  readonly text: string
  /** What is left, with places in the text as it is now. */
  readonly messages: readonly LintMessage[]
  /** How many fixes were applied. */
  readonly fixedCount: number
}

/**
 * Fixes the text of one post, and lints what comes of it.
 *
 * @throws {PostLintError} as `lintText` does.
 */
export async function fixText(text: string, options: FixTextOptions = {}): Promise<FixTextResult> {
  const { fixOneText } = await import('./run-on-text.ts')
  return fixOneText(text, options)
}
