import { join, resolve } from 'node:path'
import { isPluginRuleId } from '../../config/check-rule-setting.ts'
import { packageRoot } from '../../files/package-root.ts'
import { readText } from '../../files/read-text.ts'
import { ruleById } from '../../rules/index.ts'
import { didYouMean } from '../../text/nearest-name.ts'
import type { Environment } from '../environment.ts'
import { ExitCode, UsageError } from '../exit-code.ts'
import { explainFile } from './explain-file.ts'

/** Shows the page of a rule, which is a part of the package, or what holds for a file. */
export async function explain(subject: string, environment: Environment): Promise<ExitCode> {
  const { cwd, fileSystem, stdout } = environment
  if (ruleById.has(subject)) {
    const page = readText(fileSystem, join(packageRoot(), 'docs', 'rules', `${subject}.md`))
    if (page.kind === 'text') stdout.write(page.contents)
    return ExitCode.done
  }
  if (fileSystem.stat(resolve(cwd, subject))?.kind === 'file') return explainFile(subject, environment)
  if (isPluginRuleId(subject)) {
    throw new UsageError(`\`${subject}\` is no file; a rule of a plugin has its page where the plugin is published`)
  }
  throw new UsageError(
    `There is no rule and no file \`${subject}\`${didYouMean(subject, ruleById.keys()) || '; `post-lint rules` lists the rules'}`,
  )
}
