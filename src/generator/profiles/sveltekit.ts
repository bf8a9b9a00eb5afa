import type { GeneratorProfile } from '../generator-profile.ts'

export const sveltekit: GeneratorProfile = {
  name: 'sveltekit',
  label: 'SvelteKit',
  frontMatter: {
    fences: ['---'],
    mayFollowBlankLines: false,
    endsWithDots: false,
    mayLackOpeningFence: false,
    hasLongerFences: false,
    hasTabs: false,
    runsCode: false,
  },
  yaml: 'unknown',
  timestamps: 'unknown',
  numericDates: 'unknown',
  body: { templates: 'unknown', emptyHeading: 'heading', chosenBy: 'file' },
  anchors: 'unknown',
  title: { otherwise: 'unknown' },
  excerpt: 'none',
  datesInNames: { meaning: 'nothing', hasShortYears: false, isOverFolders: false, rollsOver: false },
  authors: 'none',
  futurePosts: 'unknown',
  schemas: [],
  unknowable: new Set(),
}
