import { join } from 'node:path'
import { configFinder } from '../config/find-config.ts'
import { loadConfig } from '../config/load-config.ts'
import { relativePath } from '../files/relative-path.ts'
import { ruleUrl } from '../linter/to-message.ts'
import { DEFAULT_RULES } from '../remark/default-plugins.ts'
import type { Rule } from '../rule/define-rule.ts'
import { rules } from '../rules/index.ts'
import type { Environment } from './environment.ts'

/** A rule as people are told of it. */
export interface ListedRule extends Pick<Rule, 'id' | 'description' | 'defaultSeverity' | 'fixable' | 'options' | 'plugin' | 'url'> {}

/** The rules that run without a plugin being named: ours, and those of remark-lint that are on by default. */
export function listedRules(): readonly ListedRule[] {
  return [
    ...rules.map((rule) => ({ ...rule, url: ruleUrl(rule.id) })),
    ...DEFAULT_RULES.map(({ id, description, packageName, url }): ListedRule => {
      return { id, description, defaultSeverity: 'warning', fixable: false, options: {}, plugin: packageName, url }
    }),
  ]
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
