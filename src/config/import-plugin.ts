import { importReason } from './import-config.ts'
import { ImportFailure, importModule, modulePath, NotInstalled } from './import-module.ts'

/** Why a plugin cannot be had, as one clause. */
export class PluginFailure extends Error {
  override readonly name = 'PluginFailure'
}

/**
 * Imports a plugin, and so runs it, from the project that the config is a part of; gives its default export.
 *
 * @param specifier A package or a path.
 * @param name How messages call it.
 * @param folder That of the config.
 * @throws {PluginFailure}
 */
export async function importPlugin(specifier: string, name: string, folder: string): Promise<unknown> {
  try {
    const { exports } = await importModule(await modulePath(specifier, folder))
    const plugin = defaultOf(exports)
    if (plugin === undefined) throw new PluginFailure(`the plugin \`${name}\` has no default export`)
    return plugin
  } catch (error) {
    if (error instanceof NotInstalled) throw new PluginFailure(`the plugin \`${name}\` ${error.message}`, { cause: error.cause })
    if (!(error instanceof ImportFailure)) throw error
    throw new PluginFailure(`the plugin \`${name}\` cannot be loaded: ${importReason(error)}`, { cause: error.cause })
  }
}

/** A module of CommonJS that was written as an ES module keeps its default export one level lower. */
function defaultOf(exports: unknown): unknown {
  if (typeof exports !== 'object' || exports === null || !('default' in exports)) return undefined
  const { default: plugin } = exports
  const isTwice = typeof plugin === 'object' && plugin !== null && '__esModule' in plugin && 'default' in plugin
  return isTwice ? plugin.default : plugin
}
