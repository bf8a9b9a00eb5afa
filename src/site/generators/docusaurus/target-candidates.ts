import { posix } from 'node:path'
import { isAssetName } from '../../asset-name.ts'
import { isMarkdownFile } from '../../page-files.ts'
import { withoutBase } from '../../rooted-candidates.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { folderOf, OUT_OF_SIGHT, pathFrom } from '../../site-path.ts'
import { type ContentPlace, translationFolder } from './content-place.ts'
import { mayRewriteLinks } from './content-plugins.ts'
import type { SiteSettings } from './site-settings.ts'

const SITE_ALIAS = '@site/'

/** What a link may lead to: files of Markdown by their path, other files by their path or through a static folder. */
export function linkCandidates(
  folder: SiteFolder,
  settings: SiteSettings,
  place: ContentPlace,
): (target: string) => readonly string[] | undefined {
  const own = folderOf(`${place.folder}/${place.rest}`)
  const base = folderOf(`${place.baseFolder}/${place.rest}`)
  const elsewhere = mayRewriteLinks(place.plugin) ? [OUT_OF_SIGHT] : []
  const candidatesOf = (target: string): readonly string[] | undefined => {
    if (target.startsWith(SITE_ALIAS)) return [pathFrom('', target.slice(SITE_ALIAS.length))]
    if (isMarkdownFile(target)) {
      const beside = unique([pathFrom(own, target), pathFrom(base, target)])
      if (/^\.{1,2}\//.test(target)) return beside
      const roots = unique([place.folder, ...contentFolders(settings, place), ''])
      const rooted = roots.map((root) => pathFrom(root, target.replace(/^\/+/, '')))
      if (!target.startsWith('/')) return unique([...beside, ...rooted])
      return [...rooted, ...(staticCandidates(settings, target) ?? [])]
    }
    // What has no extension is an address, which only a build can tell; and so it may be with one that no file has.
    if (posix.extname(target) === '') return undefined
    const candidates = target.startsWith('/') ? staticCandidates(settings, target) : unique([pathFrom(own, target), pathFrom(base, target)])
    const isThere = candidates?.some((path) => folder.kindOf(path) === 'file')
    return isAssetName(target) || isThere ? candidates : undefined
  }
  return (target) => {
    const candidates = candidatesOf(target)
    return candidates && [...candidates, ...elsewhere]
  }
}

/** What an image may lead to. A front matter property is a file only with `./` or from a static folder; otherwise it is a URL. */
export function imageCandidates(
  settings: SiteSettings,
  place: ContentPlace,
): (target: string, pointer: string | undefined) => readonly string[] | undefined {
  const own = folderOf(`${place.folder}/${place.rest}`)
  return (target, pointer) => {
    if (target.startsWith('/')) return staticCandidates(settings, target)
    if (pointer !== undefined) return target.startsWith('./') ? [pathFrom(own, target)] : undefined
    return [target.startsWith(SITE_ALIAS) ? pathFrom('', target.slice(SITE_ALIAS.length)) : pathFrom(own, target)]
  }
}

/** Written from the root, with or without the path that the site lies under: HTML needs it, Markdown does not. */
function staticCandidates({ statics, baseUrl }: SiteSettings, target: string): readonly string[] | undefined {
  if (statics === undefined) return undefined
  const urls = unique([target, baseUrl === undefined ? target : withoutBase(target, baseUrl)])
  const paths = urls.flatMap((url) =>
    statics.map((root) => (root === OUT_OF_SIGHT ? OUT_OF_SIGHT : pathFrom(root, url.replace(/^\/+/, '')))),
  )
  return baseUrl === undefined ? [...paths, OUT_OF_SIGHT] : paths
}

/** The folders that a path without dots counts from: the translation of the post's language, then what it is made from. */
export function contentFolders({ folderOf: localeFolder, defaultLocale }: SiteSettings, place: ContentPlace): readonly string[] {
  const locale = place.locale ?? defaultLocale
  const translated = locale === undefined ? [] : [translationFolder(place, localeFolder(locale))]
  return unique([...translated, place.baseFolder])
}

function unique(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)]
}
