import { basename, join, posix } from 'node:path'
import type { FileSystem } from '../files/file-system.ts'
import type { IsIgnored } from '../files/ignore-patterns.ts'
import { relativePath } from '../files/relative-path.ts'
import { walkDirectory } from '../files/walk-directory.ts'
import type { LooseFiles, SiteTarget } from '../rule/post-site.ts'
import { localUrl } from './local-url.ts'
import { besidePost, isMarkdownFile, isRelative } from './page-files.ts'
import { resolveTarget } from './resolve-target.ts'
import { siteFacts } from './site-facts.ts'
import { folderOf, foldersAbove, nameOf, withoutExtension } from './site-path.ts'

export interface LooseFilesSource {
  readonly fileSystem: FileSystem
  readonly cwd: string
  /** Nothing outside of this folder is looked at. Absolute. */
  readonly root: string
  readonly entriesOf: (folder: string) => ReadonlySet<string>
  readonly isIgnored: IsIgnored
}

const IMAGE = /\.(?:a?png|avif|bmp|gif|ico|jfif|jpe?g|svg|tiff?|webp)$/i

/** Where generators copy files from, or count paths from. */
const ROOTS = ['', 'public', 'static', 'assets', 'src', 'src/assets', 'content', 'docs', 'source', 'images', 'img', 'media']

const UNKNOWN: SiteTarget = { kind: 'unknown' }

/**
 * What can be said about the targets of posts whatever builds them: that a file is not there where any generator would look.
 *
 * @returns A function of the absolute path of a post.
 */
export function looseFilesIn({ fileSystem, cwd, root, entriesOf, isIgnored }: LooseFilesSource): (path: string) => LooseFiles {
  const { files, isGitIgnored } = siteFacts({ fileSystem, cwd, root, boundary: root, entriesOf, isIgnored })
  const shared = { files, isPost: () => false, isMade: isGitIgnored, show: (inRoot: string) => relativePath(cwd, join(root, inRoot)) }
  const isThere = (candidate: string): boolean => files.find(candidate).kind !== 'missing'
  let names: ReadonlySet<string> | undefined
  /** Whether a file of this name is anywhere: bare paths are ones that some tools look up in a folder of attachments. */
  const isSomewhere = (name: string): boolean => {
    names ??= namesBelow(fileSystem, root)
    return names.has(name.toLowerCase())
  }
  const mayBeElsewhere = (post: string, target: string): boolean => {
    const beside = besidePost(post, target)
    if (otherPlaces(post, target).some(isThere)) return true
    if (isMarkdownFile(target) && [...entriesOf(join(root, folderOf(beside)))].some((name) => mayBePage(name, nameOf(beside)))) return true
    return !isRelative(target) && isSomewhere(nameOf(target))
  }
  return (path) => {
    const post = relativePath(root, path)
    const resolve = (text: string, isWanted: (target: string) => boolean): SiteTarget => {
      const url = localUrl(text)
      if (url === undefined || !isPlainPath(url.path) || !isWanted(url.path)) return UNKNOWN
      const target = resolveTarget(text, { ...shared, post, candidatesOf: (inRoot) => [besidePost(post, inRoot)] })
      return target.kind === 'missing' && !target.isCaseOnly && mayBeElsewhere(post, url.path) ? UNKNOWN : target
    }
    return {
      resolveLink: (url) => resolve(url, (target) => isMarkdownFile(target) || IMAGE.test(target)),
      resolveImage: (url) => resolve(url, (target) => IMAGE.test(target)),
    }
  }
}

function namesBelow(fileSystem: FileSystem, root: string): ReadonlySet<string> {
  const files = walkDirectory(
    fileSystem,
    root,
    () => true,
    () => undefined,
  )
  return new Set(files.map(({ path }) => basename(path).toLowerCase()))
}

/** `@/cat.png`, `~/cat.png`, `{static}cat.png` and the like begin with the names that a tool has for folders, and forges have pages of their own. */
function isPlainPath(target: string): boolean {
  if (/^(?:\.\.\/)+(?:-\/)?(?:blob|edit|raw|releases|tree|wiki)\//.test(target)) return false
  return /^(?:\.{1,2}\/)*[\p{L}\p{N}_]/u.test(target) && !/[{}<>$|*:]/.test(target)
}

/** Whether the page of this file or folder may be meant: in another format, or with what orders files, `02.install.md`. */
function mayBePage(name: string, wanted: string): boolean {
  const stem = withoutExtension(wanted).toLowerCase()
  const other = withoutExtension(name.replace(/\/$/, '')).toLowerCase()
  if (other === stem) return name.toLowerCase() !== wanted.toLowerCase()
  return other.endsWith(stem) && /^[\d._-]+$/.test(other.slice(0, other.length - stem.length))
}

/** Where a relative target may lead that does not count from the post: from the address of its page, or from a folder above. */
function otherPlaces(post: string, target: string): readonly string[] {
  const bare = target.replace(/^(?:\.{1,2}\/)+/, '')
  return [
    posix.join(withoutExtension(post), target),
    posix.join(folderOf(post), '..', target),
    ...foldersAbove(post).flatMap((folder) => ROOTS.map((name) => posix.join(folder, name, bare))),
  ].filter((candidate) => !candidate.startsWith('..'))
}
