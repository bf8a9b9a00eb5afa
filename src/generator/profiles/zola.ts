import type { GeneratorProfile } from '../generator-profile.ts'

export const zola: GeneratorProfile = {
  name: 'zola',
  label: 'Zola',
  frontMatter: {
    jsonFences: [],
    blankLinesAbove: 'any',
    endsWithDots: false,
    mayLackOpeningFence: false,
    hasLongerFences: false,
    hasTabs: false,
    runsCode: false,
  },
  yaml: [{ name: 'Zola', parser: 'serde' }],
  timestamps: 'unknown',
  numericDates: 'unknown',
  body: { templates: 'zola shortcodes', emptyHeading: 'heading', chosenBy: 'file' },
  anchors: 'unknown',
  title: { otherwise: 'unknown' },
  excerpt: { word: 'more', spelling: '<!-- more -->', pattern: /^<!--\s*more\s*-->$/i, kind: undefined, isWanted: false },
  datesInNames: { meaning: 'date', hasShortYears: false, isOverFolders: false, rollsOver: false },
  authors: 'none',
  futurePosts: { fate: 'published', by: undefined, unless: undefined },
  schemas: ['zola-page', 'zola-section'],
  unknowable: new Set(),
}
