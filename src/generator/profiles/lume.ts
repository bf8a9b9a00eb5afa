import type { GeneratorProfile } from '../generator-profile.ts'

export const lume: GeneratorProfile = {
  name: 'lume',
  label: 'Lume',
  frontMatter: {
    jsonFences: [],
    blankLinesAbove: 'none',
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
  datesInNames: 'none',
  authors: 'none',
  futurePosts: 'unknown',
  schemas: [],
  unknowable: new Set(),
}
