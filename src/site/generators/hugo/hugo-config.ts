import { anyCaseValueAt, asText, asTexts, isMapping, keysOf } from '../../config-value.ts'
import { basePathOf } from '../../rooted-candidates.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { folderPath, pathFrom } from '../../site-path.ts'

/** A folder whose files are content. */
export interface ContentRoot {
  readonly folder: string
  /** Where its content is mounted: `''` for the top, `docs` for `content/docs`. */
  readonly under: string
  readonly locale: string | undefined
}

/** What a config says of what matters here. */
export interface HugoConfig {
  /** The innermost first. */
  readonly roots: readonly ContentRoot[]
  /** None where the site has one language. */
  readonly languages: readonly string[]
  readonly defaultLanguage: string
  readonly hasDefaultLanguageFolder: boolean
  /** Whether languages have sites of their own, on other hosts. */
  readonly hasLanguageHosts: boolean
  readonly basePath: string
  /** What is copied to the root of the site, and what may be referred to from there. */
  readonly fileFolders: readonly string[]
  /** Whether a theme that is not in the site may add files. */
  readonly hasOtherFiles: boolean
  /** The sections that hold posts, in so many words. */
  readonly postSections: ReadonlySet<string>
  /** Whether the path of a file in a section says its address. */
  readonly isPathAddress: (section: string) => boolean
  readonly hasFileNameDates: boolean
}

/** The value at some keys in the first of the files that has one. */
export type HugoValue = (...keys: readonly string[]) => unknown

export function hugoConfig(folder: SiteFolder, value: HugoValue): HugoConfig {
  const languages = keysOf(value('languages')).filter((code) => value('languages', code, 'disabled') !== true)
  const permalinks = value('permalinks')
  const themes = asTexts(value('theme')).flatMap((name) => folderPath(`${asText(value('themesDir')) ?? 'themes'}/${name}`) ?? [])
  const isThemeHere = themes.every((theme) => folder.kindOf(theme) === 'directory')
  const hasImports = Array.isArray(value('module', 'imports'))
  const statics = [
    ...asTexts(value('staticDir') ?? 'static'),
    ...languages.flatMap((code) => asTexts(value('languages', code, 'staticDir'))),
  ]
  const fileFolders = [
    ...mountsTo(value, 'static').map(({ folder: source }) => source),
    ...statics.flatMap((path) => folderPath(path) ?? []),
    asText(value('assetDir')) ?? 'assets',
    ...themes.flatMap((theme) => [`${theme}/static`, `${theme}/assets`]),
  ]
  return {
    roots: contentRoots(value, languages).toSorted((a, b) => b.folder.length - a.folder.length),
    languages: languages.length > 1 ? languages : [],
    defaultLanguage: asText(value('defaultContentLanguage')) ?? 'en',
    hasDefaultLanguageFolder: value('defaultContentLanguageInSubdir') === true,
    hasLanguageHosts: languages.some((code) => value('languages', code, 'baseURL') !== undefined),
    basePath: basePathOf(asText(value('baseURL'))),
    fileFolders: [...new Set(fileFolders)],
    hasOtherFiles: hasImports || !isThemeHere,
    postSections: new Set([...asTexts(value('params', 'mainSections')), ...asTexts(value('mainSections'))]),
    isPathAddress: (section) =>
      value('uglyURLs') === undefined &&
      [permalinks, anyCaseValueAt(permalinks, 'page'), anyCaseValueAt(permalinks, 'section')].every(
        (patterns) => anyCaseValueAt(patterns, section) === undefined,
      ),
    hasFileNameDates: asTexts(value('frontmatter', 'date')).some((source) => source.toLowerCase() === ':filename'),
  }
}

function contentRoots(value: HugoValue, languages: readonly string[]): readonly ContentRoot[] {
  const mounts = mountsTo(value, 'content')
  if (mounts.length > 0) return mounts
  const main = folderPath(asText(value('contentDir')) ?? 'content')
  const own = languages.flatMap((locale) => {
    const folder = folderPath(asText(value('languages', locale, 'contentDir')) ?? '')
    return folder === undefined || folder === '' || folder === main ? [] : [{ folder, under: '', locale }]
  })
  const isMainUsed = main !== undefined && (own.length === 0 || own.length < languages.length)
  return isMainUsed ? [...own, { folder: main, under: '', locale: undefined }] : own
}

/** The folders of the site that are mounted in a part of Hugo's file system. */
function mountsTo(value: HugoValue, component: string): readonly ContentRoot[] {
  const mounts = value('module', 'mounts')
  return (Array.isArray(mounts) ? mounts.filter(isMapping) : []).flatMap((mount) => {
    const [source, target] = ['source', 'target'].map((key) => folderPath(asText(anyCaseValueAt(mount, key)) ?? '..'))
    if (source === undefined || target === undefined) return []
    if (target !== component && !target.startsWith(`${component}/`)) return []
    const matrix = asTexts(anyCaseValueAt(mount, 'sites', 'matrix', 'languages'))
    const named = asText(anyCaseValueAt(mount, 'lang')) ?? (matrix.length === 1 ? matrix[0] : undefined)
    const locale = named !== undefined && /^[\w-]+$/.test(named) ? named : undefined
    return [{ folder: source, under: pathFrom('', target.slice(component.length + 1)), locale }]
  })
}
