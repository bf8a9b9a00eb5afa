import type { PlacedPost } from '../../generator.ts'
import { isPostFolder } from '../../post-folders.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { below, firstName, folderOf, nameOf, pathFrom, withoutExtension } from '../../site-path.ts'
import { zolaAddress } from './zola-address.ts'
import { CONTENT, type ZolaConfig } from './zola-config.ts'
import { zolaImageCandidates, zolaLinkCandidates } from './zola-targets.ts'
import { zolaTitles } from './zola-titles.ts'

export interface ZolaPage {
  readonly path: string
  /** Below the folder of content. */
  readonly inContent: string
  /** Without extension and language: `hello`, `index`, `_index`. */
  readonly stem: string
  readonly locale: string | undefined
}

/** Where files of a Zola site belong. */
export function zolaPlaces(folder: SiteFolder, config: ZolaConfig): (path: string) => PlacedPost | undefined {
  const isDated = datedSections(folder, config)
  const titles = zolaTitles(folder, config)
  return (path) => {
    const page = pageAt(path, config)
    if (page === undefined) return undefined
    return {
      ...collectionOf(page, isDated),
      locale: config.languages.length === 0 ? undefined : page.locale,
      schema: page.stem === '_index' ? 'zola-section' : 'zola-page',
      isMdx: false,
      titleOnPage: (frontMatter) => titles(page, frontMatter),
      addressOf: (frontMatter) => zolaAddress(page, config, frontMatter),
      linkCandidates: (target) => zolaLinkCandidates(page, config, folder, target),
      imageCandidates: (target, pointer) => zolaImageCandidates(page, config, folder, target, pointer !== undefined),
      sourceCandidates: sourceCandidates(page, config),
    }
  }
}

function pageAt(path: string, { languages, defaultLanguage, isIgnored }: ZolaConfig): ZolaPage | undefined {
  const inContent = below(CONTENT, path)
  const name = nameOf(path)
  if (inContent === undefined || !name.endsWith('.md') || name.startsWith('.') || isIgnored(path)) return undefined
  const bare = withoutExtension(name)
  const dot = bare.lastIndexOf('.')
  const suffix = dot > 0 ? bare.slice(dot + 1) : ''
  const isTranslation = languages.includes(suffix) && suffix !== defaultLanguage
  return { path, inContent, stem: isTranslation ? bare.slice(0, dot) : bare, locale: isTranslation ? suffix : defaultLanguage }
}

/** Tells by a section's own page whether it lists its pages as a blog does: by date, or with a feed. */
function datedSections(folder: SiteFolder, { hasFeeds }: ZolaConfig): (section: string) => boolean {
  const known = new Map<string, boolean>()
  const look = (section: string): boolean => {
    if (isPostFolder(section)) return true
    const text = folder.readText(pathFrom(pathFrom(CONTENT, section), '_index.md')) ?? ''
    return /^(?:sort_by\s*[=:]\s*["']?(?:update_)?date\b|generate_feeds?\s*[=:]\s*true\b)/m.test(text) || (section === '' && hasFeeds)
  }
  return (section) => {
    const answer = known.get(section) ?? look(section)
    known.set(section, answer)
    return answer
  }
}

function collectionOf(
  { inContent, stem }: ZolaPage,
  isDated: (section: string) => boolean,
): Pick<PlacedPost, 'collection' | 'pathInCollection'> {
  if (stem === '_index') return { collection: { name: 'sections', kind: 'sections', folder: CONTENT }, pathInCollection: inContent }
  // The folder of a bundle is no section.
  const home = stem === 'index' ? folderOf(folderOf(inContent)) : folderOf(inContent)
  const section = home === '' ? '' : firstName(home)
  const isOfPosts = isDated(section) || (home !== section && isDated(home))
  if (section === '') {
    const kind = isOfPosts ? 'posts' : 'pages'
    return { collection: { name: kind, kind, folder: CONTENT }, pathInCollection: inContent }
  }
  const folder = pathFrom(CONTENT, section)
  return {
    collection: { name: section, kind: isOfPosts ? 'posts' : 'docs', folder },
    pathInCollection: inContent.slice(section.length + 1),
  }
}

function sourceCandidates({ path, stem, locale }: ZolaPage, { defaultLanguage }: ZolaConfig): NonNullable<PlacedPost['sourceCandidates']> {
  return locale === defaultLanguage ? [] : [{ path: pathFrom(folderOf(path), `${stem}.md`), locale: defaultLanguage }]
}
