import { posix } from 'node:path'
import type { DetectedSite, Generator, PlacedPost } from '../generator.ts'
import { below, besidePost, isMarkdownFile, isOutOfSight, whereThere } from '../page-files.ts'
import type { SiteFolder } from '../site-folder.ts'

const PAGE = 'index.html'

/** A folder with a page that loads Docsify, which reads the Markdown beside it in the browser. */
export const docsify: Generator = {
  name: 'docsify',
  detect: async (folder) => {
    const root = ['', 'docs'].find((one) => isDocsify(folder, one))
    if (root === undefined) return undefined
    return { evidence: posix.join(root, PAGE), isCertain: true, place: placing(folder, root) }
  },
}

function isDocsify(folder: SiteFolder, root: string): boolean {
  if (!folder.namesIn(root).has(PAGE)) return false
  const page = folder.readText(posix.join(root, PAGE)) ?? ''
  return /\$docsify\b/.test(page) || /<script[^>]{1,500}\bdocsify\b/.test(page)
}

function placing(folder: SiteFolder, root: string): DetectedSite['place'] {
  return (path): PlacedPost | undefined => {
    const inRoot = root === '' ? path : path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined
    if (inRoot === undefined || !path.endsWith('.md') || isOutOfSight(path)) return undefined
    return {
      collection: { name: 'docs', kind: 'docs', folder: root },
      pathInCollection: inRoot,
      isMdx: false,
      // Links count from the page or from the root, as `relativePath` says, and aliases may stand for other files.
      linkCandidates: (target) =>
        isMarkdownFile(target) ? whereThere(folder, [besidePost(path, target), below(root, target)]) : undefined,
      imageCandidates: (target) => whereThere(folder, [besidePost(path, target), below(root, target)]),
    }
  }
}
