import { dirname, join } from 'node:path'
import type { FileSystem } from '../files/file-system.ts'
import { isInside } from '../files/relative-path.ts'

/** Finds the repositories that folders lie in. All paths are absolute. */
export interface RepositoryFinder {
  /** The root of the nearest repository; `undefined` for a folder in none. */
  readonly repositoryOf: (folder: string) => string | undefined
  /** How far a site may reach out of its own folder. */
  readonly boundaryOf: (root: string) => string
}

/** @param cwd Stands for the root of a repository where there is none. */
export function repositoryFinder(fileSystem: FileSystem, cwd: string): RepositoryFinder {
  const known = new Map<string, string | undefined>()
  const look = (folder: string): string | undefined => {
    if (fileSystem.stat(join(folder, '.git')) !== undefined) return folder
    return dirname(folder) === folder ? undefined : repositoryOf(dirname(folder))
  }
  const repositoryOf: RepositoryFinder['repositoryOf'] = (folder) => {
    if (known.has(folder)) return known.get(folder)
    const repository = look(folder)
    known.set(folder, repository)
    return repository
  }
  return {
    repositoryOf,
    // A site that was unpacked somewhere still has its `../docs` beside it.
    boundaryOf: (root) => repositoryOf(root) ?? (root !== cwd && isInside(cwd, root) ? cwd : dirname(root)),
  }
}
