import { join } from 'node:path'
import { configFinder } from '../config/find-config.ts'
import { loadConfig } from '../config/load-config.ts'
import { relativePath } from '../files/relative-path.ts'
import type { Rule } from '../rule/define-rule.ts'
import type { Environment } from './environment.ts'

/**
 * The rules that plugins bring to the working directory: those of the config that holds there, by their whole ids.
 *
 * @throws {ConfigError} for a config that cannot be used.
 */
export async function pluginRules({ cwd, fileSystem }: Environment): Promise<ReadonlyMap<string, Rule>> {
  const found = configFinder(fileSystem)(join(cwd, 'post.md'))
  if (found === undefined) return new Map()
  const { plugins } = await loadConfig(fileSystem, found.path, relativePath(cwd, found.path))
  return plugins.rules
}
