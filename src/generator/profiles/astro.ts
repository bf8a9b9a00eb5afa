import type { GeneratorProfile } from '../generator-profile.ts'

export const astro: GeneratorProfile = {
  name: 'astro',
  label: 'Astro',
  frontMatter: {
    fences: ['---', '+++'],
    mayFollowBlankLines: true,
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
  datesInNames: { meaning: 'nothing', hasShortYears: false, isOverFolders: false, rollsOver: false },
  authors: 'none',
  futurePosts: 'unknown',
  schemas: ['astro'],
  unknowable: new Set(),
}
