import type { MdxDialect } from '../../../document/body/mdx-dialect.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { OUT_OF_SIGHT } from '../../site-path.ts'
import { isStaticObject, type StaticValue, staticValueAt, UNKNOWN } from '../../static-value.ts'
import { writtenPath } from './written-path.ts'

/** What holds for all posts of a site. */
export interface SiteSettings {
  /** The folder of translations. */
  readonly i18n: string
  /** `undefined` where the site has one language. */
  readonly defaultLocale: string | undefined
  /** The language that a folder of translations holds. */
  readonly localeOf: (folder: string) => string
  /** The folder of a language's translations. */
  readonly folderOf: (locale: string) => string
  /** Folders that are copied to the site as they are; `undefined` where that cannot be told. */
  readonly statics: readonly string[] | undefined
  /** The path that the whole site lies under; `undefined` where that cannot be told. */
  readonly baseUrl: string | undefined
  readonly isMdx: (path: string) => boolean
  readonly mdx: Partial<MdxDialect>
}

/** @param major The version of Docusaurus, as far as it is known. */
export function siteSettings(folder: SiteFolder, config: StaticValue, major: number | undefined): SiteSettings {
  const i18n = i18nFolder(config)
  const configs = staticValueAt(config, 'i18n', 'localeConfigs')
  const folders = new Map(
    Object.entries(isStaticObject(configs) ? configs : {}).flatMap(([locale, one]): (readonly [string, string])[] => {
      const path = staticValueAt(one, 'path')
      return typeof path === 'string' ? [[locale, path]] : []
    }),
  )
  const locales = new Map([...folders].map(([locale, path]) => [path, locale]))
  const base = staticValueAt(config, 'baseUrl')
  return {
    i18n,
    defaultLocale: defaultLocale(folder, config, i18n),
    localeOf: (name) => locales.get(name) ?? name,
    folderOf: (locale) => `${i18n}/${folders.get(locale) ?? locale}`,
    statics: staticFolders(folder, config),
    baseUrl: base === undefined ? '/' : typeof base === 'string' ? base : undefined,
    isMdx: mdxTest(config, major),
    mdx: { ...mdxVersion(config, major), isLenient: hasLenientMdx(config), hasDirectives: true },
  }
}

function i18nFolder(config: StaticValue): string {
  return writtenPath(staticValueAt(config, 'i18n', 'path')) ?? 'i18n'
}

function defaultLocale(folder: SiteFolder, config: StaticValue, i18n: string): string | undefined {
  const named = staticValueAt(config, 'i18n', 'defaultLocale')
  const listed = staticValueAt(config, 'i18n', 'locales')
  const isTranslated =
    (Array.isArray(listed) && listed.length > 1) || [...folder.namesIn(i18n)].filter((name) => name.endsWith('/')).length > 0
  if (!isTranslated) return undefined
  return typeof named === 'string' ? named : 'en'
}

function staticFolders(folder: SiteFolder, config: StaticValue): readonly string[] | undefined {
  const written = staticValueAt(config, 'staticDirectories') ?? ['static']
  const paths = Array.isArray(written) ? written.map((one) => staticFolder(folder, one)) : [undefined]
  const known = paths.filter((path) => path !== undefined)
  if (known.length < paths.length) return undefined
  return known.some((path) => path === OUT_OF_SIGHT || folder.kindOf(path) === 'directory') ? known : undefined
}

function staticFolder(folder: SiteFolder, written: StaticValue): string | undefined {
  const path = writtenPath(written)
  if (typeof written === 'string') return path ?? OUT_OF_SIGHT
  return path !== undefined && folder.kindOf(path) === 'directory' ? path : undefined
}

/** `.md` is MDX too, unless the config says otherwise; before version 3 it was another MDX, which forgave more. */
function mdxTest(config: StaticValue, major: number | undefined): (path: string) => boolean {
  const format = staticValueAt(config, 'markdown', 'format')
  if (format === 'md') return () => false
  const isForAll = (format === undefined || format === 'mdx') && (major === undefined || major >= 3)
  return isForAll ? () => true : (path) => path.endsWith('.mdx') && (major === undefined || major >= 3)
}

/** Nothing where neither the version of Docusaurus nor the config tells. */
function mdxVersion(config: StaticValue, major: number | undefined): Pick<Partial<MdxDialect>, 'version'> {
  if (major !== undefined) return { version: major >= 3 ? 2 : 1 }
  return hasKeysOfVersion3(config) ? { version: 2 } : {}
}

/** Keys that came with version 3, and with MDX 3. */
function hasKeysOfVersion3(config: StaticValue): boolean {
  return [['markdown', 'format'], ['markdown', 'mdx1Compat'], ['future']].some((keys) => {
    const value = staticValueAt(config, ...keys)
    return value !== undefined && value !== UNKNOWN
  })
}

/** Whether one of the three things is rewritten that MDX 1 could do; where that cannot be told, it is taken for granted. */
function hasLenientMdx(config: StaticValue): boolean {
  const v4 = staticValueAt(config, 'future', 'v4')
  const isOffByDefault = v4 === true || staticValueAt(v4, 'mdx1CompatDisabledByDefault') === true
  return ['comments', 'admonitions', 'headingIds'].some((name) => {
    const value = staticValueAt(config, 'markdown', 'mdx1Compat', name)
    return value === undefined ? !isOffByDefault : value !== false
  })
}
