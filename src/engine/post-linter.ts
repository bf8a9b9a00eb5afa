import type { ReadyConfig } from '../config/load-config.ts'
import type { ConfigOverrides } from '../config/overrides.ts'
import type { ResolvedConfig } from '../config/resolve-config.ts'
import { type FileSystem, FileSystemError } from '../files/file-system.ts'
import type { FileText } from '../files/read-text.ts'
import { relativePath } from '../files/relative-path.ts'
import type { ConfiguredRule } from '../linter/lint-options.ts'
import type { Rule } from '../rule/define-rule.ts'
import type { LintMessage, LintResult } from '../rule/lint-message.ts'
import { withDefaults } from '../rule/rule-options.ts'
import type { PostSites } from '../site/post-sites.ts'
import { bodyParserLoader } from './body-parsers.ts'
import { fixText, type LintedText, type LintTextSettings, lintText, summarizeText, unreadableResult } from './lint-text.ts'
import { schemaLoader } from './post-schemas.ts'
import { projectConfigs } from './project-configs.ts'
import { remarkLinterLoader } from './remark-linters.ts'

export interface PostLinterOptions {
  readonly fileSystem: FileSystem
  readonly cwd: string
  /** The config to use for every post instead of the nearest one. */
  readonly configFile: string | undefined
  /** The same, already read and checked. */
  readonly config?: ReadyConfig | undefined
  readonly lookUpConfig: boolean
  readonly overrides: ConfigOverrides
  readonly sites: PostSites
  /** When the run began, in milliseconds since 1970. */
  readonly today: number
  readonly inlineConfig: boolean
  readonly reportUnusedDirectives?: boolean | 'named'
  /** Which of the findings that have a fix are to be fixed; none are where it is left out. Nothing is written. */
  readonly isFixWanted?: ((message: LintMessage) => boolean) | undefined
  readonly onNotice: (sentence: string) => void
  readonly onDebug: (line: string) => void
}

/** What became of one post. */
export interface LintedPost {
  readonly path: string
  /** What there is to say about it, after fixing where that was asked for; `undefined` where it could not be linted. */
  readonly result?: LintResult
  /** What there was to say before. */
  readonly unfixed?: LintResult
  /** What could not be done, in one sentence each. */
  readonly problems: readonly string[]
  /** What held for it. */
  readonly config?: ResolvedConfig
  /** By rule id, what the rules across files remember of it. */
  readonly summaries?: LintedText['summaries']
  /** Gives the result with what rules across files found. */
  readonly settle?: LintedText['settle']
}

/** Lints posts one by one. Configs, schemas and parsers are loaded once each, when the first post wants them. All paths are absolute. */
export interface PostLinter {
  readonly configOf: (path: string) => Promise<ResolvedConfig>
  /** Loads the schema and the plugins of a config; throws `SchemaError` or `RemarkPluginError` where they cannot be used. */
  readonly check: (config: ResolvedConfig) => Promise<void>
  /** A post that cannot be read costs that post, and a rule that fails on one what it finds there, but not the run. */
  readonly lint: (path: string, read: () => FileText) => Promise<LintedPost>
  /** What these rules remember of a post, by rule id; empty for one that cannot be read. */
  readonly summarize: (path: string, rules: ReadonlySet<Rule>, read: () => FileText) => Promise<LintedText['summaries']>
}

export function postLinter(options: PostLinterOptions): PostLinter {
  const { fileSystem, cwd, sites, inlineConfig, reportUnusedDirectives = false, isFixWanted } = options
  const configOf = projectConfigs({ ...options, lookUp: options.lookUpConfig })
  const loadSchema = schemaLoader(fileSystem, (path) => relativePath(cwd, path))
  const loadParser = bodyParserLoader(options.onDebug)
  const loadRemark = remarkLinterLoader(cwd, options.onDebug)
  const settingsOf = async (path: string, config: ResolvedConfig): Promise<LintTextSettings> => {
    const site = (await sites.postOf(path))?.facts
    return {
      config,
      schema: config.schema && (await loadSchema(config.schema)),
      parser: await loadParser(config.parser),
      remark: await loadRemark(config),
      site,
      looseFiles: site === undefined ? await sites.looseFilesAround(path) : undefined,
      mdx: site === undefined && path.endsWith('.mdx') ? await sites.mdxAround(path) : undefined,
      houseKeys: await sites.houseKeysOf(path),
      now: options.today,
      inlineConfig,
      reportUnusedDirectives,
    }
  }
  const lint = async (path: string, read: () => FileText): Promise<LintedPost> => {
    const config = await configOf(path)
    const settings = await settingsOf(path, config)
    const name = relativePath(cwd, path)
    try {
      const text = read()
      if (text.kind === 'not-text') return { path, result: unreadableResult(name, text.reason), problems: [] }
      if (isFixWanted === undefined) return { path, config, ...(await lintText(name, text.contents, settings)) }
      return { path, config, ...(await fixText(name, text.contents, settings, isFixWanted)) }
    } catch (error) {
      if (!(error instanceof FileSystemError)) throw error
      return { path, problems: [new FileSystemError(error.code, name, error.cause).message] }
    }
  }
  const summarize: PostLinter['summarize'] = async (path, rules, read) => {
    const config = await configOf(path)
    const settings = await settingsOf(path, { ...config, rules: onlyRules(config, rules), remarkPlugins: [], remarkDefaults: new Set() })
    try {
      const text = read()
      // It is not linted in this run, so what is wrong with it, or with a rule on it, is not this run's business.
      return text.kind === 'not-text' ? new Map() : (await summarizeText(relativePath(cwd, path), text.contents, settings)).summaries
    } catch (error) {
      if (error instanceof FileSystemError) return new Map()
      throw error
    }
  }
  const check = async (config: ResolvedConfig): Promise<void> => {
    if (config.schema !== undefined) await loadSchema(config.schema)
    await loadRemark(config)
  }
  return { configOf, check, lint, summarize }
}

/** Those rules with the options that hold for the post; with the defaults where they are off for it. */
function onlyRules(config: ResolvedConfig, wanted: ReadonlySet<Rule>): readonly ConfiguredRule[] {
  const on = new Map(config.rules.map((configured) => [configured.rule.id, configured]))
  return [...wanted].map((rule) => on.get(rule.id) ?? { rule, severity: 'warning', options: withDefaults(rule.options, {}) })
}
