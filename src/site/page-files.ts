import { posix } from 'node:path'
import type { SiteFolder } from './site-folder.ts'

/** Whether a path counts from the post's own folder and says so. */
export function isRelative(target: string): boolean {
  return target.startsWith('./') || target.startsWith('../')
}

/** The file that a path leads to which counts from the folder of a post. */
export function besidePost(post: string, target: string): string {
  return posix.join(posix.dirname(post), target)
}

/** `folder` and `path` with one slash between them, whether or not the path has one already. */
export function below(folder: string, path: string): string {
  return posix.join('.', folder, path)
}

/** The files that a route may be made of, best first. */
export function pageFiles(route: string, indexNames: readonly string[] = ['index']): readonly string[] {
  const page = posix.join('.', route, '.')
  const extensions = ['md', 'mdx']
  const files = page === '.' || route.endsWith('/') ? [] : extensions.map((extension) => `${page}.${extension}`)
  const indexes = indexNames.flatMap((name) => extensions.map((extension) => posix.join(page, `${name}.${extension}`)))
  // Most servers find `page.html` under `page/` too.
  const withoutSlash = page !== '.' && route.endsWith('/') ? extensions.map((extension) => `${page}.${extension}`) : []
  return [...files, ...indexes, ...withoutSlash]
}

/** The candidates where one of them is there, for links that may as well lead to something that only a build makes. */
export function whereThere(folder: SiteFolder, candidates: readonly string[]): readonly string[] | undefined {
  return candidates.some((candidate) => folder.kindOf(candidate) === 'file') ? candidates : undefined
}

export function leadsOut(path: string): boolean {
  return path === '..' || path.startsWith('../') || path.startsWith('/')
}

/** A relative link to a Markdown file that is not there is a mistake whatever the generator makes of the link. */
export function isMarkdownFile(path: string): boolean {
  return /\.(?:mdx?|markdown)$/i.test(path)
}

/** Whether a folder on the way to a path, or a file in it, stands for many pages: `[id].md`, `[...slug]/`. */
export function hasDynamicRoute(folder: SiteFolder, path: string): boolean {
  for (let at = posix.dirname(path); !leadsOut(at); at = posix.dirname(at)) {
    if ([...folder.namesIn(at)].some((name) => name.startsWith('['))) return true
    if (at === '.') break
  }
  return false
}

/** Whether a path leads through a folder that generators never look into for pages. */
export function isOutOfSight(path: string): boolean {
  return path.split('/').some((name) => name === 'node_modules' || (name.startsWith('.') && name !== '..'))
}
