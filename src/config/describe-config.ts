import { rules } from '../rules/index.ts'
import type { ResolvedConfig } from './resolve-config.ts'

/** What `print-config` shows, as plain JSON: a `rules` and a `schema` that could stand in a config, and who set them. */
export interface DescribedConfig {
  readonly isIgnored: boolean
  readonly parser: 'satteri' | 'remark'
  readonly schema: string | false
  readonly rules: Readonly<Record<string, 'off' | readonly [severity: string, options: Readonly<Record<string, unknown>>]>>
  readonly origins: { readonly schema: string; readonly parser: string; readonly rules: Readonly<Record<string, string>> }
}

export function describeConfig(resolved: ResolvedConfig): DescribedConfig {
  const on = new Map(resolved.rules.map((configured) => [configured.rule.id, configured]))
  const ids = rules.map((rule) => rule.id).sort()
  const { schema, origins } = resolved
  return {
    isIgnored: resolved.isIgnored,
    parser: resolved.parser,
    schema: schema === undefined ? false : schema.kind === 'built-in' ? schema.name : schema.path,
    rules: Object.fromEntries(
      ids.map((id) => {
        const configured = on.get(id)
        return [id, configured === undefined ? 'off' : [configured.severity, configured.options]]
      }),
    ),
    origins: {
      schema: origins.schema,
      parser: origins.parser,
      rules: Object.fromEntries(ids.map((id) => [id, origins.rules.get(id) ?? 'default'])),
    },
  }
}
