import { asText, asTexts, isMapping, keysOf, valueAt } from '../../config-value.ts'
import { siteGlobs } from '../../site-globs.ts'
import { folderPath } from '../../site-path.ts'

/** What `_config.yml` says of what matters here. */
export interface JekyllConfig {
  /** The folder of the sources, `''` as a rule. */
  readonly source: string
  /** Where the folders of collections lie, below the sources. */
  readonly collectionsFolder: string
  /** The labels of collections other than posts and drafts. */
  readonly collections: readonly string[]
  /** How addresses of a collection are made; a style by its name or a pattern. */
  readonly permalinkOf: (collection: string) => string | undefined
  /** How addresses are made where nothing else is said. */
  readonly permalink: string
  readonly timeZone: string | undefined
  readonly dataFolder: string
  readonly basePath: string
  readonly layoutsFolder: string
  readonly includesFolder: string
  /** The theme from a gem. */
  readonly theme: string | undefined
  /** Whether a theme adds files of its own. */
  readonly hasTheme: boolean
  readonly defaults: readonly JekyllDefault[]
  /** Whether a path below the sources is taken in although its name says otherwise, or left out. */
  readonly isIncluded: (path: string) => boolean
  readonly isExcluded: (path: string) => boolean
}

/** Values for all posts below a path, of one collection or of all. */
export interface JekyllDefault {
  readonly path: string
  readonly type: string | undefined
  readonly values: Readonly<Record<string, unknown>>
}

/** Folders that Jekyll leaves out whatever the config says. */
const ALWAYS_EXCLUDED = ['node_modules', 'vendor/bundle', 'vendor/cache', 'vendor/gems', 'vendor/ruby', 'gemfiles']

export function jekyllConfig(data: unknown): JekyllConfig {
  const source = folderPath(asText(valueAt(data, 'source')) ?? '') ?? ''
  const declared = valueAt(data, 'collections')
  const collections = Array.isArray(declared) ? asTexts(declared) : keysOf(declared)
  return {
    source,
    collectionsFolder: folderPath(asText(valueAt(data, 'collections_dir')) ?? '') ?? '',
    collections: collections.filter((label) => label !== 'posts' && label !== 'drafts' && /^[\w.-]+$/.test(label)),
    permalinkOf: (collection) => asText(valueAt(declared, collection, 'permalink')),
    permalink: asText(valueAt(data, 'permalink')) ?? 'date',
    timeZone: asText(valueAt(data, 'timezone')),
    dataFolder: folderPath(asText(valueAt(data, 'data_dir')) ?? '_data') ?? '_data',
    basePath: asText(valueAt(data, 'baseurl')) ?? '/',
    layoutsFolder: folderPath(asText(valueAt(data, 'layouts_dir')) ?? '_layouts') ?? '_layouts',
    includesFolder: folderPath(asText(valueAt(data, 'includes_dir')) ?? '_includes') ?? '_includes',
    theme: valueAt(data, 'remote_theme') === undefined ? asText(valueAt(data, 'theme')) : undefined,
    hasTheme: valueAt(data, 'theme') !== undefined || valueAt(data, 'remote_theme') !== undefined,
    defaults: defaultsIn(valueAt(data, 'defaults')),
    isIncluded: siteGlobs(asTexts(valueAt(data, 'include'))),
    isExcluded: siteGlobs([...ALWAYS_EXCLUDED, ...asTexts(valueAt(data, 'exclude'))]),
  }
}

function defaultsIn(list: unknown): readonly JekyllDefault[] {
  return (Array.isArray(list) ? list : []).flatMap((entry): JekyllDefault[] => {
    const values = valueAt(entry, 'values')
    if (!isMapping(values)) return []
    const type = asText(valueAt(entry, 'scope', 'type'))
    return [{ path: asText(valueAt(entry, 'scope', 'path')) ?? '', type, values }]
  })
}
