import { globMatcher } from '../files/glob-matcher.ts'
import type { ConfiguredRule } from '../linter/lint-options.ts'
import type { RemarkPlugin } from '../remark/remark-plugin.ts'
import type { Rule } from '../rule/define-rule.ts'
import type { Severity } from '../rule/lint-message.ts'
import { withDefaults } from '../rule/rule-options.ts'
import { rules as ownRules } from '../rules/index.ts'
import { type SchemaChoice, type SchemaFile, schemaPath } from './built-in-schemas.ts'
import type { EntryScope } from './check-config.ts'
import type { PluginSetting } from './check-plugins.ts'
import { type ConfigPlugins, NO_PLUGINS } from './config-plugins.ts'
import type { WholeConfig, WholeEntry } from './extend-config.ts'
import { type ConfigOverrides, checkOverrides } from './overrides.ts'
import { DEFAULT_PRESET, type PresetName, presets } from './presets.ts'
import { defaultsBeside, isRemarkWanted, mayHaveRemarkRule, remarkPluginsOf, remarkSeverity } from './remark-choice.ts'
import type { RuleOverride } from './rule-flag.ts'

/** Who said so: `default`, a preset such as `recommended`, an entry such as `post-lint.config.js [0]`, or a flag such as `--rule`. */
export type Origin = string

export interface ResolvedConfig {
  /** Those that are on, in alphabetical order. */
  readonly rules: readonly ConfiguredRule[]
  readonly schema: SchemaChoice | undefined
  readonly parser: 'satteri' | 'remark'
  readonly preset: PresetName
  /** As the config names them. */
  readonly plugins: readonly PluginSetting[]
  /** Those of remark, in the order in which they run; none where no rule of theirs is wanted. */
  readonly remarkPlugins: readonly RemarkPlugin[]
  /** Whether a rule may exist for the file: one of ours or of a plugin, or one that its plugins of remark may have. */
  readonly mayHaveRule: (ruleId: string) => boolean
  /** The ids of the rules of remark-lint that run although no plugin is named for them. */
  readonly remarkDefaults: ReadonlySet<string>
  /** What was said about a rule of remark; `undefined` for nothing. */
  readonly remarkSeverity: (ruleId: string) => Severity | 'off' | undefined
  /** Every rule there is for the file, those that are off too; rules of remark show only when they report. */
  readonly knownRuleIds: ReadonlySet<string>
  /** Whether a global `ignores` takes the file out. */
  readonly isIgnored: boolean
  /** Whether an entry is about this very file, or about some files of which it is one, and not about all Markdown. */
  readonly isNamed: 'by its path' | 'by a glob' | false
  readonly origins: {
    /** For every rule there is, those that are off too. */
    readonly rules: ReadonlyMap<string, Origin>
    readonly schema: Origin
    readonly parser: Origin
    readonly preset: Origin
  }
}

interface RuleState {
  readonly severity: Severity | 'off'
  readonly options: Readonly<Record<string, unknown>>
  readonly origin: Origin
}

/** What the site around a post says, where the config says nothing. */
export interface SiteDefaults {
  readonly schema: SchemaFile
  /** Such as `Docusaurus, blog`. */
  readonly origin: Origin
}

/** What a config is resolved with. */
interface Surroundings {
  readonly overrides: ConfigOverrides
  readonly plugins: ConfigPlugins
  readonly defaults: SiteDefaults | undefined
}

export type ConfigResolver = (path: string, defaults?: SiteDefaults) => ResolvedConfig

/**
 * Gives the function that says what holds for a file. It answers quickly: files that the same entries match get the same object.
 *
 * @param plugins Those of the config, loaded.
 * @throws {ConfigError} when the overrides name a rule or an option that does not exist.
 */
export async function configResolver(
  config: WholeConfig | undefined,
  overrides: ConfigOverrides = {},
  plugins: ConfigPlugins = NO_PLUGINS,
): Promise<ConfigResolver> {
  checkOverrides(overrides, plugins)
  const folder = config?.folder ?? ''
  const matchers: ((path: string) => 'global ignore' | boolean)[] = []
  const entries = config?.entries ?? []
  for (const entry of entries) {
    const scopes = await Promise.all(entry.within.map((scope) => scopeMatcher(scope, folder)))
    const isWithin = (path: string): boolean => scopes.every((isInScope) => isInScope(path))
    if (isGlobalIgnore(entry)) {
      const isExcluded = await globMatcher(entry.ignores, folder)
      matchers.push((path) => isExcluded(path) && isWithin(path) && 'global ignore')
    } else {
      const isInScope = await scopeMatcher(entry, folder)
      matchers.push((path) => isInScope(path) && isWithin(path))
    }
  }
  const known = new Map<string, ResolvedConfig>()
  return (path, defaults) => {
    const matches = matchers.map((isMatch) => isMatch(path))
    const key = [...matches, defaults && schemaPath(defaults.schema), defaults?.origin].join()
    const resolved = known.get(key) ?? resolve(entries, matches, { overrides, plugins, defaults })
    known.set(key, resolved)
    return resolved
  }
}

async function scopeMatcher({ files, ignores }: EntryScope, folder: string): Promise<(path: string) => boolean> {
  const isIncluded = files === undefined ? () => true : await globMatcher(files, folder)
  const isExcluded = await globMatcher(ignores, folder)
  return (path) => isIncluded(path) && !isExcluded(path)
}

function isGlobalIgnore(entry: WholeEntry): boolean {
  const says = entry.files ?? entry.schema ?? entry.parser
  const lists = [entry.plugins, entry.extends]
  return says === undefined && entry.rules.size === 0 && lists.every(({ length }) => length === 0) && entry.ignores.length > 0
}

function resolve(
  entries: readonly WholeEntry[],
  matches: readonly ('global ignore' | boolean)[],
  { overrides, plugins, defaults }: Surroundings,
): ResolvedConfig {
  const matching = entries.filter((_, index) => matches[index] === true)
  const settings = withoutEarlier(matching.flatMap((entry) => entry.plugins))
  const allRules = [...ownRules, ...rulesOf(settings, plugins)]
  const knownRuleIds = new Set(allRules.map(({ id }) => id))
  const remarkPlugins = remarkPluginsOf(settings, plugins)
  const remarkDefaults = defaultsBeside(remarkPlugins)
  const states = new Map(allRules.map((rule): [string, RuleState] => [rule.id, defaultState(rule)]))
  let preset = overrides.preset ?? DEFAULT_PRESET
  let presetOrigin = overrides.preset === undefined ? 'default' : '--preset'
  const setAll = (): void => {
    for (const [id, setting] of presets[preset]) {
      // A rule of remark-lint whose plugin is named is what that plugin, and the config, make of it.
      if (knownRuleIds.has(id) || remarkDefaults.includes(id)) states.set(id, { ...setting, origin: preset })
    }
  }
  setAll()
  let schema: SchemaChoice | false = defaults?.schema ?? { kind: 'built-in', name: 'post' }
  let parser: 'satteri' | 'remark' = 'satteri'
  let schemaOrigin = defaults?.origin ?? 'default'
  let parserOrigin = 'default'
  const set = ({ id, setting }: RuleOverride, origin: Origin): void => {
    const options = setting.options ?? states.get(id)?.options ?? {}
    states.set(id, { severity: setting.severity, options, origin })
  }
  for (const entry of matching) {
    const origin = entry.place === '' ? entry.name : `${entry.name} ${entry.place}`
    if (entry.preset !== undefined) {
      // The flag stands in place of every preset, but not of what the config says besides.
      if (overrides.preset !== undefined) continue
      preset = entry.preset
      presetOrigin = origin
      setAll()
      continue
    }
    for (const [id, setting] of entry.rules) set({ id, setting }, origin)
    if (entry.schema !== undefined) [schema, schemaOrigin] = [entry.schema, origin]
    if (entry.parser !== undefined) [parser, parserOrigin] = [entry.parser, origin]
  }
  for (const override of overrides.rules ?? []) set(override, '--rule')
  if (overrides.schema !== undefined) [schema, schemaOrigin] = [overrides.schema, '--schema']

  const rules = allRules.flatMap((rule): ConfiguredRule[] => {
    const state = chosenState(rule, states.get(rule.id) ?? defaultState(rule), overrides)
    states.set(rule.id, state)
    if (state.severity === 'off') return []
    return [{ rule, severity: state.severity, options: withDefaults(rule.options, state.options) }]
  })
  return {
    rules: rules.sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1)),
    schema: schema === false ? undefined : schema,
    parser,
    preset,
    plugins: settings,
    remarkPlugins: isRemarkWanted(overrides, plugins) ? remarkPlugins : [],
    remarkDefaults: new Set(remarkDefaults.filter((id) => remarkSeverity(id, states.get(id)?.severity, overrides) !== 'off')),
    remarkSeverity: (id) => remarkSeverity(id, states.get(id)?.severity, overrides),
    knownRuleIds,
    mayHaveRule: (id) => knownRuleIds.has(id) || mayHaveRemarkRule(id, remarkPlugins),
    isIgnored: matches.includes('global ignore'),
    isNamed: namedBy(matching),
    origins: {
      rules: new Map([...states].map(([id, { origin }]) => [id, origin])),
      schema: schemaOrigin,
      parser: parserOrigin,
      preset: presetOrigin,
    },
  }
}

/** A plugin that is named again has the options that it is given there, as in unified. */
function withoutEarlier(plugins: readonly PluginSetting[]): readonly PluginSetting[] {
  return plugins.filter(({ plugin }, index) => plugins.findLastIndex((other) => other.plugin === plugin) === index)
}

function namedBy(matching: readonly WholeEntry[]): ResolvedConfig['isNamed'] {
  const lists = matching.flatMap(({ files }) => (files === undefined ? [] : [files]))
  if (lists.some((globs) => globs.every((glob) => !/[*?[\]{}()]/.test(glob)))) return 'by its path'
  const isAnyFile = (glob: string): boolean => /^(?:\.\/)?(?:\*\*\/)*\*{1,2}(?:\.[\w{},]+)?$/.test(glob)
  return lists.flat().every(isAnyFile) ? false : 'by a glob'
}

function rulesOf(settings: readonly PluginSetting[], { pluginOf }: ConfigPlugins): readonly Rule[] {
  return settings.flatMap((setting) => {
    const plugin = pluginOf(setting)
    return plugin?.kind === 'rules' ? plugin.rules : []
  })
}

function defaultState(rule: Rule): RuleState {
  return { severity: rule.defaultSeverity, options: {}, origin: 'default' }
}

function chosenState(rule: Rule, state: RuleState, { only, skip }: ConfigOverrides): RuleState {
  if (skip?.includes(rule.id)) return { ...state, severity: 'off', origin: '--skip' }
  if (only === undefined || only.length === 0) return state
  if (!only.includes(rule.id)) return { ...state, severity: 'off', origin: '--only' }
  if (state.severity !== 'off') return state
  return { ...state, severity: rule.defaultSeverity === 'off' ? 'error' : rule.defaultSeverity, origin: '--only' }
}
