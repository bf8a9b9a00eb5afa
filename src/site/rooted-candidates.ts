import { posix } from 'node:path'
import type { SiteFolder } from './site-folder.ts'
import { firstName, pathFrom } from './site-path.ts'

/**
 * The files that a URL from the root of a site (`/images/a.png`) may lead to.
 *
 * @param copied Folders whose files are copied to the root as they are.
 * @param published Folders of pages, whose files get addresses beside them.
 * @returns `undefined` where none of the folders has the one that the URL begins with: then something else must make it.
 */
export function rootedCandidates(
  folder: SiteFolder,
  target: string,
  copied: readonly string[],
  published: readonly string[] = [],
): readonly string[] | undefined {
  // As in a browser, `..` does not lead above the root.
  const path = posix.join('/', target).slice(1)
  const first = firstName(path)
  const isAtTop = first === path
  const roots = [...copied, ...published]
  const isKnown = isAtTop
    ? copied.some((root) => folder.namesIn(root).size > 0)
    : roots.some((root) => folder.namesIn(root).has(`${first}/`))
  return isKnown && path !== '' ? (isAtTop ? copied : roots).map((root) => pathFrom(root, path)) : undefined
}

/** The URL from the root of a site without the path that the whole site lies under: `/a.png` for `/blog/a.png` in `/blog/`. */
export function withoutBase(target: string, base: string): string {
  const prefix = posix.join('/', base, '/')
  return prefix !== '/' && target.startsWith(prefix) ? `/${target.slice(prefix.length)}` : target
}

/** The path of the URL that a site lies under; `/` where that is not said. */
export function basePathOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).pathname : '/'
}
