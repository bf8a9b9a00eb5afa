import { describeValue } from '../text/describe-value.ts'
import { isRecord } from '../text/is-record.ts'
import { optionProblem } from './option-problem.ts'
import type { OptionDeclaration } from './rule-options.ts'

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'off']
const FIXABLE: readonly unknown[] = [false, 'safe', 'unsafe', 'safe or unsafe']
const OPTION_TYPES: readonly unknown[] = ['integer', 'boolean', 'string', 'array']

/** What is wrong with something that was handed in for a rule, each in one clause; none where it can be run. */
export function ruleFaults(value: unknown): readonly string[] {
  if (!isRecord(value)) return [`a rule is what \`defineRule\` gives, not ${describeValue(value)}`]
  const { id, description, defaultSeverity, fixable, messages, options, yieldsTo, create, url, acrossFiles } = value
  const faults: string[] = []
  if (typeof id !== 'string' || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    faults.push(`its \`id\` is a name in kebab case, not ${describeValue(id)}`)
  }
  if (typeof description !== 'string' || description.trim() === '') faults.push('its `description` says what it requires')
  if (!SEVERITIES.includes(defaultSeverity)) {
    faults.push(`its \`defaultSeverity\` is \`error\`, \`warning\` or \`off\`, not ${describeValue(defaultSeverity)}`)
  }
  if (!FIXABLE.includes(fixable)) {
    faults.push(`\`fixable\` is \`false\`, \`safe\`, \`unsafe\` or \`safe or unsafe\`, not ${describeValue(fixable)}`)
  }
  if (!isRecord(messages) || Object.values(messages).some((text) => typeof text !== 'string')) {
    faults.push('its `messages` are an object of names and texts')
  }
  if (isRecord(options)) faults.push(...Object.entries(options).flatMap(([name, option]) => optionFaults(name, option)))
  else faults.push(`its \`options\` are an object of declarations, \`{}\` for none, not ${describeValue(options)}`)
  if (yieldsTo !== undefined && !isYieldsTo(yieldsTo, messages)) {
    faults.push('its `yieldsTo` has lists of ids of rules, each under the name of one of its messages')
  }
  if (typeof create !== 'function') faults.push(`its \`create\` is a function, not ${describeValue(create)}`)
  if (url !== undefined && typeof url !== 'string') faults.push(`its \`url\` is the address of its page, not ${describeValue(url)}`)
  if (acrossFiles !== undefined && !isAcrossFiles(acrossFiles)) {
    faults.push('its `acrossFiles` has `others`, a function or `collection`, and a function `check`')
  }
  return faults
}

function optionFaults(name: string, option: unknown): readonly string[] {
  if (!isRecord(option) || !OPTION_TYPES.includes(option.type)) {
    return [`the option \`${name}\` has the type \`integer\`, \`boolean\`, \`string\` or \`array\``]
  }
  // Its type is known, and that is what the check of a value goes by.
  const problem = optionProblem(option as unknown as OptionDeclaration, option.default)
  const faults = problem === undefined ? [] : [`the default of the option \`${name}\` ${problem}`]
  return typeof option.description === 'string' ? faults : [...faults, `the option \`${name}\` has no \`description\``]
}

function isYieldsTo(value: unknown, messages: unknown): boolean {
  if (!isRecord(value) || !isRecord(messages)) return false
  return Object.entries(value).every(
    ([name, ids]) => Object.hasOwn(messages, name) && Array.isArray(ids) && ids.every((id) => typeof id === 'string'),
  )
}

function isAcrossFiles(value: unknown): boolean {
  if (!isRecord(value) || typeof value.check !== 'function') return false
  return value.others === 'collection' || typeof value.others === 'function'
}
