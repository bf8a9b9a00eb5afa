import type { OptionDeclaration } from '../../../rule/rule-options.ts'
import type { PostSchema } from '../../../schema/post-schema.ts'

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
    'Whether the site always prints the front matter title (`printed`) or a level-1 heading that comes first takes its place (`replaced`); `auto` goes by the schema, and takes `replaced` where that does not tell',
} as const satisfies OptionDeclaration

/**
 * Generators whose usual templates print the title above whatever the body says. The others (Docusaurus, VitePress, VuePress,
 * MkDocs, Nextra docs) drop one of the two headings, and where themes differ nobody is accused.
 */
const PRINTING_GENERATORS = new Set([
  'astro',
  'devto',
  'forem',
  'fumadocs',
  'gatsby',
  'hashnode',
  'hexo',
  'hugo',
  'jekyll',
  'pelican',
  'quarto',
  'starlight',
  'zola',
])

/** @param schema Its name begins with the generator's: `docusaurus-blog`, `hugo`. A path of the user's own says nothing. */
export function titlePlacement(option: 'auto' | TitlePlacement, schema: PostSchema | undefined): TitlePlacement {
  if (option !== 'auto') return option
  const [generator = ''] = (schema?.name ?? '').split('-')
  return PRINTING_GENERATORS.has(generator) ? 'printed' : 'replaced'
}
