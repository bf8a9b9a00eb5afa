import type { MdxDialect } from '../document/body/mdx-dialect.ts'
import type { FrontMatter } from '../document/front-matter/front-matter.ts'
import type { CollectionKind, GeneratorName, GeneratorProfile, TemplateLanguage } from '../generator/generator-profile.ts'
import type { PostSite, TitleOnPage } from '../rule/post-site.ts'
import type { SiteFolder } from './site-folder.ts'

/** A site generator, as far as a linter must know it. Nothing of a site is ever run. */
export interface Generator {
  readonly name: GeneratorName
  /**
   * Looks at one folder. What is certain (a config file of that generator) wins over what is likely (folders that are named as that
   * generator names them), which wins over nothing; the nearest folder wins among equals.
   *
   * @returns `undefined` where the folder is no site of this generator.
   */
  readonly detect: (folder: SiteFolder) => Promise<DetectedSite | undefined>
  /** Configs that may say that posts lie outside of the folder of the site. */
  readonly outsideConfigs?: readonly string[]
}

export interface DetectedSite {
  /** What gave it away, relative to the folder: `docusaurus.config.ts`, `i18n`. */
  readonly evidence: string
  readonly isCertain: boolean
  /** Where a file of the site belongs; `undefined` for one that the generator makes no page of. */
  readonly place: (path: string) => PlacedPost | undefined
  /**
   * Whether its files are told by their own names and lie beside whatever else there is, so that they say nothing about the other files:
   * those of agents, and documents that Quarto renders one by one.
   */
  readonly isBeside?: boolean
  /** Whether an HTML file with front matter is a post of it, too. */
  readonly hasHtmlPosts?: boolean
  /** Folders to look into for posts when none were named, relative to the site, where some of them begin with a dot. */
  readonly hiddenFolders?: readonly string[]
  /** Folders of posts that lie outside of the site's own, as its config says: `../docs`. */
  readonly outsideFolders?: readonly string[]
}

/** Everything that a generator says about one of its posts. Paths are relative to the site's folder, with `/`. */
export interface PlacedPost {
  /** `folder` is the one that `pathInCollection` counts from. */
  readonly collection: { readonly name: string; readonly kind: CollectionKind; readonly folder: string }
  readonly pathInCollection: string
  /** `undefined` where the site has one language. */
  readonly locale?: string | undefined
  /** The built-in schema of its front matter; left out where the site itself says what it may hold. */
  readonly schema?: string
  readonly isMdx: boolean
  /** Where the site, or the version of the generator, makes the ids of headings in another way than the generator's profile says. */
  readonly anchors?: GeneratorProfile['anchors'] | undefined
  /** What is known better of its MDX than the packages and configs of the site tell. */
  readonly mdx?: Partial<MdxDialect>
  /** The template language of the body where the site or the post chooses one; otherwise it is that of the generator. */
  readonly templatesOf?: (frontMatter: FrontMatter | undefined) => TemplateLanguage | undefined
  /** As in `PostSite`; where it is left out, headings stay as they are. */
  readonly headingShiftOf?: (frontMatter: FrontMatter | undefined) => number | undefined
  /** Whether code of the site's own may know the target of a reference that no definition in the post names. */
  readonly resolvesReferences?: boolean
  readonly inheritedKeys?: ReadonlySet<string>
  /** Whether no page is made of the post: its text stands on pages of others, where its links count from other places. */
  readonly isNeverRendered?: () => boolean
  /** `usual` where it is left out. */
  readonly excerptMarker?: PostSite['excerptMarker']
  /** Where the files of authors and tags may be; the first that is there counts. */
  readonly authors?: ReferenceSource | undefined
  readonly tags?: ReferenceSource | undefined
  /** What the site says of the title beyond what its generator does; `undefined` where it says nothing. */
  readonly titleOnPage?: (frontMatter: FrontMatter | undefined) => TitleOnPage | undefined
  readonly addressOf?: (frontMatter: FrontMatter | undefined) => string | undefined
  /**
   * The files that a link may lead to, best first; `undefined` where only a build can tell. The path has no query and no fragment
   * any more and is not empty; percent-encoding is decoded. A candidate that ends in `/` stands for a folder; one that leads out of
   * the site is never looked at.
   */
  readonly linkCandidates?: (target: string) => readonly string[] | undefined
  /** The same for images. `pointer` is that of the front matter property; `undefined` for the body. */
  readonly imageCandidates?: (target: string, pointer: string | undefined) => readonly string[] | undefined
  /** The posts that this one may be a translation of, best first. */
  readonly sourceCandidates?: readonly { readonly path: string; readonly locale: string | undefined }[]
}

export interface ReferenceSource {
  readonly candidates: readonly string[]
  /** The keys in what the file holds; `undefined` where it is not in the form that the generator reads. */
  readonly keysOf: (data: unknown) => readonly string[] | undefined
  /** Whether posts that name a key cannot be built without the file. */
  readonly isNeeded?: boolean
}
