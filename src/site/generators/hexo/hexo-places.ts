import { isAssetName } from '../../asset-name.ts'
import type { PlacedPost } from '../../generator.ts'
import { rootedCandidates, withoutBase } from '../../rooted-candidates.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { below, firstName, folderOf, nameOf, OUT_OF_SIGHT, pathFrom, withoutExtension } from '../../site-path.ts'
import { hexoAddress } from './hexo-address.ts'
import type { HexoConfig } from './hexo-config.ts'
import { hexoTitles } from './hexo-titles.ts'

export type HexoKind = 'posts' | 'drafts' | 'pages'

/** Where files of a Hexo site belong. Links are written as addresses, which only a build can tell. */
export function hexoPlaces(config: HexoConfig, folder: SiteFolder): (path: string) => PlacedPost | undefined {
  const titles = hexoTitles(folder, config)
  return (path) => {
    const inSource = below(config.source, path)
    if (inSource === undefined || !/\.(?:md|markdown|mkd|mkdn|mdown)$/i.test(path) || config.isLeftOut(path)) return undefined
    const top = inSource.includes('/') ? firstName(inSource) : ''
    const kind: HexoKind = top === '_posts' ? 'posts' : top === '_drafts' ? 'drafts' : 'pages'
    const collectionFolder = kind === 'pages' ? config.source : pathFrom(config.source, top)
    const pathInCollection = below(collectionFolder, path) ?? inSource
    if (pathInCollection.split('/').some(isHidden)) return undefined
    return {
      collection: { name: kind === 'pages' ? 'pages' : top, kind, folder: collectionFolder },
      pathInCollection,
      locale: localeOf(pathInCollection, kind, config),
      schema: kind === 'pages' ? 'hexo-page' : 'hexo-post',
      isMdx: false,
      templatesOf: (frontMatter) => (frontMatter?.value('disableNunjucks') === true ? 'none' : undefined),
      titleOnPage: (frontMatter) => titles(kind, frontMatter),
      addressOf: (frontMatter) => hexoAddress(pathInCollection, kind, config, frontMatter),
      linkCandidates: (target) => (isAssetName(target) ? imageCandidates(path, kind, config, folder, target, false) : undefined),
      imageCandidates: (target, pointer) => imageCandidates(path, kind, config, folder, target, pointer !== undefined),
    }
  }
}

/** Hexo leaves such files alone. */
function isHidden(name: string): boolean {
  return /^[_.]|[~%]$/.test(name)
}

/** Pages may lie in a folder of their language; posts do where the config names them so. */
function localeOf(path: string, kind: HexoKind, { languages, newPostName }: HexoConfig): string | undefined {
  if (languages.length === 0 || (kind !== 'pages' && !newPostName.startsWith(':lang/'))) return undefined
  const first = firstName(path)
  return languages.includes(first) ? first : languages[0]
}

function imageCandidates(
  path: string,
  kind: HexoKind,
  config: HexoConfig,
  folder: SiteFolder,
  target: string,
  isField: boolean,
): readonly string[] | undefined {
  if (!isAssetName(target)) return undefined
  const elsewhere = config.hasOtherFiles ? [OUT_OF_SIGHT] : []
  const rooted = rootedCandidates(folder, withoutBase(target, config.basePath), config.fileFolders)
  if (target.startsWith('/')) return rooted && [...rooted, ...elsewhere]
  const own = withoutExtension(nameOf(path))
  const assets = pathFrom(folderOf(path), own)
  // Plugins take a path with or without the folder's name in it.
  if (config.hasAssetFolders && kind !== 'pages') {
    const isWithFolder = below(own, target.replace(/^\.\//, '')) !== undefined
    const besides = [pathFrom(assets, target), pathFrom(folderOf(path), target)]
    return [...(isWithFolder ? besides.toReversed() : besides), ...(isField ? (rooted ?? []) : []), ...elsewhere]
  }
  return isField && rooted !== undefined ? [...rooted, ...elsewhere] : undefined
}
