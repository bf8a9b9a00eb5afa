import type { CollectionKind, GeneratorName, GeneratorProfile, TitlePlace, YamlReader } from './generator-profile.ts'
import { agent } from './profiles/agent.ts'
import { astro } from './profiles/astro.ts'
import { contentCollections } from './profiles/content-collections.ts'
import { contentlayer } from './profiles/contentlayer.ts'
import { dev } from './profiles/dev.ts'
import { docsify } from './profiles/docsify.ts'
import { docusaurus } from './profiles/docusaurus.ts'
import { eleventy } from './profiles/eleventy.ts'
import { fumadocs } from './profiles/fumadocs.ts'
import { gatsby } from './profiles/gatsby.ts'
import { gridsome } from './profiles/gridsome.ts'
import { hexo } from './profiles/hexo.ts'
import { hugo } from './profiles/hugo.ts'
import { jekyll } from './profiles/jekyll.ts'
import { lume } from './profiles/lume.ts'
import { mdbook } from './profiles/mdbook.ts'
import { mkdocs } from './profiles/mkdocs.ts'
import { myst } from './profiles/myst.ts'
import { next } from './profiles/next.ts'
import { nextra } from './profiles/nextra.ts'
import { nuxt } from './profiles/nuxt.ts'
import { obsidian } from './profiles/obsidian.ts'
import { pelican } from './profiles/pelican.ts'
import { quarto } from './profiles/quarto.ts'
import { reactRouter } from './profiles/react-router.ts'
import { starlight } from './profiles/starlight.ts'
import { sveltekit } from './profiles/sveltekit.ts'
import { velite } from './profiles/velite.ts'
import { vitepress } from './profiles/vitepress.ts'
import { vuepress } from './profiles/vuepress.ts'
import { zola } from './profiles/zola.ts'

/** Every generator that is known. The compiler refuses a name without a profile, and a profile without a fact. */
export const GENERATOR_PROFILES: Readonly<Record<GeneratorName, GeneratorProfile>> = {
  agent,
  astro,
  'content-collections': contentCollections,
  contentlayer,
  dev,
  docsify,
  docusaurus,
  eleventy,
  fumadocs,
  gatsby,
  gridsome,
  hexo,
  hugo,
  jekyll,
  lume,
  mdbook,
  mkdocs,
  next,
  nextra,
  nuxt,
  obsidian,
  pelican,
  quarto,
  'react-router': reactRouter,
  myst,
  starlight,
  sveltekit,
  velite,
  vitepress,
  vuepress,
  zola,
}

/** Who may read the front matter of a post where nobody knows: one or two for each parser, the best known first, older versions last. */
export const BEST_KNOWN_YAML_READERS: readonly YamlReader[] = [jekyll, mkdocs, hugo, vitepress, astro, docusaurus, hexo, nextra, zola]
  .flatMap(({ yaml }) => (yaml === 'unknown' ? [] : [...yaml.entries()]))
  .sort(([age], [other]) => age - other)
  .map(([, reader]) => reader)

/** @param name Such as the beginning of a schema's name, which need not be that of a generator. */
export function profileNamed(name: string): GeneratorProfile | undefined {
  return Object.hasOwn(GENERATOR_PROFILES, name) ? GENERATOR_PROFILES[name as GeneratorName] : undefined
}

/** Where a generator prints the title of a post of that kind, as far as no file of the site says it. */
export function titlePlace({ title }: GeneratorProfile, kind: CollectionKind): TitlePlace {
  return title[kind] ?? title.otherwise
}
