import { isLocaleName } from '../text/locale-name.ts'
import { type LocalizedPath, otherExtensions } from './locale-folders.ts'
import type { SiteFolder } from './site-folder.ts'

/**
 * A language in the name of a file, `page.fr.mdx`.
 *
 * @returns `undefined` where the page is not there without a language too: `page.ts.md` may be about TypeScript.
 */
export function localeInName(folder: SiteFolder, path: string): Pick<LocalizedPath, 'locale' | 'sources'> | undefined {
  const [, page, locale, extension] = /^(.*[^/])\.([\w-]{2,12})(\.mdx?)$/.exec(path) ?? []
  if (page === undefined || locale === undefined || extension === undefined || !isLocaleName(locale)) return undefined
  const sources = otherExtensions(page + extension).map((source) => ({ path: source, locale: undefined }))
  return sources.some((source) => folder.kindOf(source.path) === 'file') ? { locale, sources } : undefined
}
