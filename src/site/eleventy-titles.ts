import type { FrontMatter } from '../document/front-matter/front-matter.ts'
import type { TitleOnPage } from '../rule/post-site.ts'
import { layoutChain, layoutReader, remembered, titleOnPage } from './layouts/layout-reader.ts'
import { percentTemplate } from './layouts/percent-template.ts'
import { titleInLayout } from './layouts/title-in-layout.ts'
import type { SiteFolder } from './site-folder.ts'
import { pathFrom } from './site-path.ts'

const DIALECT = { title: /^title\b/, content: /^(?:content|layoutContent)\b/ }
/** The languages that are read; a name without one of these is tried with each. */
const EXTENSIONS = ['njk', 'liquid', 'html']
const LAYOUT_NAME = /^[\w./-]+$/

export interface EleventyFolders {
  readonly includes: string
  readonly layouts: string
}

/**
 * Where the layouts of an Eleventy site print the title of a page.
 *
 * @returns A function of the front matter and of the layout that data files name: `null` where only a build can tell.
 */
export function eleventyTitles(
  folder: SiteFolder,
  { includes, layouts }: EleventyFolders,
): (frontMatter: FrontMatter | undefined, inherited: string | null | undefined) => TitleOnPage | undefined {
  const { first } = layoutReader(folder, (text, path) => (/\.(?:njk|liquid|html)$/.test(path) ? percentTemplate(text, DIALECT) : undefined))
  const find = (where: string, name: string) =>
    first([name, ...EXTENSIONS.map((extension) => `${name}.${extension}`)].map((one) => pathFrom(where, one)))
  const layout = (name: string) => find(layouts, name)
  const included = (name: string) => find(includes, name)?.template
  const titleIn = remembered((name): TitleOnPage | undefined => {
    const innermost = layout(name)
    if (innermost === undefined) return undefined
    const { templates, isWhole } = layoutChain(innermost, layout)
    return titleOnPage(titleInLayout(templates, { included, extended: included }, isWhole))
  })
  return (frontMatter, inherited) => {
    if (frontMatter !== undefined && frontMatter.data === undefined) return undefined
    const name = frontMatter?.value('layout') ?? inherited
    return typeof name === 'string' && LAYOUT_NAME.test(name) ? titleIn(name) : undefined
  }
}
