import { isAssetName } from '../../asset-name.ts'
import { leadsOut } from '../../page-files.ts'
import { below, folderOf, OUT_OF_SIGHT, pathFrom, withoutExtension } from '../../site-path.ts'
import type { MkDocsConfig } from './mkdocs-config.ts'
import type { MkDocsPage } from './mkdocs-places.ts'

/** Below a blog these folders hold pages that the build makes. */
const MADE_BY_BLOGS = /^(?:archive|author|authors|category|page|tags)\//

/** A link to a Markdown file counts from the file that it stands in. Addresses, and whatever begins with a slash, are left alone. */
export function mkdocsLinkCandidates(page: MkDocsPage, config: MkDocsConfig, target: string): readonly string[] | undefined {
  if (target.startsWith('/')) return undefined
  if (isAssetName(target)) return mkdocsImageCandidates(page, config, target, false)
  if (!/\.(?:md|markdown|ipynb)$/i.test(target)) return undefined
  const path = pathFrom(folderOf(page.path), target)
  return isInDocs(path, config) && !isMadeByBlog(path, config) ? [path, ...elsewhere(path, config)] : undefined
}

/**
 * Images count from the file too, but in HTML from the address of the page.
 *
 * @param isField Whether it stands in front matter, where themes count from the documentation or from the folder of the site.
 */
export function mkdocsImageCandidates(
  page: MkDocsPage,
  config: MkDocsConfig,
  target: string,
  isField: boolean,
): readonly string[] | undefined {
  if (target.startsWith('/') || !isAssetName(target)) return undefined
  const here = folderOf(page.path)
  const path = pathFrom(here, target)
  if (isField) return [pathFrom(config.docs, target), path, target, OUT_OF_SIGHT]
  const fromAddress =
    page.blog === undefined
      ? pathFrom(config.hasFolderUrls && !page.isIndex ? withoutExtension(page.path) : here, target)
      : pathFrom(config.docs, target.replace(/^(?:\.\.\/){1,20}/, ''))
  const inDocs = [path, fromAddress].filter((one) => isInDocs(one, config))
  return inDocs.length === 0 ? undefined : [...new Set(inDocs), ...elsewhere(path, config)]
}

function isInDocs(path: string, { docs }: MkDocsConfig): boolean {
  return below(docs, path) !== undefined && (docs !== '' || !leadsOut(path))
}

function isMadeByBlog(path: string, { blogs }: MkDocsConfig): boolean {
  return blogs.some(({ folder }) => MADE_BY_BLOGS.test(below(folder, path) ?? ''))
}

/** Plugins write pages, and of a blog without its config the rest of the site is not at hand. */
function elsewhere(path: string, config: MkDocsConfig): readonly string[] {
  const isAtHand = config.isWhole ? !config.hasOtherFiles : config.blogs.some(({ folder }) => below(folder, path) !== undefined)
  return isAtHand ? [] : [OUT_OF_SIGHT]
}
