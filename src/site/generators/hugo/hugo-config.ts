import { join } from 'node:path'
import { globMatcher } from '../../../files/glob-matcher.ts'
import { anyCaseValueAt, asText, asTexts, isMapping } from '../../config-value.ts'
import { basePathOf } from '../../rooted-candidates.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { folderPath, pathFrom, withoutExtension } from '../../site-path.ts'

/** A folder whose files are content. */
export interface ContentRoot {
  readonly folder: string
  /** Where its content is mounted: `''` for the top, `docs` for `content/docs`. */
  readonly under: string
  readonly locale: string | undefined
  /** Whether a file is mounted, by its path below the folder. */
  readonly isMounted: (path: string) => boolean
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
  /** Whether a theme or a module that is not in the site may add files. */
  readonly hasOtherFiles: boolean
  /** Whether content may come from where nobody looks: a module, a folder outside, a file that is mounted by itself. */
  readonly hasOtherContent: boolean
  /** The folders of layouts, the site's own first. */
  readonly layoutFolders: readonly string[]
  /** Whether pages may get front matter from the config, or layouts from folders that it mounts. */
  readonly hasCascade: boolean
  /** The sections that hold posts, in so many words. */
  readonly postSections: ReadonlySet<string>
  /** Whether the path of a file in a section says its address. */
  readonly isPathAddress: (section: string) => boolean
  readonly hasFileNameDates: boolean
  /** Whether templates of the site say what becomes of links and images. */
  readonly hasHooks: { readonly link: boolean; readonly image: boolean }
  /** Whether the ids of headings are made as they are by default. */
  readonly hasUsualAnchors: boolean
  /** Whether the config says of a page, by its path in the content, that none is to be made of it. */
  readonly isNeverRendered: (logicalPath: string) => boolean
}

/** The files of a config, read. */
export interface HugoSources {
  /** The value at some keys in the first of the files that has one. */
  readonly value: (...keys: readonly string[]) => unknown
  /** The keys there in all of the files. */
  readonly keysAt: (...keys: readonly string[]) => readonly string[]
}

type HugoValue = HugoSources['value']

export async function hugoConfig(folder: SiteFolder, { value, keysAt }: HugoSources): Promise<HugoConfig> {
  const mounts = await Promise.all(mountsIn(value).map((mount) => contentMount(folder, mount)))
  const content = mounts.flatMap(({ root }) => root ?? [])
  const mountedLocales = content.flatMap(({ locale }) => locale ?? [])
  const languages = differentIn([...keysAt('languages'), ...mountedLocales]).filter((code) => value('languages', code, 'disabled') !== true)
  const permalinks = value('permalinks')
  const themes = asTexts(value('theme')).flatMap((name) => folderPath(`${asText(value('themesDir')) ?? 'themes'}/${name}`) ?? [])
  const isThemeHere = themes.every((theme) => folder.kindOf(theme) === 'directory')
  const hasImports = Array.isArray(value('module', 'imports'))
  const statics = [
    ...asTexts(value('staticDir') ?? 'static'),
    ...languages.flatMap((code) => asTexts(value('languages', code, 'staticDir'))),
  ]
  const fileFolders = [
    ...mountsIn(value).flatMap((mount) => {
      const [source, target] = [folderPath(mount.source), folderPath(mount.target)]
      return source !== undefined && target !== undefined && isIn(target, 'static') ? [source] : []
    }),
    ...statics.flatMap((path) => folderPath(path) ?? []),
    asText(value('assetDir')) ?? 'assets',
    ...themes.flatMap((theme) => [`${theme}/static`, `${theme}/assets`]),
  ]
  return {
    roots: contentRoots(value, languages, content).toSorted((a, b) => b.folder.length - a.folder.length),
    languages: languages.length > 1 ? languages : [],
    defaultLanguage: asText(value('defaultContentLanguage')) ?? 'en',
    hasDefaultLanguageFolder: value('defaultContentLanguageInSubdir') === true,
    hasLanguageHosts: languages.some((code) => value('languages', code, 'baseURL') !== undefined),
    basePath: basePathOf(asText(value('baseURL'))),
    fileFolders: [...new Set(fileFolders)],
    hasOtherFiles: hasImports || !isThemeHere,
    hasOtherContent: hasImports || mounts.some(({ isElsewhere }) => isElsewhere),
    layoutFolders: [folderPath(asText(value('layoutDir')) ?? 'layouts') ?? 'layouts', ...themes.map((theme) => `${theme}/layouts`)],
    hasCascade: value('cascade') !== undefined || mountsIn(value).some(({ target }) => /^layouts(?:\/|$)/.test(target)),
    postSections: new Set([...asTexts(value('params', 'mainSections')), ...asTexts(value('mainSections'))]),
    isPathAddress: (section) =>
      value('uglyURLs') === undefined &&
      [permalinks, anyCaseValueAt(permalinks, 'page'), anyCaseValueAt(permalinks, 'section')].every(
        (patterns) => anyCaseValueAt(patterns, section) === undefined,
      ),
    hasFileNameDates: asTexts(value('frontmatter', 'date')).some((source) => source.toLowerCase() === ':filename'),
    hasHooks: { link: hookTexts(folder, 'link').length > 0, image: hookTexts(folder, 'image').length > 0 },
    hasUsualAnchors: hasUsualAnchors(folder, value),
    isNeverRendered: await unrenderedPages(value('cascade')),
  }
}

function hookTexts(folder: SiteFolder, name: string): readonly string[] {
  return ['layouts/_markup', 'layouts/_default/_markup'].flatMap((path) => folder.readText(`${path}/render-${name}.html`) ?? [])
}

function hasUsualAnchors(folder: SiteFolder, value: HugoValue): boolean {
  const handler = asText(value('markup', 'defaultMarkdownHandler')) ?? 'goldmark'
  const types = ['autoIDType', 'autoHeadingIDType'].flatMap((key) => asTexts(value('markup', 'goldmark', 'parser', key)))
  const isOff = value('markup', 'goldmark', 'parser', 'autoHeadingID') === false
  const hooks = hookTexts(folder, 'heading')
  return handler === 'goldmark' && !isOff && types.every((type) => type === 'github') && hooks.every((hook) => hook.includes('.Anchor'))
}

/** What is handed down to pages from the config: `build.render: never`, to all or to those that a glob names. */
async function unrenderedPages(cascade: unknown): Promise<(logicalPath: string) => boolean> {
  const entries = (Array.isArray(cascade) ? cascade : [cascade]).filter((entry) =>
    ['build', '_build'].some((key) => ['never', 'false'].includes(String(anyCaseValueAt(entry, key, 'render')))),
  )
  const matchers = await Promise.all(
    entries.map((entry) => {
      const paths = ['target', '_target'].flatMap((key) => asTexts(anyCaseValueAt(entry, key, 'path')))
      return paths.length === 0
        ? () => true
        : globMatcher(
            paths.map((path) => path.replaceAll(/(^|[{,])\//g, '$1')),
            '/',
          )
    }),
  )
  return (logicalPath) => matchers.some((isMatch) => isMatch(`/${logicalPath}`) || isMatch(`/${withoutExtension(logicalPath)}`))
}

function contentRoots(value: HugoValue, languages: readonly string[], mounts: readonly ContentRoot[]): readonly ContentRoot[] {
  if (mounts.length > 0) return mounts
  const main = folderPath(asText(value('contentDir')) ?? 'content')
  const own = languages.flatMap((locale) => {
    const folder = folderPath(asText(value('languages', locale, 'contentDir')) ?? '')
    return folder === undefined || folder === '' || folder === main ? [] : [{ folder, under: '', locale, isMounted: () => true }]
  })
  const isMainUsed = main !== undefined && (own.length === 0 || own.length < languages.length)
  return isMainUsed ? [...own, { folder: main, under: '', locale: undefined, isMounted: () => true }] : own
}

/** A part of a disk that is put somewhere in Hugo's own file system. */
interface Mount {
  readonly source: string
  readonly target: string
  readonly locale: string | undefined
  /** Globs of files, those that are left out with `!`. */
  readonly files: readonly string[]
}

function mountsIn(value: HugoValue): readonly Mount[] {
  const mounts = value('module', 'mounts')
  return (Array.isArray(mounts) ? mounts.filter(isMapping) : []).map((mount) => {
    const textsAt = (...keys: readonly string[]): readonly string[] => asTexts(anyCaseValueAt(mount, ...keys))
    const matrix = textsAt('sites', 'matrix', 'languages')
    const named = asText(anyCaseValueAt(mount, 'lang')) ?? (matrix.length === 1 ? matrix[0] : undefined)
    return {
      source: asText(anyCaseValueAt(mount, 'source')) ?? '..',
      target: asText(anyCaseValueAt(mount, 'target')) ?? '..',
      locale: named !== undefined && /^[\w-]+$/.test(named) ? named : undefined,
      files: [...textsAt('includeFiles'), ...textsAt('files'), ...textsAt('excludeFiles').map((glob) => `!${glob}`)],
    }
  })
}

/** A mount of content: the folder that it is of, or else word of content that lies elsewhere. */
async function contentMount(
  folder: SiteFolder,
  { source, target, locale, files }: Mount,
): Promise<{ readonly root?: ContentRoot; readonly isElsewhere: boolean }> {
  const to = folderPath(target)
  if (to === undefined || !isIn(to, 'content')) return { isElsewhere: false }
  const path = folderPath(source)
  if (path === undefined || folder.kindOf(path) === 'file') return { isElsewhere: true }
  const hasWanted = files.some((glob) => !glob.startsWith('!'))
  const isMatch = await globMatcher(hasWanted ? files : ['**', ...files], join(folder.path, path))
  return {
    root: {
      folder: path,
      under: pathFrom('', to.slice('content'.length + 1)),
      locale,
      isMounted: files.length === 0 ? () => true : (rest) => isMatch(join(folder.path, path, rest)),
    },
    isElsewhere: false,
  }
}

/** Each once: Hugo does not care for upper and lower case. */
function differentIn(codes: readonly string[]): readonly string[] {
  return codes.filter((code, index) => codes.findIndex((other) => other.toLowerCase() === code.toLowerCase()) === index)
}

function isIn(target: string, component: string): boolean {
  return target === component || target.startsWith(`${component}/`)
}
