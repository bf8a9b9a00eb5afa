import type { GeneratorName } from '../../generator/generator-profile.ts'
import type { Generator } from '../generator.ts'
import { agent } from './agent.ts'
import { astro } from './astro.ts'
import { dev } from './dev.ts'
import { docsify } from './docsify.ts'
import { docusaurus } from './docusaurus/docusaurus.ts'
import { eleventy } from './eleventy.ts'
import { contentCollections, contentlayer, gridsome, next, nuxt, reactRouter, sveltekit, velite } from './frameworks.ts'
import { fumadocs } from './fumadocs.ts'
import { gatsby } from './gatsby.ts'
import { hexo } from './hexo/hexo.ts'
import { hugo } from './hugo/hugo.ts'
import { jekyll } from './jekyll/jekyll.ts'
import { lume } from './lume.ts'
import { mdbook } from './mdbook.ts'
import { mkdocs } from './mkdocs/mkdocs.ts'
import { myst } from './myst.ts'
import { nextra } from './nextra.ts'
import { obsidian } from './obsidian.ts'
import { pelican } from './pelican.ts'
import { quarto } from './quarto/quarto.ts'
import { starlight } from './starlight.ts'
import { vitepress } from './vitepress.ts'
import { vuepress } from './vuepress.ts'
import { zola } from './zola/zola.ts'

const BY_NAME = {
  agent,
  docusaurus,
  starlight,
  astro,
  vitepress,
  vuepress,
  fumadocs,
  nextra,
  contentlayer,
  velite,
  'content-collections': contentCollections,
  gatsby,
  gridsome,
  nuxt,
  eleventy,
  lume,
  hugo,
  zola,
  hexo,
  jekyll,
  mkdocs,
  quarto,
  pelican,
  mdbook,
  myst,
  docsify,
  dev,
  sveltekit,
  'react-router': reactRouter,
  next,
  obsidian,
} satisfies Record<GeneratorName, Generator>

/** Every generator that is recognised, the surest signs first; files of agents are told by their names, whatever is around them. */
export const generators: readonly Generator[] = Object.values(BY_NAME)
