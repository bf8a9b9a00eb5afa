import type { GeneratorProfile } from '../generator-profile.ts'

export const fumadocs: GeneratorProfile = {
  name: 'fumadocs',
  label: 'Fumadocs',
  frontMatter: {
    jsonFences: [],
    blankLinesAbove: 'none',
    endsWithDots: false,
    mayLackOpeningFence: false,
    hasLongerFences: false,
    hasTabs: false,
    runsCode: false,
  },
  yaml: [{ name: 'Fumadocs', parser: 'yaml' }],
  timestamps: 'unknown',
  numericDates: 'unknown',
  body: { templates: 'none', emptyHeading: 'heading', chosenBy: 'file' },
  anchors: { slugs: 'github', idSyntax: 'brackets' },
  title: { docs: 'printed', posts: 'printed', otherwise: 'unknown' },
  excerpt: 'none',
  datesInNames: 'none',
  authors: 'none',
  futurePosts: 'unknown',
  schemas: ['fumadocs'],
  unknowable: new Set(),
}
