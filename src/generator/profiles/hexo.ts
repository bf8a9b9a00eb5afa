import type { GeneratorProfile } from '../generator-profile.ts'

export const hexo: GeneratorProfile = {
  name: 'hexo',
  label: 'Hexo',
  frontMatter: {
    jsonFences: [';;;'],
    blankLinesAbove: 'one',
    endsWithDots: false,
    mayLackOpeningFence: true,
    hasLongerFences: true,
    hasTabs: true,
    runsCode: false,
  },
  yaml: [{ name: 'Hexo', parser: 'yaml with dates' }],
  timestamps: 'dates',
  numericDates: 'unknown',
  body: { templates: 'hexo tags', emptyHeading: 'heading', chosenBy: 'file' },
  anchors: 'unknown',
  title: { posts: 'layout', drafts: 'layout', pages: 'layout', otherwise: 'unknown' },
  excerpt: { word: 'more', spelling: '<!-- more -->', pattern: /^<!--\s*more\s*-->$/i, kind: undefined, isWanted: false },
  datesInNames: 'none',
  authors: 'none',
  futurePosts: { fate: 'published', by: undefined, unless: '`future: false` is set' },
  schemas: ['hexo-page', 'hexo-post'],
  unknowable: new Set(),
}
