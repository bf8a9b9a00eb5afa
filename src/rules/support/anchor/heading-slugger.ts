import type { GeneratorName } from '../../../rule/post-site.ts'
import { githubSlugger } from './github-slugger.ts'
import { hugoSlugger } from './hugo-slugger.ts'
import { vueSlugger } from './vue-slugger.ts'

/** Makes the ids of one page's headings, from top to bottom; a second heading of the same text gets another id. */
export type HeadingSlugger = (text: string) => string

/** How a generator lets authors choose the id of a heading: `{#install}`, `[#install]`, or not at all. */
export type HeadingIdSyntax = 'braces' | 'brackets' | 'none'

export interface AnchorStyle {
  /** Begins a page. */
  readonly slugger: () => HeadingSlugger
  readonly idSyntax: HeadingIdSyntax
}

/** `undefined` for generators whose ids nobody has compared with what they really make: about those nothing is said. */
export function anchorStyle(generator: GeneratorName): AnchorStyle | undefined {
  return STYLES.get(generator)
}

const STYLES: ReadonlyMap<GeneratorName, AnchorStyle> = new Map<GeneratorName, AnchorStyle>([
  ['astro', { slugger: githubSlugger, idSyntax: 'none' }],
  ['docusaurus', { slugger: githubSlugger, idSyntax: 'braces' }],
  ['fumadocs', { slugger: githubSlugger, idSyntax: 'brackets' }],
  ['hugo', { slugger: hugoSlugger, idSyntax: 'braces' }],
  ['nextra', { slugger: githubSlugger, idSyntax: 'brackets' }],
  ['starlight', { slugger: githubSlugger, idSyntax: 'none' }],
  ['vitepress', { slugger: vueSlugger, idSyntax: 'braces' }],
  ['vuepress', { slugger: vueSlugger, idSyntax: 'braces' }],
])
