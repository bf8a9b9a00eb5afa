import { resolve } from 'node:path'
import { type FileSystem, FileSystemError } from '../files/file-system.ts'
import { isInside } from '../files/relative-path.ts'

/**
 * Tells whether a file or folder of a site really lies within its boundary: a symbolic link may lead out of it.
 *
 * @param boundary The site's own folder, or a folder above it where the site has posts beside itself.
 * @returns A function of the path relative to the site; `false` for what is not there.
 */
export function insideSite(fileSystem: FileSystem, root: string, boundary: string): (path: string) => boolean {
  const known = new Map<string, boolean>()
  let realBoundary: string | undefined
  const look = (path: string): boolean => {
    try {
      realBoundary ??= fileSystem.realPath(boundary)
      return isInside(realBoundary, fileSystem.realPath(resolve(root, path)))
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
