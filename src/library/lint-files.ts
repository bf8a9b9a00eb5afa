import type { LintReport } from '../rule/lint-message.ts'
import type { FixChoice, RunOptions, RunRemarks } from './run-options.ts'

export interface LintFilesOptions extends RunOptions {
  /** Absolute. Paths and globs are relative to it, and so is every path in the report. */
  readonly cwd: string
  /** In the syntax of `.gitignore`. */
  readonly ignorePatterns?: readonly string[] | undefined
  /** Whether what `.gitignore` names is left out, `true` where it is left out. */
  readonly useIgnoreFiles?: boolean | undefined
  /** Whether a path or glob that leads to no post is a problem, and not only worth a notice; `true` where it is left out. */
  readonly errorOnUnmatchedPattern?: boolean | undefined
  /** Nothing is fixed where it is left out. */
  readonly fix?: FixChoice | undefined
  /** Whether fixed posts are written to the disk; `false`, where it is left out, leaves them in the results as `fixed.after`. */
  readonly write?: boolean | undefined
}

export interface LintFilesReport extends LintReport, RunRemarks {}

/**
 * Lints files, folders and globs; an empty list stands for the collections of the site in `cwd`. A post that cannot be read, or that a
 * rule fails on, is a problem and costs no other post.
 *
 * @throws {PostLintError} for options, a config, a schema or a plugin that cannot be used; no post was read or written then.
 */
export async function lintFiles(patterns: string | readonly string[], options: LintFilesOptions): Promise<LintFilesReport> {
  const { lintManyFiles } = await import('./run-on-files.ts')
  return lintManyFiles(patterns, options)
}
