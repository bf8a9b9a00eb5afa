import { join } from 'node:path'
import { configFinder } from '../config/find-config.ts'
import { loadConfig } from '../config/load-config.ts'
import { type PresetName, type PresetSetting, presets } from '../config/presets.ts'
import { relativePath } from '../files/relative-path.ts'
import { ruleUrl } from '../linter/to-message.ts'
import { DEFAULT_RULE_SEVERITY, DEFAULT_RULES } from '../remark/default-plugins.ts'
import type { Rule } from '../rule/define-rule.ts'
import { rules } from '../rules/index.ts'
import type { Environment } from './environment.ts'

/** A rule as people are told of it. */
export interface ListedRule extends Pick<Rule, 'id' | 'description' | 'defaultSeverity' | 'fixable' | 'options' | 'plugin' | 'url'> {
  /** What the presets say of it; absent for a rule of a plugin, which they leave alone. */
  readonly presets?: Readonly<Record<PresetName, PresetSetting>>
}

/** The rules that run without a plugin being named: ours, and those of remark-lint that are on by default. */
export function listedRules(): readonly ListedRule[] {
  return [
    ...rules.map((rule) => ({ ...rule, url: ruleUrl(rule.id), ...inPresets(rule.id) })),
    ...DEFAULT_RULES.map(({ id, description, packageName, url }): ListedRule => {
      const declared = { id, description, defaultSeverity: DEFAULT_RULE_SEVERITY, fixable: false, options: {} } as const
      return { ...declared, plugin: packageName, url, ...inPresets(id) }
    }),
  ]
}

function inPresets(id: string): Pick<ListedRule, 'presets'> {
  const [recommended, strict] = [presets.recommended.get(id), presets.strict.get(id)]
  return recommended === undefined || strict === undefined ? {} : { presets: { recommended, strict } }
}

/**
 * The rules that plugins bring to the working directory: those of the config that holds there, by their whole ids.
 *
 * @throws {ConfigError} for a config that cannot be used.
 */
export async function pluginRules({ cwd, fileSystem }: Environment): Promise<ReadonlyMap<string, ListedRule>> {
  const found = configFinder(fileSystem)(join(cwd, 'post.md'))
  if (found === undefined) return new Map()
  const { plugins } = await loadConfig(fileSystem, found.path, relativePath(cwd, found.path))
  return plugins.rules
}
