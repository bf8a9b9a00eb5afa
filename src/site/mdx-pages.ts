import type { PlacedPost } from './generator.ts'
import { below, besidePost, isMarkdownFile, isRelative, pageFiles, whereThere } from './page-files.ts'
import { type PublicFolder, publicFiles } from './public-folder.ts'
import type { SiteFolder } from './site-folder.ts'

export interface PageTargets {
  /** The folders whose files stand for routes, the most likely first. */
  readonly routes: readonly string[]
  readonly publicFolder: PublicFolder
}

/**
 * Where links and images of a page lead on sites that import images and leave links alone: Next.js sites and Gatsby. A link that
 * names no file is a route, and routes come from many places: those that are found are known, the others are not missing.
 */
export function pageTargets(
  folder: SiteFolder,
  path: string,
  { routes, publicFolder }: PageTargets,
): Pick<PlacedPost, 'linkCandidates' | 'imageCandidates'> {
  return {
    linkCandidates: (target) => {
      if (!target.startsWith('/')) return isMarkdownFile(target) ? markdownFiles(path, target) : undefined
      const pages = routes.flatMap((root) => pageFiles(target).map((file) => below(root, file)))
      return whereThere(folder, [...pages, below(publicFolder.path, target)])
    },
    imageCandidates: (target, pointer) => {
      if (target.startsWith('/')) return publicFiles(folder, publicFolder, target)
      const beside = [besidePost(path, target)]
      if (isRelative(target)) return beside
      return pointer !== undefined || /^[@~#]/.test(target) ? whereThere(folder, beside) : beside
    },
  }
}

/** A link of an index page counts from the folder of the page, or from the one above it where its address has no slash at the end. */
function markdownFiles(path: string, target: string): readonly string[] {
  const beside = besidePost(path, target)
  return /(?:^|\/)(?:index|page)\.mdx?$/.test(path) ? [beside, besidePost(path, `../${target}`)] : [beside]
}
