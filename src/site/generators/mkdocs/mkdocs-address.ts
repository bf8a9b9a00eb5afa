import type { FrontMatter } from '../../../document/front-matter/front-matter.ts'
import { valueAt } from '../../config-value.ts'
import { dayOf, paddedDay } from '../../day-parts.ts'
import { address, below, folderOf, nameOf, withoutExtension } from '../../site-path.ts'
import type { MkDocsBlog, MkDocsConfig } from './mkdocs-config.ts'
import type { MkDocsPage } from './mkdocs-places.ts'

/** Where MkDocs puts a page, as far as its front matter and its path say it: the slug of most posts is made of their title. */
export function mkdocsAddress(page: MkDocsPage, config: MkDocsConfig, frontMatter: FrontMatter | undefined): string | undefined {
  if (config.isTranslated) return undefined
  const end = config.hasFolderUrls ? '' : '.html'
  const { path, blog } = page
  if (blog !== undefined) {
    const filled = postPath(path, blog, frontMatter)
    return filled === undefined ? undefined : address(below(config.docs, `${blog.folder}/`) ?? '', filled + end)
  }
  const inDocs = below(config.docs, path) ?? path
  return page.isIndex ? address(folderOf(inDocs)) : address(withoutExtension(inDocs) + end)
}

function postPath(path: string, blog: MkDocsBlog, frontMatter: FrontMatter | undefined): string | undefined {
  let isKnown = true
  const filled = blog.urlFormat.replaceAll(/\{([a-z]*)\}/g, (_, name: string) => {
    const part =
      name === 'slug'
        ? slugOf(frontMatter)
        : name === 'file'
          ? nameOf(withoutExtension(path))
          : name === 'date'
            ? dateOf(blog, frontMatter)
            : undefined
    isKnown &&= part !== undefined
    return part ?? ''
  })
  return isKnown ? filled : undefined
}

function slugOf(frontMatter: FrontMatter | undefined): string | undefined {
  const slug = frontMatter?.value('slug')
  return typeof slug === 'string' && slug !== '' ? slug : undefined
}

function dateOf({ urlDateFormat }: MkDocsBlog, frontMatter: FrontMatter | undefined): string | undefined {
  const date = frontMatter?.value('date')
  const day = dayOf(valueAt(date, 'created') ?? date)
  if (day === undefined) return undefined
  const { year, month, day: ofMonth } = paddedDay(day)
  const parts: Readonly<Record<string, string>> = { yyyy: year, y: year, yy: year.slice(-2), MM: month, dd: ofMonth }
  // Names of months and the like depend on the language.
  const known = urlDateFormat.match(/([a-zA-Z])\1*/g)?.every((letters) => Object.hasOwn(parts, letters)) ?? true
  return known ? urlDateFormat.replaceAll(/([a-zA-Z])\1*/g, (letters) => parts[letters] ?? '') : undefined
}
