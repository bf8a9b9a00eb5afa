import { fileURLToPath } from 'node:url'
import { importPlugin } from '../../src/config/import-plugin.ts'
import { type RemarkPlugin, remarkPlugin } from '../../src/remark/remark-plugin.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A plugin of remark that is installed here, or one itself; with options where it stands in a list. */
export type PluginChoice = string | object | readonly [plugin: string | object, options: unknown]

/** The plugins as a config of this repository would have them. */
export function projectPlugins(choices: readonly PluginChoice[]): Promise<readonly RemarkPlugin[]> {
  return Promise.all(
    choices.map(async (choice, index) => {
      const [plugin, options] = isWithOptions(choice) ? choice : [choice, undefined]
      if (typeof plugin !== 'string') return remarkPlugin(plugin, choices.length === 1 ? 'mine' : `mine ${index}`, options)
      return remarkPlugin(await importPlugin(plugin, plugin, ROOT), plugin, options)
    }),
  )
}

function isWithOptions(choice: PluginChoice): choice is readonly [plugin: string | object, options: unknown] {
  return Array.isArray(choice)
}
