import type { GeneratorProfile } from '../generator-profile.ts'

export const jekyll: GeneratorProfile = {
  name: 'jekyll',
  label: 'Jekyll',
  frontMatter: {
    jsonFences: [],
    blankLinesAbove: 'none',
    endsWithDots: true,
    mayLackOpeningFence: false,
    hasLongerFences: false,
    hasTabs: false,
    runsCode: false,
  },
  yaml: [{ name: 'Jekyll', parser: 'SafeYAML' }],
  timestamps: 'unknown',
  numericDates: 'unknown',
  body: { templates: 'liquid', emptyHeading: 'text', chosenBy: 'file' },
  anchors: 'unknown',
  title: { posts: 'layout', drafts: 'layout', docs: 'layout', otherwise: 'unknown' },
  excerpt: 'none',
  datesInNames: { meaning: 'required', hasShortYears: true, isOverFolders: false, rollsOver: true },
  authors: { fields: ['author', 'authors'], mayBeText: true, mayBeMapping: false, mayBeName: true, refusesRepetition: false },
  futurePosts: { fate: 'left out', by: undefined, unless: '`future: true` is set' },
  schemas: ['jekyll-page', 'jekyll-post'],
  unknowable: new Set(),
}
