import type { GeneratorProfile } from '../generator-profile.ts'

export const mkdocs: GeneratorProfile = {
  name: 'mkdocs',
  label: 'MkDocs',
  frontMatter: {
    jsonFences: [],
    blankLinesAbove: 'none',
    endsWithDots: true,
    mayLackOpeningFence: false,
    hasLongerFences: false,
    hasTabs: false,
    runsCode: false,
  },
  yaml: [{ name: 'MkDocs', parser: 'PyYAML' }],
  timestamps: 'unknown',
  numericDates: 'unknown',
  body: { templates: 'python-markdown', emptyHeading: 'heading', chosenBy: 'file' },
  anchors: 'unknown',
  title: { otherwise: 'layout' },
  excerpt: { word: 'more', spelling: '<!-- more -->', pattern: /^<!--\s*more\s*-->$/i, kind: 'posts', isWanted: false },
  datesInNames: 'none',
  authors: { fields: ['authors'], mayBeText: false, mayBeMapping: false, mayBeName: false, refusesRepetition: false },
  futurePosts: { fate: 'published', by: 'Material for MkDocs', unless: '`draft_if_future_date` is set' },
  schemas: ['mkdocs-page', 'mkdocs-post'],
  unknowable: new Set(['shortcut references']),
}
