import type { SchemaChoice } from './built-in-schemas.ts'
import { checkPluginRuleId, checkPluginRuleSetting, checkRuleId, isPluginRuleId, type OnProblem } from './check-rule-setting.ts'
import { ConfigError } from './config-error.ts'
import { type ConfigPlugins, NO_PLUGINS } from './config-plugins.ts'
import type { PresetName } from './presets.ts'
import type { RuleOverride } from './rule-flag.ts'

/** What the command line sets over the config. */
export interface ConfigOverrides {
  /** Stands in place of all presets that the config extends, and of the one that holds without; what the config says of rules wins. */
  readonly preset?: PresetName
  readonly rules?: readonly RuleOverride[]
  /** Only these rules run; one that is off comes on with the severity of its own, as an error where that is off, too. */
  readonly only?: readonly string[]
  /** These rules do not run, whatever else says that they do. */
  readonly skip?: readonly string[]
  readonly schema?: SchemaChoice | false
}

/**
 * Flags are checked when they are read; what they say of rules of plugins, when those are there.
 *
 * @throws {ConfigError}
 */
export function checkOverrides({ rules: settings = [], only = [], skip = [] }: ConfigOverrides, { rules }: ConfigPlugins): void {
  const problems: string[] = []
  const onProblem: OnProblem = (place, problem) => problems.push(`${place}: ${problem}`)
  for (const { id, setting } of settings) checkPluginRuleSetting(rules, id, setting, '--rule', onProblem)
  for (const id of only) checkId(id, '--only', rules, onProblem)
  for (const id of skip) checkId(id, '--skip', rules, onProblem)
  if (problems.length > 0) throw new ConfigError(problems)
}

function checkId(id: string, flag: string, rules: ConfigPlugins['rules'], onProblem: OnProblem): void {
  if (isPluginRuleId(id)) checkPluginRuleId(rules, id, flag, onProblem)
  else checkRuleId(id, flag, onProblem)
}

/**
 * @param uses Each flag with the rule id that it names.
 * @throws {ConfigError} for ids that no rule has.
 */
export function checkFlagIds(uses: readonly (readonly [flag: string, id: string])[]): void {
  const problems: string[] = []
  for (const [flag, id] of uses) checkId(id, flag, NO_PLUGINS.rules, (place, problem) => problems.push(`${place}: ${problem}`))
  if (problems.length > 0) throw new ConfigError(problems)
}
