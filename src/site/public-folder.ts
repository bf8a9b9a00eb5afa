import { below, whereThere } from './page-files.ts'
import type { SiteFolder } from './site-folder.ts'

export interface PublicFolder {
  /** The folder whose files keep their paths on the site. */
  readonly path: string
  /** Folders of routes, which may make files as well: `src/pages`, `app`. */
  readonly routes: readonly string[]
  /** Whether the site lies below the root of its host, so that the first name of a path may be no folder. */
  readonly hasBase: boolean
}

/**
 * The files that a path from the root of the site may lead to.
 *
 * @param target Begins with `/`.
 * @returns `undefined` where only a build can tell.
 */
export function publicFiles(folder: SiteFolder, { path, routes, hasBase }: PublicFolder, target: string): readonly string[] | undefined {
  if (folder.kindOf(path) !== 'directory') return undefined
  const [, first = '', ...rest] = target.split('/')
  const candidate = below(path, target)
  if (hasBase) return whereThere(folder, [candidate, below(path, rest.join('/'))])
  return isMade(folder, routes, first) ? whereThere(folder, [candidate]) : [candidate]
}

/** Whether the path may be answered by the host, by the bundler or by a route. */
function isMade(folder: SiteFolder, routes: readonly string[], first: string): boolean {
  if (/^[_.]|^(?:api|cdn-cgi)$/.test(first)) return true
  const names = routes.flatMap((route) => [...folder.namesIn(route)])
  return names.some((name) => name.startsWith('[') || name.startsWith('(') || name === `${first}/` || name.startsWith(`${first}.`))
}
