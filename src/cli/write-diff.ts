import type { LintReport } from '../rule/lint-message.ts'
import type { Environment } from './environment.ts'
import { useColor } from './use-color.ts'

/** Prints what fixing would change; one line about it goes to standard error, so that the diff can be piped on. */
export async function writeDiff(
  { results, counts }: LintReport,
  flags: { readonly color?: boolean; readonly summary: boolean },
  environment: Environment,
): Promise<void> {
  const { stdout, stderr } = environment
  const { unifiedDiff } = await import('../reporters/unified-diff.ts')
  const context = { useColor: useColor(flags.color, environment, stdout), isForTerminal: stdout.isTerminal }
  const diff = unifiedDiff(results, context)
  if (diff !== '') stdout.write(diff)
  if (!flags.summary || counts.files === 0) return
  const posts = results.filter(({ fixed }) => fixed !== undefined).length
  stderr.write(
    `${counts.fixed} ${counts.fixed === 1 ? 'fix' : 'fixes'} in ${posts} of ${counts.files} ${counts.files === 1 ? 'post' : 'posts'}\n`,
  )
}
