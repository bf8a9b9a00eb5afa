import type { PluggableList, Plugin, Preset } from 'unified'

/** A plugin, or a preset of plugins, as a config names it. */
export interface RemarkPluginSetting {
  /** What messages call it: the package, the path, or the name of the function. */
  readonly name: string
  /** A package or a path, or the plugin or preset itself. */
  readonly plugin: string | object
  /** As the plugin takes them; `undefined` where the config has none. */
  readonly options: unknown
  /** Absolute: packages and paths are found from here. */
  readonly folder: string
}

/** A plugin that cannot be found, loaded or used: told in one sentence. */
export class RemarkPluginError extends Error {
  override readonly name = 'RemarkPluginError'
}

/** A plugin with its own options, ready to be used. */
export interface LoadedPlugin {
  readonly name: string
  readonly pluggables: PluggableList
}

/** What the module of a plugin or a preset exports, as unified takes it. */
export function asPluggables(value: unknown, { name, options }: RemarkPluginSetting): PluggableList {
  if (typeof value === 'function') return options === undefined ? [value as Plugin] : [[value as Plugin, options]]
  if (!isPreset(value)) throw new RemarkPluginError(`The plugin \`${name}\` is no plugin and no preset of remark`)
  if (options !== undefined) throw new RemarkPluginError(`The plugin \`${name}\` is a preset, which takes no options`)
  return [value]
}

function isPreset(value: unknown): value is Preset {
  return typeof value === 'object' && value !== null && 'plugins' in value && Array.isArray(value.plugins)
}
