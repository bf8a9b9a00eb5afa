import type { GeneratorProfile } from '../generator-profile.ts'

export const hugo: GeneratorProfile = {
  name: 'hugo',
  label: 'Hugo',
  frontMatter: {
    fences: ['---', '+++', '{'],
    mayFollowBlankLines: true,
    endsWithDots: false,
    mayLackOpeningFence: false,
    hasLongerFences: false,
    hasTabs: false,
    runsCode: false,
  },
  yaml: [
    { name: 'Hugo', parser: 'goccy' },
    { name: 'Hugo before 0.152', parser: 'yaml.v2' },
  ],
  timestamps: 'unknown',
  numericDates: 'unknown',
  body: { templates: 'hugo shortcodes', emptyHeading: 'heading', chosenBy: 'file' },
  anchors: { slugs: 'hugo', idSyntax: 'braces' },
  title: { posts: 'layout', drafts: 'layout', docs: 'layout', pages: 'layout', sections: 'layout', otherwise: 'unknown' },
  excerpt: { word: 'more', spelling: '<!--more-->', pattern: /^<!--more-->$/ },
  datesInNames: { meaning: 'nothing', hasShortYears: false, isOverFolders: false, rollsOver: false },
  authors: 'none',
  futurePosts: { fate: 'left out', by: undefined, unless: 'it is told to build future ones' },
  schemas: ['hugo'],
  unknowable: new Set(),
}
