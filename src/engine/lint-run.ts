import { resolve } from 'node:path'
import { decodeText, readText } from '../files/read-text.ts'
import type { LintReport, LintResult } from '../rule/lint-message.ts'
import { discoverFiles } from './discover-files.ts'
import { lintReport } from './lint-report.ts'
import { type LintedPost, type PostLinterOptions, postLinter } from './post-linter.ts'

export interface LintRunOptions extends Omit<PostLinterOptions, 'onNotice'> {
  /** What to lint: paths, folders and globs, or one text with the path that it is to be taken for. */
  readonly input: { readonly kind: 'patterns'; readonly patterns: readonly string[] } | TextInput
  readonly ignorePatterns: readonly string[]
  readonly useIgnoreFiles: boolean
  readonly errorOnUnmatchedPattern: boolean
  readonly now: () => number
}

export interface TextInput {
  readonly kind: 'text'
  readonly bytes: Uint8Array
  /** Decides which config holds; findings are shown under it. */
  readonly fileName: string
}

export interface LintRunOutcome {
  readonly report: LintReport
  /** What is worth knowing and no failure: a path that is ignored, two configs in one folder. */
  readonly notices: readonly string[]
  /** What could not be done: a path that is missing, a file that may not be read, a rule that threw. */
  readonly problems: readonly string[]
}

/**
 * A whole run: discover, read, lint, collect. Configs and schemas are checked before any post is read. A post that cannot be
 * read, or that a rule fails on, costs that post; the others are linted.
 *
 * @throws {ConfigError | SchemaError} for settings that make no run possible.
 */
export async function lintRun(options: LintRunOptions): Promise<LintRunOutcome> {
  const { fileSystem, cwd, input } = options
  const started = options.now()
  const notices = new Set<string>()
  const results: LintResult[] = []
  const problems: string[] = []
  const linter = postLinter({ ...options, onNotice: (sentence) => notices.add(sentence) })
  const isIgnored = async (path: string): Promise<boolean> => (await linter.configOf(path)).isIgnored
  const collect = (post: LintedPost): void => {
    if ('result' in post) results.push(post.result)
    else problems.push(post.problem)
  }

  if (input.kind === 'text') {
    const path = resolve(cwd, input.fileName)
    if (await isIgnored(path)) notices.add(`Skipped \`${input.fileName}\`: the config ignores it`)
    else collect(await linter.lint(path, () => decodeText(input.bytes)))
  } else {
    const { patterns } = input
    const discovered = await discoverFiles({ ...options, patterns, useGitignore: options.useIgnoreFiles, isIgnoredByConfig: isIgnored })
    for (const notice of discovered.notices) notices.add(notice)
    problems.push(...discovered.problems)
    const configs = new Set(await Promise.all(discovered.files.map(linter.configOf)))
    await Promise.all([...configs].map(linter.checkSchema))
    for (const path of discovered.files) collect(await linter.lint(path, () => readText(fileSystem, path)))
  }
  return { report: lintReport(results, options.now() - started), notices: [...notices], problems }
}
