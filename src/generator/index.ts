import type { CollectionKind, GeneratorName, GeneratorProfile, TitlePlace } from './generator-profile.ts'
import { agent } from './profiles/agent.ts'
import { astro } from './profiles/astro.ts'
import { dev } from './profiles/dev.ts'
import { docusaurus } from './profiles/docusaurus.ts'
import { eleventy } from './profiles/eleventy.ts'
import { fumadocs } from './profiles/fumadocs.ts'
import { gatsby } from './profiles/gatsby.ts'
import { hexo } from './profiles/hexo.ts'
import { hugo } from './profiles/hugo.ts'
import { jekyll } from './profiles/jekyll.ts'
import { mkdocs } from './profiles/mkdocs.ts'
import { nextra } from './profiles/nextra.ts'
import { obsidian } from './profiles/obsidian.ts'
import { quarto } from './profiles/quarto.ts'
import { starlight } from './profiles/starlight.ts'
import { vitepress } from './profiles/vitepress.ts'
import { vuepress } from './profiles/vuepress.ts'
import { zola } from './profiles/zola.ts'

/** Every generator that is known. The compiler refuses a name without a profile, and a profile without a fact. */
export const GENERATOR_PROFILES: Readonly<Record<GeneratorName, GeneratorProfile>> = {
  agent,
  astro,
  dev,
  docusaurus,
  eleventy,
  fumadocs,
  gatsby,
  hexo,
  hugo,
  jekyll,
  mkdocs,
  nextra,
  obsidian,
  quarto,
  starlight,
  vitepress,
  vuepress,
  zola,
}

/** @param name Such as the beginning of a schema's name, which need not be that of a generator. */
export function profileNamed(name: string): GeneratorProfile | undefined {
  return Object.hasOwn(GENERATOR_PROFILES, name) ? GENERATOR_PROFILES[name as GeneratorName] : undefined
}

/** Where a generator prints the title of a post of that kind, as far as no file of the site says it. */
export function titlePlace({ title }: GeneratorProfile, kind: CollectionKind): TitlePlace {
  return title[kind] ?? title.otherwise
}
