import { chooseSchema } from '../config/built-in-schemas.ts'
import type { ConfigOverrides } from '../config/overrides.ts'
import { choosePreset } from '../config/presets.ts'
import { parseRuleFlag } from '../config/rule-flag.ts'

/** The flags that say more than the config, the same for linting and for `print-config`. */
export interface ConfigFlags {
  readonly config?: string
  readonly configLookup: boolean
  readonly preset?: string
  readonly schema?: string
  readonly rule?: readonly string[]
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
}

/** @throws {ConfigError} for a rule, an option, a preset or a schema that does not exist. */
export async function configOverrides(flags: ConfigFlags, cwd: string): Promise<ConfigOverrides> {
  const { rule = [], only = [], skip = [] } = flags
  return {
    rules: await Promise.all(rule.map(parseRuleFlag)),
    only,
    skip,
    ...(flags.preset !== undefined && { preset: choosePreset(flags.preset, '--preset') }),
    ...(flags.schema !== undefined && { schema: flags.schema === 'false' ? false : chooseSchema(flags.schema, cwd) }),
  }
}
