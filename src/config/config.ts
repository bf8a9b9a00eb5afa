import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { RulePlugin } from '../rule/define-plugin.ts'

/** `warn` is what fingers type that come from ESLint; it means `warning`. */
export type SeveritySetting = 'off' | 'warning' | 'warn' | 'error'

/** A severity alone leaves the options of an earlier entry as they are; with options it replaces them all. */
export type RuleSetting = SeveritySetting | readonly [SeveritySetting] | readonly [SeveritySetting, Readonly<Record<string, unknown>>]

/** The name of a package, a path relative to the config file, or what the package exports: see `definePlugin`, or a plugin of remark. */
export type PluginChoice = string | RulePlugin | object

/** What holds for some posts. Globs are relative to the folder of the config file. */
export interface ConfigEntry {
  /** For editors; has no meaning here. */
  readonly $schema?: string | undefined
  /**
   * What the entry builds on: a preset (`recommended`, which holds where none is named, or `strict`), the path of a config relative to
   * the file that says so, or a package that exports one. Of a list the later ones win, and the entry itself over all of them. What is
   * extended holds for the posts that the entry is about.
   */
  readonly extends?: string | readonly string[] | undefined
  /** The posts that the entry is about; without it, all. */
  readonly files?: string | readonly string[] | undefined
  /** Posts that the entry is not about. In an entry that says nothing else: posts that are not linted at all. */
  readonly ignores?: string | readonly string[] | undefined
  /**
   * The name of a built-in schema, the path of a JSON Schema relative to the config file, or `false` for none. In JavaScript also a
   * validator itself, of zod (3.24 or newer), valibot, ArkType or any other library that implements Standard Schema.
   */
  readonly schema?: string | false | StandardSchemaV1 | undefined
  /** By rule id; that of a rule of a plugin begins with the name of the plugin: `house-style/no-todo`, `remark-lint/final-newline`. */
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined
  readonly parser?: 'satteri' | 'remark' | undefined
  /**
   * Plugins with rules for post-lint, and rules, presets and other plugins of remark that report: by the name of their package, by their
   * path, or themselves. One of remark may stand in a list with its options. They are imported, and so run.
   */
  readonly plugins?: readonly (PluginChoice | readonly [PluginChoice] | readonly [PluginChoice, unknown])[] | undefined
}

/** One entry, or a list of which later ones win for the posts that they match. */
export type Config = ConfigEntry | readonly ConfigEntry[]

/** Gives a config its type, so that editors complete and check it; returns it as it is. */
export function defineConfig(config: Config): Config {
  return config
}
