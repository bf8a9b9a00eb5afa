import type { Severity } from '../rule/lint-message.ts'
import { schemaTitle } from './built-in-schemas.ts'
import type { PresetName } from './presets.ts'
import type { ResolvedConfig } from './resolve-config.ts'

/** What `print-config` shows, as plain JSON: a `rules` and a `schema` that could stand in a config, and who set them. */
export interface DescribedConfig {
  readonly isIgnored: boolean
  readonly parser: 'satteri' | 'remark'
  readonly preset: PresetName
  /** For a validator, which has no name, the library that made it: `zod schema`. */
  readonly schema: string | false
  /** By name, in the order in which they run. */
  readonly plugins: readonly (string | readonly [name: string, options: unknown])[]
  readonly rules: Readonly<Record<string, 'off' | readonly [severity: string, options: Readonly<Record<string, unknown>>]>>
  readonly origins: {
    readonly schema: string
    readonly parser: string
    readonly preset: string
    readonly rules: Readonly<Record<string, string>>
  }
}

export function describeConfig(resolved: ResolvedConfig): DescribedConfig {
  const on = new Map(resolved.rules.map((configured) => [configured.rule.id, configured]))
  const ids = [...resolved.origins.rules.keys()].sort()
  const { schema, origins } = resolved
  return {
    isIgnored: resolved.isIgnored,
    parser: resolved.parser,
    preset: resolved.preset,
    plugins: resolved.plugins.map(({ name, options }) => (options === undefined ? name : [name, options])),
    schema: schema === undefined ? false : schemaTitle(schema),
    rules: Object.fromEntries(
      ids.map((id) => {
        if (!resolved.knownRuleIds.has(id)) return [id, remarkRule(resolved.remarkSeverity(id))]
        const configured = on.get(id)
        return [id, configured === undefined ? 'off' : [configured.severity, configured.options]]
      }),
    ),
    origins: {
      schema: origins.schema,
      parser: origins.parser,
      preset: origins.preset,
      rules: Object.fromEntries(ids.map((id) => [id, origins.rules.get(id) ?? 'default'])),
    },
  }
}

/** A rule of remark has its options with its plugin. */
function remarkRule(severity: Severity | 'off' | undefined): 'off' | readonly [string, Readonly<Record<string, unknown>>] {
  return severity === undefined || severity === 'off' ? 'off' : [severity, {}]
}
