import type { GeneratorProfile } from '../generator-profile.ts'

export const hugo: GeneratorProfile = {
  name: 'hugo',
  label: 'Hugo',
  frontMatter: {
    jsonFences: ['{'],
    blankLinesAbove: 'any',
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
  title: { posts: 'layout', docs: 'layout', pages: 'layout', sections: 'layout', otherwise: 'unknown' },
  excerpt: { word: 'more', spelling: '<!--more-->', pattern: /^<!--more-->$/, kind: undefined, isWanted: false },
  datesInNames: 'none',
  authors: 'none',
  futurePosts: { fate: 'left out', by: undefined, unless: 'it is told to build future ones' },
  schemas: ['hugo'],
  unknowable: new Set(),
}
