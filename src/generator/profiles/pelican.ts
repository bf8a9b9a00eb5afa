import type { GeneratorProfile } from '../generator-profile.ts'

export const pelican: GeneratorProfile = {
  name: 'pelican',
  label: 'Pelican',
  frontMatter: {
    jsonFences: [],
    blankLinesAbove: 'none',
    endsWithDots: true,
    mayLackOpeningFence: false,
    hasLongerFences: false,
    hasTabs: false,
    runsCode: false,
  },
  yaml: [],
  timestamps: 'unknown',
  numericDates: 'unknown',
  body: { templates: 'python-markdown', emptyHeading: 'heading', chosenBy: 'file' },
  anchors: 'unknown',
  title: { otherwise: 'unknown' },
  excerpt: 'none',
  datesInNames: { meaning: 'date', hasShortYears: false, isOverFolders: false, rollsOver: false },
  authors: 'none',
  futurePosts: 'unknown',
  schemas: [],
  unknowable: new Set(['shortcut references']),
}
