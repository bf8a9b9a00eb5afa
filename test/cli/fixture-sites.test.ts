import { describe, expect, it } from 'vitest'
import { fixtureSite, fixtureSites } from '../support/fixture-sites.ts'
import { runCli } from '../support/run-cli.ts'

/** What each is taken for. */
const SENTENCES: Readonly<Record<string, string>> = {
  agent: 'Agent files: 1 agent, 1 command, 1 prompt, 1 skill; 1 other file is left out',
  astro: 'Astro (astro.config.mjs): 2 posts in blog, 1 in pages',
  dev: 'DEV (dev-to-git.json): 2 posts in posts',
  docusaurus: 'Docusaurus (docusaurus.config.ts): 3 posts in blog, 3 in docs, 1 in notes, 1 in pages; 1 other file is left out',
  'docusaurus-beside': 'Docusaurus (website/docusaurus.config.js): 5 posts in docs, 1 in blog; 2 other files are left out',
  eleventy: 'Eleventy (eleventy.config.js): 2 posts in posts, 1 in pages',
  fumadocs: 'Fumadocs (source.config.ts): 2 posts in docs',
  gatsby: 'Gatsby (gatsby-config.js): 2 posts in blog',
  hexo: 'Hexo (_config.yml): 2 posts in _posts, 1 in pages; 1 other file is left out',
  hugo: 'Hugo (hugo.toml): 4 posts in posts, 2 in sections, 1 in pages',
  'hugo-languages': 'Hugo (config/_default/hugo.toml): 2 posts in posts, 1 in sections, 1 in parts, 1 in guides; 1 other file is left out',
  jekyll: 'Jekyll (_config.yml): 2 posts in _posts, 1 in _drafts, 1 in recipes, 1 in pages; 1 other file is left out',
  mkdocs: 'MkDocs (mkdocs.yml): 3 posts in docs, 2 in blog',
  nextra: 'Nextra (next.config.mjs): 3 posts in content',
  obsidian: 'Obsidian (.obsidian): 3 posts in notes',
  quarto: 'Quarto (_quarto.yml): 2 posts in pages, 2 in posts',
  starlight: 'Starlight (astro.config.mjs): 3 posts in docs',
  vitepress: 'VitePress (docs/.vitepress/config.mts): 4 posts in docs',
  vuepress: 'VuePress (docs/.vuepress/config.js): 3 posts in docs',
  contentlayer: 'Contentlayer (contentlayer.config.ts): 2 posts in posts',
  'content-collections': 'Content Collections (content-collections.ts): 2 posts in posts',
  docsify: 'Docsify (docs/index.html): 3 posts in docs; 1 other file is left out',
  gridsome: 'Gridsome (gridsome.config.js): 2 posts in writings',
  lume: 'Lume (_config.ts): 1 post in pages, 1 in posts; 2 other files are left out',
  mdbook: 'mdBook (book.toml): 3 posts in chapters; 1 other file is left out',
  next: 'Next.js (next.config.mjs): 2 posts in posts, 1 in app; 1 other file is left out',
  nuxt: 'Nuxt Content (nuxt.config.ts): 1 post in blog, 1 in content',
  pelican: 'Pelican (pelicanconf.py): 2 posts in posts, 1 in pages',
  'react-router': 'React Router (react-router.config.ts): 1 post in routes, 1 in blog',
  myst: 'MyST (docs/conf.py): 2 posts in docs',
  sveltekit: 'SvelteKit (svelte.config.js): 1 post in posts, 1 in routes',
  velite: 'Velite (velite.config.ts): 1 post in content, 1 in posts',
  zola: 'Zola (config.toml): 3 posts in blog, 2 in sections, 1 in docs',
}

describe('plain post-lint, with no argument and no config', () => {
  for (const site of fixtureSites) {
    it(`takes the site of ${site} for what it is, and finds nothing wrong with it`, async () => {
      const { exitCode, stdout, stderr } = await runCli(fixtureSite(site), ['--no-summary'])
      expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: '', stderr: `${SENTENCES[site]}\n` })
    })
  }
})
