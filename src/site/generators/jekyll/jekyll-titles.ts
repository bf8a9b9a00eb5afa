import type { FrontMatter } from '../../../document/front-matter/front-matter.ts'
import type { TitleOnPage } from '../../../rule/post-site.ts'
import { layoutChain, layoutReader, remembered, titleOnPage } from '../../layouts/layout-reader.ts'
import { percentTemplate } from '../../layouts/percent-template.ts'
import { titleInLayout } from '../../layouts/title-in-layout.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { pathFrom } from '../../site-path.ts'
import type { JekyllConfig } from './jekyll-config.ts'

const DIALECT = { title: /^page(?:\.title\b|\[["']title["']\])/, content: /^content\b/ }
const LAYOUT_NAME = /^[\w./-]+$/

/** The level of the title in layouts of themes that have printed it there in every version. */
const THEMES: ReadonlyMap<string, ReadonlyMap<string, TitleOnPage>> = new Map(
  Object.entries({
    minima: ['page', 'post'],
    'minimal-mistakes-jekyll': ['single'],
    'jekyll-theme-chirpy': ['post'],
  }).map(([theme, layouts]) => [theme, new Map(layouts.map((layout) => [layout, { place: 'printed', level: 1 }]))]),
)

/** Where the layouts of a Jekyll site print the title of a page, by what its front matter and the defaults name. */
export function jekyllTitles(
  folder: SiteFolder,
  config: JekyllConfig,
): (frontMatter: FrontMatter | undefined, inherited: ReadonlyMap<string, unknown>) => TitleOnPage | undefined {
  const { first } = layoutReader(folder, (text) => percentTemplate(text, DIALECT))
  const at = (where: string): string => pathFrom(config.source, where)
  const layout = (name: string) =>
    first(['html', 'md', 'liquid', 'htm'].map((extension) => `${at(config.layoutsFolder)}/${name}.${extension}`))
  const files = {
    included: (name: string) => first([`${at(config.includesFolder)}/${name}`])?.template,
    extended: () => undefined,
  }
  const titleIn = remembered((name): TitleOnPage | undefined => {
    const innermost = layout(name)
    if (innermost === undefined) return THEMES.get(config.theme ?? '')?.get(name) ?? undefined
    const { templates, isWhole } = layoutChain(innermost, layout)
    return titleOnPage(titleInLayout(templates, files, isWhole))
  })
  return (frontMatter, inherited) => {
    if (frontMatter !== undefined && frontMatter.data === undefined) return undefined
    const name = frontMatter?.value('layout') ?? inherited.get('layout')
    return typeof name === 'string' && LAYOUT_NAME.test(name) ? titleIn(name) : undefined
  }
}
