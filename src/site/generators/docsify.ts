import type { Generator, PlacedPost } from '../generator.ts'
import { below, besidePost, isMarkdownFile, isOutOfSight, whereThere } from '../page-files.ts'
import type { SiteFolder } from '../site-folder.ts'

const PAGE = 'index.html'

/** A folder with a page that loads Docsify, which reads the Markdown beside it in the browser. */
export const docsify: Generator = {
  name: 'docsify',
  detect: async (folder) => {
    if (!folder.names.has(PAGE)) return undefined
    const page = folder.readText(PAGE) ?? ''
    const isLoaded = /\$docsify\b/.test(page) || /<script[^>]{1,500}\bdocsify\b/.test(page)
    return isLoaded ? { evidence: PAGE, isCertain: true, place: (path) => place(folder, path) } : undefined
  },
}

function place(folder: SiteFolder, path: string): PlacedPost | undefined {
  if (!path.endsWith('.md') || isOutOfSight(path)) return undefined
  // Links count from the page or from the root, as `relativePath` says, and aliases may stand for other files.
  const candidates = (target: string): readonly string[] | undefined => whereThere(folder, [besidePost(path, target), below('', target)])
  return {
    collection: { name: 'docs', kind: 'docs', folder: '' },
    pathInCollection: path,
    isMdx: false,
    linkCandidates: (target) => (isMarkdownFile(target) ? candidates(target) : undefined),
    imageCandidates: candidates,
  }
}
