import { resolve } from 'node:path'
import type { FileSystem } from '../files/file-system.ts'
import type { IsIgnored } from '../files/ignore-patterns.ts'
import { relativePath } from '../files/relative-path.ts'
import type { ImageFacts } from '../rule/post-site.ts'
import { IMAGE_HEADER, imageFacts } from './image-facts.ts'
import { type ReferenceFiles, referenceFiles } from './reference-data.ts'
import { type SiteFiles, siteFiles } from './site-files.ts'
import { type SourceFields, sourceFields } from './source-post.ts'

/** What the posts of one site share, looked up once. Paths are relative to the site. */
export interface SiteFacts {
  readonly files: SiteFiles
  readonly references: ReferenceFiles
  readonly sources: SourceFields
  readonly imageFacts: (path: string) => ImageFacts | undefined
  /** Whether `.gitignore` names a path, so that a file which is not there may be made by a build. */
  readonly isGitIgnored: (path: string) => boolean
}

export interface SiteFactsSource {
  readonly fileSystem: FileSystem
  readonly cwd: string
  /** Of the site, absolute. */
  readonly root: string
  /** Of the site, absolute. */
  readonly boundary: string
  readonly entriesOf: (folder: string) => ReadonlySet<string>
  /** What git ignores, by absolute path. */
  readonly isIgnored: IsIgnored
}

export function siteFacts({ fileSystem, cwd, root, boundary, entriesOf, isIgnored }: SiteFactsSource): SiteFacts {
  const files = siteFiles(fileSystem, root, boundary, entriesOf)
  const show = (path: string): string => relativePath(cwd, resolve(root, path))
  const images = new Map<string, ImageFacts | undefined>()
  const lookAt = (path: string): ImageFacts | undefined => {
    const header = files.bytes(path, IMAGE_HEADER)
    return header && imageFacts(header)
  }
  return {
    files,
    references: referenceFiles(files, show),
    sources: sourceFields(files, show),
    imageFacts: (path) => {
      if (!images.has(path)) images.set(path, lookAt(path))
      return images.get(path)
    },
    isGitIgnored: (path) => isIgnored(resolve(root, path), path.endsWith('/') ? 'directory' : 'file'),
  }
}
