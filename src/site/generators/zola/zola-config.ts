import { anyCaseValueAt, asText, asTexts, keysOf, valueAt } from '../../config-value.ts'
import { basePathOf } from '../../rooted-candidates.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { siteGlobs } from '../../site-globs.ts'
import { below, folderPath } from '../../site-path.ts'

/** The folder of all content: Zola knows no other. */
export const CONTENT = 'content'

/** What `zola.toml` says of what matters here. */
export interface ZolaConfig {
  /** None where the site has one language. */
  readonly languages: readonly string[]
  readonly defaultLanguage: string
  readonly basePath: string
  /** How paths become addresses. */
  readonly slugs: 'on' | 'safe' | 'off'
  readonly keepsDates: boolean
  readonly hasFeeds: boolean
  /** What is copied to the root of the site. */
  readonly staticFolders: readonly string[]
  readonly hasOtherFiles: boolean
  /** The folders of templates, the site's own first. */
  readonly templateFolders: readonly string[]
  readonly isIgnored: (path: string) => boolean
}

/** Whether a `config.toml` is Zola's: it wants `base_url`, where Hugo has `baseURL`. */
export function isZolaConfig(data: unknown): boolean {
  return valueAt(data, 'base_url') !== undefined && anyCaseValueAt(data, 'baseURL') === undefined
}

export function zolaConfig(folder: SiteFolder, data: unknown): ZolaConfig {
  const theme = asText(valueAt(data, 'theme'))
  const themeFolder = theme === undefined ? undefined : folderPath(`themes/${theme}`)
  const slugs = valueAt(data, 'slugify', 'paths')
  const isIgnored = siteGlobs(asTexts(valueAt(data, 'ignored_content')))
  return {
    languages: keysOf(valueAt(data, 'languages')),
    defaultLanguage: asText(valueAt(data, 'default_language')) ?? 'en',
    basePath: basePathOf(asText(valueAt(data, 'base_url'))),
    slugs: slugs === 'safe' || slugs === 'off' ? slugs : 'on',
    keepsDates: valueAt(data, 'slugify', 'paths_keep_dates') === true,
    hasFeeds: valueAt(data, 'generate_feeds') === true || valueAt(data, 'generate_feed') === true,
    staticFolders: ['static', ...(themeFolder === undefined ? [] : [`${themeFolder}/static`])],
    templateFolders: ['templates', ...(themeFolder === undefined ? [] : [`${themeFolder}/templates`])],
    hasOtherFiles: themeFolder !== undefined && folder.kindOf(themeFolder) !== 'directory',
    isIgnored: (path) => isIgnored(below(CONTENT, path) ?? path),
  }
}
