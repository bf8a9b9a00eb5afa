import type { FrontMatter } from '../../../document/front-matter/front-matter.ts'
import type { TitleOnPage } from '../../../rule/post-site.ts'
import { layoutReader, remembered, titleOnPage } from '../../layouts/layout-reader.ts'
import { percentTemplate } from '../../layouts/percent-template.ts'
import { titleInLayout } from '../../layouts/title-in-layout.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { foldersAbove, pathFrom } from '../../site-path.ts'
import { CONTENT, type ZolaConfig } from './zola-config.ts'
import type { ZolaPage } from './zola-places.ts'

const PAGE = { title: /^page\.title\b/, content: /^page\.content\b/ }
const SECTION = { title: /^section\.title\b/, content: /^section\.content\b/ }

/** Where the templates of a Zola site, and of a theme that lies in it, print the title of a page. */
export function zolaTitles(
  folder: SiteFolder,
  config: ZolaConfig,
): (page: ZolaPage, frontMatter: FrontMatter | undefined) => TitleOnPage | undefined {
  const titlesIn = (dialect: typeof PAGE): ((name: string) => TitleOnPage | undefined) => {
    const { first } = layoutReader(folder, (text) => percentTemplate(text, dialect))
    const find = (name: string) => first(config.templateFolders.map((where) => `${where}/${name}`))?.template
    return remembered((name) => {
      const template = find(name)
      return template === undefined
        ? undefined
        : titleOnPage(titleInLayout([template], { included: find, extended: find }, !config.hasOtherFiles))
    })
  }
  const [ofPages, ofSections] = [titlesIn(PAGE), titlesIn(SECTION)]
  const pageTemplateIn = remembered(
    (path) => /^page_template\s*[=:]\s*["']?([\w./-]+)/m.exec(folder.readText(path)?.slice(0, 20_000) ?? '')?.[1] ?? '',
  )
  return ({ path, inContent, stem }, frontMatter) => {
    if (frontMatter !== undefined && frontMatter.data === undefined) return undefined
    const own = frontMatter?.value('template')
    if (own !== undefined && typeof own !== 'string') return undefined
    if (stem === '_index') return ofSections(own ?? (inContent.includes('/') ? 'section.html' : 'index.html'))
    // The nearest section that names a template for its pages, those of the sections in it included.
    const named = foldersAbove(path).filter((where) => where === CONTENT || where.startsWith(`${CONTENT}/`))
    const inherited = named.map((where) => pageTemplateIn(pathFrom(where, '_index.md'))).find((name) => name !== '')
    return ofPages(own ?? inherited ?? 'page.html')
  }
}
