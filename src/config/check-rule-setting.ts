import type { Rule } from '../rule/define-rule.ts'
import type { Severity } from '../rule/lint-message.ts'
import { optionProblem } from '../rule/option-problem.ts'
import { ruleById } from '../rules/index.ts'
import { describeValue } from '../text/describe-value.ts'
import { isRecord } from '../text/is-record.ts'
import { didYouMean, nearestName } from '../text/nearest-name.ts'

export interface CheckedRuleSetting {
  readonly severity: Severity | 'off'
  /** `undefined` where only a severity is given. */
  readonly options: Readonly<Record<string, unknown>> | undefined
}

/** Told what is wrong, with the place inside the config: `[0].rules.title-length[1].max`. */
export type OnProblem = (place: string, problem: string) => void

/** The rule of that id; `undefined`, and a problem told, where there is none. */
export function checkRuleId(id: string, place: string, onProblem: OnProblem): Rule | undefined {
  const rule = ruleById.get(id)
  if (rule === undefined) onProblem(place, `there is no rule \`${id}\`${didYouMean(id, ruleById.keys())}`)
  return rule
}

/**
 * Rules of plugins have a slash in their ids: `house-style/no-todo`, `remark-lint/no-undefined-references`. Which there are of remark
 * shows when they report.
 */
export function isPluginRuleId(id: string): boolean {
  return /^[^\s/]+\/\S+$/.test(id)
}

/**
 * Checks the setting of a rule; `undefined` where it cannot be used. Of a rule of a plugin only the severity is looked at, until the
 * plugin is loaded.
 */
export function checkSettingOf(id: string, setting: unknown, place: string, onProblem: OnProblem): CheckedRuleSetting | undefined {
  if (!isPluginRuleId(id)) {
    const rule = checkRuleId(id, place, onProblem)
    return rule && checkRuleSetting(rule, setting, place, onProblem)
  }
  const { severity, options } = checkParts(setting, place, onProblem)
  return severity && { severity, options }
}

/**
 * Checks what was said of a rule of a plugin, now that the plugins are there. Rules of remark have no declared options.
 *
 * @param rules Those of the plugins, by their whole ids.
 */
export function checkPluginRuleSetting(
  rules: ReadonlyMap<string, Rule>,
  id: string,
  { options }: CheckedRuleSetting,
  place: string,
  onProblem: OnProblem,
): void {
  if (!isPluginRuleId(id)) return
  const rule = checkPluginRuleId(rules, id, place, onProblem)
  if (rule !== undefined) checkOptions(rule, options, `${place}[1]`, onProblem)
  else if (options !== undefined) {
    onProblem(`${place}[1]`, 'a rule of remark has its options where its plugin is named, in `plugins`')
  }
}

/** The rule of that id; `undefined` for one that may be a rule of remark, and, with a problem told, for one that a plugin does not have. */
export function checkPluginRuleId(rules: ReadonlyMap<string, Rule>, id: string, place: string, onProblem: OnProblem): Rule | undefined {
  const rule = rules.get(id)
  const plugin = id.slice(0, id.indexOf('/') + 1)
  const others = [...rules.keys()].filter((known) => known.startsWith(plugin))
  if (rule === undefined && others.length > 0) {
    const known = `; it has ${others.map((other) => `\`${other}\``).join(', ')}`
    onProblem(place, `the plugin has no rule \`${id}\`${didYouMean(id, others) || known}`)
  }
  return rule
}

/** Checks the setting of one rule against the rule's own declaration; `undefined` where it cannot be used. */
export function checkRuleSetting(rule: Rule, setting: unknown, place: string, onProblem: OnProblem): CheckedRuleSetting | undefined {
  const { severity, options } = checkParts(setting, place, onProblem)
  checkOptions(rule, options, `${place}[1]`, onProblem)
  return severity && { severity, options }
}

/** A severity, alone or in a list with one object of options. */
function checkParts(
  setting: unknown,
  place: string,
  onProblem: OnProblem,
): { readonly severity: CheckedRuleSetting['severity'] | undefined; readonly options: CheckedRuleSetting['options'] } {
  if (!Array.isArray(setting)) return { severity: checkSeverity(setting, place, onProblem), options: undefined }
  const [first, options, ...rest]: unknown[] = setting
  const severity = checkSeverity(first, setting.length === 0 ? place : `${place}[0]`, onProblem)
  if (rest.length > 0) onProblem(`${place}[2]`, 'a rule takes a severity and one object of options, nothing else')
  if (options === undefined || isRecord(options)) return { severity, options }
  onProblem(`${place}[1]`, `options must be an object, not ${describeValue(options)}`)
  return { severity: undefined, options: undefined }
}

function checkOptions(rule: Rule, options: CheckedRuleSetting['options'], place: string, onProblem: OnProblem): void {
  for (const [name, value] of Object.entries(options ?? {})) checkOption(rule, name, value, `${place}${member(name)}`, onProblem)
}

const severities = new Map<unknown, Severity | 'off'>([
  ['off', 'off'],
  ['warning', 'warning'],
  ['warn', 'warning'],
  ['error', 'error'],
])

/** What other linters, and YAML, write for it. */
const foreignSeverities = new Map<unknown, Severity | 'off'>([
  [0, 'off'],
  [1, 'warning'],
  [2, 'error'],
  [false, 'off'],
  [true, 'error'],
])

function checkSeverity(value: unknown, place: string, onProblem: OnProblem): Severity | 'off' | undefined {
  const severity = severities.get(value)
  if (severity !== undefined) return severity
  const nearest = foreignSeverities.get(value) ?? (typeof value === 'string' ? nearestName(value, ['off', 'warning', 'error']) : undefined)
  const hint = nearest === undefined ? '' : `; did you mean \`${nearest}\`?`
  onProblem(place, `a severity is \`off\`, \`warning\` or \`error\`, not ${describeValue(value)}${hint}`)
  return undefined
}

function checkOption(rule: Rule, name: string, value: unknown, place: string, onProblem: OnProblem): void {
  const declaration = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined
  if (declaration === undefined) {
    const names = Object.keys(rule.options)
    const known = names.length === 0 ? '; it takes none' : `; it takes ${names.map((known) => `\`${known}\``).join(', ')}`
    onProblem(place, `\`${rule.id}\` has no option \`${name}\`${didYouMean(name, names) || known}`)
    return
  }
  const problem = optionProblem(declaration, value)
  if (problem !== undefined) onProblem(place, problem)
}

/** How a key is written after the path to its object. */
export function member(name: string): string {
  return /^[\w$-]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`
}
