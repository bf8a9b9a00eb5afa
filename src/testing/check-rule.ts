import { describe, isRecord } from '../config/check-rule-setting.ts'
import type { Rule } from '../rule/define-rule.ts'
import { unlike } from './check-case.ts'

/** What each part of a rule has to be, in words, and whether a value is that. */
const PARTS: Readonly<Record<keyof Omit<Rule, 'acrossFiles'>, readonly [string, (value: unknown) => boolean]>> = {
  id: ['a string', (value) => typeof value === 'string' && value !== ''],
  description: ['a string', (value) => typeof value === 'string'],
  defaultSeverity: ['`error`, `warning` or `off`', (value) => ['error', 'warning', 'off'].some((known) => known === value)],
  fixable: [
    '`false`, `safe`, `unsafe` or `safe or unsafe`',
    (value) => [false, 'safe', 'unsafe', 'safe or unsafe'].some((known) => known === value),
  ],
  messages: ['an object of strings', (value) => isRecord(value) && Object.values(value).every((text) => typeof text === 'string')],
  options: ['an object of declarations', (value) => isRecord(value) && Object.values(value).every(isRecord)],
  create: ['a function', (value) => typeof value === 'function'],
}

/** @throws {TypeError} with one sentence for what is no rule. */
export function checkRule(value: unknown): asserts value is Rule {
  if (!isRecord(value)) throw new TypeError(`\`describeRule\` takes a rule that \`defineRule\` has made, not ${describe(value)}`)
  const who = typeof value.id === 'string' && value.id !== '' ? `The rule \`${value.id}\`` : 'The rule'
  const missing = Object.keys(PARTS).filter((name) => value[name] === undefined)
  if (missing.length > 0) {
    const names = missing.map((name) => `\`${name}\``)
    const list = [names.slice(0, -1).join(', '), names.at(-1)].filter((part) => part !== '').join(' and ')
    throw new TypeError(`${who} has no ${list}; \`describeRule\` takes a rule that \`defineRule\` has made`)
  }
  for (const [name, [what, isRight]] of Object.entries(PARTS)) {
    const part = value[name]
    if (!isRight(part)) throw new TypeError(`\`${name}\` of ${who.replace('The', 'the')} must be ${what}${unlike(part, what)}`)
  }
}
