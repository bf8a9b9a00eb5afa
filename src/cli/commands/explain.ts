import { join, resolve } from 'node:path'
import { isPluginRuleId } from '../../config/check-rule-setting.ts'
import { packageRoot } from '../../files/package-root.ts'
import { readText } from '../../files/read-text.ts'
import { ruleById } from '../../rules/index.ts'
import { didYouMean } from '../../text/nearest-name.ts'
import type { Environment } from '../environment.ts'
import { ExitCode, UsageError } from '../exit-code.ts'
import { listedRules, pluginRules } from '../listed-rules.ts'
import { explainFile } from './explain-file.ts'
import { pluginRulePage } from './plugin-rule-page.ts'

/** Shows the page of a rule, which is a part of the package or, for a rule of a plugin, made of what it declares; or what holds for a file. */
export async function explain(subject: string, environment: Environment): Promise<ExitCode> {
  const { cwd, fileSystem, stdout } = environment
  if (ruleById.has(subject)) {
    const page = readText(fileSystem, join(packageRoot(), 'docs', 'rules', `${subject}.md`))
    if (page.kind === 'text') stdout.write(page.contents)
    return ExitCode.done
  }
  if (fileSystem.stat(resolve(cwd, subject))?.kind === 'file') return explainFile(subject, environment)
  if (isPluginRuleId(subject)) {
    const rules = await pluginRules(environment)
    const rule = rules.get(subject) ?? listedRules().find(({ id }) => id === subject)
    if (rule !== undefined) {
      stdout.write(pluginRulePage(rule))
      return ExitCode.done
    }
    const nearest = didYouMean(subject, [...rules.keys(), ...listedRules().map(({ id }) => id)])
    if (nearest !== '') throw new UsageError(`There is no rule and no file \`${subject}\`${nearest}`)
    throw new UsageError(`\`${subject}\` is no file; a rule of remark has its page where its plugin is published`)
  }
  throw new UsageError(
    `There is no rule and no file \`${subject}\`${didYouMean(subject, ruleById.keys()) || '; `post-lint rules` lists the rules'}`,
  )
}
