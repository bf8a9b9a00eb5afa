import { basename, dirname, resolve } from 'node:path'
import type { FileSystem } from '../files/file-system.ts'
import type { LeftOutCause } from '../files/path-filter.ts'
import { relativePath } from '../files/relative-path.ts'
import { didYouMean } from '../text/nearest-name.ts'

// The words for a pattern that leads to no file: what is missing, or what left the files out and how to get them back.

export function count(causes: Map<LeftOutCause, number>, cause: LeftOutCause): void {
  causes.set(cause, (causes.get(cause) ?? 0) + 1)
}

/** `12 files found were left out: 10 ignored by .gitignore (…), 2 ignored by …`. */
export function leftOut(causes: ReadonlyMap<LeftOutCause, number>): string {
  const total = [...causes.values()].reduce((sum, number) => sum + number, 0)
  const list = [...causes].map(([cause, number]) => `${number} ${whyLeftOut(cause, number)}`)
  return `${total} ${total === 1 ? 'file found was' : 'files found were'} left out: ${list.join(', ')}`
}

export function whyLeftOut(cause: LeftOutCause, files = 1): string {
  switch (cause) {
    case '.gitignore':
      return `ignored by .gitignore (--no-ignore lints ${files === 1 ? 'it' : 'them'})`
    case 'config':
      return 'ignored by `ignores` in the config'
    case '--ignore-pattern':
      return 'ignored by --ignore-pattern'
    case 'negated pattern':
      return 'taken out by a pattern with `!`'
    case 'no post':
      return files === 1 ? 'that is no post (--all-files lints it)' : 'that are no posts (--all-files lints them)'
  }
}

/** One sentence however many there are: hooks of editors and of git name whatever was changed. */
export function skippedFiles(files: readonly string[]): string {
  if (files.length === 1) return `Skipped \`${files[0]}\`: it is no post (--all-files lints it)`
  return `Skipped ${files.length} files ${whyLeftOut('no post', files.length)}, such as \`${files[0]}\``
}

export function notAPost(file: string): string {
  return `\`${file}\` is not a post: posts are Markdown files`
}

/** The first folder of a glob that does not exist, where that is why nothing matches. */
export function missingFolderOf(glob: string, cwd: string, fileSystem: FileSystem): string {
  let folder = cwd
  for (const segment of glob.split('/').slice(0, -1)) {
    if (isGlob(segment)) return ''
    folder = resolve(folder, segment === '' ? '/' : segment)
    if (fileSystem.stat(folder)?.kind !== 'directory') {
      return `: there is no folder \`${relativePath(cwd, folder)}\`${nearestSibling(folder, fileSystem)}`
    }
  }
  return ''
}

export function nearestSibling(path: string, fileSystem: FileSystem): string {
  try {
    return didYouMean(
      basename(path),
      fileSystem.readDirectory(dirname(path)).map(({ name }) => name),
    )
  } catch {
    return ''
  }
}

export function isGlob(pattern: string): boolean {
  return /[*?[\]{}]|[!+@]\(/.test(pattern)
}
