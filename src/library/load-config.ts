import type { LoadedConfig } from './run-options.ts'

export interface LoadConfigOptions {
  /** Absolute. Messages call the config relative to it. */
  readonly cwd: string
  /** The path of a config, relative to `cwd`. */
  readonly file?: string | undefined
  /** The path of a post, relative to `cwd`, whose nearest config is wanted; it need not exist. That of `cwd` where both are left out. */
  readonly for?: string | undefined
}

/**
 * Reads and checks a config, for use in any number of runs. It is not read again should it change.
 *
 * @throws {PostLintError} for a config that cannot be used; all that is wrong with it is told at once.
 */
export async function loadConfig(options: LoadConfigOptions): Promise<LoadedConfig> {
  const { readConfig } = await import('./read-config.ts')
  return readConfig(options)
}
