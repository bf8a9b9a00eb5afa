import type { ResolvedConfig } from '../config/resolve-config.ts'
import type { Document } from '../document/document.ts'
import { loadDefaultPlugins } from '../remark/default-plugins.ts'
import { mayFindReferences } from '../remark/may-find-references.ts'
import type { RemarkPlugin } from '../remark/remark-plugin.ts'
import { type PluginFindings, remarkRunner } from '../remark/remark-runner.ts'
import { trustedReferences } from '../remark/trusted-references.ts'
import type { PostSite } from '../rule/post-site.ts'

/** Runs the plugins of remark that a config names, and the rules of remark-lint that are on without being named. */
export interface RemarkLinter {
  readonly lint: (document: Document, site: PostSite | undefined) => Promise<PluginFindings>
}

type RemarkChoice = Pick<ResolvedConfig, 'remarkPlugins' | 'remarkDefaults'>

const NOTHING: PluginFindings = { messages: [], problems: [] }

/**
 * Gives the function that makes the linters, one for each config.
 *
 * @param cwd What plugins are told of where they run.
 * @param onDebug Hears where plugins change the parser.
 * @throws {RemarkPluginError} (the returned function) for a plugin that cannot be used.
 */
export function remarkLinterLoader(
  cwd: string,
  onDebug: (line: string) => void,
): (config: RemarkChoice) => Promise<RemarkLinter | undefined> {
  const known = new Map<readonly RemarkPlugin[], Promise<RemarkLinter>>()
  const load = async ({ remarkPlugins, remarkDefaults }: RemarkChoice): Promise<RemarkLinter> => {
    const named = remarkPlugins.length === 0 ? undefined : await remarkRunner(remarkPlugins, { cwd })
    const names = named?.syntaxPlugins.map((name) => `\`${name}\``).join(', ') ?? ''
    if (names !== '') onDebug(`remark-parse reads the posts for plugins, because of ${names}`)
    let all: Promise<RemarkLinter> | undefined
    const loadAll = async (): Promise<RemarkLinter> => {
      const plugins = [...(await loadDefaultPlugins(remarkDefaults)), ...remarkPlugins]
      const runner = await remarkRunner(plugins, { cwd, mayReadJsx: named !== undefined })
      return {
        lint: async (document, site) => {
          const { messages, problems } = await runner.lint(document)
          return { messages: trustedReferences(messages, document, site, remarkDefaults), problems }
        },
      }
    }
    return {
      lint: async (document, site) => {
        if (remarkDefaults.size === 0 || !mayFindReferences(document)) return (await named?.lint(document)) ?? NOTHING
        all ??= loadAll()
        return (await all).lint(document, site)
      },
    }
  }
  return async (config) => {
    if (config.remarkPlugins.length === 0 && config.remarkDefaults.size === 0) return undefined
    const linter = known.get(config.remarkPlugins) ?? load(config)
    known.set(config.remarkPlugins, linter)
    return linter
  }
}
