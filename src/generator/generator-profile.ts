/** What is not known stays unsaid: a rule that needs the fact is silent. */
export type Unknown = 'unknown'

/** What builds a site out of posts. Names of built-in schemas begin with one of these. */
export type GeneratorName =
  | 'agent'
  | 'astro'
  | 'content-collections'
  | 'contentlayer'
  | 'dev'
  | 'docsify'
  | 'docusaurus'
  | 'eleventy'
  | 'fumadocs'
  | 'gatsby'
  | 'gridsome'
  | 'hexo'
  | 'hugo'
  | 'jekyll'
  | 'lume'
  | 'mdbook'
  | 'mkdocs'
  | 'next'
  | 'nextra'
  | 'nuxt'
  | 'obsidian'
  | 'pelican'
  | 'quarto'
  | 'react-router'
  | 'myst'
  | 'starlight'
  | 'sveltekit'
  | 'velite'
  | 'vitepress'
  | 'vuepress'
  | 'zola'

/** What the posts of a collection are to their generator: dated posts, drafts of them, pages of documentation, pages by themselves … */
export type CollectionKind = 'posts' | 'drafts' | 'docs' | 'pages' | 'sections' | 'notes' | 'instructions'

/** Everything that post-lint knows of a generator and that its sites cannot change. What a config, a layout or a version decides is a fact of the site. */
export interface GeneratorProfile {
  readonly name: GeneratorName
  /** As people call it: `Docusaurus`. */
  readonly label: string
  readonly frontMatter: FrontMatterForm
  /** The parsers of its front matter, the newest first, older versions last; none where it reads lines and not YAML. */
  readonly yaml: readonly YamlReader[] | Unknown
  /** Whether code of the site (a Standard Schema) is certain to see a timestamp as a `Date`, or may see it as text too. */
  readonly timestamps: 'dates' | Unknown
  /** What `03/04/2024` and `03-04-24` are: `month first` where that is tried before it guesses, unknown where the parser of dates is the site's. */
  readonly numericDates: 'month first' | Unknown
  readonly body: BodyLanguage
  readonly anchors: AnchorStyle | Unknown
  /** Where the front matter title is printed, by what the post is; `otherwise` for the kinds that are not named. */
  readonly title: Readonly<Partial<Record<CollectionKind, TitlePlace>>> & { readonly otherwise: TitlePlace }
  /** `none` where it cuts posts by other means, or not at all. */
  readonly excerpt: ExcerptMarker | 'none'
  /** `none` where a date in a name is a part of the name. */
  readonly datesInNames: DatesInNames | 'none'
  readonly authors: AuthorKeys | 'none'
  readonly futurePosts: FuturePosts | Unknown
  /** The built-in schemas of its posts, by the name of the file in `schemas`. */
  readonly schemas: readonly string[]
  /** Which findings nobody can make, because the generator or its plugins decide what they would be about. */
  readonly unknowable: ReadonlySet<Unknowable>
}

/** How a block of front matter is written, and where. */
export interface FrontMatterForm {
  /**
   * How JSON may be written: between lines of `;;;`, or as an object without fences. `---` and `+++` are told from text anywhere; which
   * formats may stand between them is said by the schemas (`x-formats`).
   */
  readonly jsonFences: readonly (';;;' | '{')[]
  /** How many blank lines may stand above the block. */
  readonly blankLinesAbove: 'none' | 'one' | 'any'
  /** Whether a line `...` ends a block of YAML as `---` does. */
  readonly endsWithDots: boolean
  /** Whether `title: A` … `---` is a block without an opening fence. */
  readonly mayLackOpeningFence: boolean
  /** Whether both fences may be longer than three characters, if they are alike. */
  readonly hasLongerFences: boolean
  /** Whether tabs may indent YAML. */
  readonly hasTabs: boolean
  /** Whether it is meant to run `---js`; others do so without saying it, or do not read it. */
  readonly runsCode: boolean
}

/** The YAML parsers behind the generators, told apart where they read a scalar differently. */
export type YamlParser = 'goccy' | 'js-yaml 3' | 'js-yaml 4' | 'PyYAML' | 'SafeYAML' | 'serde' | 'yaml' | 'yaml with dates' | 'yaml.v2'

export interface YamlReader {
  /** As it is called in messages: `Jekyll`, `Hugo before 0.152`. */
  readonly name: string
  readonly parser: YamlParser
}

export interface BodyLanguage {
  readonly templates: TemplateLanguage
  /** Whether a bare `####` is a heading without text, as in CommonMark, or text, as in kramdown. */
  readonly emptyHeading: 'heading' | 'text' | Unknown
  /** Whether a post may say itself how it is compiled, as `mdx: { format: md }` in Docusaurus does. */
  readonly chosenBy: 'file' | 'front matter'
}

/** What may stand in a body beside Markdown, and is replaced before or while a page is made of it. */
export type TemplateLanguage =
  /** Nothing. */
  | 'none'
  /** `{{ … }}`, `{% tag %} … {% endtag %}`: Jekyll, and Eleventy where its config says nothing else. */
  | 'liquid'
  /** The same signs, other tags. */
  | 'nunjucks'
  /** `{{< shortcode >}} … {{< /shortcode >}}`, and `{{% … %}}`, between which is Markdown. */
  | 'hugo shortcodes'
  /** `{{ expression }}`, components, `v-pre`. */
  | 'vue'
  /** `{{ shortcode() }}`, `{% shortcode() %} … {% end %}`. */
  | 'zola shortcodes'
  /** Attributes in braces, divs of colons, `{{< shortcode >}}`: pandoc and Quarto. */
  | 'pandoc'
  /** `:::{directive}`, `{role}`: MyST. */
  | 'myst'
  /** `':include'` in titles of links, Vue in HTML. */
  | 'docsify'
  /** `{{#include file}}`. */
  | 'mdbook'
  /** Macros and hooks of Python: what they leave is not known. */
  | 'python-markdown'
  /** `{% tag %} … {% endtag %}` of a theme's own: Hexo. */
  | 'hexo tags'
  /** `::component` … `::`, `:inline{prop}`: Nuxt Content. */
  | 'mdc'
  /** Anything of the above. */
  | Unknown

/** How the ids of headings are made, and how an author chooses one. */
export interface AnchorStyle {
  readonly slugs: 'github' | 'hugo' | 'vue' | 'vue 1'
  /** `{#install}`, `[#install]`, or not at all. */
  readonly idSyntax: 'braces' | 'brackets' | 'none'
}

/**
 * What becomes of the front matter title on the page.
 *
 * `printed`: above the body, as its level-1 heading, whatever the body says.
 * `printed instead`: the same, and a level-1 heading that the body begins with is taken out.
 * `replaced`: the same, unless the first heading of the body is a level-1 heading, which takes its place.
 * `replaced anywhere`: the same, unless there is a level-1 heading anywhere in the body.
 * `not printed`: it names the page in lists and in the browser; the body brings its own level-1 heading.
 * `layout`: files of the site decide.
 */
export type TitlePlace = 'printed' | 'printed instead' | 'replaced' | 'replaced anywhere' | 'not printed' | 'layout' | Unknown

/** The comment at which a generator cuts a post for its lists. */
export interface ExcerptMarker {
  readonly word: 'more' | 'truncate'
  /** As its documentation writes it. */
  readonly spelling: string
  /** The whole comment, in every spelling that the generator takes. */
  readonly pattern: RegExp
  /** The posts that it cuts; `undefined` for all. */
  readonly kind: CollectionKind | undefined
  /** Whether the generator itself wants one in every post. */
  readonly isWanted: boolean
}

/** What a date in the name of a file or folder is to the generator. */
export interface DatesInNames {
  /** `date`: the post's, where its front matter has none. `required`: the same, and a post without one is left out. */
  readonly meaning: 'date' | 'required'
  /** Whether years may be written with two digits. */
  readonly hasShortYears: boolean
  /** Whether folders such as `2024/01/31` count. */
  readonly isOverFolders: boolean
  /** Whether a day that the calendar lacks is counted on into the next month: `2023-02-31` is the 3rd of March. */
  readonly rollsOver: boolean
}

/** Which fields name people by keys of a file of authors. */
export interface AuthorKeys {
  readonly fields: readonly string[]
  /** Whether one key may stand without a list around it. */
  readonly mayBeText: boolean
  /** Whether `{ key: ana, title: Guest }` names `ana`. */
  readonly mayBeMapping: boolean
  /** Whether a text that is in no file is a name to be printed, unless it looks like a key. */
  readonly mayBeName: boolean
  /** Whether it refuses a key that stands twice. */
  readonly refusesRepetition: boolean
}

/** What becomes of a post whose date is still to come. */
export interface FuturePosts {
  readonly fate: 'published' | 'left out'
  /** Who decides, where it is not the generator itself: a theme or plugin. */
  readonly by: string | undefined
  /** What changes it, for a message: `future: false` … ; `undefined` where nothing does. */
  readonly unless: string | undefined
}

/**
 * `shortcut references`: plugins of it resolve `[text]` and `[text][identifier]` from everywhere on the site.
 * `embeds`: `![](address)` shows videos, pages, notes or what has a label too, which have no alt text.
 */
export type Unknowable = 'shortcut references' | 'embeds'
