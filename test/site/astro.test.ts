import { describe, expect, it } from 'vitest'
import { imagesIn, linksIn, placeIn, postIn } from './post-in.ts'

const SITE = { 'astro.config.mjs': 'export default {}', 'src/content/blog/a.md': '', 'src/content/blog/b/index.mdx': '' }

describe('Astro', () => {
  it('is certain by its config, and likely by its package', async () => {
    expect((await postIn(SITE, 'src/content/blog/a.md'))?.site.detected).toMatchObject({ evidence: 'astro.config.mjs', isCertain: true })
    const files = { 'package.json': '{"devDependencies": {"astro": "*"}}' }
    expect((await postIn(files, 'src/content/blog/a.md'))?.site.detected).toMatchObject({ evidence: 'package.json', isCertain: false })
  })
  it('is not there because of a package without sources, or a manifest that is broken or strange', async () => {
    for (const manifest of ['{"dependencies": {"astro": "*"}}', '{', '[]', 'null', '{"dependencies": "astro"}', '{"dependencies": null}']) {
      expect(await placeIn({ 'package.json': manifest }, 'blog/a.md')).toBeUndefined()
    }
  })
  it('has the collections of its content folder', async () => {
    expect(await placeIn(SITE, 'src/content/blog/b/index.mdx')).toBe('astro src/content/blog b/index.mdx (posts, mdx): astro')
    expect(await placeIn(SITE, 'src/content/team/ana.md')).toBe('astro src/content/team ana.md (docs): astro')
    expect(await placeIn(SITE, 'src/content/readme.md')).toBeUndefined()
    expect(await placeIn(SITE, 'src/components/readme.md')).toBeUndefined()
  })
  it('has collections that it loads whole from beside it', async () => {
    const site = (pattern: string, base: string): Record<string, string> => ({
      'web/astro.config.mjs': 'export default {}',
      'web/src/content.config.ts': `const docs = defineCollection({ loader: glob({ pattern: ${pattern}, base: '${base}' }) })`,
      'docs/b.md': '',
    })
    for (const pattern of [`'**/*.md'`, `"**/[^_]*.{md,mdx}"`]) {
      expect(await placeIn(site(pattern, '../docs'), 'docs/x/a.md')).toBe('astro docs x/a.md (docs): astro')
    }
    expect(await linksIn(site(`'**/*.md'`, '../docs'), 'docs/a.md', ['./b.md', './c.md'])).toEqual(['post docs/b.md', 'missing docs/c.md'])
    for (const pattern of [`'*/README.md'`, `['**/*.md', '!x/**']`, 'pattern']) {
      expect(await placeIn(site(pattern, '../docs'), 'docs/x/a.md')).toBeUndefined()
    }
    expect(await placeIn(site(`'**/*.md'`, '..'), 'docs/x/a.md')).toBeUndefined()
  })
  it('has collections that its content config loads from elsewhere', async () => {
    const config = `const notes = defineCollection({ loader: glob({ pattern: '**/[^_]*.md', base: "./src/data/news" }) })
      const all = defineCollection({ loader: glob({ pattern: '**/*.md', base: '.' }) })
      const out = defineCollection({ loader: glob({ pattern: '**/*.md', base: '../outside' }) })`
    const files = { ...SITE, 'src/content.config.ts': config }
    expect(await placeIn(files, 'src/data/news/a.md')).toBe('astro src/data/news a.md (posts): astro')
    expect(await placeIn(files, 'README.md')).toBeUndefined()
  })
  it('has Markdown pages', async () => {
    expect(await placeIn(SITE, 'src/pages/about.md')).toBe('astro src/pages about.md (pages): astro')
    expect(await placeIn(SITE, 'src/pages/_parts/about.md')).toBeUndefined()
  })
  it('keeps languages in folders of a collection apart', async () => {
    const files = { ...SITE, 'astro.config.mjs': `export default { i18n: { locales: ['en', 'pt-br'], defaultLocale: 'en' } }` }
    const site = { ...files, 'src/content/blog/en/a.md': '', 'src/content/blog/pt-br/a.md': '' }
    expect(await placeIn(site, 'src/content/blog/pt-br/a.md')).toBe('astro src/content/blog/pt-br a.md (posts, pt-br): astro')
    expect((await postIn(site, 'src/content/blog/pt-br/a.md'))?.facts.sourcePost()).toEqual({
      path: 'src/content/blog/en/a.md',
      locale: 'en',
    })
  })
  it('knows relative links to files only', async () => {
    expect(
      await linksIn(SITE, 'src/content/blog/a.md', ['b/index.mdx', './c.md', '/blog/b/', '../../../../x.md', 'https://a.org']),
    ).toEqual(['post src/content/blog/b/index.mdx', 'missing src/content/blog/c.md', 'unknown', 'unknown', 'unknown'])
  })
  it('takes an image without dots for one beside the post, unless it may be an alias or a text for a template', async () => {
    const images = ['x.png', 'assets/x.png', '/image ./x.png', '/image x.png', '@assets/x.png', '/x.png']
    const wanted = ['missing src/content/blog/x.png', 'missing src/content/blog/assets/x.png', 'missing src/content/blog/x.png']
    expect(await imagesIn(SITE, 'src/content/blog/a.md', images)).toEqual([...wanted, 'unknown', 'unknown', 'unknown'])
    const files = { ...SITE, 'tsconfig.json': '{"compilerOptions": {"paths": {"assets/*": ["src/assets/*"]}}}' }
    expect(await imagesIn(files, 'src/content/blog/a.md', ['x.png', 'assets/x.png'])).toEqual(['missing src/content/blog/x.png', 'unknown'])
  })
  it('says nothing of public images that a route may make, or that lie below a base', async () => {
    const files = { ...SITE, 'public/x.png': '', 'src/pages/og/[slug].png.ts': '' }
    expect(await imagesIn(files, 'src/content/blog/a.md', ['/x.png', '/y.png', '/og/a.png'])).toEqual([
      'file public/x.png',
      'missing public/y.png',
      'unknown',
    ])
    const based = { ...files, 'astro.config.mjs': `export default { base: '/docs' }` }
    expect(await imagesIn(based, 'src/content/blog/a.md', ['/docs/x.png', '/docs/y.png'])).toEqual(['file public/x.png', 'unknown'])
  })
})
