import { ruleUrl } from '../../linter/lint-document.ts'
import { rules } from '../../rules/index.ts'
import type { Environment } from '../environment.ts'
import { ExitCode, UsageError } from '../exit-code.ts'

const FIX_WORDS = { safe: 'fix', unsafe: 'unsafe fix', 'safe or unsafe': 'fix, sometimes unsafe' } as const

/** Lists every rule, as a table for people or as JSON for programs. */
export async function listRules(format: string, { stdout }: Environment): Promise<ExitCode> {
  if (format === 'json') {
    const list = rules.map(({ id, description, defaultSeverity, fixable, options }) => ({
      id,
      description,
      defaultSeverity,
      fixable,
      options,
      url: ruleUrl(id),
    }))
    stdout.write(`${JSON.stringify(list, null, 2)}\n`)
    return ExitCode.done
  }
  if (format !== 'text') throw new UsageError(`There is no format \`${format}\` for rules; use \`text\` or \`json\``)
  const width = Math.max(...rules.map(({ id }) => id.length))
  const lines = rules.map(({ id, description, defaultSeverity, fixable }) => {
    const fix = fixable === false ? '' : `  (${FIX_WORDS[fixable]})`
    return `${id.padEnd(width)}  ${defaultSeverity.padEnd(7)}  ${description}${fix}`
  })
  stdout.write(`${lines.join('\n')}\n\npost-lint explain <rule> shows the page of a rule.\n`)
  return ExitCode.done
}
