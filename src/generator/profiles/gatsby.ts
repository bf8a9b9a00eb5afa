import type { GeneratorProfile } from '../generator-profile.ts'

export const gatsby: GeneratorProfile = {
  name: 'gatsby',
  label: 'Gatsby',
  frontMatter: {
    jsonFences: [],
    blankLinesAbove: 'none',
    endsWithDots: false,
    mayLackOpeningFence: false,
    hasLongerFences: false,
    hasTabs: false,
    runsCode: false,
  },
  yaml: [{ name: 'Gatsby', parser: 'js-yaml 3' }],
  timestamps: 'dates',
  numericDates: 'unknown',
  body: { templates: 'none', emptyHeading: 'heading', chosenBy: 'file' },
  anchors: 'unknown',
  title: { posts: 'layout', otherwise: 'unknown' },
  excerpt: 'none',
  datesInNames: 'none',
  authors: 'none',
  futurePosts: 'unknown',
  schemas: ['gatsby'],
  unknowable: new Set(),
}
