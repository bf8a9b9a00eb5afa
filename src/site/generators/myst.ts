import { posix } from 'node:path'
import type { DetectedSite, Generator, PlacedPost } from '../generator.ts'
import { isOutOfSight } from '../page-files.ts'
import type { SiteFolder } from '../site-folder.ts'

const FOLDERS = ['', 'docs', 'doc', 'source', 'docs/source', 'doc/source']

/** Projects whose Markdown is read by MyST: those of mystmd, of Jupyter Book, and of Sphinx where it is told to read any. */
export const myst: Generator = {
  name: 'myst',
  detect: async (folder) => {
    for (const root of FOLDERS) {
      const name = configIn(folder, root)
      if (name !== undefined) return { evidence: posix.join(root, name), isCertain: true, place: placing(root) }
    }
    return undefined
  },
}

function configIn(folder: SiteFolder, root: string): string | undefined {
  const names = folder.namesIn(root)
  if (names.has('myst.yml')) return 'myst.yml'
  if (names.has('_toc.yml') && names.has('_config.yml')) return '_toc.yml'
  if (!names.has('conf.py')) return undefined
  return /['"](?:myst_parser|myst_nb)['"]/.test(folder.readText(posix.join(root, 'conf.py')) ?? '') ? 'conf.py' : undefined
}

function placing(root: string): DetectedSite['place'] {
  return (path): PlacedPost | undefined => {
    const inRoot = root === '' ? path : path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined
    if (inRoot === undefined || !path.endsWith('.md') || isOutOfSight(path)) return undefined
    // What is built, and what it takes templates from.
    if (inRoot.split('/').some((name) => name.startsWith('_'))) return undefined
    return { collection: { name: 'docs', kind: 'docs', folder: root }, pathInCollection: inRoot, isMdx: false }
  }
}
