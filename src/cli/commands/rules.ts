import { ConfigError } from '../../config/config-error.ts'
import type { Environment } from '../environment.ts'
import { ExitCode, UsageError } from '../exit-code.ts'
import { type ListedRule, listedRules, pluginRules } from '../listed-rules.ts'

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
    const list = rules.map(({ id, description, defaultSeverity, fixable, options, plugin, url }) => ({
      id,
      description,
      defaultSeverity,
      fixable,
      options,
      ...(plugin !== undefined && { plugin }),
      ...(url !== undefined && { url }),
    }))
    stdout.write(`${JSON.stringify(list, null, 2)}\n`)
    return ExitCode.done
  }
  const width = Math.max(...rules.map(({ id }) => id.length))
  const lines = rules.map(({ id, description, defaultSeverity, fixable }) => {
    const fix = fixable === false ? '' : `  (${FIX_WORDS[fixable]})`
    return `${id.padEnd(width)}  ${defaultSeverity.padEnd(7)}  ${description}${fix}`
  })
  stdout.write(`${lines.join('\n')}\n\npost-lint explain <rule> shows the page of a rule.\n`)
  return ExitCode.done
}

/** Whoever mends a config that names a rule wrongly needs the list most. */
function withoutPlugins(error: unknown, { stderr }: Environment): ReadonlyMap<string, ListedRule> {
  if (!(error instanceof ConfigError)) throw error
  stderr.write(`${error.message}\n`)
  return new Map()
}
