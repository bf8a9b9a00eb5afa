import { isAssetName } from '../../asset-name.ts'
import { rootedCandidates, withoutBase } from '../../rooted-candidates.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { below, folderOf, OUT_OF_SIGHT, pathFrom } from '../../site-path.ts'
import { CONTENT, type ZolaConfig } from './zola-config.ts'
import type { ZolaPage } from './zola-places.ts'

/** `@/` begins a path in the content; other links to Markdown files lead beside this one. The rest are addresses. */
export function zolaLinkCandidates(page: ZolaPage, config: ZolaConfig, folder: SiteFolder, target: string): readonly string[] | undefined {
  const internal = below('@', target)
  if (internal !== undefined) return [pathFrom(CONTENT, internal)]
  if (isAssetName(target)) return zolaImageCandidates(page, config, folder, target, false)
  return target.endsWith('.md') && !target.startsWith('/') ? [pathFrom(folderOf(page.path), target)] : undefined
}

/** Where the file of an image may be: beside an `index.md`, else below the folders that are copied to the root of the site. */
export function zolaImageCandidates(
  page: ZolaPage,
  config: ZolaConfig,
  folder: SiteFolder,
  target: string,
  isField: boolean,
): readonly string[] | undefined {
  if (!isAssetName(target)) return undefined
  const here = folderOf(page.path)
  const isBundle = page.stem === 'index'
  const own = pathFrom(here, target)
  const elsewhere = config.hasOtherFiles ? [OUT_OF_SIGHT] : []
  const rooted = rootedCandidates(folder, withoutBase(target, config.basePath), config.staticFolders, [CONTENT])
  if (target.startsWith('/')) return rooted && [...rooted, ...elsewhere]
  // Above its folder addresses count, which front matter may have changed.
  if (isBundle && below(here, own) !== undefined) return [own, ...(isField ? (rooted ?? []) : []), ...elsewhere]
  return isField && rooted !== undefined ? [...rooted, own, ...elsewhere] : undefined
}
