import { isAssetName } from '../../asset-name.ts'
import { rootedCandidates, withoutBase } from '../../rooted-candidates.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { firstName, folderOf, OUT_OF_SIGHT, pathFrom } from '../../site-path.ts'
import type { JekyllConfig } from './jekyll-config.ts'
import type { JekyllPost } from './jekyll-places.ts'

/** A link to a Markdown file means that file, as the plugin for relative links reads it; any other is an address. */
export function jekyllLinkCandidates(
  post: JekyllPost,
  config: JekyllConfig,
  folder: SiteFolder,
  target: string,
): readonly string[] | undefined {
  if (isAssetName(target)) return jekyllImageCandidates(config, folder, target, false)
  if (!/\.(?:md|markdown)$/i.test(target)) return undefined
  const from = target.startsWith('/') ? '' : folderOf(post.path)
  return [pathFrom(pathFrom(config.source, from), target)]
}

/** Where an image from the root of the site lies. What other paths mean depends on the address of the page. */
export function jekyllImageCandidates(
  config: JekyllConfig,
  folder: SiteFolder,
  target: string,
  isField: boolean,
): readonly string[] | undefined {
  if (!isAssetName(target) || (!target.startsWith('/') && !isField) || target.startsWith('.')) return undefined
  const path = withoutBase(target, config.basePath)
  const rooted = rootedCandidates(folder, path, [config.source])
  // Themes bring files of their own, in this folder alone.
  const isOfTheme = config.hasTheme && firstName(path.replace(/^\//, '')) === 'assets'
  return rooted && [...rooted, ...(isOfTheme ? [OUT_OF_SIGHT] : [])]
}
