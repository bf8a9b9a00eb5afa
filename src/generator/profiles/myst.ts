import type { GeneratorProfile } from '../generator-profile.ts'

export const myst: GeneratorProfile = {
  name: 'myst',
  label: 'MyST',
  frontMatter: {
    jsonFences: [],
    blankLinesAbove: 'none',
    endsWithDots: true,
    mayLackOpeningFence: false,
    hasLongerFences: false,
    hasTabs: false,
    runsCode: false,
  },
  yaml: [
    { name: 'Sphinx', parser: 'PyYAML' },
    { name: 'mystmd', parser: 'js-yaml 4' },
  ],
  timestamps: 'unknown',
  numericDates: 'unknown',
  body: { templates: 'myst', emptyHeading: 'heading', chosenBy: 'file' },
  anchors: 'unknown',
  title: { otherwise: 'not printed' },
  excerpt: 'none',
  datesInNames: 'none',
  authors: 'none',
  futurePosts: 'unknown',
  schemas: [],
  unknowable: new Set(['shortcut references', 'embeds']),
}
