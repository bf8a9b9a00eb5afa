import type { FrontMatter } from '../../../document/front-matter/front-matter.ts'
import { datedName } from '../../dated-name.ts'
import { type DayParts, dayOf, paddedDay } from '../../day-parts.ts'
import { fillPattern } from '../../permalink-pattern.ts'
import { address, below, folderOf, nameOf, withoutExtension } from '../../site-path.ts'
import type { JekyllConfig } from './jekyll-config.ts'
import type { JekyllPost } from './jekyll-places.ts'
import { plainSlug, prettySlug } from './jekyll-slug.ts'

const STYLES: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
}

/** Where Jekyll puts a post, as far as its front matter, its path and the config say it. */
export function jekyllAddress(post: JekyllPost, config: JekyllConfig, frontMatter: FrontMatter | undefined): string | undefined {
  // Without front matter a file is copied as it is, and one with a mistake in it loses all of it.
  if (frontMatter?.data === undefined) return undefined
  // Such a post is ignored.
  if (post.type === 'posts' && datedName(nameOf(withoutExtension(post.path))) === undefined) return undefined
  const field = (key: string): unknown => (frontMatter.has(key) ? frontMatter.value(key) : post.inherited.get(key))
  const own = field('permalink')
  const pattern = typeof own === 'string' && own !== '' ? styled(own) : patternOf(post, config)
  const filled = fillPattern(pattern, (name) => partOf(name, post, config, field))
  return filled === undefined ? undefined : address(filled)
}

function patternOf({ type, path }: JekyllPost, config: JekyllConfig): string {
  const site = config.permalink
  if (type === 'posts' || type === 'drafts') {
    return styled(config.permalinkOf('posts') ?? site)
  }
  const end =
    site === 'pretty' || site.endsWith('/') ? '/' : site.endsWith(':output_ext') || Object.hasOwn(STYLES, site) ? ':output_ext' : ''
  if (type === 'pages') return nameOf(withoutExtension(path)) === 'index' ? '/:path/' : `/:path/:basename${end}`
  return styled(config.permalinkOf(type) ?? `/:collection/:path${end}`)
}

/** The pattern that a style stands for, or the pattern itself. */
function styled(permalink: string): string {
  return (Object.hasOwn(STYLES, permalink) ? STYLES[permalink] : undefined) ?? permalink
}

/** What stands for a name in a pattern; `undefined` where it cannot be told. */
function partOf(name: string, post: JekyllPost, config: JekyllConfig, field: (key: string) => unknown): string | undefined {
  const { type, path } = post
  const bare = nameOf(withoutExtension(path))
  const inFolder = withoutExtension(below(post.folder, path) ?? path)
  const dated = type === 'pages' ? undefined : datedName(bare)
  const slug = field('slug')
  const title = typeof slug === 'string' && slug !== '' ? slug : (dated?.rest ?? bare)
  const day = type === 'drafts' && field('date') === undefined ? undefined : dayFor(field('date'), dated?.day, config)
  switch (name) {
    case 'output_ext':
      return '.html'
    case 'title':
      return prettySlug(title)
    case 'slug':
      return plainSlug(title)
    case 'name':
      return plainSlug(bare)
    case 'basename':
      return bare
    case 'path':
      return type === 'pages' ? folderOf(path) : inFolder
    case 'collection':
      return type
    case 'categories':
      return type === 'pages' ? '' : categoriesOf(post, field)
    default:
      return day === undefined ? undefined : dayPart(name, day)
  }
}

function dayFor(written: unknown, inName: DayParts | undefined, { timeZone }: JekyllConfig): DayParts | undefined {
  return written === undefined || written === null ? inName : dayOf(written, timeZone)
}

function dayPart(name: string, day: DayParts): string | undefined {
  const { year, month, day: ofMonth } = paddedDay(day)
  const dayOfYear = (Date.UTC(day.year, day.month - 1, day.day) - Date.UTC(day.year, 0, 0)) / 86_400_000
  const parts: Readonly<Record<string, string>> = {
    year,
    month,
    day: ofMonth,
    i_month: String(day.month),
    i_day: String(day.day),
    short_year: year.slice(-2),
    y_day: String(dayOfYear).padStart(3, '0'),
  }
  return Object.hasOwn(parts, name) ? parts[name] : undefined
}

/** The folders above `_posts` are categories, and front matter adds to them. */
function categoriesOf({ path }: JekyllPost, field: (key: string) => unknown): string | undefined {
  const above = folderOf(path)
    .split(/(?:^|\/)_(?:posts|drafts)(?:\/|$)/, 1)
    .flatMap((folder) => folder.split('/').filter((name) => name !== ''))
  const listed = field('categories')
  const written = [field('category'), ...(typeof listed === 'string' ? listed.split(/\s+/) : Array.isArray(listed) ? listed : [listed])]
  const own = written.flat().filter((name) => name !== undefined && name !== null && name !== '')
  if (own.some((name) => typeof name !== 'string')) return undefined
  return [...new Set([...above, ...own].map((name) => String(name).toLowerCase()))].join('/')
}
