import type { FixOptions } from '../engine/lint-run.ts'
import type { Environment } from './environment.ts'
import { UsageError } from './exit-code.ts'

export interface FixFlags {
  readonly fix?: boolean
  readonly fixUnsafe?: boolean
  readonly fixDryRun?: boolean
  readonly diff?: boolean
  readonly quiet?: boolean
}

/** `write` changes posts, `preview` says what is left of the findings, `diff` shows the changes; the last two write nothing. */
export type FixMode = 'none' | 'write' | 'preview' | 'diff'

/** @throws {UsageError} for flags that contradict each other. */
export function fixModeOf({ fix, fixUnsafe, fixDryRun, diff }: FixFlags): FixMode {
  if (diff === true && fixDryRun === true) throw new UsageError('--diff and --fix-dry-run both show what --fix would do; give one of them')
  if (diff === true) return 'diff'
  if (fix === true && fixDryRun === true) throw new UsageError('--fix writes and --fix-dry-run does not; give one of them')
  if (fixDryRun === true) return 'preview'
  return fix === true || fixUnsafe === true ? 'write' : 'none'
}

export function fixOptionsOf(mode: FixMode, { fixUnsafe, quiet }: FixFlags, { holdInterrupts }: Environment): FixOptions | undefined {
  if (mode === 'none') return undefined
  return {
    // What --quiet does not show, it does not change either.
    isWanted: ({ fix, severity }) =>
      fix !== undefined && (fix.safety === 'safe' || fixUnsafe === true) && (severity === 'error' || quiet !== true),
    write: mode === 'write',
    holdInterrupts,
  }
}
