import { posix } from 'node:path'
import { leadsOut } from './page-files.ts'

/** Paths in a site: relative to its folder, with `/`, `''` for the folder itself, `../docs` for a folder beside it. */

/**
 * A candidate that stands for places that nobody can look into, such as a theme that is installed elsewhere: where no other candidate
 * is there, nothing is said.
 */
export const OUT_OF_SIGHT = '/'

/** The path that a target means in a folder, whether or not it begins with `/`; it begins with `..` where it leads out of the site. */
export function pathFrom(folder: string, target: string): string {
  const path = posix.join(folder === '' ? '.' : folder, target)
  return path === '.' || path === './' ? '' : path
}

/** A folder as configs write it (`./docs/`) as a path; `undefined` for one that is not in the site. */
export function folderPath(written: string): string | undefined {
  const path = reachablePath(written)
  return path === undefined || leadsOut(path) ? undefined : path
}

/** The same for one that may lie beside the site: `../docs`. `undefined` for one that counts from the root of a disk. */
export function reachablePath(written: string): string | undefined {
  return /^(?:\/|[a-z]:)/i.test(written) ? undefined : pathFrom('', written.replaceAll('\\', '/')).replace(/\/$/, '')
}

export function folderOf(path: string): string {
  const end = path.lastIndexOf('/')
  return end === -1 ? '' : path.slice(0, end)
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** A name without its last extension: `2024-01-31-hello` for `2024-01-31-hello.md`. */
export function withoutExtension(path: string): string {
  return path.slice(0, path.length - posix.extname(path).length)
}

/** The path as counted from a folder that it lies in; `undefined` for one that does not. */
export function below(folder: string, path: string): string | undefined {
  if (folder === '') return path
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined
}

/** The folders above a path, the nearest first, the site's own last. */
export function foldersAbove(path: string): readonly string[] {
  const folders: string[] = []
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) folders.push(folder)
  return [...folders, '']
}

/** The first name of a path: the folder that all of it lies in. */
export function firstName(path: string): string {
  return path.split('/', 1)[0] ?? ''
}

/**
 * The place of a post as its generator would show it, such as `/2026/01/31/hello`: without the `/` and the `index.html` at its end,
 * which lead to the same page.
 */
export function address(...parts: readonly string[]): string {
  const path = posix.join('/', ...parts).replace(/(^|\/)index\.html$/, '$1')
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
}

/** A text without a character at its ends. */
export function trimmedOf(text: string, character: string): string {
  let [start, end] = [0, text.length]
  while (start < end && text[start] === character) start += 1
  while (end > start && text[end - 1] === character) end -= 1
  return text.slice(start, end)
}
