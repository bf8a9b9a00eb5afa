import type { PlacedPost } from '../../generator.ts'
import { isPostFolder } from '../../post-folders.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { below, firstName, folderOf, foldersAbove, nameOf, pathFrom, withoutExtension } from '../../site-path.ts'
import { hugoAddress } from './hugo-address.ts'
import type { ContentRoot, HugoConfig } from './hugo-config.ts'
import { hugoImageCandidates, hugoLinkCandidates } from './hugo-targets.ts'
import { hugoTitles } from './hugo-titles.ts'

/** A file of content, taken apart. */
export interface HugoPage {
  readonly path: string
  readonly root: ContentRoot
  /** Below the root, with where the root is mounted. */
  readonly logicalPath: string
  /** Without extension and language: `hello`, `index`, `_index`. */
  readonly stem: string
  readonly extension: string
  readonly locale: string | undefined
}

/** Where files of a Hugo site belong. */
export function hugoPlaces(folder: SiteFolder, config: HugoConfig): (path: string) => PlacedPost | undefined {
  const isNeverRendered = neverRendered(folder, config)
  const titles = hugoTitles(folder, config)
  return (path) => {
    const page = pageAt(path, config)
    if (page === undefined || isBundleFile(folder, page)) return undefined
    return {
      ...collectionOf(page, config),
      locale: page.locale,
      schema: 'hugo',
      isMdx: false,
      anchors: config.hasUsualAnchors ? undefined : 'unknown',
      isNeverRendered: () => isNeverRendered(page),
      titleOnPage: (frontMatter) => titles(page, frontMatter),
      addressOf: (frontMatter) => hugoAddress(page, config, frontMatter),
      linkCandidates: (target) => hugoLinkCandidates(page, config, folder, target),
      imageCandidates: (target, pointer) => hugoImageCandidates(page, config, folder, target, pointer !== undefined),
      sourceCandidates: sourceCandidates(page, config),
    }
  }
}

function pageAt(path: string, { roots, languages, defaultLanguage }: HugoConfig): HugoPage | undefined {
  const name = nameOf(path)
  if (!/\.(?:md|markdown|mdown)$/i.test(name) || path.split('/').some((part) => /^[.#]/.test(part))) return undefined
  const root = roots.find((one) => {
    const rest = below(one.folder, path)
    return rest !== undefined && one.isMounted(rest)
  })
  if (root === undefined) return undefined
  const languageOf = (name: string): string | undefined => languages.find((code) => code.toLowerCase() === name.toLowerCase())
  const bare = withoutExtension(name)
  const dot = bare.lastIndexOf('.')
  const suffix = dot > 0 ? bare.slice(dot + 1) : ''
  const suffixed = languageOf(suffix)
  const logicalPath = pathFrom(root.under, below(root.folder, path) ?? '')
  // A folder that is named like a language holds it, whatever becomes of it where the config does not say so.
  const inFolder = logicalPath.includes('/') ? languageOf(firstName(logicalPath)) : undefined
  return {
    path,
    root,
    logicalPath,
    stem: suffixed === undefined ? bare : bare.slice(0, dot),
    extension: name.slice(bare.length),
    locale: languages.length === 0 ? undefined : (suffixed ?? root.locale ?? inFolder ?? defaultLanguage),
  }
}

/** Beside an `index.md` everything is a resource of that page, and no page. */
function isBundleFile(folder: SiteFolder, { path, root, stem }: HugoPage): boolean {
  for (let where = folderOf(path); where !== root.folder && where !== ''; where = folderOf(where)) {
    const isIndexItself = where === folderOf(path) && stem === 'index'
    const hasIndex = folder.namesIn(where).has('index.md')
    if (hasIndex && !isIndexItself) return true
  }
  return false
}

/** Tells of pages that say, or whose sections say for all in them, that no page is to be made: their text is taken into others. */
function neverRendered(folder: SiteFolder, config: HugoConfig): (page: HugoPage) => boolean {
  const known = new Map<string, boolean>()
  const says = (path: string, sign: RegExp): boolean => {
    const [block = ''] = FRONT_MATTER.exec(folder.readText(path) ?? '') ?? []
    return NEVER.test(block) && sign.test(block)
  }
  const sections = new Map<string, boolean>()
  const sectionSays = (where: string): boolean => {
    const indexes = [...folder.namesIn(where)].filter((name) => /^_index\.(?:[\w-]+\.)?(?:md|markdown)$/.test(name))
    const answer = sections.get(where) ?? indexes.some((name) => says(pathFrom(where, name), /\bcascade\b/))
    sections.set(where, answer)
    return answer
  }
  const aboveSays = (path: string, root: ContentRoot): boolean =>
    foldersAbove(path).some((where) => (where === root.folder || below(root.folder, where) !== undefined) && sectionSays(where))
  return ({ path, logicalPath, root }) => {
    const answer = known.get(path) ?? (config.isNeverRendered(logicalPath) || says(path, /\bbuild\b/) || aboveSays(path, root))
    known.set(path, answer)
    return answer
  }
}

/** YAML, TOML or JSON; what is between the marks is only searched. */
const FRONT_MATTER = /^\uFEFF?\s*(?:---[\s\S]{0,20000}?\n---|\+\+\+[\s\S]{0,20000}?\n\+\+\+|\{[\s\S]{0,20000}?\n\})/
const NEVER = /\brender["']?\s*[:=]\s*["']?(?:never|false)\b/

function collectionOf(page: HugoPage, { postSections }: HugoConfig): Pick<PlacedPost, 'collection' | 'pathInCollection'> {
  const { root, path, logicalPath, stem } = page
  const inRoot = below(root.folder, path) ?? path
  const section = logicalPath.includes('/') ? firstName(logicalPath) : undefined
  if (stem === '_index') return { collection: { name: 'sections', kind: 'sections', folder: root.folder }, pathInCollection: inRoot }
  if (section === undefined) return { collection: { name: 'pages', kind: 'pages', folder: root.folder }, pathInCollection: inRoot }
  // A root that is mounted in a section is that section's folder itself.
  const folder = root.under === '' ? pathFrom(root.folder, section) : root.folder
  const isBundleAtTop = stem === 'index' && logicalPath.split('/').length === 2
  if (isBundleAtTop) return { collection: { name: 'pages', kind: 'pages', folder: root.folder }, pathInCollection: inRoot }
  const kind = postSections.has(section) || isPostFolder(section) ? 'posts' : 'docs'
  return { collection: { name: section, kind, folder }, pathInCollection: below(folder, path) ?? inRoot }
}

function sourceCandidates(page: HugoPage, { roots, defaultLanguage }: HugoConfig): NonNullable<PlacedPost['sourceCandidates']> {
  const { path, root, stem, extension, locale } = page
  if (locale === undefined || locale === defaultLanguage) return []
  const inRoot = folderOf(below(root.folder, path) ?? '')
  const names = [`${stem}${extension}`, `${stem}.${defaultLanguage}${extension}`]
  const sources = roots.filter((one) => one.under === root.under && (one.locale ?? defaultLanguage) === defaultLanguage)
  return sources
    .flatMap((source) => names.map((name) => ({ path: pathFrom(pathFrom(source.folder, inRoot), name), locale: defaultLanguage })))
    .filter((source) => source.path !== path)
}
