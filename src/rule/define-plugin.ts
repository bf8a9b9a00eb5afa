import type { Rule } from './define-rule.ts'

/** Rules that belong together, in a package or in a config. A config that names it under `plugins` runs them. */
export interface RulePlugin {
  /** In kebab case. The ids of its rules begin with it: `house-style/no-todo`. */
  readonly name: string
  readonly rules: readonly Rule[]
}

/** Gives a plugin its type, so that editors complete and check it; returns it as it is. */
export function definePlugin(plugin: RulePlugin): RulePlugin {
  return plugin
}

/**
 * The rules of a plugin with the ids that they have for everybody else.
 *
 * @param source How the config calls the plugin: a package or a path.
 */
export function rulesOfPlugin({ name, rules }: RulePlugin, source: string): readonly Rule[] {
  return rules.map((rule) => ({ ...rule, id: `${name}/${rule.id}`, plugin: source }))
}
