import type { GeneratorProfile } from '../generator-profile.ts'

export const nextra: GeneratorProfile = {
  name: 'nextra',
  label: 'Nextra',
  frontMatter: {
    jsonFences: [],
    blankLinesAbove: 'none',
    endsWithDots: false,
    mayLackOpeningFence: false,
    hasLongerFences: false,
    hasTabs: false,
    runsCode: false,
  },
  yaml: [{ name: 'Nextra', parser: 'yaml' }],
  timestamps: 'unknown',
  numericDates: 'unknown',
  body: { templates: 'none', emptyHeading: 'heading', chosenBy: 'file' },
  anchors: { slugs: 'github', idSyntax: 'brackets' },
  title: { posts: 'printed', docs: 'not printed', otherwise: 'unknown' },
  excerpt: 'none',
  datesInNames: 'none',
  authors: 'none',
  futurePosts: 'unknown',
  schemas: ['nextra-page', 'nextra-post'],
  unknowable: new Set(),
}
