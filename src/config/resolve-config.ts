import { globMatcher } from '../files/glob-matcher.ts'
import type { ConfiguredRule } from '../linter/lint-document.ts'
import type { RemarkPluginSetting } from '../remark/remark-plugin.ts'
import type { Rule } from '../rule/define-rule.ts'
import type { Severity } from '../rule/lint-message.ts'
import { withDefaults } from '../rule/rule-options.ts'
import { rules as allRules } from '../rules/index.ts'
import { type SchemaChoice, type SchemaFile, schemaPath } from './built-in-schemas.ts'
import type { CheckedConfig, CheckedEntry } from './check-config.ts'
import { checkRuleId, isPluginRuleId } from './check-rule-setting.ts'
import { ConfigError } from './config-error.ts'
import type { RuleOverride } from './rule-flag.ts'

/** What the command line sets over the config. */
export interface ConfigOverrides {
  readonly rules?: readonly RuleOverride[]
  /** Only these rules run; one that is off comes on, as an error where it is off by default. */
  readonly only?: readonly string[]
  /** These rules do not run, whatever else says that they do. */
  readonly skip?: readonly string[]
  readonly schema?: SchemaChoice | false
}

/** Who said so: `default`, an entry such as `post-lint.config.js [0]`, or a flag such as `--rule`. */
export type Origin = string

export interface ResolvedConfig {
  /** Those that are on, in alphabetical order. */
  readonly rules: readonly ConfiguredRule[]
  readonly schema: SchemaChoice | undefined
  readonly parser: 'satteri' | 'remark'
  /** In the order in which they run; none where no rule of a plugin is wanted. */
  readonly plugins: readonly RemarkPluginSetting[]
  /** What was said about a rule of a plugin; `undefined` for nothing. */
  readonly pluginSeverity: (ruleId: string) => Severity | 'off' | undefined
  /** Whether a global `ignores` takes the file out. */
  readonly isIgnored: boolean
  readonly origins: {
    /** For every rule there is, those that are off too. */
    readonly rules: ReadonlyMap<string, Origin>
    readonly schema: Origin
    readonly parser: Origin
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

export type ConfigResolver = (path: string, defaults?: SiteDefaults) => ResolvedConfig

/**
 * Gives the function that says what holds for a file. It answers quickly: files that the same entries match get the same object.
 *
 * @param name How origins call the config file.
 * @throws {ConfigError} when `only` or `skip` name a rule that does not exist.
 */
export async function configResolver(
  config: CheckedConfig | undefined,
  overrides: ConfigOverrides = {},
  name = 'config',
): Promise<ConfigResolver> {
  checkIds(overrides)
  const folder = config?.folder ?? ''
  const matchers: ((path: string) => 'global ignore' | boolean)[] = []
  const entries = config?.entries ?? []
  for (const entry of entries) {
    const isIncluded = entry.files === undefined ? () => true : await globMatcher(entry.files, folder)
    const isExcluded = await globMatcher(entry.ignores, folder)
    if (isGlobalIgnore(entry)) matchers.push((path) => isExcluded(path) && 'global ignore')
    else matchers.push((path) => isIncluded(path) && !isExcluded(path))
  }
  const known = new Map<string, ResolvedConfig>()
  return (path, defaults) => {
    const matches = matchers.map((isMatch) => isMatch(path))
    const key = [...matches, defaults && schemaPath(defaults.schema), defaults?.origin].join()
    const resolved = known.get(key) ?? resolve(entries, matches, overrides, name, defaults)
    known.set(key, resolved)
    return resolved
  }
}

function isGlobalIgnore(entry: CheckedEntry): boolean {
  const says = entry.files ?? entry.schema ?? entry.parser
  return says === undefined && entry.rules.size === 0 && entry.plugins.length === 0 && entry.ignores.length > 0
}

function resolve(
  entries: readonly CheckedEntry[],
  matches: readonly ('global ignore' | boolean)[],
  overrides: ConfigOverrides,
  name: string,
  defaults: SiteDefaults | undefined,
): ResolvedConfig {
  const states = new Map(allRules.map((rule): [string, RuleState] => [rule.id, defaultState(rule)]))
  let schema: SchemaChoice | false = defaults?.schema ?? { kind: 'built-in', name: 'post' }
  let parser: 'satteri' | 'remark' = 'satteri'
  const plugins: RemarkPluginSetting[] = []
  let schemaOrigin = defaults?.origin ?? 'default'
  let parserOrigin = 'default'
  const set = ({ id, setting }: RuleOverride, origin: Origin): void => {
    const options = setting.options ?? states.get(id)?.options ?? {}
    states.set(id, { severity: setting.severity, options, origin })
  }
  for (const [index, entry] of entries.entries()) {
    if (matches[index] !== true) continue
    const origin = entry.place === '' ? name : `${name} ${entry.place}`
    for (const [id, setting] of entry.rules) set({ id, setting }, origin)
    if (entry.schema !== undefined) [schema, schemaOrigin] = [entry.schema, origin]
    plugins.push(...entry.plugins)
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
    plugins: arePluginsWanted(overrides) ? withoutEarlier(plugins) : [],
    pluginSeverity: (id) => pluginSeverity(id, states.get(id)?.severity, overrides),
    isIgnored: matches.includes('global ignore'),
    origins: { rules: new Map([...states].map(([id, { origin }]) => [id, origin])), schema: schemaOrigin, parser: parserOrigin },
  }
}

function arePluginsWanted({ only = [] }: ConfigOverrides): boolean {
  return only.length === 0 || only.some(isPluginRuleId)
}

/** A plugin that is named again has the options that it is given there, as in unified. */
function withoutEarlier(plugins: readonly RemarkPluginSetting[]): readonly RemarkPluginSetting[] {
  return plugins.filter(({ plugin }, index) => plugins.findLastIndex((other) => other.plugin === plugin) === index)
}

function pluginSeverity(
  id: string,
  said: Severity | 'off' | undefined,
  { only = [], skip = [] }: ConfigOverrides,
): Severity | 'off' | undefined {
  if (skip.includes(id) || (only.length > 0 && !only.includes(id))) return 'off'
  return only.includes(id) && said === 'off' ? 'error' : said
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

function checkIds({ only = [], skip = [] }: ConfigOverrides): void {
  checkFlagIds([...only.map((id) => ['--only', id] as const), ...skip.map((id) => ['--skip', id] as const)])
}

/**
 * @param uses Each flag with the rule id that it names.
 * @throws {ConfigError} for ids that no rule has.
 */
export function checkFlagIds(uses: readonly (readonly [flag: string, id: string])[]): void {
  const problems: string[] = []
  for (const [flag, id] of uses) {
    if (isPluginRuleId(id)) continue
    checkRuleId(id, flag, (place, problem) => {
      problems.push(`${place}: ${problem}`)
    })
  }
  if (problems.length > 0) throw new ConfigError(problems)
}
