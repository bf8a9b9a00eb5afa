import { resolve } from 'node:path'
import type { MdxDialect } from '../document/body/mdx-dialect.ts'
import { isInside, relativePath } from '../files/relative-path.ts'
import type { ImageFacts, PostSite, ReferenceData, SiteTarget, SourcePost } from '../rule/post-site.ts'
import { usualTitle } from '../rule/title-on-page.ts'
import type { PlacedPost } from './generator.ts'
import { isPostFile } from './post-file.ts'
import { resolveTarget, type TargetContext } from './resolve-target.ts'
import type { SiteFacts } from './site-facts.ts'
import type { Site } from './sites.ts'

export interface PostSiteSource {
  readonly cwd: string
  /** Of the post, absolute. */
  readonly path: string
  readonly site: Site
  readonly placed: PlacedPost
  readonly mdx: MdxDialect
  readonly facts: SiteFacts
}

/** What rules may know of the site around one post. */
export function postSite({ cwd, path, site, placed, mdx, facts }: PostSiteSource): PostSite {
  const show = (inSite: string): string => relativePath(cwd, resolve(site.root, inSite))
  const lookUp = (url: string, candidatesOf: TargetContext['candidatesOf']): SiteTarget =>
    placed.isNeverRendered?.() === true
      ? { kind: 'unknown' }
      : resolveTarget(url, {
          files: facts.files,
          post: relativePath(site.root, path),
          candidatesOf,
          isPost: (inSite) => isPostFile(inSite) && isPage(site.detected.place(inSite)),
          isMade: facts.isGitIgnored,
          show,
        })
  const source = (): { readonly path: string; readonly locale: string | undefined } | undefined => {
    for (const candidate of placed.sourceCandidates ?? []) {
      const found = facts.files.find(candidate.path)
      if (found.kind === 'there') return { path: found.path, locale: candidate.locale }
    }
    return undefined
  }
  return {
    generator: site.profile.name,
    profile: site.profile,
    collection: { ...placed.collection, folder: show(placed.collection.folder) },
    pathInCollection: placed.pathInCollection,
    locale: placed.locale,
    isMdx: placed.isMdx,
    mdx,
    templatesOf: (frontMatter) => placed.templatesOf?.(frontMatter) ?? site.profile.body.templates,
    headingShiftOf: placed.headingShiftOf ?? (() => 0),
    resolvesReferences: placed.resolvesReferences === true,
    excerptMarker: placed.excerptMarker ?? 'usual',
    anchors: placed.anchors ?? site.profile.anchors,
    inheritedKeys: placed.inheritedKeys ?? new Set(),
    authors: (): ReferenceData | undefined => facts.references.read(placed.authors),
    tags: (): ReferenceData | undefined => facts.references.read(placed.tags),
    titleOnPage: (frontMatter) => placed.titleOnPage?.(frontMatter) ?? usualTitle(site.profile, placed.collection.kind),
    addressOf: (frontMatter) => (placed.isNeverRendered?.() === true ? undefined : placed.addressOf?.(frontMatter)),
    resolveLink: (url) => lookUp(url, (inSite) => placed.linkCandidates?.(inSite)),
    resolveImage: (url, pointer) => lookUp(url, (inSite) => placed.imageCandidates?.(inSite, pointer)),
    imageFacts: (image): ImageFacts | undefined => {
      const absolute = resolve(cwd, image)
      return isInside(site.boundary, absolute) ? facts.imageFacts(relativePath(site.root, absolute)) : undefined
    },
    sourcePost: (): SourcePost | undefined => {
      const found = source()
      return found && { path: show(found.path), locale: found.locale }
    },
    sourceField: (key) => {
      const found = source()
      return found && facts.sources.fieldOf(found.path, key)
    },
  }
}

function isPage(placed: PlacedPost | undefined): boolean {
  return placed !== undefined && placed.isNeverRendered?.() !== true
}
