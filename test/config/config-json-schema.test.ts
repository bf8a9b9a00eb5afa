import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { checkConfig } from '../../src/config/check-config.ts'
import { configJsonSchema } from '../../src/config/config-json-schema.ts'
import { rules } from '../../src/rules/index.ts'

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
    [{}, { files: 'a', ignores: ['b'] }],
    { $schema: 'x', schema: 'post' },
    { schema: false },
    { schema: './mine.json' },
    { rules: { 'heading-increment': 'warn' } },
    { rules: { 'heading-increment': ['error', { titleField: 'headline' }] } },
  ])('takes %j, as the check does', (config) => {
    expect([isValid(config), passesCheck(config)]).toEqual([true, true])
  })
  test.each([
    null,
    { file: 'a' },
    { files: [] },
    { files: '' },
    { ignores: [1] },
    { schema: true },
    { schema: 'nonsense' },
    { parser: 'marked' },
    { rules: { nonsense: 'error' } },
    { rules: { 'heading-increment': 2 } },
    { rules: { 'heading-increment': [] } },
    { rules: { 'heading-increment': ['error', { nonsense: 1 }] } },
    { rules: { 'heading-increment': ['error', { titleField: 1 }] } },
    { rules: { 'heading-increment': ['error', {}, 1] } },
  ])('refuses %j, as the check does', (config) => {
    expect([isValid(config), passesCheck(config)]).toEqual([false, false])
  })
  test('describes every rule and every option, with defaults', () => {
    for (const rule of rules) {
      const described = schema.definitions.entry.properties.rules.properties[rule.id]
      expect(described.description).toBe(rule.description)
      expect(described.anyOf[1].items[1].properties).toEqual(rule.options)
    }
  })
})
