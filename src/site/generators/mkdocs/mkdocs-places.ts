import { keysOf, valueAt } from '../../config-value.ts'
import type { PlacedPost, ReferenceSource } from '../../generator.ts'
import { inheritedMetadata } from '../../inherited-metadata.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { below, folderOf, nameOf } from '../../site-path.ts'
import { mkdocsAddress } from './mkdocs-address.ts'
import type { MkDocsBlog, MkDocsConfig } from './mkdocs-config.ts'
import { mkdocsImageCandidates, mkdocsLinkCandidates } from './mkdocs-targets.ts'

/** A page of documentation, or a post of a blog in it. */
export interface MkDocsPage {
  readonly path: string
  /** The blog that it is a post of. */
  readonly blog: MkDocsBlog | undefined
  readonly isIndex: boolean
}

/** Where files of a MkDocs site belong. */
export async function mkdocsPlaces(folder: SiteFolder, config: MkDocsConfig): Promise<(path: string) => PlacedPost | undefined> {
  const inherited = config.metaName === undefined ? undefined : await inheritedMetadata(folder, config.docs, [config.metaName])
  return (path) => {
    const page = pageAt(path, config, folder)
    if (page === undefined) return undefined
    const { blog } = page
    const home = blog?.postFolder ?? config.docs
    return {
      collection: {
        name: blog === undefined ? 'docs' : nameOf(blog.folder) || 'blog',
        kind: blog === undefined ? 'docs' : 'posts',
        folder: home,
      },
      pathInCollection: below(home, path) ?? path,
      schema: blog === undefined ? 'mkdocs-page' : 'mkdocs-post',
      isMdx: false,
      templatesOf: () => config.templates,
      inheritedKeys: inherited?.(path) ?? new Set(),
      authors: blog?.authorsFile === undefined ? undefined : authorsOf(blog.authorsFile),
      titleOnPage: () => (config.printsTitles ? { place: 'replaced anywhere', level: 1 } : undefined),
      addressOf: (frontMatter) => mkdocsAddress(page, config, frontMatter),
      linkCandidates: (target) => mkdocsLinkCandidates(page, config, target),
      imageCandidates: (target, pointer) => mkdocsImageCandidates(page, config, target, pointer !== undefined),
    }
  }
}

function pageAt(path: string, config: MkDocsConfig, folder: SiteFolder): MkDocsPage | undefined {
  const inDocs = below(config.docs, path)
  const name = nameOf(path)
  if (inDocs === undefined || !/\.(?:md|markdown|mdown|mkdn|mkd)$/i.test(name)) return undefined
  if (inDocs.split('/').some((part) => part.startsWith('.')) || inDocs.startsWith('templates/') || config.isExcluded(inDocs))
    return undefined
  const isReadme = /^readme\.md$/i.test(name)
  // Of the two files that may stand for a folder this one gives way.
  if (isReadme && folder.namesIn(folderOf(path)).has('index.md')) return undefined
  const blog = config.blogs.find(({ postFolder }) => below(postFolder, path) !== undefined)
  const isKnown = config.isWhole || config.blogs.some((one) => below(one.folder, path) !== undefined)
  return isKnown ? { path, blog, isIndex: isReadme || name === 'index.md' } : undefined
}

/** The file of authors has them below a key of that name. */
function authorsOf(path: string): ReferenceSource {
  return {
    candidates: [path],
    keysOf: (data) => {
      const authors = keysOf(valueAt(data, 'authors'))
      return authors.length === 0 ? undefined : authors
    },
  }
}
