import { join } from 'node:path'
import type { FileSystem } from '../files/file-system.ts'
import { relativePath } from '../files/relative-path.ts'
import type { PostSite } from '../rule/post-site.ts'
import type { PlacedPost } from './generator.ts'
import type { Site } from './sites.ts'

export interface PostSiteSource {
  readonly fileSystem: FileSystem
  readonly cwd: string
  /** Of the post, absolute. */
  readonly path: string
  readonly site: Site
  readonly placed: PlacedPost
  readonly entriesOf: (folder: string) => ReadonlySet<string>
}

/** What rules may know of the site around one post. */
export function postSite({ cwd, site, placed }: PostSiteSource): PostSite {
  return {
    generator: site.generator.name,
    generatorLabel: site.generator.label,
    collection: { ...placed.collection, folder: relativePath(cwd, join(site.root, placed.collection.folder)) },
    pathInCollection: placed.pathInCollection,
    locale: placed.locale,
    isMdx: placed.isMdx,
    hasLenientMdx: placed.hasLenientMdx ?? false,
    inheritedKeys: placed.inheritedKeys ?? new Set(),
    authors: () => undefined,
    tags: () => undefined,
    addressOf: (frontMatter) => placed.addressOf?.(frontMatter),
    resolveLink: () => ({ kind: 'unknown' }),
    resolveImage: () => ({ kind: 'unknown' }),
    imageFacts: () => undefined,
    sourcePost: () => undefined,
    sourceField: () => undefined,
  }
}
