import type { GeneratorProfile } from '../generator-profile.ts'

export const vuepress: GeneratorProfile = {
  name: 'vuepress',
  label: 'VuePress',
  frontMatter: {
    jsonFences: [],
    blankLinesAbove: 'none',
    endsWithDots: false,
    mayLackOpeningFence: false,
    hasLongerFences: false,
    hasTabs: false,
    runsCode: false,
  },
  yaml: [{ name: 'VuePress', parser: 'js-yaml 3' }],
  timestamps: 'dates',
  numericDates: 'unknown',
  body: { templates: 'vue', emptyHeading: 'heading', chosenBy: 'file' },
  anchors: { slugs: 'vue', idSyntax: 'braces' },
  title: { otherwise: 'not printed' },
  excerpt: 'none',
  datesInNames: 'none',
  authors: 'none',
  futurePosts: 'unknown',
  schemas: ['vuepress', 'vuepress-hope'],
  unknowable: new Set(),
}
