import type { GeneratorProfile } from '../generator-profile.ts'

export const eleventy: GeneratorProfile = {
  name: 'eleventy',
  label: 'Eleventy',
  frontMatter: {
    jsonFences: [],
    blankLinesAbove: 'none',
    endsWithDots: false,
    mayLackOpeningFence: false,
    hasLongerFences: false,
    hasTabs: false,
    runsCode: true,
  },
  yaml: [{ name: 'Eleventy', parser: 'js-yaml 4' }],
  timestamps: 'dates',
  numericDates: 'unknown',
  body: { templates: 'liquid', emptyHeading: 'heading', chosenBy: 'file' },
  anchors: 'unknown',
  title: { otherwise: 'unknown' },
  excerpt: 'none',
  datesInNames: { meaning: 'date', hasShortYears: false, isOverFolders: false, rollsOver: false },
  authors: 'none',
  futurePosts: 'unknown',
  schemas: ['eleventy'],
  unknowable: new Set(),
}
