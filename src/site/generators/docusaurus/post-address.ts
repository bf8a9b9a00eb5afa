import { posix } from 'node:path'
import type { FrontMatter } from '../../../document/front-matter/front-matter.ts'
import { address, folderOf, nameOf, withoutExtension } from '../../site-path.ts'
import { type StaticValue, staticValueAt, UNKNOWN } from '../../static-value.ts'
import type { ContentPlace } from './content-place.ts'

/** The versions of each docs plugin by its id, the newest first, without the current one. */
export type DocsVersions = ReadonlyMap<string, readonly string[]>

const DEFAULT_ROUTES = { blog: 'blog', docs: 'docs', pages: '' }

/** The address of a post below the site's own; `undefined` where only a build can tell. */
export function postAddress(place: ContentPlace, frontMatter: FrontMatter | undefined, versions: DocsVersions): string | undefined {
  const { plugin, rest } = place
  const written = staticValueAt(plugin.options, 'routeBasePath') ?? DEFAULT_ROUTES[plugin.kind]
  const slug = frontMatter?.value('slug')
  // What is no text stops the build, which is told elsewhere.
  if (typeof written !== 'string' || (slug !== undefined && (typeof slug !== 'string' || slug === ''))) return undefined
  if (plugin.kind === 'blog') return address(written, slug ?? blogSlug(rest))
  if (plugin.kind === 'pages') return address(written, slug ?? withoutExtension(rest).replace(/(^|\/)index$/i, '$1'))
  const version = versionPath(place, versions.get(plugin.id) ?? [])
  const docs = docsSlug(rest, slug, frontMatter, plugin.options)
  return version === undefined || docs === undefined ? undefined : address(written, version, docs)
}

/** The date of a blog post may stand anywhere in its path; an `index` right behind it stays. */
function blogSlug(rest: string): string {
  const path = withoutExtension(rest)
  const [, folder = '', date, behind = ''] = /^(.*)(\d{4}[-/]\d{1,2}[-/]\d{1,2})(.*)$/.exec(path) ?? []
  if (date === undefined) return path.replace(/\/index$/, '')
  const text = behind.replace(/^[-/]/, '').replace(/\/index$/, '')
  return `${date.replaceAll('-', '/')}/${folder}${text}`
}

function versionPath({ plugin, version }: ContentPlace, versions: readonly string[]): string | undefined {
  const { options } = plugin
  const name = version ?? 'current'
  const written = staticValueAt(options, 'versions', name, 'path')
  if (written !== undefined) return typeof written === 'string' ? written : undefined
  const last = staticValueAt(options, 'lastVersion') ?? versions[0] ?? 'current'
  if (last === UNKNOWN || staticValueAt(options, 'onlyIncludeVersions') !== undefined) return undefined
  if (name === last) return ''
  return version ?? 'next'
}

function docsSlug(rest: string, slug: string | undefined, frontMatter: FrontMatter | undefined, options: StaticValue): string | undefined {
  if (slug?.startsWith('/')) return slug
  const parser = staticValueAt(options, 'numberPrefixParser')
  if (parser !== undefined && typeof parser !== 'boolean') return undefined
  const prefixes = frontMatter?.value('parse_number_prefixes') ?? true
  if (typeof prefixes !== 'boolean') return undefined
  const strip = parser !== false && prefixes ? withoutNumber : (name: string): string => name
  const folder = folderOf(rest).split('/').map(strip).join('/')
  if (slug !== undefined) return posix.join('/', folder, slug)
  const name = withoutExtension(nameOf(rest))
  // The name of its folder is compared as it is on the disk.
  if (['index', 'readme', nameOf(folderOf(rest)).toLowerCase()].includes(name.toLowerCase())) return folder
  const id = frontMatter?.value('id') ?? strip(name)
  return typeof id === 'string' || typeof id === 'number' ? posix.join('/', folder, String(id)) : undefined
}

/** `01-intro` becomes `intro`; what looks like a date or a version stays. */
function withoutNumber(name: string): string {
  if (/^\d+[-_.]\d/.test(name)) return name
  return /^\d+\s*[-_.]+\s*([^-_.\s].*)$/.exec(name)?.[1] ?? name
}
