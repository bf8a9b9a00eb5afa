import type { FrontMatter } from '../../../document/front-matter/front-matter.ts'
import type { TitleOnPage } from '../../../rule/post-site.ts'
import { anyCaseValueAt } from '../../config-value.ts'
import { goTemplate } from '../../layouts/go-template.ts'
import { type LayoutFile, layoutReader, remembered, titleOnPage } from '../../layouts/layout-reader.ts'
import type { Template } from '../../layouts/template.ts'
import { titleInLayout } from '../../layouts/title-in-layout.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { firstName, folderOf, foldersAbove, pathFrom } from '../../site-path.ts'
import type { HugoConfig } from './hugo-config.ts'
import type { HugoPage } from './hugo-places.ts'

/** Where the layouts of a Hugo site, and of themes that lie in it, print the title of a page. */
export function hugoTitles(
  folder: SiteFolder,
  config: HugoConfig,
): (page: HugoPage, frontMatter: FrontMatter | undefined) => TitleOnPage | undefined {
  const { first } = layoutReader(folder, (text) => filling(goTemplate(text)))
  const inLayouts = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => config.layoutFolders.map((where) => `${where}/${name}`))
  const included = (name: string): Template | undefined => {
    const file = /\.\w+$/.test(name) ? name : `${name}.html`
    return first(inLayouts([`_partials/${file}`, `partials/${file}`, file]))?.template
  }
  /** The layout that is taken, unless a theme that nobody sees may have one that is taken before it. */
  const layoutOf = (names: readonly string[], type: string): LayoutFile | undefined => {
    const found = first(inLayouts(names))
    const isCertain = !config.hasOtherFiles || (found !== undefined && folderOf(found.path).endsWith(`/${type}`))
    return isCertain ? found : undefined
  }
  const titleIn = remembered((key): TitleOnPage | undefined => {
    const [type = '', stem = '', layout = ''] = key.split('\0')
    const found = layoutOf(layoutNames(type, stem, layout), type)
    if (found === undefined) return undefined
    const extended = (): Template | undefined => first(inLayouts([`${type}/baseof.html`, '_default/baseof.html', 'baseof.html']))?.template
    return titleOnPage(titleInLayout([found.template], { included, extended }, !config.hasOtherFiles))
  })
  const mayCascade = remembered((path) => /^\s*(?:-\s+)?(?:type|layout)\b/m.test(cascadeIn(folder.readText(path) ?? '')))
  return (page, frontMatter) => {
    if (config.hasCascade || (frontMatter !== undefined && frontMatter.data === undefined)) return undefined
    const above = foldersAbove(page.path).filter((where) => where === page.root.folder || where.startsWith(`${page.root.folder}/`))
    if (above.some((where) => mayCascade(pathFrom(where, '_index.md')))) return undefined
    const [type, layout] = ['type', 'layout'].map((key) => anyCaseValueAt(frontMatter?.data, key) ?? '')
    if (typeof type !== 'string' || typeof layout !== 'string') return undefined
    const isHome = page.logicalPath.split('/').length === 1 && page.stem === '_index'
    const section = page.logicalPath.includes('/') ? firstName(page.logicalPath) : 'page'
    return titleIn([type === '' ? section : type, isHome ? 'home' : page.stem === '_index' ? 'section' : 'page', layout].join('\0'))
  }
}

/** The names of a layout below the folders of layouts, in the order in which Hugo looks for them. */
function layoutNames(type: string, kind: string, layout: string): readonly string[] {
  const kinds = kind === 'page' ? ['page', 'single'] : kind === 'section' ? ['section', 'list'] : ['index', 'home', 'list']
  const names = [...(layout === '' ? [] : [layout]), ...kinds, 'all']
  return [`${type}/`, '_default/', ''].flatMap((where) => names.map((name) => `${where}${name}.html`))
}

/** A template of nothing but definitions fills the blocks of a base. */
function filling(template: Template): Template {
  const isFilling = template.blocks.size > 0 && template.nodes.every((node) => node.kind === 'text' && node.text.trim() === '')
  return isFilling ? { ...template, extended: 'baseof' } : template
}

function cascadeIn(text: string): string {
  const at = text.search(/^(?:cascade\b|\[+cascade\b|"cascade")/m)
  return at === -1 ? '' : text.slice(at, at + 5000)
}
