import { describe, expect, it } from 'vitest'
import { imagesIn, linksIn, placeIn, postIn } from './post-in.ts'

const SITE = {
  'next.config.mjs': `import nextra from 'nextra'\nexport default nextra({})({})`,
  'public/x.png': '',
  'content/index.mdx': '',
  'content/guide/honey.mdx': '',
}
const BLOG = { ...SITE, 'package.json': '{"dependencies": {"nextra": "*", "nextra-theme-blog": "*"}}' }

describe('Nextra', () => {
  it('is told from other sites of Next.js by the config or the package', async () => {
    expect((await postIn(SITE, 'content/index.mdx'))?.site.detected).toMatchObject({ evidence: 'next.config.mjs', isCertain: true })
    expect((await postIn({ 'package.json': '{"dependencies": {"nextra": "*"}}' }, 'content/a.mdx'))?.site.detected.isCertain).toBe(false)
    expect((await postIn({ 'next.config.mjs': 'export default {}' }, 'content/a.mdx'))?.facts.generator).toBe('next')
  })
  it('has docs in its content folder and among its routes', async () => {
    expect(await placeIn(SITE, 'content/guide/honey.mdx')).toBe('nextra content guide/honey.mdx (docs, mdx): nextra-page')
    expect(await placeIn(SITE, 'src/content/a.md')).toBe('nextra src/content a.md (docs): nextra-page')
    expect(await placeIn(SITE, 'app/guide/page.mdx')).toBe('nextra app guide/page.mdx (docs, mdx): nextra-page')
    expect(await placeIn(SITE, 'pages/guide/honey.mdx')).toBe('nextra pages guide/honey.mdx (docs, mdx): nextra-page')
    for (const path of ['app/guide/part.mdx', 'pages/_app.mdx', 'components/a.mdx', 'README.md'])
      expect(await placeIn(SITE, path)).toBeUndefined()
  })
  it('has posts with the theme for blogs', async () => {
    expect(await placeIn(BLOG, 'content/posts/a.mdx')).toBe('nextra content/posts a.mdx (posts, mdx): nextra-post')
    expect(await placeIn(BLOG, 'app/posts/(2026)/a/page.mdx')).toBe('nextra app/posts (2026)/a/page.mdx (posts, mdx): nextra-post')
    expect(await placeIn(BLOG, 'app/(blog)/posts/a/page.mdx')).toBe('nextra app/(blog)/posts a/page.mdx (posts, mdx): nextra-post')
    expect(await placeIn(BLOG, 'app/posts/page.mdx')).toBe('nextra app posts/page.mdx (pages, mdx): nextra-page')
    expect(await placeIn(BLOG, 'content/about.mdx')).toBe('nextra content about.mdx (pages, mdx): nextra-page')
    expect(await placeIn(SITE, 'content/posts/a.mdx')).toBe('nextra content posts/a.mdx (docs, mdx): nextra-page')
  })
  it('has languages in folders that the config lists, or in names', async () => {
    const config = `import nextra from 'nextra'\nexport default nextra({})({ i18n: { locales: ['en', 'de'], defaultLocale: 'en' } })`
    const files = { 'next.config.mjs': config, 'content/en/a.mdx': '', 'content/de/a.mdx': '' }
    expect(await placeIn(files, 'content/de/a.mdx')).toBe('nextra content/de a.mdx (docs, de, mdx): nextra-page')
    expect((await postIn(files, 'content/de/a.mdx'))?.facts.sourcePost()).toEqual({ path: 'content/en/a.mdx', locale: 'en' })
    expect(await placeIn(SITE, 'content/guide/honey.de.mdx')).toContain('(docs, de, mdx)')
    expect(await placeIn(SITE, 'content/guide/other.de.mdx')).toContain('(docs, mdx)')
  })
  it('follows links to files, and routes where a file is found', async () => {
    expect(await linksIn(SITE, 'content/index.mdx', ['./guide/honey.mdx', '/guide/honey', '/guide/wax', './wax.mdx', 'wax'])).toEqual([
      'post content/guide/honey.mdx',
      'post content/guide/honey.mdx',
      'unknown',
      'missing content/wax.mdx',
      'unknown',
    ])
  })
  it('imports images beside the post, and takes others from the public folder unless a route may make them', async () => {
    const files = { ...SITE, 'app/og/route.tsx': '' }
    expect(await imagesIn(files, 'content/guide/honey.mdx', ['./y.png', '/x.png', '/y.png', '/og/y.png', '@/y.png'])).toEqual([
      'missing content/guide/y.png',
      'file public/x.png',
      'missing public/y.png',
      'unknown',
      'unknown',
    ])
  })
})
