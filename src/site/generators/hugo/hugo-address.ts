import type { FrontMatter } from '../../../document/front-matter/front-matter.ts'
import { anyCaseValueAt } from '../../config-value.ts'
import { datedName } from '../../dated-name.ts'
import { address, firstName, folderOf, trimmedOf } from '../../site-path.ts'
import type { HugoConfig } from './hugo-config.ts'
import type { HugoPage } from './hugo-places.ts'

/** Names that become parts of an address without anything but lower case and hyphens for spaces. */
const PLAIN = /^[\p{L}\p{N}\p{M}._\-/ ]*$/u

/** Where Hugo puts a page, as far as its front matter and its path say it. */
export function hugoAddress(page: HugoPage, config: HugoConfig, frontMatter: FrontMatter | undefined): string | undefined {
  const field = (key: string): unknown => anyCaseValueAt(frontMatter?.data, key)
  if (frontMatter !== undefined && frontMatter.data === undefined) return undefined
  if (config.hasLanguageHosts || field('headless') === true || field('build') !== undefined || field('_build') !== undefined)
    return undefined
  const isDefault = page.locale === undefined || page.locale === config.defaultLanguage
  const prefix = isDefault && !config.hasDefaultLanguageFolder ? '' : (page.locale ?? config.defaultLanguage)
  const url = field('url')
  if (url !== undefined && url !== null && url !== '') {
    // A colon begins a token, and what a leading slash means depends on the languages.
    const isPlain = typeof url === 'string' && !url.includes(':') && !url.includes('\\') && config.languages.length === 0
    return isPlain ? address(url) : undefined
  }
  const folder = folderOf(page.logicalPath)
  const section = folder === '' ? '' : firstName(folder)
  if (!config.isPathAddress(section === '' ? 'pages' : section)) return undefined
  const slug = field('slug')
  const last = lastPart(page, config, typeof slug === 'string' || typeof slug === 'number' ? String(slug) : '')
  if (last === undefined || !PLAIN.test(folder) || !PLAIN.test(last.name)) return undefined
  return address(prefix, plain(last.isFolder ? folderOf(folder) : folder), plain(last.name))
}

/** The last part of the address, and whether it stands for the folder of the page. */
function lastPart(page: HugoPage, config: HugoConfig, slug: string): { readonly name: string; readonly isFolder: boolean } | undefined {
  const { stem } = page
  if (stem === '_index') return { name: '', isFolder: false }
  const isFolder = stem === 'index'
  const trimmed = trimmedOf(slug, '-')
  if (trimmed !== '') return trimmed.includes('/') ? undefined : { name: trimmed, isFolder }
  if (isFolder) return { name: '', isFolder: false }
  return config.hasFileNameDates && datedName(stem, '-_. ') !== undefined ? undefined : { name: stem, isFolder }
}

function plain(path: string): string {
  return path.toLowerCase().replaceAll(/ +/g, '-')
}
