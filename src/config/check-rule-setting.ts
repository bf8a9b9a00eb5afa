import type { Rule } from '../rule/define-rule.ts'
import type { Severity } from '../rule/lint-message.ts'
import type { OptionDeclaration } from '../rule/rule-options.ts'
import { ruleById } from '../rules/index.ts'
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

/** Rules of plugins have a slash in their ids: `remark-lint/no-undefined-references`. Which there are shows when they report. */
export function isPluginRuleId(id: string): boolean {
  return /^[^\s/]+\/\S+$/.test(id)
}

/** Checks the setting of a rule, or of a rule of a plugin; `undefined` where it cannot be used. */
export function checkSettingOf(id: string, setting: unknown, place: string, onProblem: OnProblem): CheckedRuleSetting | undefined {
  if (!isPluginRuleId(id)) {
    const rule = checkRuleId(id, place, onProblem)
    return rule && checkRuleSetting(rule, setting, place, onProblem)
  }
  const [first, ...options]: unknown[] = Array.isArray(setting) ? setting : [setting]
  if (options.length > 0) onProblem(`${place}[1]`, 'a rule of a plugin has its options where the plugin is named, in `plugins`')
  const severity = checkSeverity(first, place, onProblem)
  return severity && { severity, options: undefined }
}

/** Checks the setting of one rule against the rule's own declaration; `undefined` where it cannot be used. */
export function checkRuleSetting(rule: Rule, setting: unknown, place: string, onProblem: OnProblem): CheckedRuleSetting | undefined {
  if (!Array.isArray(setting)) {
    const severity = checkSeverity(setting, place, onProblem)
    return severity && { severity, options: undefined }
  }
  const [first, options, ...rest]: unknown[] = setting
  const severity = checkSeverity(first, setting.length === 0 ? place : `${place}[0]`, onProblem)
  if (rest.length > 0) onProblem(`${place}[2]`, 'a rule takes a severity and one object of options, nothing else')
  if (options === undefined) return severity && { severity, options: undefined }
  if (!isRecord(options)) {
    onProblem(`${place}[1]`, `options must be an object, not ${describe(options)}`)
    return undefined
  }
  for (const [name, value] of Object.entries(options)) checkOption(rule, name, value, `${place}[1]${member(name)}`, onProblem)
  return severity && { severity, options }
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
  onProblem(place, `a severity is \`off\`, \`warning\` or \`error\`, not ${describe(value)}${hint}`)
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

function optionProblem(declaration: OptionDeclaration, value: unknown): string | undefined {
  switch (declaration.type) {
    case 'integer': {
      const minimum = declaration.minimum ?? Number.NEGATIVE_INFINITY
      if (!Number.isSafeInteger(value))
        return `must be a whole number, not ${typeof value === 'string' ? 'the string ' : ''}${describe(value)}`
      return Number(value) < minimum ? `must be ${minimum} or more, not ${value}` : undefined
    }
    case 'boolean':
      return typeof value === 'boolean'
        ? undefined
        : `must be \`true\` or \`false\`, not ${typeof value === 'string' ? 'the string ' : ''}${describe(value)}`
    case 'string': {
      if (typeof value !== 'string') return `must be a string, not ${describe(value)}`
      if (declaration.enum === undefined || declaration.enum.includes(value)) return undefined
      const values = declaration.enum.map((one) => `\`${one}\``).join(', ')
      return `must be one of ${values}, not \`${value}\`${didYouMean(value, declaration.enum)}`
    }
    case 'array': {
      if (!Array.isArray(value)) return `must be a list of strings, not ${describe(value)}`
      const wrong = value.findIndex((item) => typeof item !== 'string')
      return wrong === -1 ? undefined : `must be a list of strings, but item ${wrong + 1} is ${describe(value[wrong])}`
    }
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** How a key is written after the path to its object. */
export function member(name: string): string {
  return /^[\w$-]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`
}

/** A value as it can stand in a sentence. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'string') return `\`${value.length > 60 ? `${value.slice(0, 59)}…` : value}\``
  return `\`${String(value)}\``
}
