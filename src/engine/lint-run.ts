import { resolve } from 'node:path'
import { decodeText, readText } from '../files/read-text.ts'
import type { LintMessage, LintReport } from '../rule/lint-message.ts'
import { discoverFiles } from './discover-files.ts'
import { lintReport } from './lint-report.ts'
import { type LintedPost, type PostLinterOptions, postLinter } from './post-linter.ts'
import { type HoldInterrupts, writeFixes } from './write-fixes.ts'

export interface LintRunOptions extends Omit<PostLinterOptions, 'onNotice' | 'isFixWanted'> {
  /** What to lint: paths, folders and globs, or one text with the path that it is to be taken for. */
  readonly input: { readonly kind: 'patterns'; readonly patterns: readonly string[] } | TextInput
  readonly ignorePatterns: readonly string[]
  readonly useIgnoreFiles: boolean
  readonly errorOnUnmatchedPattern: boolean
  readonly fix?: FixOptions | undefined
  readonly now: () => number
}

export interface FixOptions {
  /** Which of the findings that have a fix are to be fixed. */
  readonly isWanted: (message: LintMessage) => boolean
  /** Whether fixed posts are written back; a text never is. */
  readonly write: boolean
  readonly holdInterrupts: HoldInterrupts
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
  /** The exit code of the interrupt that ended the run early; every file is whole then. */
  readonly interrupted?: number | undefined
}

/**
 * A whole run: discover, read, lint, fix, collect. Configs and schemas are checked before any post is read. A post that cannot be
 * read, or that a rule fails on, costs that post; the others are linted.
 *
 * @throws {ConfigError | SchemaError} for settings that make no run possible.
 */
export async function lintRun(options: LintRunOptions): Promise<LintRunOutcome> {
  const { fileSystem, cwd, input } = options
  const started = options.now()
  const notices = new Set<string>()
  const posts: LintedPost[] = []
  const problems: string[] = []
  const linter = postLinter({ ...options, isFixWanted: options.fix?.isWanted, onNotice: (sentence) => notices.add(sentence) })
  const isIgnored = async (path: string): Promise<boolean> => (await linter.configOf(path)).isIgnored

  if (input.kind === 'text') {
    const path = resolve(cwd, input.fileName)
    if (await isIgnored(path)) notices.add(`Skipped \`${input.fileName}\`: the config ignores it`)
    else posts.push(await linter.lint(path, () => decodeText(input.bytes)))
  } else {
    const { patterns } = input
    const discovered = await discoverFiles({ ...options, patterns, useGitignore: options.useIgnoreFiles, isIgnoredByConfig: isIgnored })
    for (const notice of discovered.notices) notices.add(notice)
    problems.push(...discovered.problems)
    const configs = new Set(await Promise.all(discovered.files.map(linter.configOf)))
    await Promise.all([...configs].map(linter.checkSchema))
    for (const path of discovered.files) posts.push(await linter.lint(path, () => readText(fileSystem, path)))
  }
  for (const { problem } of posts) if (problem !== undefined) problems.push(problem)
  const isWritten = options.fix?.write === true && input.kind === 'patterns'
  const written = isWritten ? await writeFixes(posts, { ...options, ...options.fix }) : undefined
  problems.push(...(written?.problems ?? []))
  const results = (written?.posts ?? posts).flatMap(({ result }) => (result === undefined ? [] : [result]))
  const report = lintReport(results, { duration: options.now() - started, ...(options.fix?.write === false && { isDryRun: true }) })
  return { report, notices: [...notices], problems, interrupted: written?.interrupted }
}
