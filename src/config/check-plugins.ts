import { resolve } from 'node:path'
import { describeValue } from '../text/describe-value.ts'
import type { OnProblem } from './check-rule-setting.ts'
import { isPath } from './import-module.ts'

/** A plugin, or a preset of plugins, as a config names it. */
export interface PluginSetting {
  /** What messages call it: the package, the path, or the name of the plugin. */
  readonly name: string
  /** A package, an absolute path, or the plugin or preset itself. */
  readonly plugin: string | object
  /** As the plugin takes them; `undefined` where the config has none. */
  readonly options: unknown
  /** Where it stands in the config: `[0].plugins[1]`. */
  readonly place: string
}

/**
 * Checks the plugins of an entry: each is a name, a path, a plugin or a preset, alone or in a list with its options.
 *
 * @param folder What paths are relative to.
 */
export function checkPlugins(value: unknown, place: string, folder: string, onProblem: OnProblem): readonly PluginSetting[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    onProblem(place, `plugins are a list, not ${describeValue(value)}`)
    return []
  }
  return value.flatMap((entry: unknown, index): PluginSetting[] => {
    const at = `${place}[${index}]`
    const [plugin, options, ...rest]: unknown[] = Array.isArray(entry) ? entry : [entry]
    if (rest.length > 0) onProblem(at, 'a plugin takes one value of options, nothing else')
    if (isPlugin(plugin)) return [{ name: nameOf(plugin, at), plugin: located(plugin, folder), options, place: at }]
    onProblem(at, `a plugin is the name of a package, a path, or what a package exports, not ${describeValue(plugin)}`)
    return []
  })
}

function isPlugin(value: unknown): value is string | object {
  if (typeof value === 'string') return value.trim() !== ''
  return typeof value === 'function' || (typeof value === 'object' && value !== null && !Array.isArray(value))
}

/** One plugin has one path, from wherever it is named. */
function located(plugin: string | object, folder: string): string | object {
  return typeof plugin === 'string' && isPath(plugin) ? resolve(folder, plugin) : plugin
}

function nameOf(plugin: string | object, place: string): string {
  if (typeof plugin === 'string') return plugin
  const name = 'name' in plugin ? plugin.name : undefined
  return typeof name === 'string' && name !== '' ? name : place.replace(/^\./, '')
}
