import type { GeneratorProfile } from '../generator-profile.ts'

export const docusaurus: GeneratorProfile = {
  name: 'docusaurus',
  label: 'Docusaurus',
  frontMatter: {
    jsonFences: [],
    blankLinesAbove: 'none',
    endsWithDots: false,
    mayLackOpeningFence: false,
    hasLongerFences: false,
    hasTabs: false,
    runsCode: false,
  },
  yaml: [
    { name: 'Docusaurus', parser: 'js-yaml 4' },
    { name: 'older versions of Docusaurus', parser: 'js-yaml 3' },
  ],
  timestamps: 'dates',
  numericDates: 'unknown',
  body: { templates: 'none', emptyHeading: 'heading', chosenBy: 'front matter' },
  anchors: { slugs: 'github', idSyntax: 'braces' },
  title: { posts: 'printed instead', docs: 'replaced', otherwise: 'not printed' },
  excerpt: {
    word: 'truncate',
    spelling: '<!-- truncate -->',
    pattern: /^(?:<!--\s*truncate\s*-->|\{\/\*\s*truncate\s*\*\/\})$/,
    kind: 'posts',
    isWanted: true,
  },
  datesInNames: { meaning: 'date', hasShortYears: false, isOverFolders: true, rollsOver: true },
  authors: { fields: ['authors'], mayBeText: true, mayBeMapping: true, mayBeName: false, refusesRepetition: true },
  futurePosts: { fate: 'published', by: undefined, unless: undefined },
  schemas: ['docusaurus-blog', 'docusaurus-docs', 'docusaurus-pages'],
  unknowable: new Set(),
}
