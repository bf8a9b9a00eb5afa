import { hasInConfig } from './config-text.ts'
import { contentKind } from './content-kind.ts'
import type { PlacedPost } from './generator.ts'
import { localeFolders, localizedPath } from './locale-folders.ts'
import { mayRewritePages } from './own-plugins.ts'
import { below, besidePost, isOutOfSight, isRelative, whereThere } from './page-files.ts'
import { type PublicFolder, publicFiles } from './public-folder.ts'
import type { SiteFolder } from './site-folder.ts'

/** A site whose pages are all the Markdown files of a folder, each at the address of its path: VitePress, VuePress. */
export interface VuePages {
  /** The text of the config; `undefined` where it cannot be read. */
  readonly config: string | undefined
  /** The folder of the pages; empty for that of the site. */
  readonly source: string
  readonly schema: string
  readonly publicFolder: PublicFolder
  readonly isExcluded?: (path: string) => boolean
  /** @param path Below the folder of the pages. */
  readonly addressOf?: (path: string) => string | undefined
  /** @param at Where the target leads, relative to the site. */
  readonly linkCandidates: (at: string, target: string) => readonly string[] | undefined
  /** Where an image from the root of the site may be besides the public folder. */
  readonly hasSourceImages: boolean
  /** Where the site makes the ids of headings in a way of its own. */
  readonly anchors?: PlacedPost['anchors']
}

const INDEX = /^(?:index|readme)\.md$/i

/** @returns A function of the path relative to the site. */
export function vuePages(folder: SiteFolder, pages: VuePages): (path: string) => PlacedPost | undefined {
  const { config, source, schema, publicFolder, isExcluded, addressOf } = pages
  const locales = localeFolders(folder, source || '.', config)
  const prefix = source === '' ? '' : `${source}/`

  const imagesFrom = (path: string, target: string, pointer: string | undefined): readonly string[] | undefined => {
    if (target.startsWith('/')) {
      const files = publicFiles(folder, publicFolder, target)
      return files && (pages.hasSourceImages ? [...files, below(source, target)] : files)
    }
    const beside = [besidePost(path, target)]
    return isRelative(target) || (pointer === undefined && !/^[@~#]/.test(target)) ? beside : whereThere(folder, beside)
  }
  return (path) => {
    const inSource = path.startsWith(prefix) ? path.slice(prefix.length) : undefined
    if (inSource === undefined || !inSource.endsWith('.md') || isOutOfSight(inSource) || isExcluded?.(path) === true) return undefined
    const { locale, folder: own, rest, sources } = localizedPath(source, inSource, locales, config)
    const first = rest.includes('/') ? rest.slice(0, rest.indexOf('/')) : ''
    const inFolder = rest.slice(first.length + 1)
    const isPost = contentKind(first, 'docs') === 'posts' && !INDEX.test(inFolder)
    return {
      collection: isPost ? { name: first, kind: 'posts', folder: below(own, first) } : { name: 'docs', kind: 'docs', folder: own },
      pathInCollection: isPost ? inFolder : rest,
      locale,
      schema,
      isMdx: false,
      // A function of the site's own makes them then.
      anchors: hasInConfig(config, 'slugify') || mayRewritePages(config) ? 'unknown' : pages.anchors,
      sourceCandidates: sources,
      ...(addressOf && { addressOf: () => addressOf(inSource) }),
      linkCandidates: (target) => pages.linkCandidates(target.startsWith('/') ? below(source, target) : besidePost(path, target), target),
      imageCandidates: (target, pointer) => imagesFrom(path, target, pointer),
    }
  }
}
