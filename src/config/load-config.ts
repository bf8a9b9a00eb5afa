import { basename, extname } from 'node:path'
import { type FileSystem, FileSystemError } from '../files/file-system.ts'
import { readText } from '../files/read-text.ts'
import { describeValue } from '../text/describe-value.ts'
import { isRecord } from '../text/is-record.ts'
import { type CheckedConfig, checkConfig } from './check-config.ts'
import { ConfigError } from './config-error.ts'
import { type ConfigPlugins, configPlugins } from './config-plugins.ts'
import { extendConfig, type WholeConfig } from './extend-config.ts'
import { importConfig } from './import-config.ts'
import { parseJsonConfig, parseYamlConfig } from './parse-config.ts'

/** A config with what it extends, whose plugins are imported. */
export interface ReadyConfig extends WholeConfig {
  readonly plugins: ConfigPlugins
}

/**
 * Reads and checks a config file, and those that it extends. A JavaScript or TypeScript one is imported, and so run, from the real disk whatever the file
 * system is; so are plugins.
 *
 * @param name How messages call the file: best as the user would, relative to the working directory.
 * @throws {ConfigError}
 */
export async function loadConfig(fileSystem: FileSystem, path: string, name: string): Promise<ReadyConfig> {
  return readyConfig(checkConfig(await readConfig(fileSystem, path, name), path, name), fileSystem)
}

/**
 * Reads what a config extends, and imports the plugins that it names.
 *
 * @throws {ConfigError}
 */
export async function readyConfig(checked: CheckedConfig, fileSystem: FileSystem): Promise<ReadyConfig> {
  const config = await extendConfig(checked, fileSystem, async (path, name) =>
    checkConfig(await readConfig(fileSystem, path, name), path, name),
  )
  return { ...config, plugins: await configPlugins(config) }
}

async function readConfig(fileSystem: FileSystem, path: string, name: string): Promise<unknown> {
  switch (extname(path)) {
    case '.ts':
    case '.mts':
    case '.cts':
    case '.js':
    case '.mjs':
    case '.cjs':
      if (fileSystem.stat(path) === undefined) throw new ConfigError([new FileSystemError('ENOENT', name).message])
      return importConfig(path, name)
    case '.json':
    case '.jsonc': {
      const value = await parseJsonConfig(contentsOf(fileSystem, path, name), name)
      return basename(path) === 'package.json' ? postLintKey(value, name) : value
    }
    case '.yaml':
    case '.yml':
      return parseYamlConfig(contentsOf(fileSystem, path, name), name)
    default:
      throw new ConfigError([`${name}: a config is a .js, .ts, .json, .jsonc, .yaml or .yml file, not \`${extname(path)}\``])
  }
}

function contentsOf(fileSystem: FileSystem, path: string, name: string): string {
  try {
    const text = readText(fileSystem, path)
    if (text.kind === 'text') return text.contents
    throw new ConfigError([`${name}: ${text.reason}`])
  } catch (error) {
    if (error instanceof FileSystemError) throw new ConfigError([new FileSystemError(error.code, name, error.cause).message], error)
    throw error
  }
}

function postLintKey(value: unknown, name: string): unknown {
  if (isRecord(value) && Object.hasOwn(value, 'postLint')) return value.postLint
  throw new ConfigError([`${name}: there is no key \`postLint\` in it${isRecord(value) ? '' : `, it is ${describeValue(value)}`}`])
}
