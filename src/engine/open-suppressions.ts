import { dirname, resolve } from 'node:path'
import { ConfigError } from '../config/config-error.ts'
import type { FileSystem } from '../files/file-system.ts'
import { relativePath } from '../files/relative-path.ts'
import type { LintResult } from '../rule/lint-message.ts'
import { applySuppressions, type SuppressionContext } from './apply-suppressions.ts'
import { loadFingerprints } from './finding-fingerprint.ts'
import { staleNotice } from './stale-notice.ts'
import { countSuppressions, type Suppressions } from './suppressions.ts'
import { readSuppressionsFile, writeSuppressionsFile } from './suppressions-file.ts'
import { suppressionsLocation } from './suppressions-location.ts'
import { pruneSuppressions, suppressFindings } from './update-suppressions.ts'

/** What a run does to the file of suppressions, besides obeying it. */
export type SuppressionChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'suppress-all' }
  | { readonly kind: 'suppress-rules'; readonly ruleIds: ReadonlySet<string> }
  | { readonly kind: 'prune' }

export interface OpenSuppressionsOptions {
  readonly fileSystem: FileSystem
  readonly cwd: string
  /** The file that was asked for, as the user wrote it. */
  readonly location: string | undefined
  readonly change: SuppressionChange
}

export interface SettledSuppressions {
  /** Without the findings that are suppressed. */
  readonly results: readonly LintResult[]
  /** How many findings that were. */
  readonly suppressed: number
  /** Sentences without a full stop: what was written, and which entries have no finding any more. */
  readonly notices: readonly string[]
}

export interface OpenSuppressions {
  /**
   * Makes the change that was asked for, writes the file where that changes it, and leaves out what is suppressed then.
   *
   * @param results Of the whole run, with paths relative to the working directory, and with all their findings.
   * @param ranRuleIds The rules that ran on the post of a result.
   * @throws {ConfigError} where the file cannot be written.
   */
  readonly settle: (results: readonly LintResult[], ranRuleIds: (result: LintResult) => ReadonlySet<string>) => Promise<SettledSuppressions>
}

/**
 * Reads the suppressions of a run, before it starts: a file that is wrong must not cost a whole run.
 *
 * @throws {ConfigError} for a file that cannot be read or is not valid, and for one that was asked for and is not there, unless this
 * run is to make it.
 */
export async function openSuppressions({ fileSystem, cwd, location, change }: OpenSuppressionsOptions): Promise<OpenSuppressions> {
  const path = suppressionsLocation(fileSystem, cwd, location)
  const folder = dirname(path)
  const name = relativePath(cwd, path)
  const file = await readSuppressionsFile(fileSystem, path, name)
  const isMade = change.kind === 'suppress-all' || change.kind === 'suppress-rules'
  if (file.bytes === undefined && location !== undefined && !isMade) {
    throw new ConfigError([`There is no file of suppressions \`${name}\`; --suppress-all makes one`])
  }
  const settle: OpenSuppressions['settle'] = async (results, ranRuleIds) => {
    const context: SuppressionContext = {
      fingerprintsOf: await loadFingerprints(),
      keyOf: (result) => relativePath(folder, resolve(cwd, result.path)),
      ranRuleIds,
      exists: (key) => isThere(fileSystem, resolve(folder, key)),
    }
    const ruleIds = change.kind === 'suppress-rules' ? change.ruleIds : undefined
    const suppressions = isMade ? suppressFindings(file.suppressions, results, context, ruleIds) : file.suppressions
    const { stale, ...applied } = applySuppressions(results, suppressions, context)
    const save = async (changed: Suppressions): Promise<string> => {
      if (file.bytes === undefined && changed.size === 0) return 'There is no finding to suppress'
      await writeSuppressionsFile(fileSystem, path, name, file, changed)
      return changeNotice(name, countSuppressions(file.suppressions), countSuppressions(changed))
    }
    const prune = async (): Promise<string> =>
      file.bytes === undefined ? `There is no \`${name}\` to prune` : save(pruneSuppressions(suppressions, stale))
    const notices = [isMade ? await save(suppressions) : undefined, change.kind === 'prune' ? await prune() : staleNotice(stale, name)]
    return { ...applied, notices: notices.filter((notice) => notice !== undefined) }
  }
  return { settle }
}

function changeNotice(name: string, before: number, after: number): string {
  const difference = after - before
  const change = difference === 0 ? 'as many as' : `${Math.abs(difference)} ${difference > 0 ? 'more' : 'fewer'} than`
  return `\`${name}\` holds ${after} ${after === 1 ? 'suppression' : 'suppressions'} now, ${change} before`
}

/** A post that cannot be looked at, for want of a permission, is there. */
function isThere(fileSystem: FileSystem, path: string): boolean {
  try {
    return fileSystem.stat(path) !== undefined
  } catch {
    return true
  }
}
