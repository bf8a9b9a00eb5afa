import type { AnchorStyle } from '../../../generator/generator-profile.ts'
import { githubSlugger } from './github-slugger.ts'
import { hugoSlugger } from './hugo-slugger.ts'
import { oldVueSlugger, vueSlugger } from './vue-slugger.ts'

/** Makes the ids of one page's headings, from top to bottom; a second heading of the same text gets another id. */
export type HeadingSlugger = (text: string) => string

const SLUGGERS: Readonly<Record<AnchorStyle['slugs'], () => HeadingSlugger>> = {
  github: githubSlugger,
  hugo: hugoSlugger,
  vue: vueSlugger,
  'vue 1': oldVueSlugger,
}

/** Begins a page. */
export function headingSlugger({ slugs }: AnchorStyle): HeadingSlugger {
  return SLUGGERS[slugs]()
}
