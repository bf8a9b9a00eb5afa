import { resolve } from 'node:path'
import { type FileSystem, FileSystemError } from '../files/file-system.ts'
import { isInside } from '../files/relative-path.ts'

/**
 * Tells whether a file or folder of a site really lies in the site: a symbolic link may lead out of it.
 *
 * @returns A function of the path relative to the site; `false` for what is not there.
 */
export function insideSite(fileSystem: FileSystem, root: string): (path: string) => boolean {
  const known = new Map<string, boolean>()
  let realRoot: string | undefined
  const look = (path: string): boolean => {
    try {
      realRoot ??= fileSystem.realPath(root)
      return isInside(realRoot, fileSystem.realPath(resolve(root, path)))
    } catch (error) {
      if (error instanceof FileSystemError) return false
      throw error
    }
  }
  return (path) => {
    const answer = known.get(path) ?? look(path)
    known.set(path, answer)
    return answer
  }
}
