import type { PluggableList, Plugin, Preset } from 'unified'

/** A plugin that cannot be used: told in one sentence. */
export class RemarkPluginError extends Error {
  override readonly name = 'RemarkPluginError'
}

/** A plugin, or a preset of plugins, with its own options, ready to be used. */
export interface RemarkPlugin {
  /** What messages call it: the package, the path, or the name of the function. */
  readonly name: string
  readonly pluggables: PluggableList
}

/**
 * What the module of a plugin or a preset exports, as unified takes it.
 *
 * @param name What messages call it.
 * @throws {RemarkPluginError} for what is neither.
 */
export function remarkPlugin(value: unknown, name: string, options: unknown): RemarkPlugin {
  if (typeof value === 'function') return { name, pluggables: options === undefined ? [value as Plugin] : [[value as Plugin, options]] }
  if (!isPreset(value)) throw new RemarkPluginError(`The plugin \`${name}\` is no plugin and no preset of remark, and has no rules`)
  if (options !== undefined) throw new RemarkPluginError(`The plugin \`${name}\` is a preset, which takes no options`)
  return { name, pluggables: [value] }
}

export function isPreset(value: unknown): value is Preset {
  return typeof value === 'object' && value !== null && 'plugins' in value && Array.isArray(value.plugins)
}
