import type { GeneratorProfile } from '../generator-profile.ts'

export const astro: GeneratorProfile = {
  name: 'astro',
  label: 'Astro',
  frontMatter: {
    jsonFences: [],
    blankLinesAbove: 'any',
    endsWithDots: false,
    mayLackOpeningFence: false,
    hasLongerFences: false,
    hasTabs: false,
    runsCode: false,
  },
  yaml: [{ name: 'Astro', parser: 'js-yaml 4' }],
  timestamps: 'dates',
  numericDates: 'unknown',
  body: { templates: 'none', emptyHeading: 'heading', chosenBy: 'file' },
  anchors: { slugs: 'github', idSyntax: 'none' },
  title: { posts: 'layout', otherwise: 'unknown' },
  excerpt: 'none',
  datesInNames: 'none',
  authors: 'none',
  futurePosts: 'unknown',
  schemas: ['astro'],
  unknowable: new Set(),
}
