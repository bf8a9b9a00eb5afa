import type { FrontMatter } from '../../../document/front-matter/front-matter.ts'
import type { TitleOnPage } from '../../../rule/post-site.ts'
import { layoutReader, remembered, titleOnPage } from '../../layouts/layout-reader.ts'
import { percentTemplate } from '../../layouts/percent-template.ts'
import { scriptTemplate } from '../../layouts/script-template.ts'
import { titleInLayout } from '../../layouts/title-in-layout.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { pathFrom } from '../../site-path.ts'
import type { HexoConfig } from './hexo-config.ts'
import type { HexoKind } from './hexo-places.ts'

const DIALECT = { title: /^(?:page|post)\.title\b/, content: /^(?:(?:page|post)\.content|body)\b/ }
const EXTENSIONS = ['ejs', 'njk', 'swig', 'html']
/** Partials are named from where they are used, which is one of these as a rule. */
const PARTIAL_FOLDERS = ['', '_partial', '_partials']
const LAYOUT_NAME = /^[\w/-]+$/

/** Where the theme of a Hexo site prints the title of a post, if the theme lies in the site. */
export function hexoTitles(
  folder: SiteFolder,
  config: HexoConfig,
): (kind: HexoKind, frontMatter: FrontMatter | undefined) => TitleOnPage | undefined {
  const root = config.layoutFolder
  if (root === undefined) return () => undefined
  const { first } = layoutReader(folder, (text, path) => (path.endsWith('.ejs') ? scriptTemplate(text) : percentTemplate(text, DIALECT)))
  const find = (names: readonly string[]) =>
    first(names.flatMap((name) => ['', ...EXTENSIONS.map((extension) => `.${extension}`)].map((end) => pathFrom(root, `${name}${end}`))))
  const included = (name: string) => find(PARTIAL_FOLDERS.map((where) => pathFrom(where, name)))?.template
  const titleIn = remembered((name): TitleOnPage | undefined => {
    const found = find([name])
    if (found === undefined) return undefined
    const around = find(['layout'])
    const chain = [found.template, ...(around === undefined || found.template.extended !== undefined ? [] : [around.template])]
    return titleOnPage(titleInLayout(chain, { included, extended: included }, true))
  })
  return (kind, frontMatter) => {
    if (frontMatter === undefined || frontMatter.data === undefined) return undefined
    const name = frontMatter.value('layout') ?? (kind === 'pages' ? 'page' : 'post')
    return typeof name === 'string' && LAYOUT_NAME.test(name) ? titleIn(name) : undefined
  }
}
