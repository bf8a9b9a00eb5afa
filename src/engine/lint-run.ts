import { resolve } from 'node:path'
import type { ConfigOverrides, ResolvedConfig } from '../config/resolve-config.ts'
import { type FileSystem, FileSystemError } from '../files/file-system.ts'
import { decodeText, type FileText, readText } from '../files/read-text.ts'
import { relativePath } from '../files/relative-path.ts'
import { RuleFailure } from '../linter/lint-document.ts'
import type { LintReport, LintResult } from '../rule/lint-message.ts'
import { bodyParserLoader } from './body-parsers.ts'
import { discoverFiles } from './discover-files.ts'
import { lintReport } from './lint-report.ts'
import { lintText, unreadableResult } from './lint-text.ts'
import { schemaLoader } from './post-schemas.ts'
import { projectConfigs } from './project-configs.ts'

export interface LintRunOptions {
  readonly fileSystem: FileSystem
  readonly cwd: string
  /** What to lint: paths, folders and globs, or one text with the path that it is to be taken for. */
  readonly input: { readonly kind: 'patterns'; readonly patterns: readonly string[] } | TextInput
  readonly configFile: string | undefined
  readonly lookUpConfig: boolean
  readonly overrides: ConfigOverrides
  readonly ignorePatterns: readonly string[]
  readonly useIgnoreFiles: boolean
  readonly errorOnUnmatchedPattern: boolean
  readonly inlineConfig: boolean
  readonly now: () => number
  readonly onDebug: (line: string) => void
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

interface Post {
  /** Absolute. */
  readonly path: string
  readonly config: ResolvedConfig
  readonly read: () => FileText
}

/**
 * A whole run: discover, read, lint, collect. Configs and schemas are checked before any post is read. A post that cannot be
 * read, or that a rule fails on, costs that post; the others are linted.
 *
 * @throws {ConfigError | SchemaError} for settings that make no run possible.
 */
export async function lintRun(options: LintRunOptions): Promise<LintRunOutcome> {
  const { fileSystem, cwd, inlineConfig, onDebug } = options
  const started = options.now()
  const notices: string[] = []
  const problems: string[] = []
  const configOf = projectConfigs({
    fileSystem,
    cwd,
    configFile: options.configFile,
    lookUp: options.lookUpConfig,
    overrides: options.overrides,
    onNotice: (sentence) => notices.push(sentence),
  })
  const posts = await findPosts(options, configOf, notices, problems)

  const loadSchema = schemaLoader(fileSystem, (path) => relativePath(cwd, path))
  const loadParser = bodyParserLoader(onDebug)
  const schemas = new Map(
    await Promise.all(
      [...new Set(posts.map(({ config }) => config))].map(
        async (config) => [config, config.schema === undefined ? undefined : await loadSchema(config.schema)] as const,
      ),
    ),
  )
  const results: LintResult[] = []
  for (const { path, config, read } of posts) {
    const name = relativePath(cwd, path)
    try {
      const text = read()
      const settings = { config, schema: schemas.get(config), parser: await loadParser(config.parser), inlineConfig }
      results.push(text.kind === 'text' ? await lintText(name, text.contents, settings) : unreadableResult(name, text.reason))
    } catch (error) {
      if (error instanceof FileSystemError) problems.push(new FileSystemError(error.code, name, error.cause).message)
      else if (error instanceof RuleFailure) problems.push(error.message)
      else throw error
    }
  }
  return { report: lintReport(results, options.now() - started), notices, problems }
}

async function findPosts(
  options: LintRunOptions,
  configOf: (path: string) => Promise<ResolvedConfig>,
  notices: string[],
  problems: string[],
): Promise<Post[]> {
  const { fileSystem, cwd, input } = options
  if (input.kind === 'text') {
    const path = resolve(cwd, input.fileName)
    const config = await configOf(path)
    if (!config.isIgnored) return [{ path, config, read: () => decodeText(input.bytes) }]
    notices.push(`Skipped \`${input.fileName}\`: the config ignores it`)
    return []
  }
  const discovered = await discoverFiles({
    patterns: input.patterns,
    cwd,
    fileSystem,
    ignorePatterns: options.ignorePatterns,
    useGitignore: options.useIgnoreFiles,
    errorOnUnmatchedPattern: options.errorOnUnmatchedPattern,
    isIgnoredByConfig: async (path) => (await configOf(path)).isIgnored,
  })
  notices.push(...discovered.notices)
  problems.push(...discovered.problems)
  return Promise.all(discovered.files.map(async (path) => ({ path, config: await configOf(path), read: () => readText(fileSystem, path) })))
}
