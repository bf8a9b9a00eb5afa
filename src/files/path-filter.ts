import type { FileSystem } from './file-system.ts'
import { gitignoreMatcher } from './gitignore.ts'
import { globMatcher } from './glob-matcher.ts'
import { ignorePatternMatcher } from './ignore-patterns.ts'

/** Why a file that was found is not linted. */
export type LeftOutCause = 'negated pattern' | '--ignore-pattern' | '.gitignore' | 'config' | 'no post'

export interface PathFilterOptions {
  readonly fileSystem: FileSystem
  readonly cwd: string
  /** Globs, the `!` taken off. */
  readonly negatedPatterns: readonly string[]
  /** In the syntax of `.gitignore`, relative to `cwd`. */
  readonly ignorePatterns: readonly string[]
  readonly useGitignore: boolean
  readonly isIgnoredByConfig: (path: string) => boolean | Promise<boolean>
  /** Whether a file that nothing else leaves out is a post of the project. `within` is the folder that was named, absolute. */
  readonly isPost: (path: string, within: string | undefined) => boolean | Promise<boolean>
}

export interface PathFilter {
  /** `undefined` for a file that stays in. `within` is the folder that was named, and it was found in. */
  readonly causeOf: (file: string, within?: string) => Promise<LeftOutCause | undefined>
  /** Whether everything in a folder is left out, so that it need not be looked into. */
  readonly isLeftOut: (directory: string) => boolean
}

/** What is left out of the files that patterns lead to, and why. */
export async function pathFilter(options: PathFilterOptions): Promise<PathFilter> {
  const isNegated = await globMatcher(options.negatedPatterns, options.cwd)
  const isIgnored = await ignorePatternMatcher(options.ignorePatterns, options.cwd)
  const isGitIgnored = options.useGitignore ? await gitignoreMatcher(options.fileSystem, options.cwd) : () => false
  return {
    causeOf: async (file, within) => {
      if (isNegated(file)) return 'negated pattern'
      if (isIgnored(file, 'file')) return '--ignore-pattern'
      if (isGitIgnored(file, 'file')) return '.gitignore'
      if (await options.isIgnoredByConfig(file)) return 'config'
      return (await options.isPost(file, within)) ? undefined : 'no post'
    },
    isLeftOut: (directory) => isIgnored(directory, 'directory') || isGitIgnored(directory, 'directory'),
  }
}
