import type { GeneratorProfile } from '../generator-profile.ts'

export const docsify: GeneratorProfile = {
  name: 'docsify',
  label: 'Docsify',
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
  body: { templates: 'docsify', emptyHeading: 'heading', chosenBy: 'file' },
  anchors: 'unknown',
  title: { otherwise: 'not printed' },
  excerpt: 'none',
  datesInNames: 'none',
  authors: 'none',
  futurePosts: 'unknown',
  schemas: [],
  unknowable: new Set(),
}
