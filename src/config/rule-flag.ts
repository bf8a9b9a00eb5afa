import { type CheckedRuleSetting, checkSettingOf } from './check-rule-setting.ts'
import { ConfigError } from './config-error.ts'
import { parseYamlConfig } from './parse-config.ts'

export interface RuleOverride {
  readonly id: string
  readonly setting: CheckedRuleSetting
}

/**
 * Reads the value of `--rule`: `title-length: error`, or `title-length: [error, {max: 60}]`.
 *
 * @throws {ConfigError}
 */
export async function parseRuleFlag(text: string): Promise<RuleOverride> {
  const name = `--rule '${text}'`
  const colon = text.indexOf(':')
  if (colon === -1) {
    throw new ConfigError([`${name}: a rule and its severity are written as \`${text.trim() || 'title-length'}: error\``])
  }
  const id = text
    .slice(0, colon)
    .trim()
    .replace(/^(['"])(.*)\1$/, '$2')
  const problems: string[] = []
  const onProblem = (place: string, problem: string): void => {
    problems.push(`${name}: ${place === '' ? '' : `${place}: `}${problem}`)
  }
  const setting = checkSettingOf(id, await settingOf(text.slice(colon + 1).trim(), name), '', onProblem)
  if (problems.length > 0 || setting === undefined) throw new ConfigError(problems)
  return { id, setting }
}

async function settingOf(text: string, name: string): Promise<unknown> {
  return /^[a-z]+$/.test(text) ? text : parseYamlConfig(text, name)
}
