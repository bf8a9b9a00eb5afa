import type { GeneratorProfile } from '../generator-profile.ts'

export const vitepress: GeneratorProfile = {
  name: 'vitepress',
  label: 'VitePress',
  frontMatter: {
    jsonFences: [],
    blankLinesAbove: 'none',
    endsWithDots: false,
    mayLackOpeningFence: false,
    hasLongerFences: false,
    hasTabs: false,
    runsCode: false,
  },
  yaml: [{ name: 'VitePress', parser: 'js-yaml 3' }],
  timestamps: 'dates',
  numericDates: 'unknown',
  body: { templates: 'vue', emptyHeading: 'heading', chosenBy: 'file' },
  anchors: { slugs: 'vue', idSyntax: 'braces' },
  title: { otherwise: 'not printed' },
  excerpt: 'none',
  datesInNames: 'none',
  authors: 'none',
  futurePosts: 'unknown',
  schemas: ['vitepress'],
  unknowable: new Set(),
}
