import type { Generator } from '../generator.ts'
import { astro } from './astro.ts'
import { docusaurus } from './docusaurus.ts'
import { hugo } from './hugo/hugo.ts'
import { starlight } from './starlight.ts'
import { vitepress } from './vitepress.ts'
import { vuepress } from './vuepress.ts'
import { zola } from './zola/zola.ts'

/** Every generator that is recognised, the surest signs first. */
export const generators: readonly Generator[] = [docusaurus, starlight, astro, vitepress, vuepress, hugo, zola]
