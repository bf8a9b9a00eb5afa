import { join } from 'node:path'
import { packageRoot } from '../../files/package-root.ts'
import { readText } from '../../files/read-text.ts'
import { ruleById } from '../../rules/index.ts'
import { didYouMean } from '../../text/nearest-name.ts'
import type { Environment } from '../environment.ts'
import { ExitCode, UsageError } from '../exit-code.ts'

/** Shows the page of a rule, which is a part of the package. */
export function explain(id: string, { fileSystem, stdout }: Environment): ExitCode {
  if (!ruleById.has(id)) {
    throw new UsageError(`There is no rule \`${id}\`${didYouMean(id, ruleById.keys()) || '; `post-lint rules` lists them'}`)
  }
  const page = readText(fileSystem, join(packageRoot(), 'docs', 'rules', `${id}.md`))
  if (page.kind === 'text') stdout.write(page.contents)
  return ExitCode.done
}
