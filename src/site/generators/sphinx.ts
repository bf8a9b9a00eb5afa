import { posix } from 'node:path'
import type { DetectedSite, Generator, PlacedPost } from '../generator.ts'
import { isOutOfSight } from '../page-files.ts'
import type { SiteFolder } from '../site-folder.ts'

const CONFIG = 'conf.py'
const FOLDERS = ['', 'docs', 'doc', 'source', 'docs/source', 'doc/source']

/** A project whose Markdown is read by MyST. Without it, Sphinx reads reStructuredText only. */
export const sphinx: Generator = {
  name: 'sphinx',
  detect: async (folder) => {
    const root = FOLDERS.find((one) => usesMyst(folder, one))
    if (root === undefined) return undefined
    return { evidence: posix.join(root, CONFIG), isCertain: true, place: placing(root) }
  },
}

function usesMyst(folder: SiteFolder, root: string): boolean {
  if (!folder.namesIn(root).has(CONFIG)) return false
  const config = folder.readText(posix.join(root, CONFIG)) ?? ''
  return /['"](?:myst_parser|myst_nb)['"]/.test(config)
}

function placing(root: string): DetectedSite['place'] {
  return (path): PlacedPost | undefined => {
    const inRoot = root === '' ? path : path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined
    if (inRoot === undefined || !path.endsWith('.md') || isOutOfSight(path)) return undefined
    // What Sphinx writes, and what it takes templates from.
    if (inRoot.split('/').some((name) => name.startsWith('_'))) return undefined
    return { collection: { name: 'docs', kind: 'docs', folder: root }, pathInCollection: inRoot, isMdx: false }
  }
}
