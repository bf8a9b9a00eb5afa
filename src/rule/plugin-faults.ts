import { describeValue } from '../text/describe-value.ts'
import type { RulePlugin } from './define-plugin.ts'
import { ruleFaults } from './rule-faults.ts'

/** What post-lint and remark put before the names of their own rules. */
const TAKEN = ['post-lint', 'remark', 'remark-lint']

const KEBAB_CASE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** Whether a plugin brings rules for post-lint, right or wrong; a plugin or preset of remark is something else. */
export function isRulePlugin(value: unknown): value is Readonly<Partial<Record<keyof RulePlugin, unknown>>> {
  return typeof value === 'object' && value !== null && 'rules' in value
}

/** What is wrong with the plugin of somebody who had no compiler to tell; clauses that go on from its name, none where it is right. */
export function pluginFaults({ name, rules }: Readonly<Partial<Record<keyof RulePlugin, unknown>>>): readonly string[] {
  if (typeof name !== 'string' || !KEBAB_CASE.test(name)) return [`its \`name\` is a word in kebab case, not ${describeValue(name)}`]
  if (TAKEN.includes(name)) return [`its \`name\` cannot be \`${name}\`, which others have`]
  if (!Array.isArray(rules) || rules.length === 0) return ['its `rules` are a list of at least one rule']
  const ids = rules.map((rule: unknown) => (typeof rule === 'object' && rule !== null && 'id' in rule ? rule.id : undefined))
  const doubled = ids.filter((id, index) => id !== undefined && ids.indexOf(id) !== index)
  return [
    ...rules.flatMap((rule: unknown, index) => ruleFaults(rule).map((fault) => `rule ${nameOf(ids[index], index)}: ${fault}`)),
    ...[...new Set(doubled)].map((id) => `it has two rules with the id ${describeValue(id)}`),
  ]
}

function nameOf(id: unknown, index: number): string {
  return typeof id === 'string' ? describeValue(id) : String(index + 1)
}
