import { describe, expect, it } from 'vitest'
import { imagesIn, linksIn, placeIn, postIn } from './post-in.ts'

const CONFIG = `import starlight from '@astrojs/starlight'
export default defineConfig({
  integrations: [starlight({ title: 'Bees', locales: { root: { label: 'English', lang: 'en' }, fr: { label: 'Français' } } })],
})`
const SITE = {
  'astro.config.mjs': CONFIG,
  'public/hive.png': '',
  'src/assets/comb.png': '',
  'src/content/docs/index.mdx': '',
  'src/content/docs/guides/honey.md': '',
  'src/content/docs/fr/guides/honey.mdx': '',
  'src/content/docs/ts/index.mdx': '',
}

describe('Starlight', () => {
  it('is told from Astro by its config', async () => {
    expect(await placeIn(SITE, 'src/content/docs/guides/honey.md')).toBe('starlight src/content/docs guides/honey.md (docs, en): starlight')
    const found = await postIn(SITE, 'src/content/docs/index.mdx')
    expect(found?.site.detected).toMatchObject({ evidence: 'astro.config.mjs', isCertain: true })
  })
  it('is likely where only the package says so, and there are docs', async () => {
    const files = { 'package.json': '{"dependencies": {"@astrojs/starlight": "*"}}' }
    const found = await postIn(files, 'src/content/docs/a.md')
    expect([found?.site.profile.name, found?.site.detected.isCertain]).toEqual(['starlight', false])
    expect(await placeIn(files, 'docs/a.md')).toBeUndefined()
  })
  it('has languages in folders that the config lists', async () => {
    expect(await placeIn(SITE, 'src/content/docs/fr/guides/honey.mdx')).toBe(
      'starlight src/content/docs/fr guides/honey.mdx (docs, fr, mdx): starlight',
    )
  })
  it('has languages in folders that hold what others hold, where the config says nothing clear', async () => {
    const files = {
      ...SITE,
      'astro.config.mjs': `import starlight from '@astrojs/starlight'\nstarlight({ locales })`,
      'src/content/docs/de/x.md': '',
    }
    expect(await placeIn(files, 'src/content/docs/fr/guides/honey.mdx')).toContain('(docs, fr, mdx)')
    expect(await placeIn(files, 'src/content/docs/de/x.md')).toContain('docs de/x.md (docs)')
  })
  it('has one language where the config speaks of none', async () => {
    const files = { ...SITE, 'astro.config.mjs': `import starlight from '@astrojs/starlight'` }
    expect(await placeIn(files, 'src/content/docs/fr/guides/honey.mdx')).toContain('docs fr/guides/honey.mdx (docs, mdx)')
  })
  it('finds what a post is a translation of, whatever its extension', async () => {
    const source = async (path: string): Promise<unknown> => (await postIn(SITE, path))?.facts.sourcePost()
    expect(await source('src/content/docs/fr/guides/honey.mdx')).toEqual({ path: 'src/content/docs/guides/honey.md', locale: 'en' })
    expect(await source('src/content/docs/guides/honey.md')).toBeUndefined()
  })
  it('finds the source in the folder of the default language', async () => {
    const files = {
      'astro.config.mjs': `import starlight from '@astrojs/starlight'\nstarlight({ defaultLocale: 'es', locales: { es: {}, fr: {} } })`,
      'src/content/docs/es/a.md': '',
      'src/content/docs/fr/a.md': '',
    }
    const source = async (path: string): Promise<unknown> => (await postIn(files, path))?.facts.sourcePost()
    expect(await source('src/content/docs/fr/a.md')).toEqual({ path: 'src/content/docs/es/a.md', locale: 'es' })
    expect(await source('src/content/docs/es/a.md')).toBeUndefined()
  })
  it('leaves out what is named with an underscore', async () => {
    expect(await placeIn(SITE, 'src/content/docs/guides/_part.md')).toBeUndefined()
  })
  it('has a blog that is plain Astro', async () => {
    expect(await placeIn(SITE, 'src/content/blog/a.md')).toBe('starlight src/content/blog a.md (posts): astro')
  })
  it('follows a route to the file behind it, in its language or in the main one, and says nothing of routes that have none', async () => {
    const links = [
      '/guides/honey/',
      '/guides/honey',
      '/fr/guides/honey/',
      '/fr/',
      '/guides/wax/',
      'honey/',
      './wax.md',
      '/hive.png',
      '/nest.pdf',
    ]
    expect(await linksIn(SITE, 'src/content/docs/index.mdx', links)).toEqual([
      'post src/content/docs/guides/honey.md',
      'post src/content/docs/guides/honey.md',
      'post src/content/docs/fr/guides/honey.mdx',
      'post src/content/docs/index.mdx',
      'unknown',
      'unknown',
      'missing src/content/docs/wax.md',
      'file public/hive.png',
      'unknown',
    ])
  })
  it('finds images beside the post, in other folders of the sources, and in the public folder', async () => {
    const images = ['../../../assets/comb.png', './comb.png', '/hive.png', '/nest.png', '~/assets/comb.png', '/_astro/comb.png']
    expect(await imagesIn(SITE, 'src/content/docs/guides/honey.md', images)).toEqual([
      'file src/assets/comb.png',
      'missing src/content/docs/guides/comb.png',
      'file public/hive.png',
      'missing public/nest.png',
      'unknown',
      'unknown',
    ])
  })
  it('gives a page the address of its path or its slug, and none where the name is changed for the URL', async () => {
    const address = async (path: string): Promise<unknown> => (await postIn(SITE, path))?.facts.addressOf(undefined)
    expect(await address('src/content/docs/fr/guides/honey.mdx')).toBe('/fr/guides/honey')
    expect(await address('src/content/docs/index.mdx')).toBe('/')
    expect(await address('src/content/docs/My page.md')).toBeUndefined()
  })
})
