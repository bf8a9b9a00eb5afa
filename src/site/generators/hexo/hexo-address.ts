import type { FrontMatter } from '../../../document/front-matter/front-matter.ts'
import { datedName } from '../../dated-name.ts'
import { dayOf, paddedDay } from '../../day-parts.ts'
import { fillPattern } from '../../permalink-pattern.ts'
import { address, nameOf, withoutExtension } from '../../site-path.ts'
import type { HexoConfig } from './hexo-config.ts'
import type { HexoKind } from './hexo-places.ts'

/** Names that Hexo leaves as they are when it makes a part of an address of them. */
const PLAIN = /^[\w\-./]*$/

/** Where Hexo puts a post or page, as far as its front matter and its path say it. */
export function hexoAddress(path: string, kind: HexoKind, config: HexoConfig, frontMatter: FrontMatter | undefined): string | undefined {
  if (kind === 'drafts' || (frontMatter !== undefined && frontMatter.data === undefined)) return undefined
  const permalink = frontMatter?.value('permalink')
  if (typeof permalink === 'string' && permalink !== '') return permalink.includes(':') ? undefined : address(permalink)
  const bare = withoutExtension(path)
  if (kind === 'pages') return nameOf(bare) === 'index' ? address(bare.slice(0, -'index'.length)) : address(`${bare}.html`)
  const slug = slugOf(bare, config)
  const written = frontMatter?.value('date')
  const day = dayOf(written, config.timeZone) ?? (written === undefined || written === null ? slug?.day : undefined)
  if (slug === undefined || !PLAIN.test(slug.title)) return undefined
  const filled = fillPattern(config.permalink, (name) => {
    if (name === 'title') return slug.title
    if (name === 'name') return nameOf(slug.title)
    if (day === undefined) return undefined
    const plain: Readonly<Record<string, string>> = { ...paddedDay(day), i_month: String(day.month), i_day: String(day.day) }
    return Object.hasOwn(plain, name) ? plain[name] : undefined
  })
  return filled === undefined ? undefined : address(filled)
}

interface Slug {
  readonly title: string
  readonly day: ReturnType<typeof dayOf>
}

/** What the pattern of file names tells; `undefined` for a pattern that is not one of the usual. */
function slugOf(bare: string, { newPostName }: HexoConfig): Slug | undefined {
  const pattern = withoutExtension(newPostName)
  if (pattern === ':title') return { title: bare, day: undefined }
  if (pattern !== ':year-:month-:day-:title') return undefined
  const dated = datedName(bare)
  return dated === undefined ? { title: bare, day: undefined } : { title: dated.rest, day: dated.day }
}
