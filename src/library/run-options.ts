import type { Config, RuleSetting } from '../config/config.ts'
import type { PresetName } from '../config/presets.ts'

/** A config that was read and checked once, for any number of runs. */
export interface LoadedConfig {
  /** The file that it was read from, absolute; `undefined` where none was found, so that the defaults hold. */
  readonly path: string | undefined
  readonly isLoaded: true
}

/**
 * The path of a config, relative to `cwd`; what `loadConfig` gave; a config itself, whose globs and paths are relative to `cwd`; or
 * `false` for none.
 */
export type ConfigChoice = string | LoadedConfig | Config | false

/** What all runs can be told. */
export interface RunOptions {
  /** The nearest config of each post where it is left out. */
  readonly config?: ConfigChoice | undefined
  /** Stands in place of the presets that configs extend; `recommended` where it is left out and none is extended. */
  readonly preset?: PresetName | undefined
  /** Wins over the config: the name of a built-in schema, the path of a JSON Schema relative to `cwd`, or `false` for none. */
  readonly schema?: string | false | undefined
  /** Win over the config, by rule id. */
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined
  /**
   * Whether Markdown is linted, too, that is no post: a README, or what is in no collection of the site; `false` where it is left out.
   */
  readonly allFiles?: boolean | undefined
  /** Whether disable comments in posts are honoured, `true` where it is left out. */
  readonly inlineConfig?: boolean | undefined
  /** Whether disable comments that are not needed are findings, `false` where it is left out. */
  readonly reportUnusedDisableDirectives?: boolean | undefined
  /** In milliseconds since 1970, for rules about dates; the time of the call where it is left out. */
  readonly now?: number | undefined
}

/** The text of one post, and where it belongs. */
export interface TextOptions extends RunOptions {
  /**
   * Relative to `cwd`. It decides between Markdown and MDX, and which part of a config holds; nothing need stand there, and what does is
   * not read.
   */
  readonly path?: string | undefined
  /**
   * Absolute. With it the post belongs to its site and has the nearest config; without it nothing is read but post-lint's own schemas.
   */
  readonly cwd?: string | undefined
}

/** `safe` for fixes after which a post says the same, `unsafe` for those that need a look as well. */
export type FixChoice = 'safe' | 'unsafe'

/** What a run has to say besides findings, each one sentence without a full stop. */
export interface RunRemarks {
  /** What is worth knowing and no failure: a post that is ignored, two configs in one folder. */
  readonly notices: readonly string[]
  /** What could not be done: a path that is missing, a rule that has a bug. The job is not done where there is one. */
  readonly problems: readonly string[]
}
