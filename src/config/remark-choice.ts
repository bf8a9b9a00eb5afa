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
