import type { SiteFolder } from '../site-folder.ts'

/** How each lock file says which version of a package is installed. */
const LOCK_FILES: readonly (readonly [file: string, patternOf: (name: string) => RegExp])[] = [
  ['package-lock.json', (name) => new RegExp(`"(?:(?:[^"\\n]{0,300}/)?node_modules/)?${name}": \\{\\s*"version": "([^"\\n]+)"`, 'g')],
  ['yarn.lock', (name) => new RegExp(`^"?${name}@[^\\n]*:\\r?\\n +version:? "?([^"\\s]+)`, 'gm')],
  ['pnpm-lock.yaml', (name) => new RegExp(`^ {2}['"]?/?${name}[@/](\\d[^\\s:('"]*)`, 'gm')],
]

/** Gives the versions of a package that the lock file of a site has; none where there is no lock file, or one that is too large to be read. */
export function lockedVersions(folder: SiteFolder): (name: string) => readonly string[] {
  let read: readonly { readonly text: string; readonly patternOf: (name: string) => RegExp }[] | undefined
  return (name) => {
    read ??= LOCK_FILES.filter(([file]) => folder.names.has(file)).map(([file, patternOf]) => ({
      text: folder.readText(file) ?? '',
      patternOf,
    }))
    const pattern = name.replaceAll(/[.*+?^$()[\]{}|\\]/g, '\\$&')
    // Most locks have nothing of what is asked for.
    const found = read.filter(({ text }) => text.includes(name)).flatMap(({ text, patternOf }) => [...text.matchAll(patternOf(pattern))])
    return [...new Set(found.map(([, version = '']) => version))]
  }
}
