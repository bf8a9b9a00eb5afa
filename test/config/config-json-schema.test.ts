import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { checkConfig } from '../../src/config/check-config.ts'
import { CONFIG_SCHEMA_URL, configJsonSchema } from '../../src/config/config-json-schema.ts'
import { ruleUrl } from '../../src/linter/to-message.ts'
import { rules } from '../../src/rules/index.ts'
import { readRepositoryFile } from '../project/repository.ts'

const schema = JSON.parse(JSON.stringify(configJsonSchema(rules)))
const isValid = new Ajv({ strict: true, strictTypes: false, strictTuples: false }).compile(schema)

function passesCheck(config: unknown): boolean {
  try {
    checkConfig(config, '/site/c.json', 'c.json')
    return true
  } catch {
    return false
  }
}

describe('configJsonSchema', () => {
  test.each([
    {},
    [],
    [{}],
    [{}, { files: 'a', ignores: ['b'] }],
    { extends: 'strict' },
    { extends: ['recommended', './base.json', '@acme/post-lint-config'] },
    { extends: [] },
    { $schema: 'x', schema: 'post' },
    { $schema: CONFIG_SCHEMA_URL },
    { files: 'blog/**/*.md' },
    { files: ['blog', '!blog/drafts'], rules: {} },
    { ignores: 'drafts' },
    { ignores: ['drafts', 'old/*.md'] },
    { schema: false },
    { schema: './mine.json' },
    { schema: 'schemas/post.yaml' },
    { schema: 'mine.json' },
    { schema: 'docusaurus-blog' },
    { parser: 'satteri' },
    { parser: 'remark' },
    { plugins: [] },
    { plugins: ['remark-lint-final-newline', './mine.js'] },
    { plugins: [['remark-lint-maximum-line-length', 80], ['remark-preset-lint-recommended'], ['x', null], ['x', { a: [1] }]] },
    { rules: {} },
    { rules: { 'heading-increment': 'off' } },
    { rules: { 'heading-increment': 'warning' } },
    { rules: { 'heading-increment': 'warn' } },
    { rules: { 'heading-increment': ['error'] } },
    { rules: { 'heading-increment': ['error', {}] } },
    { rules: { 'heading-increment': ['error', { titleField: 'headline' }] } },
    { rules: { 'title-length': ['warn', { max: 60 }], 'no-empty-link': 'error' } },
    { rules: { 'remark-lint/maximum-heading-length': 'error', 'retext-spell/retext-spell': 'off' } },
    { rules: { 'remark-lint/x': ['error'], 'mine/x': ['error', { a: 1 }] } },
    { rules: { 'required-headings': ['error', { headings: ['One', 'Two'] }] } },
  ])('takes %j, as the check does', (config) => {
    expect([isValid(config), passesCheck(config)]).toEqual([true, true])
  })
  test.each([
    null,
    true,
    1,
    'post',
    [null],
    ['post'],
    [[]],
    { file: 'a' },
    { Files: 'a' },
    { extends: [3] },
    { extends: '' },
    { extends: null },
    { extends: { rules: {} } },
    { files: [] },
    { files: '' },
    { files: ' ' },
    { files: [''] },
    { files: null },
    { files: { a: 1 } },
    { ignores: [1] },
    { ignores: [] },
    { schema: true },
    { schema: null },
    { schema: 1 },
    { schema: '' },
    { schema: 'nonsense' },
    { schema: 'Docusaurus-Blog' },
    { parser: 'marked' },
    { parser: null },
    { parser: ['remark'] },
    { plugins: 'remark-lint' },
    { plugins: {} },
    { plugins: [1] },
    { plugins: [''] },
    { plugins: [[]] },
    { plugins: [['x', {}, {}]] },
    { rules: [] },
    { rules: null },
    { rules: { nonsense: 'error' } },
    { rules: { 'heading-increment': 2 } },
    { rules: { 'heading-increment': null } },
    { rules: { 'heading-increment': 'fatal' } },
    { rules: { 'heading-increment': [] } },
    { rules: { 'heading-increment': [{}] } },
    { rules: { 'heading-increment': ['error', []] } },
    { rules: { 'heading-increment': ['error', null] } },
    { rules: { 'heading-increment': ['error', { nonsense: 1 }] } },
    { rules: { 'heading-increment': ['error', { titleField: 1 }] } },
    { rules: { 'heading-increment': ['error', {}, 1] } },
    { rules: { 'title-length': ['error', { max: 1.5 }] } },
    { rules: { 'title-length': ['error', { max: -1 }] } },
    { rules: { 'title-length': ['error', { max: '60' }] } },
    { rules: { 'required-headings': ['error', { headings: 'One' }] } },
    { rules: { 'required-headings': ['error', { headings: [1] }] } },
    { rules: { '/x': 'error' } },
    { rules: { 'remark-lint/x': [] } },
    { rules: { 'remark-lint/x': ['fatal'] } },
    { rules: { 'remark-lint/x': 3 } },
    { rules: { 'remark-lint/x': ['error', 1] } },
  ])('refuses %j, as the check does', (config) => {
    expect([isValid(config), passesCheck(config)]).toEqual([false, false])
  })
  test('lies where its $id says, beside the pages of the rules', () => {
    const [, repository] = /^(https:.*)\/blob\/main\//.exec(ruleUrl('x')) ?? []
    const [, path = ''] = /\/main\/(.*)$/.exec(CONFIG_SCHEMA_URL) ?? []
    expect(CONFIG_SCHEMA_URL.replace('raw.githubusercontent.com', 'github.com')).toBe(`${repository}/main/${path}`)
    expect(JSON.parse(readRepositoryFile(path))).toEqual(schema)
  })
  test('describes every rule and every option, with defaults', () => {
    for (const rule of rules) {
      const described = schema.definitions.entry.properties.rules.properties[rule.id]
      expect(described.description).toBe(rule.description)
      expect(described.anyOf[1].items[1].properties).toEqual(rule.options)
    }
  })
})
