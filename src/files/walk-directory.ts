import { join } from 'node:path'
import { type DirectoryEntry, type FileSystem, FileSystemError } from './file-system.ts'
import { isInside } from './relative-path.ts'

export interface WalkedFile {
  readonly path: string
  readonly isLink: boolean
}

/**
 * The regular files below a folder, at any depth, without `node_modules` and names that begin with a dot. A linked folder is
 * never entered, so that there is no way round in circles; a linked file counts where what it leads to lies below the same
 * folder. Pipes, sockets and devices are no files.
 *
 * @param enter Whether to look into a folder, asked for every one but the first.
 * @param onError Called for a folder that cannot be read.
 */
export function walkDirectory(
  fileSystem: FileSystem,
  root: string,
  enter: (directory: string) => boolean,
  onError: (error: FileSystemError) => void,
): WalkedFile[] {
  const files: WalkedFile[] = []
  const pending = [root]
  let realRoot: string | undefined
  const isLinkedFile = (path: string): boolean => {
    try {
      realRoot ??= fileSystem.realPath(root)
      return fileSystem.stat(path)?.kind === 'file' && isInside(realRoot, fileSystem.realPath(path))
    } catch {
      // A link that leads nowhere or in circles is nobody's post.
      return false
    }
  }
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    for (const entry of entriesOf(fileSystem, directory, onError)) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const path = join(directory, entry.name)
      if (entry.kind === 'file') files.push({ path, isLink: false })
      else if (entry.kind === 'directory' && enter(path)) pending.push(path)
      else if (entry.kind === 'link' && isLinkedFile(path)) files.push({ path, isLink: true })
    }
  }
  return files
}

function entriesOf(fileSystem: FileSystem, directory: string, onError: (error: FileSystemError) => void): readonly DirectoryEntry[] {
  try {
    return fileSystem.readDirectory(directory)
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    // Without an entry it was there a moment ago: somebody deleted it meanwhile.
    if (error.code !== 'ENOENT') onError(error)
    return []
  }
}
