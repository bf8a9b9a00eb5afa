import type { Document } from '../../../document/document.ts'
import type { TitleOnPage } from '../../../rule/post-site.ts'
import type { OptionDeclaration } from '../../../rule/rule-options.ts'
import { UNKNOWN_TITLE, usualTitle } from '../../../rule/title-on-page.ts'
import { builtFor, type PostOrigin } from '../site/built-for.ts'

export const TITLE_PLACEMENT_OPTION = {
  type: 'string',
  default: 'auto',
  enum: ['auto', 'printed', 'replaced'],
  description:
    'Whether the site always prints the front matter title at level 1 (`printed`) or a level-1 heading that comes first takes its place (`replaced`); `auto` goes by the layouts of the site, by its generator or else by the schema, and says nothing where none of them tells',
} as const satisfies OptionDeclaration

/** What becomes of the front matter title of a post. */
export function titleOnPage(option: 'auto' | 'printed' | 'replaced', { frontMatter }: Document, origin: PostOrigin): TitleOnPage {
  if (option !== 'auto') return { place: option, level: 1 }
  if (origin.site !== undefined) return origin.site.titleOnPage(frontMatter)
  const { profile, kind } = builtFor(origin)
  return profile === undefined ? UNKNOWN_TITLE : usualTitle(profile, kind)
}

/** Whether the title stands on the page as a heading above the headings of the body, whatever they say. */
export function isPrinted({ place }: TitleOnPage): boolean {
  return place === 'printed' || place === 'printed instead'
}
