import { asText, asTexts, valueAt } from '../../config-value.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { siteGlobs } from '../../site-globs.ts'
import { below, folderPath } from '../../site-path.ts'

/** What `_config.yml` says of what matters here. */
export interface HexoConfig {
  readonly source: string
  readonly permalink: string
  /** The pattern of file names of posts. */
  readonly newPostName: string
  readonly timeZone: string | undefined
  readonly hasAssetFolders: boolean
  /** None where the site has one language. */
  readonly languages: readonly string[]
  /** What the site lies under, such as `/blog/`. */
  readonly basePath: string
  /** The folders that are copied to the root of the site: that of the sources, and the theme's. */
  readonly fileFolders: readonly string[]
  readonly hasOtherFiles: boolean
  /** The layouts of the theme, where that lies in the site. */
  readonly layoutFolder: string | undefined
  /** Whether a path of the sources is copied as it is or not at all. */
  readonly isLeftOut: (path: string) => boolean
}

/** Whether a folder with a `_config.yml` is Hexo's; Octopress, which is Jekyll, has `source/_posts` too, but says `source`. */
export function isHexoFolder(folder: SiteFolder, config: unknown): boolean {
  if (valueAt(config, 'source') !== undefined || asTexts(valueAt(config, 'plugins')).some((name) => name.startsWith('jekyll'))) return false
  const source = folderPath(asText(valueAt(config, 'source_dir')) ?? 'source') ?? 'source'
  return folder.names.has('scaffolds/') || folder.namesIn(source).has('_posts/')
}

export function hexoConfig(folder: SiteFolder, data: unknown): HexoConfig {
  const source = folderPath(asText(valueAt(data, 'source_dir')) ?? 'source') ?? 'source'
  const theme = asText(valueAt(data, 'theme'))
  const themeFolder = theme === undefined ? undefined : folderPath(`themes/${theme}`)
  const isLeftOut = siteGlobs(['skip_render', 'exclude'].flatMap((key) => asTexts(valueAt(data, key))))
  const languages = asTexts(valueAt(data, 'language'))
  return {
    source,
    permalink: asText(valueAt(data, 'permalink')) ?? ':year/:month/:day/:title/',
    newPostName: asText(valueAt(data, 'new_post_name')) ?? ':title.md',
    timeZone: asText(valueAt(data, 'timezone')) || undefined,
    hasAssetFolders: valueAt(data, 'post_asset_folder') === true,
    languages: languages.length > 1 ? languages : [],
    basePath: asText(valueAt(data, 'root')) ?? '/',
    fileFolders: [source, ...(themeFolder === undefined ? [] : [`${themeFolder}/source`])],
    hasOtherFiles: themeFolder !== undefined && folder.kindOf(themeFolder) !== 'directory',
    layoutFolder: themeFolder !== undefined && folder.kindOf(themeFolder) === 'directory' ? `${themeFolder}/layout` : undefined,
    isLeftOut: (path) => isLeftOut(below(source, path) ?? path),
  }
}
