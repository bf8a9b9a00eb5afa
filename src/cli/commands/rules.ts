import { ConfigError } from '../../config/config-error.ts'
import type { Environment } from '../environment.ts'
import { ExitCode, UsageError } from '../exit-code.ts'
import { type ListedRule, listedRules, pluginRules } from '../listed-rules.ts'

const RECOMMENDED = 'recommended'

const AFTER = `\`recommended\` holds where no config and no --preset says \`strict\`; it also sets options of some rules.
post-lint explain <rule> shows the page of a rule.`

const FIX_WORDS = { safe: 'fix', unsafe: 'unsafe fix', 'safe or unsafe': 'fix, sometimes unsafe' } as const

/** Lists every rule, those of the project's plugins too, as a table for people or as JSON for programs. */
export async function listRules(format: string, environment: Environment): Promise<ExitCode> {
  const { stdout } = environment
  if (format !== 'text' && format !== 'json') throw new UsageError(`There is no format \`${format}\` for rules; use \`text\` or \`json\``)
  const rules = [
    ...listedRules(),
    ...(await pluginRules(environment).catch((error: unknown) => withoutPlugins(error, environment))).values(),
  ]
  if (format === 'json') {
    const list = rules.map(({ id, description, defaultSeverity, presets, fixable, options, plugin, url }) => ({
      id,
      description,
      defaultSeverity,
      ...(presets !== undefined && { presets }),
      fixable,
      options,
      ...(plugin !== undefined && { plugin }),
      ...(url !== undefined && { url }),
    }))
    stdout.write(`${JSON.stringify(list, null, 2)}\n`)
    return ExitCode.done
  }
  const width = Math.max(...rules.map(({ id }) => id.length))
  const row = (id: string, recommended: string, strict: string, description: string): string =>
    `${id.padEnd(width)}  ${recommended.padEnd(RECOMMENDED.length)}  ${strict.padEnd(7)}  ${description}`
  const lines = rules.map(({ id, description, defaultSeverity, presets, fixable }) => {
    const fix = fixable === false ? '' : `  (${FIX_WORDS[fixable]})`
    const { recommended, strict } = presets ?? {}
    return row(id, recommended?.severity ?? defaultSeverity, strict?.severity ?? defaultSeverity, `${description}${fix}`)
  })
  const head = row('rule', RECOMMENDED, 'strict', '')
  stdout.write(`${[head.trimEnd(), ...lines].join('\n')}\n\n${AFTER}\n`)
  return ExitCode.done
}

/** Whoever mends a config that names a rule wrongly needs the list most. */
function withoutPlugins(error: unknown, { stderr }: Environment): ReadonlyMap<string, ListedRule> {
  if (!(error instanceof ConfigError)) throw error
  stderr.write(`${error.message}\n`)
  return new Map()
}
