import {
  appendFileSync,
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { type EntryKind, type FileSystem, FileSystemError } from './file-system.ts'

/** The real disk. */
export const nodeFileSystem: FileSystem = {
  readBytes: (path, limit) => attempt(path, () => (limit === undefined ? readAll(path) : readStart(path, limit))),
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
  replaceFile: async (path, expected, replacement) => {
    // Loaded only by runs that write.
    const { replaceFile } = await import('./replace-file.ts')
    attempt(path, () => replaceFile(path, expected, replacement))
  },
  removeLeftovers: async (folder) => {
    const { removeLeftovers } = await import('./replace-file.ts')
    attempt(folder, () => removeLeftovers(folder))
  },
  appendFile: (path, contents) => attempt(path, () => appendFileSync(path, contents)),
  glob: async (pattern, { cwd, ignore }) => {
    const { globSync } = await import('tinyglobby')
    return globSync(pattern, { cwd, ignore, absolute: true, dot: false, expandDirectories: false, followSymbolicLinks: false })
  },
}

/** Half the time of `readFileSync` for small files. Opening does not wait, should a file have become a pipe since it was looked at. */
function readAll(path: string): Uint8Array {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const { size } = fstatSync(file)
    const bytes = Buffer.allocUnsafe(size)
    const read = size === 0 ? 0 : readSync(file, bytes, 0, size, 0)
    // A file that grows or shrinks under our hands is read as a whole the slow way.
    return read === size && size > 0 ? bytes : readFileSync(path)
  } finally {
    closeSync(file)
  }
}

function readStart(path: string, limit: number): Uint8Array {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const bytes = Buffer.allocUnsafe(Math.min(limit, fstatSync(file).size))
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0))
  } finally {
    closeSync(file)
  }
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
  if (error instanceof FileSystemError) return error
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN'
  return new FileSystemError(code, path, error)
}
