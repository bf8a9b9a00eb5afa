import type { GeneratorProfile } from '../generator-profile.ts'

export const starlight: GeneratorProfile = {
  name: 'starlight',
  label: 'Starlight',
  frontMatter: {
    fences: ['---', '+++'],
    mayFollowBlankLines: true,
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
  datesInNames: { meaning: 'nothing', hasShortYears: false, isOverFolders: false, rollsOver: false },
  authors: 'none',
  futurePosts: 'unknown',
  schemas: ['starlight'],
  unknowable: new Set(),
}
