import { checkRuleSetting } from '../config/check-rule-setting.ts'
import type { Rule } from '../rule/define-rule.ts'
import { describeValue } from '../text/describe-value.ts'
import { isRecord } from '../text/is-record.ts'
import { didYouMean } from '../text/nearest-name.ts'
import type { RuleCases } from './rule-cases.ts'

type Kind = 'valid' | 'invalid'

interface Part {
  readonly what: string
  readonly isRight: (value: unknown) => boolean
}

const text: Part = { what: 'a string', isRight: (value) => typeof value === 'string' }
const SHARED: Readonly<Record<string, Part>> = {
  markdown: text,
  options: { what: 'an object', isRight: isRecord },
  path: text,
  schema: { what: 'a JSON Schema or the name of a built-in one', isRight: (value) => typeof value === 'string' || isRecord(value) },
  files: { what: 'an object of file contents by path', isRight: (value) => isRecord(value) && Object.values(value).every(isContents) },
  asWritten: { what: '`true` or `false`', isRight: (value) => typeof value === 'boolean' },
}
const PARTS: Readonly<Record<Kind, Readonly<Record<string, Part>>>> = {
  valid: SHARED,
  invalid: {
    ...SHARED,
    messages: { what: 'a list of strings', isRight: (value) => Array.isArray(value) && value.every(text.isRight) },
    output: text,
  },
}

/** @throws {TypeError} with one sentence for cases that would not be run, or that are no cases. */
export function checkCases(cases: unknown): asserts cases is RuleCases {
  if (!isRecord(cases) || !isRecord(cases.valid) || !isRecord(cases.invalid)) {
    throw new TypeError('The cases of a rule are an object with `valid` and `invalid`, both objects of cases by their sentences')
  }
  const known = ['valid', 'invalid', 'everyMessage']
  const unknown = Object.keys(cases).find((name) => !known.includes(name))
  if (unknown !== undefined) throw new TypeError(`The cases of a rule have no part \`${unknown}\`${didYouMean(unknown, known)}`)
  if (Object.keys(cases.valid).length + Object.keys(cases.invalid).length === 0) throw new TypeError('A rule without cases is not tested')
}

/** What is wrong with a case before it is run, in one sentence; `undefined` where nothing is. */
export function caseProblem(rule: Rule, one: unknown, kind: Kind): string | undefined {
  if (kind === 'valid' && typeof one === 'string') return undefined
  if (!isRecord(one)) return `A case is ${kind === 'valid' ? 'a text or ' : ''}an object with \`markdown\`, not ${describeValue(one)}`
  return keyProblem(one, kind) ?? partProblem(one, kind) ?? optionProblem(rule, one.options) ?? expectationProblem(one)
}

function keyProblem(one: Readonly<Record<string, unknown>>, kind: Kind): string | undefined {
  const known = Object.keys(PARTS[kind])
  const unknown = Object.keys(one).find((name) => !known.includes(name))
  if (unknown === undefined) return undefined
  if (Object.hasOwn(PARTS.invalid, unknown)) return `A valid case has no \`${unknown}\`; one with findings belongs under \`invalid\``
  return `A case has no part \`${unknown}\`${didYouMean(unknown, known) || `; it has ${known.map((name) => `\`${name}\``).join(', ')}`}`
}

function partProblem(one: Readonly<Record<string, unknown>>, kind: Kind): string | undefined {
  const required = kind === 'valid' ? ['markdown'] : ['markdown', 'messages']
  for (const [name, { what, isRight }] of Object.entries(PARTS[kind])) {
    const value = one[name]
    if (value === undefined && required.includes(name)) return `The case has no \`${name}\`, which must be ${what}`
    if (value !== undefined && !isRight(value)) return `\`${name}\` of a case must be ${what}${unlike(value, what)}`
  }
  return undefined
}

function optionProblem(rule: Rule, options: unknown): string | undefined {
  const problems: string[] = []
  checkRuleSetting(rule, ['error', options], '', (place, problem) => {
    problems.push(place === '' ? problem : `${place.replace('[1]', 'options')}: ${problem}`)
  })
  return problems[0]
}

function expectationProblem({
  markdown,
  path = 'post.md',
  files,
  messages,
  output,
}: Readonly<Record<string, unknown>>): string | undefined {
  if (isRecord(files) && Object.hasOwn(files, String(path))) return `\`files\` holds \`${path}\` too, which is the post of the case itself`
  if (Array.isArray(messages) && messages.length === 0) return '`messages` is empty; a case without findings belongs under `valid`'
  if (output === markdown) return '`output` is the same text as `markdown`; leave it out where no finding has a fix'
  return undefined
}

/** `, not a list`; nothing where a list is wanted and something in it is wrong. */
function unlike(value: unknown, what: string): string {
  const described = describeValue(value)
  return what.startsWith(described) ? '' : `, not ${described}`
}

function isContents(value: unknown): boolean {
  return typeof value === 'string' || value instanceof Uint8Array
}
