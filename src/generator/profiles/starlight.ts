import type { GeneratorProfile } from '../generator-profile.ts'

export const starlight: GeneratorProfile = {
  name: 'starlight',
  label: 'Starlight',
  frontMatter: {
    jsonFences: [],
    blankLinesAbove: 'any',
    endsWithDots: false,
    mayLackOpeningFence: false,
    hasLongerFences: false,
    hasTabs: false,
    runsCode: false,
  },
  yaml: [{ name: 'Starlight', parser: 'js-yaml 4' }],
  timestamps: 'dates',
  numericDates: 'unknown',
  body: { templates: 'none', emptyHeading: 'heading', chosenBy: 'file' },
  anchors: { slugs: 'github', idSyntax: 'none' },
  title: { docs: 'printed', posts: 'printed', otherwise: 'unknown' },
  excerpt: 'none',
  datesInNames: 'none',
  authors: 'none',
  futurePosts: 'unknown',
  schemas: ['starlight'],
  unknowable: new Set(),
}
