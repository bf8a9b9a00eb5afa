import type { RemarkPluginSetting } from '../remark/remark-plugin.ts'
import { describe, type OnProblem } from './check-rule-setting.ts'

/** Checks the plugins of an entry: each is a name, a path, a plugin or a preset, alone or in a list with its options. */
export function checkPlugins(value: unknown, place: string, folder: string, onProblem: OnProblem): readonly RemarkPluginSetting[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    onProblem(place, `plugins are a list, not ${describe(value)}`)
    return []
  }
  return value.flatMap((entry: unknown, index): RemarkPluginSetting[] => {
    const at = `${place}[${index}]`
    const [plugin, options, ...rest]: unknown[] = Array.isArray(entry) ? entry : [entry]
    if (rest.length > 0) onProblem(at, 'a plugin takes one value of options, nothing else')
    if (isPlugin(plugin)) return [{ name: nameOf(plugin, at), plugin, options, folder }]
    onProblem(at, `a plugin is the name of a package, a path, or what a package exports, not ${describe(plugin)}`)
    return []
  })
}

function isPlugin(value: unknown): value is string | object {
  if (typeof value === 'string') return value.trim() !== ''
  return typeof value === 'function' || (typeof value === 'object' && value !== null && !Array.isArray(value))
}

function nameOf(plugin: string | object, place: string): string {
  if (typeof plugin === 'string') return plugin
  return typeof plugin === 'function' && plugin.name !== '' ? plugin.name : place.replace(/^\./, '')
}
