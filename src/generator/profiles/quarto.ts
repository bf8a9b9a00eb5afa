import type { GeneratorProfile } from '../generator-profile.ts'

export const quarto: GeneratorProfile = {
  name: 'quarto',
  label: 'Quarto',
  frontMatter: {
    jsonFences: [],
    blankLinesAbove: 'none',
    endsWithDots: true,
    mayLackOpeningFence: false,
    hasLongerFences: false,
    hasTabs: false,
    runsCode: false,
  },
  yaml: [{ name: 'Quarto', parser: 'yaml' }],
  timestamps: 'unknown',
  numericDates: 'month first',
  body: { templates: 'pandoc', emptyHeading: 'heading', chosenBy: 'file' },
  anchors: 'unknown',
  title: { otherwise: 'unknown' },
  excerpt: 'none',
  datesInNames: 'none',
  authors: 'none',
  futurePosts: 'unknown',
  schemas: ['quarto'],
  unknowable: new Set(),
}
