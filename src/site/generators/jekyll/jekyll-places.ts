import { keysOf } from '../../config-value.ts'
import { datedName } from '../../dated-name.ts'
import type { PlacedPost, ReferenceSource } from '../../generator.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { below, folderOf, nameOf, pathFrom } from '../../site-path.ts'
import { jekyllAddress } from './jekyll-address.ts'
import type { JekyllConfig } from './jekyll-config.ts'
import { inheritedValues } from './jekyll-defaults.ts'
import { jekyllImageCandidates, jekyllLinkCandidates } from './jekyll-targets.ts'
import { jekyllTitles } from './jekyll-titles.ts'

/** Files for readers of the repository. They have no front matter as a rule, and without it they are no pages. */
const ABOUT_THE_PROJECT = /^(?:README|CHANGELOG|CHANGES|HISTORY|CONTRIBUTING|LICEN[CS]E|CODE_OF_CONDUCT|SECURITY|SUPPORT|AGENTS|CLAUDE)\./

/** A post, draft, page or document of a collection. */
export interface JekyllPost {
  /** Below the sources. */
  readonly path: string
  /** `posts`, `drafts`, `pages`, or the label of a collection. */
  readonly type: string
  /** The folder that it is counted from, below the sources. */
  readonly folder: string
  readonly inherited: ReadonlyMap<string, unknown>
}

/** Where files of a Jekyll site belong. */
export function jekyllPlaces(folder: SiteFolder, config: JekyllConfig): (path: string) => PlacedPost | undefined {
  const authors = authorsOf(config)
  const titles = jekyllTitles(folder, config)
  return (fullPath) => {
    const path = below(config.source, fullPath)
    const found = path === undefined || !/\.(?:md|markdown|mkd|mkdn|mkdown)$/i.test(path) ? undefined : typeOf(path, config)
    if (path === undefined || found === undefined) return undefined
    const inherited = inheritedValues(path, found.type, config)
    const post: JekyllPost = { path, ...found, inherited }
    return {
      collection: {
        name: found.type === 'posts' || found.type === 'drafts' ? `_${found.type}` : found.type,
        kind: found.type === 'posts' || found.type === 'drafts' || found.type === 'pages' ? found.type : 'docs',
        folder: pathFrom(config.source, found.folder),
      },
      pathInCollection: below(found.folder, path) ?? path,
      schema: found.type === 'posts' || found.type === 'drafts' ? 'jekyll-post' : 'jekyll-page',
      isMdx: false,
      templatesOf: (frontMatter) =>
        (frontMatter?.value('render_with_liquid') ?? inherited.get('render_with_liquid')) === false ? 'none' : undefined,
      inheritedKeys: new Set(inherited.keys()),
      authors,
      titleOnPage: (frontMatter) => titles(frontMatter, inherited),
      addressOf: (frontMatter) => jekyllAddress(post, config, frontMatter),
      linkCandidates: (target) => jekyllLinkCandidates(post, config, folder, target),
      imageCandidates: (target, pointer) => jekyllImageCandidates(config, folder, target, pointer !== undefined),
    }
  }
}

/** What a file is to Jekyll, and the folder that it is counted from; `undefined` for one that it makes nothing of. */
function typeOf(path: string, config: JekyllConfig): { readonly type: string; readonly folder: string } | undefined {
  if (isLeftOut(path, config)) return undefined
  for (const label of ['posts', 'drafts', ...config.collections]) {
    const folder = pathFrom(config.collectionsFolder, `_${label}`)
    const inFolder = below(folder, path)
    if (inFolder === undefined) continue
    const isTaken = label === 'posts' ? isPost(path) : label === 'drafts' || !isSpecial(nameOf(path))
    return isTaken ? { type: label, folder } : undefined
  }
  const [, folder, kind] = /^((?:[^/]+\/){0,50}_(posts|drafts))\//.exec(path) ?? []
  if (folder !== undefined && kind !== undefined) {
    const isVisible = !folderOf(folder).split('/').some(isSpecial)
    return isVisible && (kind === 'drafts' || isPost(path)) ? { type: kind, folder } : undefined
  }
  const isPage = config.isIncluded(path) || !(path.split('/').some(isSpecial) || ABOUT_THE_PROJECT.test(nameOf(path)))
  return isPage ? { type: 'pages', folder: '' } : undefined
}

function isLeftOut(path: string, config: JekyllConfig): boolean {
  return config.isExcluded(path) || path.endsWith('~')
}

/** Jekyll reads only posts whose names begin with a date; any other was surely meant to be one, which a rule will say. */
function isPost(path: string): boolean {
  const name = nameOf(path)
  return datedName(name) !== undefined || !(isSpecial(name) || ABOUT_THE_PROJECT.test(name))
}

/** Names that Jekyll leaves alone unless the config includes them. */
function isSpecial(name: string): boolean {
  return /^[._#~]/.test(name)
}

/** A post says `author: ana`, and `_data/authors.yml` who that is. */
function authorsOf({ source, dataFolder }: JekyllConfig): ReferenceSource {
  const folder = pathFrom(source, dataFolder)
  return {
    candidates: ['yml', 'yaml', 'json'].map((extension) => pathFrom(folder, `authors.${extension}`)),
    keysOf: (data) => {
      const keys = keysOf(data)
      return keys.length === 0 ? undefined : keys
    },
  }
}
