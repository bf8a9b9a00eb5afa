import { basename, extname } from 'node:path'
import { type FileSystem, FileSystemError } from '../files/file-system.ts'
import { readText } from '../files/read-text.ts'
import { describeValue } from '../text/describe-value.ts'
import { isRecord } from '../text/is-record.ts'
import { type CheckedConfig, checkConfig } from './check-config.ts'
import { ConfigError } from './config-error.ts'
import { type ConfigPlugins, configPlugins } from './config-plugins.ts'
import { importConfig } from './import-config.ts'
import { parseJsonConfig, parseYamlConfig } from './parse-config.ts'

/** A config whose plugins are imported. */
export interface ReadyConfig extends CheckedConfig {
  readonly plugins: ConfigPlugins
}

/**
 * Reads and checks one config file. A JavaScript or TypeScript one is imported, and so run, from the real disk whatever the file
 * system is; so are plugins.
 *
 * @param name How messages call the file: best as the user would, relative to the working directory.
 * @throws {ConfigError}
 */
export async function loadConfig(fileSystem: FileSystem, path: string, name: string): Promise<ReadyConfig> {
  const config = checkConfig(await readConfig(fileSystem, path, name), path, name)
  return { ...config, plugins: await configPlugins(config, name) }
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
