import type { TemplateLanguage } from '../../generator/generator-profile.ts'

/** How tags of a template language begin and end, and what stands between two of them. */
export interface TemplateSyntax {
  readonly signs: readonly TagSign[]
  /** What stands between `{% name %}` and its end, by name; `other` for the names that a site or a plugin made up. */
  readonly blocks: ReadonlyMap<string, BlockContent>
  /** Which lines of colons hold blocks, closed by lines of colons. */
  readonly colons: ColonBlocks | undefined
  /** Comments that a plugin makes tabs of, each heading between them the name of one. */
  readonly comments?: { readonly opening: string; readonly closing: string }
  /** Where tags are no tags: those languages that run after Markdown, or leave its code alone, show them there. */
  readonly skips: 'code' | 'fences' | undefined
  /** Whether it runs before Markdown, so that what a tag holds is never read as Markdown, whatever lines it is made of. */
  readonly isFirst: boolean
}

/**
 * `plain`: Markdown of the page, if it is shown at all. `verbatim`: the same, in which no tag is one.
 * `hidden`: code, a value: nothing of it is Markdown of this place. `comment`: the same, in which no tag is one.
 * `apart`: whoever made the tag decides.
 */
export type BlockContent = 'plain' | 'verbatim' | 'hidden' | 'comment' | 'apart'

/** `pandoc`: `::: note`, closed by the next colons. `directives`: `:::{note}`, closed by as many. `components`: `::card`, the same. */
export type ColonBlocks = 'pandoc' | 'directives' | 'components' | 'any'

/**
 * `output`: a value is put there. `comment`: nothing is. `tag`: `{% name %}` and `{% endname %}`. `call`: `{% name() %}` and `{% end %}`.
 * `shortcode`: `{{< name >}}` and `{{< /name >}}`. `markdown`: the same with `%`, and Markdown between them.
 */
export type SignKind = 'output' | 'comment' | 'tag' | 'call' | 'shortcode' | 'markdown'

export interface TagSign {
  readonly opening: string
  readonly closing: string
  readonly kind: SignKind
}

const OUTPUT: TagSign = { opening: '{{', closing: '}}', kind: 'output' }
const TAG: TagSign = { opening: '{%', closing: '%}', kind: 'tag' }
const COMMENT: TagSign = { opening: '{#', closing: '#}', kind: 'comment' }
const SHORTCODES: readonly TagSign[] = [
  { opening: '{{<', closing: '>}}', kind: 'shortcode' },
  { opening: '{{%', closing: '%}}', kind: 'markdown' },
]
const OTHERS: readonly TagSign[] = [
  { opening: '<%', closing: '%>', kind: 'output' },
  { opening: '{!', closing: '!}', kind: 'output' },
]

const LIQUID = blocks({
  plain: ['if', 'unless', 'for', 'case', 'tablerow', 'ifchanged'],
  verbatim: ['raw'],
  comment: ['comment', 'doc'],
  hidden: ['capture', 'highlight', 'katex'],
})

/** Jinja has the same ones. */
const NUNJUCKS = blocks({
  plain: ['if', 'for', 'asyncEach', 'asyncAll', 'ifAsync', 'switch', 'block', 'autoescape', 'with'],
  verbatim: ['raw', 'verbatim'],
  comment: ['comment'],
  hidden: ['set', 'macro', 'highlight'],
})

/** Hexo takes its tags out before Markdown is read and puts what they make in behind it. */
const HEXO = blocks({
  plain: ['if', 'for'],
  comment: ['raw'],
  hidden: ['code', 'codeblock', 'highlight', 'set', 'macro'],
})

const HUGO = blocks({ comment: ['comment'], hidden: ['highlight'] })

/** What is code or a value in one language must be so in all that know the tag, else nobody can tell. */
const ANY = blocks({
  plain: ['if', 'unless', 'for', 'case', 'block', 'switch'],
  comment: ['comment', 'doc'],
  hidden: ['capture', 'set', 'macro', 'highlight', 'code', 'codeblock'],
})

const NO_BLOCKS: TemplateSyntax['blocks'] = new Map()
const AFTER_MARKDOWN = { blocks: NO_BLOCKS, colons: undefined, skips: 'code', isFirst: false } as const
const BEFORE_MARKDOWN = { colons: undefined, skips: undefined, isFirst: true } as const

export const TEMPLATE_SYNTAX: Readonly<Record<TemplateLanguage, TemplateSyntax>> = {
  none: { ...AFTER_MARKDOWN, signs: [] },
  liquid: { ...BEFORE_MARKDOWN, signs: [OUTPUT, TAG], blocks: LIQUID },
  nunjucks: { ...BEFORE_MARKDOWN, signs: [OUTPUT, TAG, COMMENT], blocks: NUNJUCKS },
  'hexo tags': { ...BEFORE_MARKDOWN, signs: [OUTPUT, TAG, COMMENT], blocks: HEXO, skips: 'fences' },
  'hugo shortcodes': { ...BEFORE_MARKDOWN, signs: SHORTCODES, blocks: HUGO },
  'zola shortcodes': { ...BEFORE_MARKDOWN, signs: [OUTPUT, { ...TAG, kind: 'call' }], blocks: NO_BLOCKS },
  vue: { ...AFTER_MARKDOWN, signs: [OUTPUT] },
  docsify: { ...AFTER_MARKDOWN, signs: [OUTPUT], comments: { opening: '<!-- tabs:start -->', closing: '<!-- tabs:end -->' } },
  mdbook: { ...AFTER_MARKDOWN, signs: [OUTPUT] },
  pandoc: { ...AFTER_MARKDOWN, signs: SHORTCODES.slice(0, 1), colons: 'pandoc' },
  myst: { ...AFTER_MARKDOWN, signs: [OUTPUT], colons: 'directives' },
  mdc: { ...AFTER_MARKDOWN, signs: [OUTPUT], colons: 'components' },
  // Only some sites run macros, which are Jinja; on the others what stands in code is an example.
  'python-markdown': { signs: [OUTPUT, TAG, ...OTHERS], blocks: NUNJUCKS, colons: undefined, skips: 'code', isFirst: true },
  unknown: { signs: [...SHORTCODES, OUTPUT, TAG, ...OTHERS], blocks: ANY, colons: 'any', skips: 'code', isFirst: true },
}

function blocks(names: Partial<Record<BlockContent, readonly string[]>>): TemplateSyntax['blocks'] {
  const entries = Object.entries(names) as [BlockContent, readonly string[]][]
  return new Map(entries.flatMap(([content, list]) => list.map((name) => [name, content] as const)))
}
