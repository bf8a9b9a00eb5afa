import type { RemarkPlugin } from './remark-plugin.ts'

/** A rule of remark-lint that is on where nobody names it, as a warning. */
export interface DefaultRule {
  readonly id: string
  /** As its plugin calls itself. */
  readonly pluginName: string
  /** What it requires, in the words of our own rules. */
  readonly description: string
  /** The package that brings it. */
  readonly packageName: string
  /** Its page. */
  readonly url: string
}

/** In alphabetical order. */
export const DEFAULT_RULES: readonly DefaultRule[] = [
  defaultRule('no-duplicate-definitions', 'Disallow labels that are defined twice, of which the second is never used'),
  defaultRule('no-undefined-references', 'Disallow references to labels that nobody defines, which readers see as brackets'),
  defaultRule('no-unused-definitions', 'Disallow definitions that nothing refers to'),
]

function defaultRule(name: string, description: string): DefaultRule {
  const packageName = `remark-lint-${name}`
  const url = `https://github.com/remarkjs/remark-lint/tree/main/packages/${packageName}#readme`
  return { id: `remark-lint/${name}`, pluginName: `remark-lint:${name}`, description, packageName, url }
}

/**
 * Loads their plugins. None gets an option: `allowShortcutLink` would silence references to footnotes too.
 *
 * @param ruleIds Those that are wanted.
 */
export async function loadDefaultPlugins(ruleIds: ReadonlySet<string>): Promise<readonly RemarkPlugin[]> {
  const { noDuplicateDefinitions, noUndefinedReferences, noUnusedDefinitions } = await import('./default-rule-modules.ts')
  const plugins = [noDuplicateDefinitions, noUndefinedReferences, noUnusedDefinitions]
  return DEFAULT_RULES.flatMap(({ id, packageName }, index): RemarkPlugin[] => {
    const plugin = plugins[index]
    return plugin === undefined || !ruleIds.has(id) ? [] : [{ name: packageName, pluggables: [plugin] }]
  })
}
