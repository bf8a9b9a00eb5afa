import type { FrontMatter } from '../../../document/front-matter/front-matter.ts'
import { datedName } from '../../dated-name.ts'
import { address, folderOf, nameOf, trimmedOf } from '../../site-path.ts'
import type { ZolaConfig } from './zola-config.ts'
import type { ZolaPage } from './zola-places.ts'

/** Where Zola puts a page, as far as its front matter and its path say it. */
export function zolaAddress(page: ZolaPage, config: ZolaConfig, frontMatter: FrontMatter | undefined): string | undefined {
  if (frontMatter?.data === undefined || frontMatter.value('render') === false) return undefined
  const { stem, inContent, locale } = page
  const path = frontMatter.value('path')
  if (stem !== '_index' && typeof path === 'string' && path !== '') return address(path.trim())
  const folder = folderOf(inContent)
  const isBundle = stem === 'index'
  const sections = (isBundle ? folderOf(folder) : folder).split('/').filter((name) => name !== '')
  const slug = stem === '_index' ? undefined : (frontMatter.value('slug') ?? slugOf(isBundle ? nameOf(folder) : stem, config))
  if (slug !== undefined && typeof slug !== 'string') return undefined
  const parts = [...sections, ...(slug === undefined ? [] : [slug])].map((name) => addressPart(name, config))
  const known = parts.filter((part) => part !== undefined)
  if (known.length < parts.length) return undefined
  return address(locale === undefined || locale === config.defaultLanguage ? '' : locale, ...known)
}

/** The date that a name begins with is no part of the address, unless it is all of it. */
function slugOf(name: string, { keepsDates }: ZolaConfig): string {
  const dated = keepsDates ? undefined : datedName(name, '-_')
  return dated === undefined || dated.rest === '' ? name : dated.rest
}

/** A name as a part of an address; `undefined` for one with letters that are spelt otherwise there. */
function addressPart(name: string, { slugs }: ZolaConfig): string | undefined {
  if (!/^[\x20-\x7e]*$/.test(name)) return undefined
  if (slugs === 'on') return trimmedOf(name.toLowerCase().replaceAll(/[^a-z\d]+/g, '-'), '-')
  return /^[\w.~@-]*$/.test(name) ? name : undefined
}
