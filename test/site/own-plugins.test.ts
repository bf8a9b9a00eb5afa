import { describe, expect, it } from 'vitest'
import { hasOwnPlugins, mayRewritePages } from '../../src/site/own-plugins.ts'
import { linksIn } from './post-in.ts'

describe('plugins of the site itself', () => {
  it('are functions in the config, and modules of the site', () => {
    const configs = [
      "import { links } from './plugins/links.mjs'\nexport default { markdown: { remarkPlugins: [math, [links, {}]] } }",
      "import links, { other } from '../links'\nexport default { rehypePlugins: [other] }",
      "const links = require('./links')\nmodule.exports = { remarkPlugins: [links] }",
      'function links() {}\nexport default { remarkPlugins: [links] }',
      'const links = () => (tree) => tree\nexport default { remarkPlugins: [links()] }',
      'export default { remarkPlugins: [() => (tree) => {}] }',
      "export default { remarkPlugins: ['./links.js'] }",
      "import plugins from './plugins'\nexport default { remarkPlugins: plugins }",
      'const remarkPlugins = [links]\nfunction links() {}',
      "import links from './links'\nexport default { markdown: { config: (md) => { md.use(links) } } }",
    ]
    for (const config of configs) expect(hasOwnPlugins(config), config).toBe(true)
  })
  it('are not those of packages, and nothing that the site does elsewhere', () => {
    const configs = [
      undefined,
      '',
      "import math from 'remark-math'\nexport default { remarkPlugins: [math, [gfm, { singleTilde: false }]] }",
      "module.exports = { remarkPlugins: [require('remark-math'), 'remark-gfm'] }",
      "import nav from './nav'\nimport math from 'remark-math'\nexport default { nav, remarkPlugins: [math], x: [nav] }",
      'export default { remarkPlugins: [] , head: [() => {}] }',
      "import { icons } from 'vitepress-plugin-icons'\nexport default { markdown: { config: (md) => { md.use(icons) } } }",
      'remarkPlugins: [',
    ]
    for (const config of configs) expect(hasOwnPlugins(config), config).toBe(false)
  })
  it('of Vite may write pages anew, where their names say so or nobody can tell', () => {
    const rewriting = [
      "import vite from './vite.config'\nexport default { vite }\nexport default { vite: vite }",
      "import { MarkdownTransform } from './plugins'\nexport default { vite: { plugins: [MarkdownTransform()] } }",
      'function mdTransform() {}\nexport default { vite: { plugins: [mdTransform()] } }',
    ]
    for (const config of rewriting) expect(mayRewritePages(config), config).toBe(true)
    const others = [
      undefined,
      "import { Markdown } from 'unplugin-markdown'\nexport default { vite: { plugins: [Markdown()] } }",
      "import { sitemap } from './plugins'\nexport default { vite: { plugins: [sitemap()] } }",
      "import { markdown } from './settings'\nexport default { markdown, vite: {} }",
    ]
    for (const config of others) expect(mayRewritePages(config), config).toBe(false)
  })
  it('cost little whatever the config is', () => {
    const start = performance.now()
    for (const text of ['remarkPlugins: [', 'vite: { ', 'import a', 'const a ', 'md.use(', '{', 'function ']) {
      hasOwnPlugins(text.repeat(20_000))
      mayRewritePages(text.repeat(20_000))
    }
    expect(performance.now() - start).toBeLessThan(2000)
  })
  it('may make of a link what they like, and still let others be found', async () => {
    const files = {
      'astro.config.mjs': "import links from './links'\nexport default { markdown: { remarkPlugins: [links] } }",
      'src/content/blog/b.md': '',
    }
    expect(await linksIn(files, 'src/content/blog/a.md', ['./b.md', './c.md'])).toEqual(['post src/content/blog/b.md', 'unknown'])
  })
})
