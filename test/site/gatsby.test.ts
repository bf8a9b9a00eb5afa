import { describe, expect, it } from 'vitest'
import { imagesIn, linksIn, placeIn, postIn } from './post-in.ts'

const SITE = { 'gatsby-config.js': 'module.exports = {}', 'static/x.png': '', 'content/blog/a/index.md': '', 'content/blog/a/y.png': '' }

describe('Gatsby', () => {
  it('is certain by its config, and likely by its package', async () => {
    expect((await postIn(SITE, 'content/blog/a/index.md'))?.site.detected).toMatchObject({ evidence: 'gatsby-config.js', isCertain: true })
    const files = { 'package.json': '{"dependencies": {"gatsby": "*"}}' }
    expect((await postIn(files, 'content/blog/a.md'))?.site.detected.isCertain).toBe(false)
    expect(await placeIn(files, 'blog/a.md')).toBeUndefined()
  })
  it('has posts and pages where its starters have them', async () => {
    expect(await placeIn(SITE, 'content/blog/a/index.md')).toBe('gatsby content/blog a/index.md (posts): gatsby')
    expect(await placeIn(SITE, 'blog/a/index.mdx')).toBe('gatsby blog a/index.mdx (posts, mdx): gatsby')
    expect(await placeIn(SITE, 'src/posts/a.md')).toBe('gatsby src/posts a.md (posts): gatsby')
    expect(await placeIn(SITE, 'content/docs/a.md')).toBe('gatsby content/docs a.md (docs): gatsby')
    expect(await placeIn(SITE, 'content/about.md')).toBe('gatsby content about.md (pages): gatsby')
    expect(await placeIn(SITE, 'src/pages/about.mdx')).toBe('gatsby src/pages about.mdx (pages, mdx): gatsby')
    for (const path of ['README.md', 'src/components/a.md', 'content/node_modules/x/a.md', 'content/blog/a.txt']) {
      expect(await placeIn(SITE, path)).toBeUndefined()
    }
  })
  it('has images beside the post and in the folder of static files', async () => {
    const images = ['./y.png', 'z.png', '/x.png', '/z.png', '/image z.png', '/image ./z.png']
    expect(await imagesIn(SITE, 'content/blog/a/index.md', images)).toEqual([
      'file content/blog/a/y.png',
      'missing content/blog/a/z.png',
      'file static/x.png',
      'missing static/z.png',
      'unknown',
      'missing content/blog/a/z.png',
    ])
  })
  it('says nothing of routes', async () => {
    expect(await linksIn(SITE, 'content/blog/a/index.md', ['/a/', '../b/', '/x.png'])).toEqual(['unknown', 'unknown', 'file static/x.png'])
  })
})
