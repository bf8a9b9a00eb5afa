import { titlePlace } from '../../../generator/index.ts'
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

export function titlePlacement(option: 'auto' | TitlePlacement, origin: PostOrigin): TitlePlacement {
  if (option !== 'auto') return option
  const { profile, kind } = builtFor(origin)
  const place = profile === undefined ? 'unknown' : titlePlace(profile, kind)
  return place === 'printed' || place === 'layout' ? 'printed' : 'replaced'
}
