import { resolve } from 'node:path'
import type { ConfigOverrides } from '../config/overrides.ts'
import type { ResolvedConfig } from '../config/resolve-config.ts'
import { asFileText, decodeText, type FileText, readText } from '../files/read-text.ts'
import type { LintMessage, LintReport, LintResult } from '../rule/lint-message.ts'
import { isPostFile } from '../site/post-file.ts'
import { postSites } from '../site/post-sites.ts'
import { didYouMean } from '../text/nearest-name.ts'
import { checkAcrossFiles } from './check-across-files.ts'
import type { SummaryMemory } from './collect-summaries.ts'
import { discoverCollections, discoverProject } from './discover-collections.ts'
import { type DiscoveredFiles, discoverFiles } from './discover-files.ts'
import { lintReport } from './lint-report.ts'
import { type OpenSuppressions, openSuppressions, type SuppressionChange } from './open-suppressions.ts'
import { type LintedPost, type PostLinterOptions, postLinter } from './post-linter.ts'
import { isPostText, projectPosts } from './project-posts.ts'
import { suppressionsLocation } from './suppressions-location.ts'
import { notAPost, skippedFiles } from './unmatched-pattern.ts'
import { type HoldInterrupts, writeFixes } from './write-fixes.ts'

export interface LintRunOptions extends Omit<PostLinterOptions, 'onNotice' | 'isFixWanted' | 'sites'> {
  /** What to lint: paths, folders and globs (the collections of the site where there are none), or one text with the path that it is to be taken for. */
  readonly input: { readonly kind: 'patterns'; readonly patterns: readonly string[] } | TextInput
  readonly ignorePatterns: readonly string[]
  readonly useIgnoreFiles: boolean
  readonly errorOnUnmatchedPattern: boolean
  /** Whether files are linted, too, that are in Markdown and no posts: those about the project, and those that a site makes no page of. */
  readonly allFiles: boolean
  readonly fix?: FixOptions | undefined
  readonly suppressions: SuppressionOptions
  readonly now: () => number
  /** For runs that follow each other closely: what rules across files remember of other posts is not read again. */
  readonly memory?: SummaryMemory | undefined
}

export interface FixOptions {
  /** Which of the findings that have a fix are to be fixed. */
  readonly isWanted: (message: LintMessage) => boolean
  /** Whether fixed posts are written back; a text never is. */
  readonly write: boolean
  readonly holdInterrupts: HoldInterrupts
}

export interface SuppressionOptions {
  /** The file of suppressions, as the user wrote it; the nearest one where it is left out. */
  readonly location: string | undefined
  readonly change: SuppressionChange
}

export interface TextInput {
  readonly kind: 'text'
  /** Bytes where it is not known yet whether they are text. */
  readonly contents: Uint8Array | string
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
 * @throws {ConfigError | SchemaError | RemarkPluginError} for settings that make no run possible.
 */
export async function lintRun(options: LintRunOptions): Promise<LintRunOutcome> {
  const { fileSystem, cwd, input } = options
  const started = options.now()
  const notices = new Set<string>()
  const suppressions = await openIfThere(options)
  const posts: LintedPost[] = []
  const problems: string[] = []
  const sites = postSites(fileSystem, cwd)
  const linter = postLinter({ ...options, sites, isFixWanted: options.fix?.isWanted, onNotice: (sentence) => notices.add(sentence) })
  const isIgnored = async (path: string): Promise<boolean> => (await linter.configOf(path)).isIgnored
  const isNamed = async (path: string): Promise<ResolvedConfig['isNamed']> => (await linter.configOf(path)).isNamed

  if (input.kind === 'text') {
    const path = resolve(cwd, input.fileName)
    // `<stdin>` is no name, and says nothing about the text.
    const isAsked = !options.allFiles && /\.\w+$/.test(path) && (await isNamed(path)) === false
    if (await isIgnored(path)) notices.add(`Skipped \`${input.fileName}\`: the config ignores it`)
    else if (isAsked && !isPostFile(path)) problems.push(notAPost(input.fileName))
    else if (isAsked && !(await isPostText(path, { cwd, sites }))) notices.add(skippedFiles([input.fileName]))
    else {
      problems.push(...missingRules([await linter.configOf(path)], options.overrides))
      posts.push(await linter.lint(path, () => fileTextOf(input.contents)))
    }
  } else {
    const { patterns } = input
    const how = {
      ...options,
      useGitignore: options.useIgnoreFiles,
      isIgnoredByConfig: isIgnored,
      isNamed,
      isNamedByConfig: async (path: string) => (await isNamed(path)) !== false,
    }
    const all = (): Promise<DiscoveredFiles> => discoverProject(how, sites)
    const isPost = projectPosts({ cwd, sites, isNamed, filesOf: async () => (await all()).files })
    const discovered =
      patterns.length > 0
        ? await discoverFiles({ ...how, patterns, ...(!options.allFiles && { isPost }) })
        : options.allFiles
          ? await all()
          : await discoverCollections(how, sites)
    for (const notice of discovered.notices) notices.add(notice)
    problems.push(...discovered.problems)
    const configs = new Set(await Promise.all(discovered.files.map(linter.configOf)))
    problems.push(...missingRules([...configs], options.overrides))
    await Promise.all([...configs].map(linter.check))
    for (const path of discovered.files) posts.push(await linter.lint(path, () => readText(fileSystem, path)))
  }
  problems.push(...posts.flatMap((post) => post.problems))
  const isNothingOn = posts.length > 0 && posts.every(({ config }) => config !== undefined && !isAnyRuleOn(config, options.overrides))
  if (isNothingOn) {
    if (areAllSkipped(options.overrides)) problems.push('No rule is left: `--skip` takes out all that `--only` names')
    else if (problems.length === 0) notices.add('Nothing was checked: every rule is off for the posts of this run')
  }
  const isWritten = options.fix?.write === true && input.kind === 'patterns'
  const written = isWritten ? await writeFixes(posts, { ...options, ...options.fix }) : undefined
  problems.push(...(written?.problems ?? []))
  const across = await checkAcrossFiles(written?.posts ?? posts, { fileSystem, cwd, sites, linter, memory: options.memory })
  problems.push(...across.problems)
  const results = (written?.posts ?? posts).flatMap(({ path, result, settle }) => {
    if (result === undefined) return []
    return [settle === undefined ? result : settle(across.findings.get(path) ?? [])]
  })
  // What an interrupted run would write is not what a whole one would.
  const settled = written?.interrupted === undefined ? await suppressions?.settle(results, ranRuleIds(posts)) : undefined
  for (const notice of settled?.notices ?? []) notices.add(notice)
  const report = lintReport(settled?.results ?? results, {
    duration: options.now() - started,
    ...(settled !== undefined && { suppressed: settled.suppressed }),
    ...(options.fix?.write === false && { isDryRun: true }),
    ...(isNothingOn && { shortfall: 'nothing checked' }),
  })
  return { report, notices: [...notices], problems, interrupted: written?.interrupted }
}

function isAnyRuleOn({ rules, remarkDefaults, remarkPlugins }: ResolvedConfig, overrides: ConfigOverrides): boolean {
  return !areAllSkipped(overrides) && rules.length + remarkDefaults.size + remarkPlugins.length > 0
}

function areAllSkipped({ only = [], skip = [] }: ConfigOverrides): boolean {
  return only.length > 0 && only.every((id) => skip.includes(id))
}

/** Rules of plugins that flags name and no post of the run has: with `--only` nothing would run, and the run would look as if all were well. */
function missingRules(configs: readonly ResolvedConfig[], { rules = [], only = [], skip = [] }: ConfigOverrides): readonly string[] {
  if (configs.length === 0) return []
  const named = [...rules.map(({ id }) => ['--rule', id]), ...only.map((id) => ['--only', id]), ...skip.map((id) => ['--skip', id])]
  return named.flatMap(([flag = '', id = '']) => {
    if (configs.some((config) => config.mayHaveRule(id))) return []
    const known = [...new Set(configs.flatMap(({ knownRuleIds }) => [...knownRuleIds]))]
    return [`${flag}: no plugin of the config has a rule \`${id}\`${didYouMean(id, known)}`]
  })
}

function fileTextOf(contents: Uint8Array | string): FileText {
  return typeof contents === 'string' ? asFileText(contents) : decodeText(contents)
}

/** Most projects have no suppressions. */
async function openIfThere({ fileSystem, cwd, suppressions }: LintRunOptions): Promise<OpenSuppressions | undefined> {
  const { location, change } = suppressions
  const isAskedFor = location !== undefined || change.kind !== 'none'
  if (!isAskedFor && fileSystem.stat(suppressionsLocation(fileSystem, cwd, location)) === undefined) return undefined
  return openSuppressions({ fileSystem, cwd, location, change })
}

function ranRuleIds(posts: readonly LintedPost[]): (result: LintResult) => ReadonlySet<string> {
  const configs = new Map(posts.map(({ result, unfixed, config }) => [(result ?? unfixed)?.path, config]))
  const known = new Map<ResolvedConfig, ReadonlySet<string>>()
  return ({ path }) => {
    const config = configs.get(path)
    if (config === undefined) return new Set()
    const ids = known.get(config) ?? new Set([...config.rules.map(({ rule }) => rule.id), ...config.remarkDefaults])
    known.set(config, ids)
    return ids
  }
}
