import { join } from 'node:path'
import type { FrontMatter } from '../../../document/front-matter/front-matter.ts'
import { globMatcher } from '../../../files/glob-matcher.ts'
import type { TitleOnPage } from '../../../rule/post-site.ts'
import { UNKNOWN_TITLE } from '../../../rule/title-on-page.ts'
import { isMapping, valueAt } from '../../config-value.ts'
import type { DetectedSite, Generator, PlacedPost, ReferenceSource } from '../../generator.ts'
import { otherExtensions } from '../../locale-folders.ts'
import { leadsOut } from '../../page-files.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { pathFrom } from '../../site-path.ts'
import { objectOf, type StaticValue, staticValueAt, textsOf } from '../../static-value.ts'
import { type ContentPlace, contentPlaces, translationFolder } from './content-place.ts'
import { assumedPlugin, type ContentKind, type ContentPlugin, contentPlugins, DEFAULT_ID } from './content-plugins.ts'
import { signsOfDocusaurus } from './layout-signs.ts'
import { type DocsVersions, postAddress } from './post-address.ts'
import { type SiteSettings, siteSettings } from './site-settings.ts'
import { contentFolders, imageCandidates, linkCandidates } from './target-candidates.ts'

const CONFIG_NAMES = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map((extension) => `docusaurus.config.${extension}`)

export const docusaurus: Generator = {
  name: 'docusaurus',
  outsideConfigs: CONFIG_NAMES,
  detect: async (folder) => {
    const config = CONFIG_NAMES.find((name) => folder.names.has(name))
    if (config !== undefined) {
      const value = (await folder.readModule(config))?.default
      return detected(folder, value, contentPlugins(value), config, true)
    }
    const signs = signsOfDocusaurus(folder)
    if (signs === undefined) return undefined
    return detected(
      folder,
      undefined,
      signs.kinds.map((kind) => assumedPlugin(kind)),
      signs.evidence,
      false,
    )
  },
}

async function detected(
  folder: SiteFolder,
  config: StaticValue,
  plugins: readonly ContentPlugin[],
  evidence: string,
  isCertain: boolean,
): Promise<DetectedSite> {
  const major = await majorVersion(folder)
  const settings = siteSettings(folder, config, major)
  const placeOf = contentPlaces(plugins, settings, !isCertain)
  const filters = new Map(await Promise.all(plugins.map(async (plugin) => [plugin, await postFilter(folder, plugin)] as const)))
  const versions = await docsVersions(folder, plugins)
  const place = (path: string): PlacedPost | undefined => {
    const found = /\.mdx?$/.test(path) ? placeOf(path) : undefined
    if (found === undefined || !(filters.get(found.plugin) ?? isPlainPost)(found.rest)) return undefined
    return {
      ...placedPost(folder, settings, found, path, versions),
      titleOnPage: (frontMatter) => titleOnPage(folder, found.plugin.kind, frontMatter, major),
      // A config that nobody can see may well ask for none.
      ...(isCertain ? {} : { excerptMarker: 'optional' as const }),
    }
  }
  const outsideFolders = [...plugins.map(({ path }) => path), settings.i18n].filter(leadsOut)
  return { evidence, isCertain, place, outsideFolders }
}

function placedPost(folder: SiteFolder, settings: SiteSettings, place: ContentPlace, path: string, versions: DocsVersions): PlacedPost {
  const { plugin, rest } = place
  const { kind, id } = plugin
  return {
    collection: { name: id === DEFAULT_ID ? kind : id, kind: kind === 'blog' ? 'posts' : kind, folder: place.folder },
    pathInCollection: rest,
    locale: place.locale ?? settings.defaultLocale,
    schema: `docusaurus-${kind}`,
    isMdx: settings.isMdx(path),
    mdx: settings.mdx,
    authors: kind === 'blog' ? authorsOf(settings, place) : undefined,
    tags: kind === 'pages' ? undefined : tagsOf(settings, place),
    excerptMarker: excerptMarkerOf(plugin),
    addressOf: (frontMatter) => postAddress(place, frontMatter, versions),
    linkCandidates: linkCandidates(folder, settings, place),
    imageCandidates: imageCandidates(settings, place),
    sourceCandidates: sourcesOf(settings, place),
  }
}

/** What takes the place of the components that print titles, or tells them not to. */
function titleOnPage(
  folder: SiteFolder,
  kind: ContentKind,
  frontMatter: FrontMatter | undefined,
  major: number | undefined,
): TitleOnPage | undefined {
  if (kind === 'pages') return undefined
  if (frontMatter !== undefined && frontMatter.data === undefined) return UNKNOWN_TITLE
  const isOwn = TITLE_COMPONENTS[kind].some((component) => isReplaced(folder, component))
  // The loader takes headings out of blog posts, whoever prints the title.
  const takesOut = major === undefined ? 'either' : major < 3 ? 'beginning' : 'first heading'
  if (kind === 'blog') return { place: isOwn ? 'unknown' : 'printed instead', level: 1, takesOut }
  if (isOwn) return UNKNOWN_TITLE
  return frontMatter?.value('hide_title') === true ? { place: 'not printed', level: 1 } : undefined
}

const TITLE_COMPONENTS = { blog: ['BlogPostItem', 'BlogPostPage'], docs: ['DocItem'] } as const
/** What else is in their folders. */
const OTHER_COMPONENTS = new Set(['Footer/', 'Footers/', 'Metadata/', 'Paginator/', 'StructuredData/', 'TOC/'])

/** Whether the site has a component of its own in place of one that prints a title, or of a part of it. */
function isReplaced(folder: SiteFolder, component: string): boolean {
  const names = [...folder.namesIn('src/theme')]
  if (names.some((name) => name.startsWith(`${component}.`))) return true
  return [...folder.namesIn(`src/theme/${component}`)].some((name) => !OTHER_COMPONENTS.has(name))
}

function authorsOf(settings: SiteSettings, place: ContentPlace): ReferenceSource | undefined {
  const file = staticValueAt(place.plugin.options, 'authorsMapPath') ?? 'authors.yml'
  if (typeof file !== 'string') return undefined
  return {
    candidates: dataFiles(settings, place, file),
    keysOf: (data) => (isMapping(data) ? Object.keys(data) : undefined),
    // Only where the options of the blog were read, so that it is known what the file is called.
    isNeeded: Object.keys(objectOf(place.plugin.options) ?? {}).length > 0,
  }
}

function excerptMarkerOf({ options }: ContentPlugin): NonNullable<PlacedPost['excerptMarker']> {
  if (staticValueAt(options, 'truncateMarker') !== undefined) return 'other'
  const reaction = staticValueAt(options, 'onUntruncatedBlogPosts')
  return reaction === undefined || reaction === 'warn' || reaction === 'throw' ? 'usual' : 'optional'
}

function tagsOf(settings: SiteSettings, place: ContentPlace): ReferenceSource | undefined {
  const file = staticValueAt(place.plugin.options, 'tags')
  if (typeof file !== 'string' && file !== undefined) return undefined
  return {
    candidates: dataFiles(settings, place, file ?? 'tags.yml'),
    // An empty file allows no tag.
    keysOf: (data) => (data === null ? [] : isMapping(data) ? Object.keys(data) : undefined),
  }
}

function dataFiles(settings: SiteSettings, place: ContentPlace, file: string): readonly string[] {
  return contentFolders(settings, place).map((folder) => pathFrom(folder, file))
}

/** A translation takes the place of the post with its path, in either flavour of Markdown. */
function sourcesOf({ defaultLocale, folderOf }: SiteSettings, place: ContentPlace): NonNullable<PlacedPost['sourceCandidates']> {
  if (place.locale === undefined || defaultLocale === undefined || place.locale === defaultLocale) return []
  const folders = [place.baseFolder, translationFolder(place, folderOf(defaultLocale))]
  return folders.flatMap((folder) => otherExtensions(`${folder}/${place.rest}`).map((path) => ({ path, locale: defaultLocale })))
}

/** Which files below the folder of a plugin are posts, by its globs. */
async function postFilter(folder: SiteFolder, { path, options }: ContentPlugin): Promise<(rest: string) => boolean> {
  const include = textsOf(staticValueAt(options, 'include'))
  const exclude = textsOf(staticValueAt(options, 'exclude'))
  const root = join(folder.path, path)
  const isIncluded = include.length === 0 ? () => true : await globMatcher(include, root)
  if (exclude.length === 0) return (rest) => isPlainPost(rest) && isIncluded(join(root, rest))
  const isExcluded = await globMatcher(exclude, root)
  return (rest) => isIncluded(join(root, rest)) && !isExcluded(join(root, rest))
}

/** What begins with `_` is made to be imported. */
function isPlainPost(rest: string): boolean {
  return !/(?:^|\/)(?:_|__tests__\/)/.test(rest)
}

async function docsVersions(folder: SiteFolder, plugins: readonly ContentPlugin[]): Promise<DocsVersions> {
  const docs = plugins.filter(({ kind }) => kind === 'docs')
  const lists = docs.map(async ({ id, options }) => {
    const isOff = staticValueAt(options, 'disableVersioning') === true
    const list = isOff ? [] : await folder.readData(id === DEFAULT_ID ? 'versions.json' : `${id}_versions.json`)
    return [id, Array.isArray(list) ? list.filter((name) => typeof name === 'string') : []] as const
  })
  return new Map(await Promise.all(lists))
}

/** The first number of the version that the site depends on; `undefined` where it does not say. */
async function majorVersion(folder: SiteFolder): Promise<number | undefined> {
  const manifest = folder.names.has('package.json') ? await folder.readData('package.json') : undefined
  const version = valueAt(manifest, 'dependencies', '@docusaurus/core')
  const [, major] = typeof version === 'string' ? (/^[\^~>=v\s]*(\d{1,3})\./.exec(version) ?? []) : []
  return major === undefined ? undefined : Number(major)
}
