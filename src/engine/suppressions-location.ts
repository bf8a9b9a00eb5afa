import { dirname, join, resolve } from 'node:path'
import { configFinder } from '../config/find-config.ts'
import type { FileSystem } from '../files/file-system.ts'

export const suppressionsFileName = 'post-lint-suppressions.json'

/**
 * Where the suppressions of a run are, or would be written: absolute. The one that is asked for (a folder means the file in it), else
 * the nearest one from the working directory upwards, no higher than the root of its repository, else beside the nearest config, else
 * in the working directory.
 */
export function suppressionsLocation(fileSystem: FileSystem, cwd: string, asked: string | undefined): string {
  if (asked !== undefined) {
    const path = resolve(cwd, asked)
    return fileSystem.stat(path)?.kind === 'directory' ? join(path, suppressionsFileName) : path
  }
  for (let folder = cwd; ; folder = dirname(folder)) {
    const path = join(folder, suppressionsFileName)
    if (fileSystem.stat(path)?.kind === 'file') return path
    if (dirname(folder) === folder || fileSystem.stat(join(folder, '.git')) !== undefined) break
  }
  // The finder wants a file; which one of the folder makes no difference.
  const config = configFinder(fileSystem)(join(cwd, suppressionsFileName))
  return join(config === undefined ? cwd : dirname(config.path), suppressionsFileName)
}
