import type { Generator, PlacedPost } from '../generator.ts'
import { isOutOfSight } from '../page-files.ts'
import type { SiteFolder } from '../site-folder.ts'

/** Projects whose Markdown is read by MyST: those of mystmd, of Jupyter Book, and of Sphinx where it is told to read any. */
export const myst: Generator = {
  name: 'myst',
  detect: async (folder) => {
    const evidence = configIn(folder)
    return evidence === undefined ? undefined : { evidence, isCertain: true, place }
  },
}

function configIn(folder: SiteFolder): string | undefined {
  const { names } = folder
  if (names.has('myst.yml')) return 'myst.yml'
  if (names.has('_toc.yml') && names.has('_config.yml')) return '_toc.yml'
  if (!names.has('conf.py')) return undefined
  return /['"](?:myst_parser|myst_nb)['"]/.test(folder.readText('conf.py') ?? '') ? 'conf.py' : undefined
}

function place(path: string): PlacedPost | undefined {
  if (!path.endsWith('.md') || isOutOfSight(path)) return undefined
  // What is built, and what it takes templates from.
  if (path.split('/').some((name) => name.startsWith('_'))) return undefined
  return { collection: { name: 'docs', kind: 'docs', folder: '' }, pathInCollection: path, isMdx: false }
}
