import { expect, test } from 'vitest'
import { parseRuleFlag } from '../../src/config/rule-flag.ts'

test.each([
  ['heading-increment: error', { severity: 'error', options: undefined }],
  ['heading-increment:off', { severity: 'off', options: undefined }],
  ['  "heading-increment" :  warn ', { severity: 'warning', options: undefined }],
  ['heading-increment: [error, {titleField: headline}]', { severity: 'error', options: { titleField: 'headline' } }],
  ['heading-increment: ["error", {"titleField": "a: b"}]', { severity: 'error', options: { titleField: 'a: b' } }],
])('%s is read', async (flag, setting) => {
  expect(await parseRuleFlag(flag)).toEqual({ id: 'heading-increment', setting })
})

test.each([
  ['heading-increment', "--rule 'heading-increment': a rule and its severity are written as `heading-increment: error`"],
  ['', "--rule '': a rule and its severity are written as `title-length: error`"],
  ['heading-incremnt: error', "--rule 'heading-incremnt: error': there is no rule `heading-incremnt`; did you mean `heading-increment`?"],
  ['heading-increment: 2', "--rule 'heading-increment: 2': a severity is `off`, `warning` or `error`, not `2`; did you mean `error`?"],
  ['heading-increment:', "--rule 'heading-increment:': a severity is `off`, `warning` or `error`, not nothing"],
  ['__proto__: off', "--rule '__proto__: off': there is no rule `__proto__`"],
])('%s is refused', async (flag, message) => {
  await expect(parseRuleFlag(flag)).rejects.toThrow(message)
})

test('options that do not parse are refused with their place', async () => {
  await expect(parseRuleFlag('heading-increment: [error, {')).rejects.toThrow(/^--rule 'heading-increment: \[error, \{':1:\d+: /)
  await expect(parseRuleFlag('heading-increment: [error, {max: 1}]')).rejects.toThrow('[1].max: `heading-increment` has no option `max`')
})
