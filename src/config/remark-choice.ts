import { DEFAULT_RULE_SEVERITY, DEFAULT_RULES } from '../remark/default-plugins.ts'
import { pluginNames } from '../remark/plugin-names.ts'
import type { RemarkPlugin } from '../remark/remark-plugin.ts'
import type { Severity } from '../rule/lint-message.ts'
import type { PluginSetting } from './check-plugins.ts'
import { isPluginRuleId } from './check-rule-setting.ts'
import type { ConfigPlugins } from './config-plugins.ts'
import type { ConfigOverrides } from './overrides.ts'

/** Those of the plugins that are for remark, in their order. */
export function remarkPluginsOf(settings: readonly PluginSetting[], { pluginOf }: ConfigPlugins): readonly RemarkPlugin[] {
  return settings.flatMap((setting) => {
    const plugin = pluginOf(setting)
    return plugin?.kind === 'remark' ? [plugin.remark] : []
  })
}

/** The default rules that no plugin brings. Whoever names a plugin has what it brings, with its options. */
export function defaultsBeside(plugins: readonly RemarkPlugin[]): readonly string[] {
  const names = new Set(plugins.flatMap(({ pluggables }) => [...pluginNames(pluggables)]))
  return DEFAULT_RULES.filter(({ pluginName }) => !names.has(pluginName)).map(({ id }) => id)
}

/** What begins the names of plugins that bring one rule of remark-lint each. */
const LINT_PLUGIN = 'remark-lint:'

/**
 * The rules of remark that plugins are known to bring, those that are on by default included. A plugin that is no rule of remark-lint
 * says what its rules are called when it reports.
 */
export function remarkRules(plugins: readonly RemarkPlugin[]): { readonly ids: readonly string[]; readonly mayBringOthers: boolean } {
  const names = plugins.flatMap(({ pluggables }) => [...pluginNames(pluggables)])
  const brought = names.filter((name) => name.startsWith(LINT_PLUGIN)).map((name) => name.replace(':', '/'))
  return { ids: [...new Set([...DEFAULT_RULES.map(({ id }) => id), ...brought])], mayBringOthers: names.length > brought.length }
}

/** Whether a plugin may have a rule of that id: only what remark-lint's are called is certain. */
export function mayHaveRemarkRule(id: string, plugins: readonly RemarkPlugin[]): boolean {
  const { ids, mayBringOthers } = remarkRules(plugins)
  return ids.includes(id) || (mayBringOthers && isPluginRuleId(id) && !id.startsWith('remark-lint/'))
}

/** Whether any rule is wanted that plugins of remark may have. */
export function isRemarkWanted({ only = [] }: ConfigOverrides, { rules }: ConfigPlugins): boolean {
  return only.length === 0 || only.some((id) => isPluginRuleId(id) && !rules.has(id))
}

/** @param said What the config says of the rule. */
export function remarkSeverity(
  id: string,
  said: Severity | 'off' | undefined,
  { only = [], skip = [] }: ConfigOverrides,
): Severity | 'off' | undefined {
  if (skip.includes(id) || (only.length > 0 && !only.includes(id))) return 'off'
  if (said !== 'off' || !only.includes(id)) return said
  return DEFAULT_RULES.some((rule) => rule.id === id) ? DEFAULT_RULE_SEVERITY : 'error'
}
