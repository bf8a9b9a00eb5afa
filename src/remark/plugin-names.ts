import type { Pluggable, PluggableList } from 'unified'
import { isPreset } from './remark-plugin.ts'

/** The names of all plugins in a list, those in presets too: rules of remark-lint are functions called `remark-lint:final-newline`. */
export function pluginNames(pluggables: PluggableList): ReadonlySet<string> {
  const names = new Set<string>()
  const seen = new Set<unknown>()
  const stack: Pluggable[] = [...pluggables]
  for (let pluggable = stack.pop(); pluggable !== undefined; pluggable = stack.pop()) {
    const plugin: unknown = Array.isArray(pluggable) ? pluggable[0] : pluggable
    // A preset may hold itself.
    if (seen.has(plugin)) continue
    seen.add(plugin)
    if (typeof plugin === 'function') names.add(nameOf(plugin))
    else if (isPreset(plugin)) stack.push(...(plugin.plugins ?? []))
  }
  return names
}

/** Rules that were made for older versions of unified have their name in `displayName`. */
function nameOf(plugin: { readonly name: string; readonly displayName?: unknown }): string {
  return typeof plugin.displayName === 'string' ? plugin.displayName : plugin.name
}
