import type { GeneratorProfile } from '../generator-profile.ts'

export const dev: GeneratorProfile = {
  name: 'dev',
  label: 'DEV',
  frontMatter: {
    jsonFences: [],
    blankLinesAbove: 'none',
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
  datesInNames: 'none',
  authors: 'none',
  futurePosts: 'unknown',
  schemas: ['dev-post'],
  unknowable: new Set(),
}
