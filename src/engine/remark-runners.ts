import type { RemarkPluginSetting } from '../remark/remark-plugin.ts'
import type { RemarkRunner } from '../remark/remark-runner.ts'

/** Gives the function that loads plugins, each list of them once. `onDebug` hears where they change the parser. */
export function remarkRunnerLoader(
  onDebug: (line: string) => void,
): (plugins: readonly RemarkPluginSetting[]) => Promise<RemarkRunner | undefined> {
  const known = new Map<readonly RemarkPluginSetting[], Promise<RemarkRunner>>()
  const load = async (plugins: readonly RemarkPluginSetting[]): Promise<RemarkRunner> => {
    const [{ loadPlugins }, { remarkRunner }] = await Promise.all([
      import('../remark/load-plugins.ts'),
      import('../remark/remark-runner.ts'),
    ])
    const runner = remarkRunner(await loadPlugins(plugins))
    const names = runner.syntaxPlugins.map((name) => `\`${name}\``).join(', ')
    if (names !== '') onDebug(`remark-parse reads the posts for plugins, because of ${names}`)
    return runner
  }
  return async (plugins) => {
    if (plugins.length === 0) return undefined
    const runner = known.get(plugins) ?? load(plugins)
    known.set(plugins, runner)
    return runner
  }
}
