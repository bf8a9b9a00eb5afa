import type { GeneratorProfile } from '../generator-profile.ts'

export const gridsome: GeneratorProfile = {
  name: 'gridsome',
  label: 'Gridsome',
  frontMatter: {
    fences: ['---'],
    mayFollowBlankLines: false,
    endsWithDots: false,
    mayLackOpeningFence: false,
    hasLongerFences: false,
    hasTabs: false,
    runsCode: false,
  },
  yaml: [{ name: 'Gridsome', parser: 'js-yaml 3' }],
  timestamps: 'unknown',
  numericDates: 'unknown',
  body: { templates: 'none', emptyHeading: 'heading', chosenBy: 'file' },
  anchors: 'unknown',
  title: { otherwise: 'unknown' },
  excerpt: 'none',
  datesInNames: { meaning: 'nothing', hasShortYears: false, isOverFolders: false, rollsOver: false },
  authors: 'none',
  futurePosts: 'unknown',
  schemas: [],
  unknowable: new Set(),
}
