import { describe, expect, it } from 'vitest'
import { imagesIn, linksIn, placeIn, postIn } from './post-in.ts'

const SITE = {
  'source.config.ts': `import { defineDocs } from 'fumadocs-mdx/config'\nexport const docs = defineDocs({ dir: 'content/docs' })`,
  'public/x.png': '',
  'content/docs/index.mdx': '',
  'content/docs/guide/honey.mdx': '',
}

describe('Fumadocs', () => {
  it('is certain by its config, and likely by its packages where there is content', async () => {
    expect((await postIn(SITE, 'content/docs/index.mdx'))?.site.detected).toMatchObject({ evidence: 'source.config.ts', isCertain: true })
    const files = { 'package.json': '{"dependencies": {"fumadocs-core": "*"}}' }
    expect((await postIn(files, 'content/docs/a.mdx'))?.site.detected.isCertain).toBe(false)
    expect(await placeIn(files, 'docs/a.mdx')).toBeUndefined()
    expect(await placeIn({ 'source.config.ts': 'export default {}' }, 'content/docs/a.mdx')).toBeUndefined()
  })
  it('has the folders that its config names, and those in its content folder', async () => {
    const files = { ...SITE, 'source.config.ts': `import 'fumadocs-mdx'\ndefineDocs({ dir: './pages/help' }); defineDocs({ dir: '../x' })` }
    expect(await placeIn(files, 'pages/help/a/b.mdx')).toBe('fumadocs pages/help a/b.mdx (docs, mdx): fumadocs')
    expect(await placeIn(files, 'content/blog/a.md')).toBe('fumadocs content/blog a.md (posts): fumadocs')
    expect(await placeIn(files, 'README.md')).toBeUndefined()
  })
  it('may have folders beside it', async () => {
    const files = {
      'apps/web/source.config.ts': `import 'fumadocs-mdx'\ndefineDocs({ dir: '../../docs' }); defineDocs({ dir: '../..' })`,
      'docs/b.mdx': '',
    }
    expect(await placeIn(files, 'docs/a.mdx')).toBe('fumadocs docs a.mdx (docs, mdx): fumadocs')
    expect(await linksIn(files, 'docs/a.mdx', ['./b.mdx', './c.mdx'])).toEqual(['post docs/b.mdx', 'missing docs/c.mdx'])
    expect(await placeIn(files, 'other/a.mdx')).toBeUndefined()
  })
  it('has languages in names, or in folders that its settings list', async () => {
    expect(await placeIn(SITE, 'content/docs/guide/honey.fr.mdx')).toBe(
      'fumadocs content/docs guide/honey.fr.mdx (docs, fr, mdx): fumadocs',
    )
    const source = (await postIn(SITE, 'content/docs/guide/honey.fr.mdx'))?.facts.sourcePost()
    expect(source).toEqual({ path: 'content/docs/guide/honey.mdx', locale: undefined })
    const i18n = `export const i18n = { parser: 'dir', defaultLanguage: 'en', languages: ['en', 'cn', 'de'] }`
    const files = { ...SITE, 'lib/i18n.ts': i18n, 'content/docs/de/a.mdx': '', 'content/docs/en/a.mdx': '' }
    expect(await placeIn(files, 'content/docs/de/a.mdx')).toBe('fumadocs content/docs/de a.mdx (docs, de, mdx): fumadocs')
    expect((await postIn(files, 'content/docs/de/a.mdx'))?.facts.sourcePost()).toEqual({ path: 'content/docs/en/a.mdx', locale: 'en' })
  })
  it('follows links to files, and routes where a file is found', async () => {
    expect(await linksIn(SITE, 'content/docs/index.mdx', ['./guide/honey.mdx', '/docs/guide/honey', '/docs/wax', './wax.mdx'])).toEqual([
      'post content/docs/guide/honey.mdx',
      'post content/docs/guide/honey.mdx',
      'unknown',
      'missing content/docs/wax.mdx',
    ])
  })
  it('imports images beside the post and from the public folder', async () => {
    expect(await imagesIn(SITE, 'content/docs/guide/honey.mdx', ['./y.png', '/x.png', '/y.png', '/api/og/y.png'])).toEqual([
      'missing content/docs/guide/y.png',
      'file public/x.png',
      'missing public/y.png',
      'unknown',
    ])
  })
})
