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
    const takesFilesFromElsewhere = /\b(?:alias|basePath|beforeEach)\b/.test(page)
    return isLoaded ? { evidence: PAGE, isCertain: true, place: (path) => place(folder, path, takesFilesFromElsewhere) } : undefined
  },
}

/** @param takesFilesFromElsewhere Whether an alias, a base path or a hook may stand for files that are not there. */
function place(folder: SiteFolder, path: string, takesFilesFromElsewhere: boolean): PlacedPost | undefined {
  if (!path.endsWith('.md') || isOutOfSight(path)) return undefined
  const candidates = (target: string): readonly string[] | undefined => {
    // Links count from the page or from the root, as `relativePath` says.
    const files = [besidePost(path, target), below('', target)]
    return takesFilesFromElsewhere || target.startsWith('/') ? whereThere(folder, files) : files
  }
  return {
    collection: { name: 'docs', kind: 'docs', folder: '' },
    pathInCollection: path,
    isMdx: false,
    linkCandidates: (target) => (isMarkdownFile(target) ? candidates(target) : undefined),
    imageCandidates: candidates,
  }
}
