import { join, resolve } from 'node:path'
import { checkConfig } from '../config/check-config.ts'
import type { Config } from '../config/config.ts'
import { NO_PLUGINS } from '../config/config-plugins.ts'
import { configFinder } from '../config/find-config.ts'
import { loadConfig, type ReadyConfig, readyConfig } from '../config/load-config.ts'
import { nodeFileSystem } from '../files/node-file-system.ts'
import { relativePath } from '../files/relative-path.ts'
import { asPostLintError } from './as-post-lint-error.ts'
import { checkOptions, folder, string, usageError } from './check-arguments.ts'
import type { LoadConfigOptions } from './load-config.ts'
import type { ConfigChoice, LoadedConfig } from './run-options.ts'

const OPTIONS = { cwd: folder, file: string, for: string }

class ReadConfig implements LoadedConfig {
  readonly isLoaded = true
  readonly path: string | undefined
  readonly #ready: ReadyConfig

  constructor(path: string | undefined, ready: ReadyConfig) {
    this.path = path
    this.#ready = ready
  }

  get ready(): ReadyConfig {
    return this.#ready
  }
}

/** The other half of `loadConfig`. */
export async function readConfig(options: LoadConfigOptions): Promise<LoadedConfig> {
  checkOptions('loadConfig', options, OPTIONS, ['cwd'])
  const { cwd, file } = options
  if (file !== undefined && options.for !== undefined) throw usageError('`loadConfig` takes `file` or `for`, not both')
  const path = file === undefined ? configFinder(nodeFileSystem)(resolve(cwd, options.for ?? 'post.md'))?.path : resolve(cwd, file)
  if (path === undefined) return new ReadConfig(undefined, { path: join(cwd, 'config'), folder: cwd, entries: [], plugins: NO_PLUGINS })
  try {
    return new ReadConfig(path, await loadConfig(nodeFileSystem, path, relativePath(cwd, path)))
  } catch (error) {
    throw asPostLintError(error)
  }
}

/** A config as the engine takes it. */
export interface EngineConfig {
  readonly config?: ReadyConfig
  readonly configFile: string | undefined
  readonly lookUpConfig: boolean
}

/** @throws {ConfigError} for a config that was handed in and cannot be used. */
export async function engineConfig(choice: ConfigChoice | undefined, cwd: string): Promise<EngineConfig> {
  if (choice === undefined || choice === false) return { configFile: undefined, lookUpConfig: choice === undefined }
  if (typeof choice === 'string') return { configFile: choice, lookUpConfig: false }
  const config = choice instanceof ReadConfig ? choice.ready : await configGiven(choice, cwd)
  return { config, configFile: undefined, lookUpConfig: false }
}

function configGiven(config: Config | LoadedConfig, cwd: string): Promise<ReadyConfig> {
  return readyConfig(checkConfig(config, join(cwd, 'config'), 'config'), nodeFileSystem)
}
