import type { MdxDialect } from '../document/body/mdx-dialect.ts'
import type { FrontMatter } from '../document/front-matter/front-matter.ts'
import type { CollectionKind, GeneratorName, GeneratorProfile, TemplateLanguage, TitlePlace } from '../generator/generator-profile.ts'
import type { Point } from '../text/source-text.ts'
import type { TextRange } from '../text/text-range.ts'

/** A part of a site whose posts are treated alike. */
export interface PostCollection {
  /** As the site calls it: `blog`, `docs`, `_posts`, `community`. */
  readonly name: string
  readonly kind: CollectionKind
  /** The folder that the paths of its posts count from, relative to the working directory, with `/`. */
  readonly folder: string
}

/** A file of the site that posts refer to by key: `authors.yml`, `tags.yml`. */
export interface ReferenceData {
  /** Relative to the working directory, with `/`. */
  readonly path: string
  readonly keys: ReadonlySet<string>
  /** Whether there is no such file, although posts that refer to it cannot be built without. */
  readonly isMissing?: boolean
}

/** Where a link or an image leads. Paths are relative to the working directory, with `/`; fragments are decoded. */
export type SiteTarget =
  /** To another site, or to something that only a build can tell: nothing can be said about it. */
  | { readonly kind: 'unknown' }
  /** To a post of the site, which is there. */
  | { readonly kind: 'post'; readonly path: string; readonly fragment: string | undefined }
  /** To another file of the site, which is there. */
  | { readonly kind: 'file'; readonly path: string; readonly fragment: string | undefined }
  /** To a file that is not there. */
  | {
      readonly kind: 'missing'
      /** Where it was looked for, best place first. */
      readonly wanted: string
      /** The whole URL that is probably meant, query and fragment included, as it has to be written: a name beside it is alike. */
      readonly nearest: string | undefined
      /** Whether `nearest` differs in upper and lower case alone: it works on some disks and not on others. */
      readonly isCaseOnly: boolean
    }

/** What the first bytes of an image file say. */
export interface ImageFacts {
  /** `png`, `jpeg`, `gif`, `webp`, `avif`, `svg` …; `undefined` for what is no image that is known. */
  readonly type: string | undefined
  /** In pixels, as it is shown; `undefined` where the header does not say. */
  readonly width: number | undefined
  readonly height: number | undefined
}

/** The post that a post is a translation of. */
export interface SourcePost {
  /** Relative to the working directory, with `/`. */
  readonly path: string
  readonly locale: string | undefined
}

/** What becomes of the front matter title on the page of a post, by everything that is known of its site. */
export interface TitleOnPage {
  /** Who decides is known, or else nothing is. */
  readonly place: Exclude<TitlePlace, 'layout'>
  /** Of the heading that holds it where it is printed, from 1 to 6. */
  readonly level: number
  /**
   * What is taken out of the body, whatever it says: the first heading if it is one of level 1, or the same only where the body begins
   * with it; `either` where the version decides, which is not known. Nothing where it is left out.
   */
  readonly takesOut?: 'first heading' | 'beginning' | 'either'
}

/** A place in another post, ready to be shown. */
export interface PlaceInPost {
  readonly path: string
  readonly range: TextRange
  readonly start: Point
  readonly end: Point
}

/**
 * What rules may know of the site around a post. Everything is worked out when it is asked for; nothing here throws, and nothing
 * outside the site's own folder is looked at, or outside of its repository where the site has posts beside itself.
 */
export interface PostSite {
  readonly generator: GeneratorName
  /** What is known of the generator, whatever the site. */
  readonly profile: GeneratorProfile
  readonly collection: PostCollection
  /** The path of the post below the folder of its collection, with `/`. */
  readonly pathInCollection: string
  /** `undefined` where the site has one language. */
  readonly locale: string | undefined
  /** Whether the generator compiles the body as MDX; Docusaurus does so for `.md` too. */
  readonly isMdx: boolean
  /** What its compiler takes, where a body is MDX. */
  readonly mdx: MdxDialect
  /** The template language of the body: that of the generator, unless the config or the post chooses another one. */
  readonly templatesOf: (frontMatter: FrontMatter | undefined) => TemplateLanguage
  /**
   * Whether the comment that ends the excerpt is the `usual` one of the generator, `optional` because the config asks for none, or
   * `other`: a different one, or one that cannot be told.
   */
  readonly excerptMarker: 'usual' | 'optional' | 'other'
  /** How the ids of headings are made, by the generator or as the site has it. */
  readonly anchors: GeneratorProfile['anchors']
  /** Whether code of the site's own may know the target of a reference that no definition in the post names. */
  readonly resolvesReferences: boolean
  /** Keys that posts get from elsewhere when they do not say them: Jekyll's `defaults`, MkDocs' `.meta.yml`. */
  readonly inheritedKeys: ReadonlySet<string>
  /**
   * By how many levels the headings of the body are moved down when the page is made, as a post or its site may ask for; `undefined`
   * where they make no outline, as on slides, or where nobody can tell.
   */
  readonly headingShiftOf: (frontMatter: FrontMatter | undefined) => number | undefined
  /** `undefined` where the site has no such file, or one that cannot be read. */
  readonly authors: () => ReferenceData | undefined
  readonly tags: () => ReferenceData | undefined
  /** Where the site prints the title, by its layouts where they can be read, or else by its generator. */
  readonly titleOnPage: (frontMatter: FrontMatter | undefined) => TitleOnPage
  /** Where the site puts the post, such as `/2026/01/31/hello`; `undefined` where only a build can tell. */
  readonly addressOf: (frontMatter: FrontMatter | undefined) => string | undefined
  /** @param url As it stands in the body, character references decoded, percent-encoding not. */
  readonly resolveLink: (url: string) => SiteTarget
  /** @param pointer Of the front matter property that the URL stands in; `undefined` for the body. */
  readonly resolveImage: (url: string, pointer?: string) => SiteTarget
  /** @param path As `resolveImage` gives it; `undefined` for a file that cannot be read. */
  readonly imageFacts: (path: string) => ImageFacts | undefined
  /** `undefined` for a post that is no translation, or whose source is not there. */
  readonly sourcePost: () => SourcePost | undefined
  /** The value of a text field of the source post, and where it stands. */
  readonly sourceField: (key: string) => { readonly text: string; readonly place: PlaceInPost } | undefined
}

/**
 * The files around a post that no site is known for. Only what holds whatever builds it is said: of relative paths to Markdown and images
 * in the body, and of none that some generator would find elsewhere.
 */
export interface LooseFiles {
  readonly resolveLink: (url: string) => SiteTarget
  readonly resolveImage: (url: string) => SiteTarget
}
