import type { CollectionKind } from '../../../rule/post-site.ts'
import type { OptionDeclaration } from '../../../rule/rule-options.ts'
import { builtFor, type PostOrigin } from '../site/built-for.ts'

/**
 * What the site makes of a front matter title when the body begins with a level-1 heading of its own.
 *
 * `printed`: it prints the title above the body, so the page has two level-1 headings.
 * `replaced`: one of them gives way, so the page has one.
 */
export type TitlePlacement = 'printed' | 'replaced'

export const TITLE_PLACEMENT_OPTION = {
  type: 'string',
  default: 'auto',
  enum: ['auto', 'printed', 'replaced'],
  description:
    'Whether the site always prints the front matter title (`printed`) or a level-1 heading that comes first takes its place (`replaced`); `auto` goes by the site or else by the schema, and takes `replaced` where neither tells',
} as const satisfies OptionDeclaration

/**
 * The posts above which generators print the title whatever the body says, by their own templates or by those of nearly every theme.
 * The others (Docusaurus, VitePress, VuePress, MkDocs, docs of Nextra) drop one of the two headings, and where templates differ
 * nobody is accused: sites of Zola write their own.
 */
const PRINTED: ReadonlyMap<string, readonly CollectionKind[]> = new Map([
  ['astro', ['posts']],
  ['fumadocs', ['docs', 'posts']],
  ['gatsby', ['posts']],
  ['hexo', ['posts', 'drafts', 'pages']],
  ['hugo', ['posts', 'drafts', 'docs', 'pages', 'sections']],
  ['jekyll', ['posts', 'drafts', 'docs']],
  ['nextra', ['posts']],
  ['starlight', ['docs', 'posts']],
])

export function titlePlacement(option: 'auto' | TitlePlacement, origin: PostOrigin): TitlePlacement {
  if (option !== 'auto') return option
  const { generator, kind } = builtFor(origin)
  return PRINTED.get(generator)?.includes(kind) === true ? 'printed' : 'replaced'
}
