import type { GeneratorProfile } from '../generator-profile.ts'

export const myst: GeneratorProfile = {
  name: 'myst',
  label: 'MyST',
  frontMatter: {
    fences: ['---'],
    mayFollowBlankLines: false,
    endsWithDots: true,
    mayLackOpeningFence: false,
    hasLongerFences: false,
    hasTabs: false,
    runsCode: false,
  },
  yaml: [{ name: 'MyST', parser: 'PyYAML' }],
  timestamps: 'unknown',
  numericDates: 'unknown',
  body: { templates: 'myst', emptyHeading: 'heading', chosenBy: 'file' },
  anchors: 'unknown',
  title: { otherwise: 'not printed' },
  excerpt: 'none',
  datesInNames: { meaning: 'nothing', hasShortYears: false, isOverFolders: false, rollsOver: false },
  authors: 'none',
  futurePosts: 'unknown',
  schemas: [],
  unknowable: new Set(['shortcut references']),
}
