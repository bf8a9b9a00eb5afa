import type { RemarkPlugin } from '../remark/remark-plugin.ts'
import type { RemarkRunner } from '../remark/remark-runner.ts'

/** Gives the function that makes runners of plugins, one for each list of them. `onDebug` hears where they change the parser. */
export function remarkRunnerLoader(
  onDebug: (line: string) => void,
): (plugins: readonly RemarkPlugin[]) => Promise<RemarkRunner | undefined> {
  const known = new Map<readonly RemarkPlugin[], Promise<RemarkRunner>>()
  const load = async (plugins: readonly RemarkPlugin[]): Promise<RemarkRunner> => {
    const { remarkRunner } = await import('../remark/remark-runner.ts')
    const runner = remarkRunner(plugins)
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
