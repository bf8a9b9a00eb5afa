import type { LoadedPlugin } from './remark-plugin.ts'

/** The rules that are on where nobody asks for them, as warnings, by the package that each comes from. */
export const DEFAULT_PLUGIN_RULES: ReadonlyMap<string, string> = new Map([
  ['remark-lint-no-undefined-references', 'remark-lint/no-undefined-references'],
  ['remark-lint-no-unused-definitions', 'remark-lint/no-unused-definitions'],
  ['remark-lint-no-duplicate-definitions', 'remark-lint/no-duplicate-definitions'],
])

/**
 * Loads those plugins. None gets an option: `allowShortcutLink` would silence references to footnotes too.
 *
 * @param packages Those that are wanted: what the config names itself is left out.
 */
export async function loadDefaultPlugins(packages: Iterable<string> = DEFAULT_PLUGIN_RULES.keys()): Promise<readonly LoadedPlugin[]> {
  const [undefinedReferences, unusedDefinitions, duplicateDefinitions] = await Promise.all([
    import('remark-lint-no-undefined-references'),
    import('remark-lint-no-unused-definitions'),
    import('remark-lint-no-duplicate-definitions'),
  ])
  const plugins: readonly LoadedPlugin[] = [
    { name: 'remark-lint-no-undefined-references', pluggables: [undefinedReferences.default] },
    { name: 'remark-lint-no-unused-definitions', pluggables: [unusedDefinitions.default] },
    { name: 'remark-lint-no-duplicate-definitions', pluggables: [duplicateDefinitions.default] },
  ]
  const wanted = new Set(packages)
  return plugins.filter(({ name }) => wanted.has(name))
}
