import type { CollectionKind, GeneratorProfile } from '../generator/generator-profile.ts'
import { titlePlace } from '../generator/index.ts'
import type { TitleOnPage } from './post-site.ts'

export const UNKNOWN_TITLE: TitleOnPage = { place: 'unknown', level: 1 }

/** What a generator makes of a title where no file of the site says it. */
export function usualTitle(profile: GeneratorProfile, kind: CollectionKind): TitleOnPage {
  const place = titlePlace(profile, kind)
  if (place === 'layout') return UNKNOWN_TITLE
  return place === 'printed instead' ? { place, level: 1, takesOut: 'either' } : { place, level: 1 }
}
