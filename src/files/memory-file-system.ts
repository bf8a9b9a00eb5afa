import { dirname, isAbsolute, posix, resolve, sep } from 'node:path'
import { type DirectoryEntry, type FileSystem, FileSystemError } from './file-system.ts'
import { relativePath } from './relative-path.ts'

/**
 * A disk in memory that starts with these files, by path; relative paths are below the root. Folders exist through their files
 * alone, and a path that ends in `/` makes an empty one. There are no links.
 */
export function memoryFileSystem(files: Readonly<Record<string, string | Uint8Array>>): FileSystem {
  const contents = new Map<string, Uint8Array>()
  const directories = new Map<string, Map<string, DirectoryEntry>>([[resolve('/'), new Map()]])

  const addDirectory = (path: string): Map<string, DirectoryEntry> => {
    const known = directories.get(path)
    if (known !== undefined) return known
    const entries = new Map<string, DirectoryEntry>()
    directories.set(path, entries)
    addDirectory(dirname(path)).set(baseName(path), { name: baseName(path), kind: 'directory' })
    return entries
  }
  const write = (path: string, text: string | Uint8Array): void => {
    if (directories.has(path)) throw new FileSystemError('EISDIR', path)
    contents.set(path, typeof text === 'string' ? new TextEncoder().encode(text) : text)
    addDirectory(dirname(path)).set(baseName(path), { name: baseName(path), kind: 'file' })
  }
  for (const [path, text] of Object.entries(files)) {
    if (path.endsWith('/')) addDirectory(resolve('/', path))
    else write(resolve('/', path), text)
  }

  return {
    readBytes: (path, limit) => {
      const bytes = contents.get(path)
      if (bytes === undefined) throw new FileSystemError(directories.has(path) ? 'EISDIR' : 'ENOENT', path)
      return limit === undefined ? bytes : bytes.subarray(0, limit)
    },
    stat: (path) => {
      const bytes = contents.get(path)
      if (bytes !== undefined) return { kind: 'file', size: bytes.length }
      return directories.has(path) ? { kind: 'directory', size: 0 } : undefined
    },
    readDirectory: (path) => {
      const entries = directories.get(path)
      if (entries === undefined) throw new FileSystemError(contents.has(path) ? 'ENOTDIR' : 'ENOENT', path)
      return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
    },
    realPath: (path) => {
      if (!contents.has(path) && !directories.has(path)) throw new FileSystemError('ENOENT', path)
      return path
    },
    writeFile: write,
    replaceFile: async (path, expected, replacement) => {
      const bytes = contents.get(path)
      if (bytes === undefined) throw new FileSystemError('ENOENT', path)
      if (!Buffer.from(bytes).equals(expected)) throw new FileSystemError('CHANGED', path)
      contents.set(path, replacement)
    },
    removeLeftovers: async () => {},
    appendFile: (path, text) => {
      const before = contents.get(path) ?? new Uint8Array()
      write(path, Buffer.concat([before, Buffer.from(text)]))
    },
    glob: async (pattern, { cwd, ignore }) => {
      const { default: picomatch } = await import('picomatch')
      const absolute = (glob: string): string => (isAbsolute(glob) ? glob : posix.join(cwd.replaceAll(sep, '/'), glob))
      const isMatch = picomatch(absolute(pattern), { ignore: ignore.map(absolute) })
      return [...contents.keys()].filter((path) => isMatch(path.replaceAll(sep, '/')))
    },
  }
}

function baseName(path: string): string {
  return relativePath(dirname(path), path)
}
