import type { SiteFolder } from '../site-folder.ts'

/** How each lock file says which version of a package is installed. */
const LOCK_FILES: readonly (readonly [file: string, patternOf: (name: string) => RegExp])[] = [
  ['package-lock.json', (name) => new RegExp(`"(?:[^"\\n]{0,300}/)?node_modules/${name}": \\{\\s*"version": "([^"\\n]+)"`, 'g')],
  ['yarn.lock', (name) => new RegExp(`^"?${name}@[^\\n]*:\\r?\\n +version:? "?([^"\\s]+)`, 'gm')],
  ['pnpm-lock.yaml', (name) => new RegExp(`^ {2}['"]?/?${name}[@/](\\d[^\\s:('"]*)`, 'gm')],
]

/** The versions of a package that the lock file of a site has; none where there is no lock file, or one that is too large to be read. */
export function lockedVersions(folder: SiteFolder, name: string): readonly string[] {
  const pattern = name.replaceAll(/[.*+?^$()[\]{}|\\]/g, '\\$&')
  const found = LOCK_FILES.filter(([file]) => folder.names.has(file)).flatMap(([file, patternOf]) =>
    [...(folder.readText(file) ?? '').matchAll(patternOf(pattern))].map(([, version = '']) => version),
  )
  return [...new Set(found)]
}
