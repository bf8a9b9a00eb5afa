import { describe, expect, test } from 'vitest'
import { checkConfig } from '../../src/config/check-config.ts'
import { checkRuleSetting } from '../../src/config/check-rule-setting.ts'
import { ConfigError } from '../../src/config/config-error.ts'
import { defineRule } from '../../src/rule/define-rule.ts'

function problemsOf(config: unknown): readonly string[] {
  try {
    checkConfig(config, '/site/c.js', 'c.js')
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}

describe('checkConfig', () => {
  test('takes everything that there is', () => {
    const entry = {
      $schema: 'x',
      files: 'blog/**',
      ignores: ['a', '!b'],
      schema: 'post',
      rules: { 'heading-increment': ['warn', { titleField: 'headline' }] },
      parser: 'remark',
    }
    expect(problemsOf([entry, {}, { schema: false }, { schema: './my.schema.json' }, { rules: { 'heading-increment': ['off'] } }])).toEqual(
      [],
    )
  })
  test('tells all mistakes at once, each with its place in the config', () => {
    const config = [
      { rules: { 'heading-incremnt': 'error', 'heading-increment': ['eror', { titelField: 'x' }] } },
      { file: 'blog/**', schema: 'docusaurus', parser: 'satery' },
    ]
    expect(problemsOf(config)).toEqual([
      'c.js: [0].rules.heading-incremnt: there is no rule `heading-incremnt`; did you mean `heading-increment`?',
      'c.js: [0].rules.heading-increment[0]: a severity is `off`, `warning` or `error`, not `eror`; did you mean `error`?',
      'c.js: [0].rules.heading-increment[1].titelField: `heading-increment` has no option `titelField`; did you mean `titleField`?',
      'c.js: [1].file: there is no key `file`; did you mean `files`?',
      'c.js: [1].schema: there is no built-in schema `docusaurus`; there are `docusaurus-blog`, `docusaurus-docs`, `docusaurus-pages`, and a file is written with its path, such as `./docusaurus.json`',
      'c.js: [1].parser: a parser is `satteri` or `remark`, not `satery`; did you mean `satteri`?',
    ])
  })
  test('writes places without an index where the config is one entry', () => {
    expect(problemsOf({ rules: { 'heading-increment': ['error', {}, 1] } })).toEqual([
      'c.js: rules.heading-increment[2]: a rule takes a severity and one object of options, nothing else',
    ])
    expect(problemsOf({ rules: { 'heading increment!': 'off' } })[0]).toMatch('c.js: rules["heading increment!"]: ')
  })
  test.each([
    [0, '`0`; did you mean `off`?'],
    [2, '`2`; did you mean `error`?'],
    [true, '`true`; did you mean `error`?'],
    ['WARN', '`WARN`'],
    [null, '`null`'],
    [[], 'nothing'],
    [['error', 'always'], 'options must be an object, not `always`'],
    [{ severity: 'error' }, 'an object'],
  ])('refuses the severity %j', (severity, end) => {
    expect(problemsOf({ rules: { 'heading-increment': severity } })).toEqual([expect.stringContaining(end)])
  })
  test.each([[undefined], [null], ['post'], [1], [() => ({})], [[[]]], [[null]]])('refuses %j for a config', (config) => {
    expect(problemsOf(config)).toHaveLength(1)
  })
  test('refuses globs that are no strings, and lists that could match nothing', () => {
    expect(problemsOf({ files: [], ignores: [1, ''] })).toEqual([
      'c.js: files: the list is empty; leave the key out to mean all posts',
      'c.js: ignores[0]: a glob is a string that is not empty, not `1`',
      'c.js: ignores[1]: a glob is a string that is not empty, not ``',
    ])
  })
  test('knows the keys that an object inherits for what they are', () => {
    expect(problemsOf({ rules: { constructor: 'error', toString: 'off', hasOwnProperty: 'off' } })).toHaveLength(3)
    expect(problemsOf(JSON.parse('{"__proto__": 1}'))).toHaveLength(1)
    expect(problemsOf({ rules: { 'heading-increment': ['error', { constructor: 1 }] } })).toHaveLength(1)
  })
  test('shortens a value that would fill the screen', () => {
    expect(problemsOf({ parser: 'x'.repeat(10_000) })[0]?.length).toBeLessThan(150)
  })
})

describe('checkRuleSetting', () => {
  const rule = defineRule({
    id: 'example',
    description: 'Require an example',
    defaultSeverity: 'error',
    fixable: false,
    messages: { wrong: 'Wrong' },
    options: {
      max: { type: 'integer', default: 70, minimum: 1, description: 'The most' },
      loud: { type: 'boolean', default: false, description: 'Whether it is loud' },
      style: { type: 'string', default: 'plain', enum: ['plain', 'fancy'], description: 'The style' },
      words: { type: 'array', items: { type: 'string' }, default: [], description: 'The words' },
    },
    create: () => ({}),
  })
  const check = (options: unknown): string[] => {
    const problems: string[] = []
    checkRuleSetting(rule, ['error', options], 'r', (place, problem) => problems.push(`${place}: ${problem}`))
    return problems
  }

  test('takes options of the declared types', () => {
    expect(check({ max: 1, loud: true, style: 'fancy', words: ['a'] })).toEqual([])
  })
  test.each([
    [{ max: 0 }, 'r[1].max: must be 1 or more, not 0'],
    [{ max: 1.5 }, 'r[1].max: must be a whole number, not `1.5`'],
    [{ max: Number.NaN }, 'r[1].max: must be a whole number, not `NaN`'],
    [{ loud: 'yes' }, 'r[1].loud: must be `true` or `false`, not the string `yes`'],
    [{ style: 'fncy' }, 'r[1].style: must be one of `plain`, `fancy`, not `fncy`; did you mean `fancy`?'],
    [{ style: null }, 'r[1].style: must be a string, not `null`'],
    [{ words: 'a' }, 'r[1].words: must be a list of strings, not `a`'],
    [{ words: ['a', 1] }, 'r[1].words: must be a list of strings, but item 2 is `1`'],
    [{ maximum: 1 }, 'r[1].maximum: `example` has no option `maximum`; it takes `max`, `loud`, `style`, `words`'],
  ])('refuses %j', (options, problem) => {
    expect(check(options)).toEqual([problem])
  })
  test('tells a quoted number from a number', () => {
    expect(check({ max: '60' })).toEqual(['r[1].max: must be a whole number, not the string `60`'])
  })
})
