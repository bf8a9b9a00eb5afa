import { below } from '../../site-path.ts'
import { assumedPlugin, type ContentKind, type ContentPlugin, DEFAULT_ID } from './content-plugins.ts'
import type { SiteSettings } from './site-settings.ts'

/** Where a post belongs. Folders are relative to the site. */
export interface ContentPlace {
  readonly plugin: ContentPlugin
  /** Of docs; `undefined` for the current version, and for what has none. */
  readonly version: string | undefined
  /** The language of the folder that the post stands in; `undefined` for the posts that are translated from. */
  readonly locale: string | undefined
  /** The folder of the plugin that the post stands in. */
  readonly folder: string
  /** The folder that is translated from; `folder` itself where that is it. */
  readonly baseFolder: string
  /** The path below `folder`. */
  readonly rest: string
}

const TRANSLATIONS = /^([^/]+)\/docusaurus-plugin-content-(blog|docs|pages)(?:-([^/]+))?\/(.+)$/
const VERSION = /^version-([^/]+)\/(.+)$/

/** @param canAssume Whether there may be plugins that nobody knows of. */
export function contentPlaces(
  plugins: readonly ContentPlugin[],
  { i18n, localeOf }: SiteSettings,
  canAssume: boolean,
): (path: string) => ContentPlace | undefined {
  // A blog in `docs/blog` is not part of the docs.
  const deepestFirst = plugins.toSorted((a, b) => b.path.length - a.path.length)

  const translated = (path: string): ContentPlace | undefined => {
    const [, name = '', kind, id = DEFAULT_ID, rest = ''] = TRANSLATIONS.exec(path) ?? []
    if (!isKind(kind)) return undefined
    const known = plugins.find((plugin) => plugin.kind === kind && plugin.id === id)
    const plugin = known ?? (canAssume ? assumedPlugin(kind, id) : undefined)
    if (plugin === undefined) return undefined
    const home = `${i18n}/${path.slice(0, path.length - rest.length - 1)}`
    const locale = localeOf(name)
    if (kind !== 'docs') return { plugin, version: undefined, locale, folder: home, baseFolder: plugin.path, rest }
    const [, version, restOfVersion = ''] = VERSION.exec(rest) ?? []
    if (version !== undefined) {
      return {
        plugin,
        version,
        locale,
        folder: `${home}/version-${version}`,
        baseFolder: versionFolder(plugin, version),
        rest: restOfVersion,
      }
    }
    const restOfCurrent = below('current', rest)
    if (restOfCurrent === undefined) return undefined
    return { plugin, version: undefined, locale, folder: `${home}/current`, baseFolder: plugin.path, rest: restOfCurrent }
  }
  const versioned = (path: string): ContentPlace | undefined => {
    for (const plugin of plugins) {
      const rest = plugin.kind === 'docs' ? below(versionsFolder(plugin), path) : undefined
      const [, version, restOfVersion = ''] = VERSION.exec(rest ?? '') ?? []
      if (version === undefined) continue
      const folder = versionFolder(plugin, version)
      return { plugin, version, locale: undefined, folder, baseFolder: folder, rest: restOfVersion }
    }
    return undefined
  }
  return (path) => {
    const inTranslations = below(i18n, path)
    if (inTranslations !== undefined) return translated(inTranslations)
    for (const plugin of deepestFirst) {
      const rest = below(plugin.path, path)
      if (rest === undefined) continue
      return { plugin, version: undefined, locale: undefined, folder: plugin.path, baseFolder: plugin.path, rest }
    }
    return versioned(path)
  }
}

/** The folder of a plugin's translations into a language, for the same version. */
export function translationFolder({ plugin, version }: ContentPlace, localeFolder: string): string {
  const home = `${localeFolder}/docusaurus-plugin-content-${plugin.kind}${plugin.id === DEFAULT_ID ? '' : `-${plugin.id}`}`
  if (plugin.kind !== 'docs') return home
  return `${home}/${version === undefined ? 'current' : `version-${version}`}`
}

function versionsFolder({ id }: ContentPlugin): string {
  return id === DEFAULT_ID ? 'versioned_docs' : `${id}_versioned_docs`
}

function versionFolder(plugin: ContentPlugin, version: string): string {
  return `${versionsFolder(plugin)}/version-${version}`
}

function isKind(kind: string | undefined): kind is ContentKind {
  return kind === 'blog' || kind === 'docs' || kind === 'pages'
}
