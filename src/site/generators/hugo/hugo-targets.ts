import { isAssetName } from '../../asset-name.ts'
import { rootedCandidates, withoutBase } from '../../rooted-candidates.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { below, folderOf, OUT_OF_SIGHT, pathFrom, withoutExtension } from '../../site-path.ts'
import type { HugoConfig } from './hugo-config.ts'
import type { HugoPage } from './hugo-places.ts'

/** What a link to a Markdown file or to a resource may mean; any other is an address, which aliases and permalinks make too. */
export function hugoLinkCandidates(page: HugoPage, config: HugoConfig, folder: SiteFolder, target: string): readonly string[] | undefined {
  if (isAssetName(target)) return hugoImageCandidates(page, config, folder, target, false)
  if (!/\.(?:md|markdown)$/i.test(target)) return undefined
  const here = folderOf(page.path)
  const isBundle = page.stem === 'index' || page.stem === '_index'
  const logicalHere = folderOf(page.logicalPath)
  // Without a leading slash a page is looked for beside this one first, then anywhere in the content.
  const beside = target.startsWith('/') ? [] : [pathFrom(here, target), ...(isBundle ? [pathFrom(folderOf(here), target)] : [])]
  const inContent = [
    ...(target.startsWith('/') ? [] : [pathFrom(logicalHere, target), ...(isBundle ? [pathFrom(folderOf(logicalHere), target)] : [])]),
    ...(target.startsWith('.') ? [] : [pathFrom('', target.replace(/^\/+/, ''))]),
  ]
  const paths = [...beside, ...inContent.flatMap((logical) => mountedFrom(config, logical))]
  const elsewhere = config.hasOtherContent || config.hasHooks.link ? [OUT_OF_SIGHT] : []
  return [...new Set(paths.flatMap((path) => pageFiles(path, page.locale))), ...elsewhere]
}

/** The files of the site that may stand at a path of Hugo's own content, whichever folder is mounted there. */
function mountedFrom({ roots }: HugoConfig, logical: string): readonly string[] {
  return roots.flatMap(({ folder, under }) => {
    const rest = below(under, logical)
    return rest === undefined ? [] : [pathFrom(folder, rest)]
  })
}

function topRoots(config: HugoConfig): readonly string[] {
  return config.roots.filter(({ under }) => under === '').map((root) => root.folder)
}

/** The files that hold a page: itself, a translation of it, or a folder with an index. */
function pageFiles(path: string, locale: string | undefined): readonly string[] {
  const bare = withoutExtension(path)
  const extension = path.slice(bare.length)
  const names = [path, `${bare}/index${extension}`, `${bare}/_index${extension}`]
  return locale === undefined ? names : names.flatMap((name) => [name, `${withoutExtension(name)}.${locale}${extension}`])
}

/**
 * Where the file of an image may be: with its page where that is a bundle, else in the folders of static files and of assets.
 *
 * @param isField Whether it stands in front matter, where partials look for a resource first, then from the root of the site.
 */
export function hugoImageCandidates(
  page: HugoPage,
  config: HugoConfig,
  folder: SiteFolder,
  target: string,
  isField: boolean,
): readonly string[] | undefined {
  if (!isAssetName(target)) return undefined
  const rooted = rootedCandidates(folder, withoutBase(target, config.basePath), config.fileFolders, topRoots(config))
  const elsewhere = config.hasOtherFiles || (!isField && config.hasHooks.image) ? [OUT_OF_SIGHT] : []
  if (target.startsWith('/')) return rooted && [...rooted, ...elsewhere]
  const own = pathFrom(folderOf(page.path), target)
  if (page.stem === 'index' || page.stem === '_index') {
    const besideOnTheWeb = config.fileFolders.map((root) => pathFrom(pathFrom(root, folderOf(page.logicalPath)), target))
    return [own, ...besideOnTheWeb, ...config.fileFolders.map((root) => pathFrom(root, target)), ...elsewhere]
  }
  // The address of a single page has a folder of its own, so what lies beside its file is not beside it on the web. Of a bare name
  // a layout says in which folder it is: `printf "images/%s" .Params.image`.
  const inLayout = target.includes('/') ? [] : [OUT_OF_SIGHT]
  return isField && rooted !== undefined ? [...rooted, own, ...elsewhere, ...inLayout] : undefined
}
