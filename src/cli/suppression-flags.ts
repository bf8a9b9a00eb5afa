import { checkFlagIds } from '../config/overrides.ts'
import type { LintRunOptions, SuppressionOptions } from '../engine/lint-run.ts'
import { UsageError } from './exit-code.ts'
import type { FixMode } from './fix-flags.ts'

export interface SuppressionFlags {
  readonly suppressAll?: boolean
  readonly suppressRule?: readonly string[]
  readonly pruneSuppressions?: boolean
  readonly suppressionsLocation?: string
}

/**
 * @throws {UsageError} for flags that contradict each other or the rest of the command line.
 * @throws {ConfigError} for a rule that does not exist.
 */
export function suppressionOptions(flags: SuppressionFlags, mode: FixMode, input: LintRunOptions['input']): SuppressionOptions {
  const { suppressAll, suppressRule, pruneSuppressions, suppressionsLocation: location } = flags
  const given = [
    ...(suppressAll === true ? ['--suppress-all'] : []),
    ...(suppressRule === undefined ? [] : ['--suppress-rule']),
    ...(pruneSuppressions === true ? ['--prune-suppressions'] : []),
  ]
  const [first, second] = given
  if (first !== undefined && second !== undefined) throw new UsageError(`${first} and ${second} cannot be done in one run`)
  if (first !== undefined && input.kind === 'text') throw new UsageError(`${first} needs posts on the disk, not standard input`)
  if (first !== undefined && (mode === 'preview' || mode === 'diff')) {
    throw new UsageError(`${first} writes a file, and ${mode === 'diff' ? '--diff' : '--fix-dry-run'} writes none; give one of them`)
  }
  checkFlagIds((suppressRule ?? []).map((id) => ['--suppress-rule', id]))
  if (suppressAll === true) return { location, change: { kind: 'suppress-all' } }
  if (suppressRule !== undefined) return { location, change: { kind: 'suppress-rules', ruleIds: new Set(suppressRule) } }
  return { location, change: { kind: pruneSuppressions === true ? 'prune' : 'none' } }
}
