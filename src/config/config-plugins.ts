import { type RemarkPlugin, RemarkPluginError, remarkPlugin } from '../remark/remark-plugin.ts'
import { rulesOfPlugin } from '../rule/define-plugin.ts'
import type { Rule } from '../rule/define-rule.ts'
import { isRulePlugin, pluginFaults } from '../rule/plugin-faults.ts'
import { didYouMean } from '../text/nearest-name.ts'
import type { PluginSetting } from './check-plugins.ts'
import { checkPluginRuleSetting, isPluginRuleId, member, type OnProblem } from './check-rule-setting.ts'
import { ConfigError } from './config-error.ts'
import type { WholeConfig } from './extend-config.ts'
import { importPlugin, PluginFailure } from './import-plugin.ts'
import { mayHaveRemarkRule, remarkRules } from './remark-choice.ts'

/** A plugin that was imported: rules for post-lint, or something for remark. */
export type LoadedPlugin =
  | { readonly kind: 'rules'; readonly name: string; readonly rules: readonly Rule[] }
  | { readonly kind: 'remark'; readonly name: string; readonly remark: RemarkPlugin }

/** The plugins of a config. */
export interface ConfigPlugins {
  readonly pluginOf: (setting: PluginSetting) => LoadedPlugin | undefined
  /** The rules of all plugins for post-lint, by their whole ids: `house-style/no-todo`. */
  readonly rules: ReadonlyMap<string, Rule>
}

export const NO_PLUGINS: ConfigPlugins = { pluginOf: () => undefined, rules: new Map() }

/**
 * Imports the plugins of a config, and so runs them, and checks what the config says of their rules.
 *
 * @throws {ConfigError} for plugins that cannot be loaded, that are wrong, or whose rules are set up wrongly.
 */
export async function configPlugins({ entries }: Pick<WholeConfig, 'entries'>): Promise<ConfigPlugins> {
  if (entries.every(({ plugins }) => plugins.length === 0) && entries.every(({ rules }) => rules.size === 0)) return NO_PLUGINS
  const problems: string[] = []
  const onProblemIn =
    (name: string): OnProblem =>
    (place, problem) =>
      problems.push(`${name}: ${place.replace(/^\./, '')}: ${problem}`)
  const loaded = new Map<PluginSetting, LoadedPlugin>()
  const names = new Map<PluginSetting, string>()
  for (const { plugins, name, folder } of entries) {
    for (const setting of plugins) {
      // A config that is extended twice names its plugins once.
      if (names.has(setting)) continue
      names.set(setting, name)
      const plugin = await load(setting, folder, onProblemIn(name))
      if (plugin !== undefined) loaded.set(setting, plugin)
    }
  }
  const rules = rulesOf(loaded, (setting) => onProblemIn(names.get(setting) ?? ''))
  const remark = [...loaded.values()].flatMap((plugin) => (plugin.kind === 'remark' ? [plugin.remark] : []))
  if (problems.length === 0) {
    for (const entry of entries) {
      const onProblem = onProblemIn(entry.name)
      for (const [id, setting] of entry.rules) {
        const place = `${entry.place}.rules${member(id)}`
        const told = problems.length
        checkPluginRuleSetting(rules, id, setting, place, onProblem)
        if (problems.length > told || !isPluginRuleId(id) || rules.has(id) || mayHaveRemarkRule(id, remark)) continue
        onProblem(place, `no plugin of the config has a rule \`${id}\`${didYouMean(id, [...rules.keys(), ...remarkRules(remark).ids])}`)
      }
    }
  }
  if (problems.length > 0) throw new ConfigError(problems)
  return { pluginOf: (setting) => loaded.get(setting), rules }
}

async function load(setting: PluginSetting, folder: string, onProblem: OnProblem): Promise<LoadedPlugin | undefined> {
  const { name, options, place } = setting
  try {
    const value = typeof setting.plugin === 'string' ? await importPlugin(setting.plugin, name, folder) : setting.plugin
    if (!isRulePlugin(value)) return { kind: 'remark', name, remark: remarkPlugin(value, name, options) }
    const faults = pluginFaults(value)
    for (const fault of faults) onProblem(place, `the plugin \`${name}\` cannot be used: ${fault}`)
    if (options !== undefined) onProblem(`${place}[1]`, `the plugin \`${name}\` takes no options; those of its rules stand in \`rules\``)
    // Nothing is wrong with it, so it has the shape of one.
    return faults.length > 0 ? undefined : { kind: 'rules', name, rules: rulesOfPlugin(value as never, name) }
  } catch (error) {
    if (!(error instanceof PluginFailure || error instanceof RemarkPluginError)) throw error
    onProblem(place, error.message.replace(/^T/, 't'))
    return undefined
  }
}

/** Two plugins of one name would have rules of one id. */
function rulesOf(
  loaded: ReadonlyMap<PluginSetting, LoadedPlugin>,
  onProblemOf: (setting: PluginSetting) => OnProblem,
): ReadonlyMap<string, Rule> {
  const rules = new Map<string, Rule>()
  const owners = new Map<string, PluginSetting>()
  for (const [setting, plugin] of loaded) {
    if (plugin.kind !== 'rules') continue
    const doubled = plugin.rules.find(({ id }) => (owners.get(id) ?? setting).plugin !== setting.plugin)
    if (doubled !== undefined) {
      const names = `\`${owners.get(doubled.id)?.name}\` and \`${setting.name}\``
      onProblemOf(setting)(setting.place, `the plugins ${names} both have a rule \`${doubled.id}\``)
    }
    for (const rule of plugin.rules) {
      rules.set(rule.id, rule)
      owners.set(rule.id, setting)
    }
  }
  return rules
}
