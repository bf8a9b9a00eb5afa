import { nodeFileSystem } from '../files/node-file-system.ts'
import { checkOptions, checkPatterns, fix as fixType, flag, folder, type OptionType, strings, usageError } from './check-arguments.ts'
import type { LintFilesOptions, LintFilesReport } from './lint-files.ts'
import { fixOptions, RUN_OPTIONS, runEngine } from './run-engine.ts'

const FILES_OPTIONS: Readonly<Record<keyof LintFilesOptions, OptionType>> = {
  ...RUN_OPTIONS,
  cwd: folder,
  ignorePatterns: strings,
  useIgnoreFiles: flag,
  errorOnUnmatchedPattern: flag,
  fix: fixType,
  write: flag,
}

/** The other half of `lintFiles`. */
export async function lintManyFiles(patterns: string | readonly string[], options: LintFilesOptions): Promise<LintFilesReport> {
  const list = checkPatterns('lintFiles', patterns)
  checkOptions('lintFiles', options, FILES_OPTIONS, ['cwd'])
  const { cwd, fix, write = false, ignorePatterns = [], useIgnoreFiles = true, errorOnUnmatchedPattern = true } = options
  if (write && fix === undefined) throw usageError('The option `write` writes what was fixed, so it needs `fix`')
  const input = { kind: 'patterns', patterns: list } as const
  const place = { cwd, fileSystem: nodeFileSystem, input, ignorePatterns, useIgnoreFiles, errorOnUnmatchedPattern }
  const { report, notices, problems } = await runEngine(place, options, fix && fixOptions(fix, write))
  return { ...report, notices, problems }
}
