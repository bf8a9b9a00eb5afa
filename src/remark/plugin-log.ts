import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { RemarkPlugin } from './remark-plugin.ts'

/** Knows which plugin was at work: unified does not tell whose transformer threw, nor whose a message is. */
export interface PluginLog {
  /** The plugin behind one that tells the log that its turn begins. */
  readonly logged: (plugin: RemarkPlugin) => readonly RemarkPlugin[]
  /** The plugin whose turn began last. */
  readonly current: (file: VFile) => RemarkPlugin | undefined
  readonly authorOf: (file: VFile, message: VFileMessage) => RemarkPlugin | undefined
}

interface Turn {
  current: RemarkPlugin
  /** How many messages had an author when it began. */
  messages: number
  /** Of messages from earlier turns; later ones are of the current plugin. */
  readonly authors: Map<VFileMessage, RemarkPlugin>
}

export function pluginLog(): PluginLog {
  const turns = new WeakMap<VFile, Turn>()
  const begin = (file: VFile, plugin: RemarkPlugin): void => {
    const turn = turns.get(file)
    if (turn === undefined) {
      turns.set(file, { current: plugin, messages: file.messages.length, authors: new Map() })
      return
    }
    for (const message of file.messages.slice(turn.messages)) turn.authors.set(message, turn.current)
    turn.messages = file.messages.length
    turn.current = plugin
  }
  const logged: PluginLog['logged'] = (plugin) => {
    const note: Plugin = () => (_, file) => begin(file, plugin)
    return [{ name: plugin.name, pluggables: [note] }, plugin]
  }
  const current: PluginLog['current'] = (file) => turns.get(file)?.current
  return { logged, current, authorOf: (file, message) => turns.get(file)?.authors.get(message) ?? current(file) }
}
