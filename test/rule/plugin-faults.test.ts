import { expect, it } from 'vitest'
import { definePlugin, rulesOfPlugin } from '../../src/rule/define-plugin.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { isRulePlugin, pluginFaults } from '../../src/rule/plugin-faults.ts'

const right = {
  id: 'no-todo',
  description: 'Disallow notes',
  defaultSeverity: 'warning',
  fixable: false,
  messages: { found: 'A note' },
  options: { words: { type: 'array', items: { type: 'string' }, default: ['TODO'], description: 'Words' } },
  create: () => ({}),
} as const

function faultsOf(rule: unknown): readonly string[] {
  return pluginFaults({ name: 'mine', rules: [rule] })
}

it('finds nothing wrong with a plugin that the compiler takes', () => {
  expect(pluginFaults(definePlugin({ name: 'house-style', rules: [defineRule(right)] }))).toEqual([])
})

it.each([undefined, '', 'House', 'a/b', 'a b', '-a', 3])('wants a name in kebab case, not %j', (name) => {
  expect(pluginFaults({ name, rules: [right] })).toEqual([expect.stringMatching(/^its `name` is a word in kebab case, not /)])
})

it.each(['post-lint', 'remark-lint', 'remark'])('refuses the name %s, which would mix up rules', (name) => {
  expect(pluginFaults({ name, rules: [right] })).toEqual([`its \`name\` cannot be \`${name}\`, which others have`])
})

it.each([undefined, [], {}, 'no-todo'])('wants rules in a list, not %j', (rules) => {
  expect(pluginFaults({ name: 'mine', rules })).toEqual(['its `rules` are a list of at least one rule'])
})

it.each<readonly [what: string, rule: unknown, fault: string]>([
  ['a function', () => ({}), 'rule 1: a rule is what `defineRule` gives, not a function'],
  ['an id with a slash', { ...right, id: 'mine/no-todo' }, 'rule `mine/no-todo`: its `id` is a name in kebab case, not `mine/no-todo`'],
  ['no description', { ...right, description: ' ' }, 'rule `no-todo`: its `description` says what it requires'],
  [
    'the severity of another linter',
    { ...right, defaultSeverity: 'warn' },
    'rule `no-todo`: its `defaultSeverity` is `error`, `warning` or `off`, not `warn`',
  ],
  ['fixable: true', { ...right, fixable: true }, 'rule `no-todo`: `fixable` is `false`, `safe`, `unsafe` or `safe or unsafe`, not `true`'],
  [
    'a message that is a function',
    { ...right, messages: { found: () => '' } },
    'rule `no-todo`: its `messages` are an object of names and texts',
  ],
  [
    'a message that it does not have and that gives way',
    { ...right, yieldsTo: { lost: ['title-length'] } },
    'rule `no-todo`: its `yieldsTo` has lists of ids of rules, each under the name of one of its messages',
  ],
  [
    'a rule to give way to that is in no list',
    { ...right, yieldsTo: { found: 'title-length' } },
    'rule `no-todo`: its `yieldsTo` has lists of ids of rules, each under the name of one of its messages',
  ],
  [
    'no options',
    { ...right, options: undefined },
    'rule `no-todo`: its `options` are an object of declarations, `{}` for none, not nothing',
  ],
  [
    'an option of a type that there is not',
    { ...right, options: { a: { type: 'number', default: 1, description: 'A' } } },
    'rule `no-todo`: the option `a` has the type `integer`, `boolean`, `string` or `array`',
  ],
  [
    'an option with a default of another type',
    { ...right, options: { a: { type: 'integer', default: '1', description: 'A' } } },
    'rule `no-todo`: the default of the option `a` must be a whole number, not the string `1`',
  ],
  [
    'an option that nobody can look up',
    { ...right, options: { a: { type: 'boolean', default: true } } },
    'rule `no-todo`: the option `a` has no `description`',
  ],
  ['no create', { ...right, create: undefined }, 'rule `no-todo`: its `create` is a function, not nothing'],
  ['a url that is none', { ...right, url: 3 }, 'rule `no-todo`: its `url` is the address of its page, not `3`'],
  [
    'half of a rule across files',
    { ...right, acrossFiles: { others: 'all', check: () => undefined } },
    'rule `no-todo`: its `acrossFiles` has `others`, a function or `collection`, and a function `check`',
  ],
])('names a rule with %s', (_, rule, fault) => {
  expect(faultsOf(rule)).toEqual([fault])
})

it('names an id that two rules have, once', () => {
  expect(pluginFaults({ name: 'mine', rules: [right, right, right] })).toEqual(['it has two rules with the id `no-todo`'])
})

it('tells plugins with rules from plugins and presets of remark', () => {
  expect([{ rules: [] }, { name: 'a', rules: 3 }].map(isRulePlugin)).toEqual([true, true])
  expect([() => undefined, { plugins: [] }, null, 'a'].map(isRulePlugin)).toEqual([false, false, false, false])
})

it('puts the name of the plugin before the ids of its rules', () => {
  expect(rulesOfPlugin({ name: 'mine', rules: [defineRule(right)] }, './mine.js')).toMatchObject([
    { id: 'mine/no-todo', plugin: './mine.js' },
  ])
})
