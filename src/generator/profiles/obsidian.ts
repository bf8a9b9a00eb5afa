import type { GeneratorProfile } from '../generator-profile.ts'

export const obsidian: GeneratorProfile = {
  name: 'obsidian',
  label: 'Obsidian',
  frontMatter: {
    fences: ['---'],
    mayFollowBlankLines: false,
    endsWithDots: false,
    mayLackOpeningFence: false,
    hasLongerFences: false,
    hasTabs: false,
    runsCode: false,
  },
  yaml: [{ name: 'Obsidian', parser: 'yaml' }],
  timestamps: 'unknown',
  numericDates: 'unknown',
  body: { templates: 'none', emptyHeading: 'heading', chosenBy: 'file' },
  anchors: 'unknown',
  title: { otherwise: 'not printed' },
  excerpt: 'none',
  datesInNames: { meaning: 'nothing', hasShortYears: false, isOverFolders: false, rollsOver: false },
  authors: 'none',
  futurePosts: 'unknown',
  schemas: ['obsidian'],
  unknowable: new Set(['embeds']),
}
