import { appendFileSync, type Dirent, readdirSync, readFileSync, realpathSync, type Stats, statSync, writeFileSync } from 'node:fs'
import { type EntryKind, type FileSystem, FileSystemError } from './file-system.ts'

/** The real disk. */
export const nodeFileSystem: FileSystem = {
  readBytes: (path) => attempt(path, () => readFileSync(path)),
  stat: (path) => {
    try {
      const stats = statSync(path, { throwIfNoEntry: false })
      return stats === undefined ? undefined : { kind: kindOf(stats), size: stats.size }
    } catch (error) {
      const failure = asFileSystemError(error, path)
      // A path that goes on below a file leads to nothing too, on Linux with an error of its own.
      if (failure.code === 'ENOTDIR') return undefined
      throw failure
    }
  },
  readDirectory: (path) =>
    attempt(path, () =>
      readdirSync(path, { withFileTypes: true })
        .map((entry) => ({ name: entry.name, kind: entry.isSymbolicLink() ? ('link' as const) : kindOf(entry) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    ),
  realPath: (path) => attempt(path, () => realpathSync.native(path)),
  writeFile: (path, contents) => attempt(path, () => writeFileSync(path, contents)),
  appendFile: (path, contents) => attempt(path, () => appendFileSync(path, contents)),
  glob: async (pattern, { cwd, ignore }) => {
    const { globSync } = await import('tinyglobby')
    return globSync(pattern, { cwd, ignore, absolute: true, dot: false, expandDirectories: false, followSymbolicLinks: false })
  },
}

function kindOf(entry: Stats | Dirent): Exclude<EntryKind, 'link'> {
  if (entry.isFile()) return 'file'
  return entry.isDirectory() ? 'directory' : 'other'
}

function attempt<Result>(path: string, action: () => Result): Result {
  try {
    return action()
  } catch (error) {
    throw asFileSystemError(error, path)
  }
}

function asFileSystemError(error: unknown, path: string): FileSystemError {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN'
  return new FileSystemError(code, path, error)
}
