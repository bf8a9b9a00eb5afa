import { join, resolve as resolvePath } from 'node:path'
import { pathToFileURL } from 'node:url'
import { resolve } from 'import-meta-resolve'
import { asPluggables, type LoadedPlugin, RemarkPluginError, type RemarkPluginSetting } from './remark-plugin.ts'

/**
 * Imports plugins, and so runs them, from the project that the config is a part of.
 *
 * @throws {RemarkPluginError}
 */
export function loadPlugins(settings: readonly RemarkPluginSetting[]): Promise<readonly LoadedPlugin[]> {
  return Promise.all(
    settings.map(async (setting) => {
      const value = typeof setting.plugin === 'string' ? await importPlugin(setting.plugin, setting) : setting.plugin
      return { name: setting.name, pluggables: asPluggables(value, setting) }
    }),
  )
}

async function importPlugin(specifier: string, { name, folder }: RemarkPluginSetting): Promise<unknown> {
  const url = addressOf(specifier, name, folder)
  try {
    const exports = (await import(/* @vite-ignore */ url)) as { readonly default?: unknown }
    if (exports.default === undefined) throw new RemarkPluginError(`The plugin \`${name}\` has no default export`)
    return exports.default
  } catch (error) {
    if (error instanceof RemarkPluginError) throw error
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw new RemarkPluginError(`The plugin \`${name}\` cannot be loaded: ${reason}`, { cause: error })
  }
}

function addressOf(specifier: string, name: string, folder: string): string {
  if (/^\.{0,2}\//.test(specifier)) return pathToFileURL(resolvePath(folder, specifier)).href
  try {
    return resolve(specifier, pathToFileURL(join(folder, 'post-lint.config.js')).href)
  } catch (error) {
    throw new RemarkPluginError(`The plugin \`${name}\` is not installed where the config is; npm install --save-dev ${name}`, {
      cause: error,
    })
  }
}
