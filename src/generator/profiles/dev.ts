import type { GeneratorProfile } from '../generator-profile.ts'

export const dev: GeneratorProfile = {
  name: 'dev',
  label: 'DEV',
  frontMatter: {
    fences: ['---'],
    mayFollowBlankLines: false,
    endsWithDots: false,
    mayLackOpeningFence: false,
    hasLongerFences: false,
    hasTabs: false,
    runsCode: false,
  },
  yaml: [{ name: 'DEV', parser: 'SafeYAML' }],
  timestamps: 'unknown',
  numericDates: 'unknown',
  body: { templates: 'liquid', emptyHeading: 'heading', chosenBy: 'file' },
  anchors: 'unknown',
  title: { otherwise: 'unknown' },
  excerpt: 'none',
  datesInNames: { meaning: 'nothing', hasShortYears: false, isOverFolders: false, rollsOver: false },
  authors: 'none',
  futurePosts: 'unknown',
  schemas: ['dev-post'],
  unknowable: new Set(),
}
