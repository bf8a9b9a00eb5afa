import type { GeneratorProfile } from '../generator-profile.ts'

export const reactRouter: GeneratorProfile = {
  name: 'react-router',
  label: 'React Router',
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
