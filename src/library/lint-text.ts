import type { LintResult } from '../rule/lint-message.ts'
import type { RunRemarks, TextOptions } from './run-options.ts'

export interface LintTextOptions extends TextOptions {}

export interface LintTextResult extends LintResult, RunRemarks {}

/**
 * Lints the text of one post. Rules across files compare it with the posts that are on the disk, where `cwd` is given.
 *
 * @throws {PostLintError} for options, a config, a schema or a plugin that cannot be used.
 */
export async function lintText(text: string, options: LintTextOptions = {}): Promise<LintTextResult> {
  const { lintOneText } = await import('./run-on-text.ts')
  return lintOneText(text, options)
}
