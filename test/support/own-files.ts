import type { FileSystem } from '../../src/files/file-system.ts'
import { nodeFileSystem } from '../../src/files/node-file-system.ts'

/** A project in memory below `/project`, on a disk where the rest, post-lint's own schemas and pages with it, is real. */
export function withOwnFiles(memory: FileSystem): FileSystem {
  const homeOf = (path: string): FileSystem => (path === '/project' || path.startsWith('/project/') ? memory : nodeFileSystem)
  return {
    ...memory,
    readBytes: (path, limit) => homeOf(path).readBytes(path, limit),
    stat: (path) => homeOf(path).stat(path),
  }
}
