import { join, resolve as resolvePath } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { importReason } from './import-config.ts'
import { ImportFailure, importModule } from './import-module.ts'

/** Why a plugin cannot be had, as one clause. */
export class PluginFailure extends Error {
  override readonly name = 'PluginFailure'
}

/**
 * Imports a plugin, and so runs it, from the project that the config is a part of; gives its default export.
 *
 * @param specifier A package, or a path that begins with `./`, `../` or `/`.
 * @param folder That of the config.
 * @throws {PluginFailure}
 */
export async function importPlugin(specifier: string, folder: string): Promise<unknown> {
  try {
    const { exports } = await importModule(await pathOf(specifier, folder))
    const plugin = defaultOf(exports)
    if (plugin === undefined) throw new PluginFailure(`the plugin \`${specifier}\` has no default export`)
    return plugin
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error
    throw new PluginFailure(`the plugin \`${specifier}\` cannot be loaded: ${importReason(error)}`, { cause: error.cause })
  }
}

async function pathOf(specifier: string, folder: string): Promise<string> {
  if (/^(?:\.{0,2}\/|[a-zA-Z]:[\\/])/.test(specifier)) return resolvePath(folder, specifier)
  const { resolve } = await import('import-meta-resolve')
  try {
    return fileURLToPath(resolve(specifier, pathToFileURL(join(folder, 'post-lint.config.js')).href))
  } catch (error) {
    throw new PluginFailure(`the plugin \`${specifier}\` is not installed where the config is; npm install --save-dev ${specifier}`, {
      cause: error,
    })
  }
}

/** A module of CommonJS that was written as an ES module keeps its default export one level lower. */
function defaultOf(exports: unknown): unknown {
  if (typeof exports !== 'object' || exports === null || !('default' in exports)) return undefined
  const { default: plugin } = exports
  const isTwice = typeof plugin === 'object' && plugin !== null && '__esModule' in plugin && 'default' in plugin
  return isTwice ? plugin.default : plugin
}
