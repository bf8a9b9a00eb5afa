import { join } from 'node:path'
import { type FileSystem, FileSystemError } from './file-system.ts'
import { nodeFileSystem } from './node-file-system.ts'
import { packageRoot } from './package-root.ts'
import { isInside } from './relative-path.ts'

/** A disk that holds post-lint's own schemas and nothing else, and that cannot be written: for a text without surroundings. */
export function ownFileSystem(): FileSystem {
  const schemas = join(packageRoot(), 'schemas')
  const refuse = (path: string): never => {
    throw new FileSystemError('ENOENT', path)
  }
  return {
    readBytes: (path, limit) => (isInside(schemas, path) ? nodeFileSystem.readBytes(path, limit) : refuse(path)),
    stat: (path) => (isInside(schemas, path) ? nodeFileSystem.stat(path) : undefined),
    readDirectory: refuse,
    realPath: refuse,
    writeFile: refuse,
    replaceFile: async (path) => refuse(path),
    removeLeftovers: async (folder) => refuse(folder),
    appendFile: refuse,
    glob: async () => [],
  }
}
