import { describe, expect, test } from 'vitest'
import { checkRuleSetting } from '../../src/config/check-rule-setting.ts'
import { describeSetting, type PresetSetting, presetNames, presets } from '../../src/config/presets.ts'
import { DEFAULT_RULES } from '../../src/remark/default-plugins.ts'
import { ruleById, rules } from '../../src/rules/index.ts'

const STRENGTH = { off: 0, warning: 1, error: 2 }

describe.each(presetNames)('the preset %s', (name) => {
  test('speaks of every rule that there is without a plugin, and of no other', () => {
    expect([...presets[name].keys()].sort()).toEqual([...rules, ...DEFAULT_RULES].map(({ id }) => id).sort())
  })

  test('sets only what a config could set', () => {
    const problems: string[] = []
    for (const [id, { severity, options }] of presets[name]) {
      const rule = ruleById.get(id)
      if (rule === undefined) expect(options, id).toEqual({})
      else checkRuleSetting(rule, [severity, options], id, (place, problem) => problems.push(`${place}: ${problem}`))
    }
    expect(problems).toEqual([])
  })
})

test('strict is every rule as it is defined, and recommended is nowhere harsher', () => {
  for (const { id, defaultSeverity } of rules) {
    expect(presets.strict.get(id), id).toEqual({ severity: defaultSeverity, options: {} })
    expect(STRENGTH[presets.recommended.get(id)?.severity ?? 'error'], id).toBeLessThanOrEqual(STRENGTH[defaultSeverity])
  }
})

test('recommended sets no option to the value that it has anyway', () => {
  for (const [id, { options }] of presets.recommended) {
    for (const [name, value] of Object.entries(options))
      expect(ruleById.get(id)?.options[name]?.default, `${id}.${name}`).not.toEqual(value)
  }
})

test('a setting is told in words', () => {
  const told = (setting: PresetSetting): string => describeSetting(setting)
  expect(told({ severity: 'off', options: {} })).toBe('off')
  expect(told({ severity: 'warning', options: { min: 0, max: 0 } })).toBe('warning with `min: 0` and `max: 0`')
})
