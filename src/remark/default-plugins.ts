import type { RemarkPlugin } from './remark-plugin.ts'

/** A rule of remark-lint that runs where nobody names its plugin. */
export interface DefaultRule<Name extends string = string> {
  readonly id: `remark-lint/${Name}`
  /** As its plugin calls itself. */
  readonly pluginName: string
  /** What it requires, in the words of our own rules. */
  readonly description: string
  /** The package that brings it. */
  readonly packageName: string
  /** Its page. */
  readonly url: string
}

const defaultRules = [
  defaultRule('no-duplicate-definitions', 'Disallow labels that are defined twice, of which the second is never used'),
  defaultRule('no-undefined-references', 'Disallow references to labels that nobody defines, which readers see as brackets'),
  defaultRule('no-unused-definitions', 'Disallow definitions that nothing refers to'),
] as const

export type DefaultRuleId = (typeof defaultRules)[number]['id']

/** In alphabetical order. */
export const DEFAULT_RULES: readonly DefaultRule[] = defaultRules

/** What they are where no preset says something else, as `defaultSeverity` of our own rules. */
export const DEFAULT_RULE_SEVERITY = 'warning'

function defaultRule<Name extends string>(name: Name, description: string): DefaultRule<Name> {
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
