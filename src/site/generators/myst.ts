import type { Generator, PlacedPost } from '../generator.ts'
import { below, besidePost, isMarkdownFile, isOutOfSight, whereThere } from '../page-files.ts'
import type { SiteFolder } from '../site-folder.ts'

/** Projects whose Markdown is read by MyST: those of mystmd, of Jupyter Book, and of Sphinx where it is told to read any. */
export const myst: Generator = {
  name: 'myst',
  detect: async (folder) => {
    const evidence = configIn(folder)
    return evidence === undefined ? undefined : { evidence, isCertain: true, place: (path) => place(folder, path, makesFiles(folder)) }
  },
}

function configIn(folder: SiteFolder): string | undefined {
  const { names } = folder
  if (names.has('myst.yml')) return 'myst.yml'
  if (names.has('_toc.yml') && names.has('_config.yml')) return '_toc.yml'
  if (!names.has('conf.py')) return undefined
  return /['"](?:myst_parser|myst_nb)['"]/.test(folder.readText('conf.py') ?? '') ? 'conf.py' : undefined
}

/** Whether the config is a program that may write or copy files before it is built from them. */
function makesFiles(folder: SiteFolder): boolean {
  return /\b(?:setup|open|write_text|shutil|subprocess)\b/.test(folder.readText('conf.py') ?? '')
}

function place(folder: SiteFolder, path: string, makesFiles: boolean): PlacedPost | undefined {
  if (!path.endsWith('.md') || isOutOfSight(path)) return undefined
  // What is built, and what it takes templates from.
  if (path.split('/').some((name) => name.startsWith('_'))) return undefined
  const candidates = (target: string): readonly string[] | undefined => {
    // From the page, and from the root for a page that another one includes.
    const files = [besidePost(path, target), below('', target)]
    return makesFiles || target.startsWith('/') ? whereThere(folder, files) : files
  }
  return {
    collection: { name: 'docs', kind: 'docs', folder: '' },
    pathInCollection: path,
    isMdx: false,
    // Anything else may be the name of a reference.
    linkCandidates: (target) => (isMarkdownFile(target) ? candidates(target) : undefined),
    // `![](plot.*)` is whichever there is that the format can show, and a name without an extension may be a reference too.
    imageCandidates: (target) => (/\.[a-z]{3,4}$/i.test(target) ? candidates(target) : undefined),
  }
}
