import { describe, expect, it } from 'vitest'
import { imagesIn, linksIn, placeIn, postIn } from './post-in.ts'

const SITE = {
  'docs/.vitepress/config.mts': `import { defineConfig } from 'vitepress'\nexport default defineConfig({ title: 'Bees' })`,
  'docs/public/hive.png': '',
  'docs/index.md': '',
  'docs/guide/index.md': '',
  'docs/guide/honey.md': '',
  'docs/assets/comb.png': '',
}
const withConfig = (config: string): Record<string, string> => ({ ...SITE, 'docs/.vitepress/config.mts': config })

describe('VitePress', () => {
  it('has its root where its folder is', async () => {
    expect(await placeIn(SITE, 'docs/guide/honey.md')).toBe('vitepress docs guide/honey.md (docs): vitepress')
    expect((await postIn(SITE, 'docs/index.md'))?.site).toMatchObject({ root: '/project/docs', detected: { isCertain: true } })
    expect(await placeIn(SITE, 'README.md')).toBeUndefined()
    expect(await placeIn({ '.vitepress/config/index.ts': '' }, 'a.md')).toBe('vitepress . a.md (docs): vitepress')
  })
  it('is likely by a theme, or by the package, and not by an empty folder', async () => {
    expect((await postIn({ '.vitepress/theme/index.ts': '' }, 'a.md'))?.site.detected.isCertain).toBe(false)
    const files = { '.vitepress/cache/x': '' }
    expect(await placeIn(files, 'a.md')).toBeUndefined()
    expect(await placeIn({ ...files, 'package.json': '{"devDependencies": {"vitepress": "*"}}' }, 'a.md')).toBeDefined()
  })
  it('makes no pages of what is hidden, installed, excluded, MDX or outside of the source folder', async () => {
    const files = withConfig(`export default { srcDir: './src', srcExclude: ['**/TODO.md', "drafts"] }`)
    expect(await placeIn(files, 'docs/src/guide/a.md')).toBe('vitepress docs/src guide/a.md (docs): vitepress')
    const others = ['src/guide/TODO.md', 'src/drafts/a.md', 'src/node_modules/x/a.md', 'src/.github/a.md', 'src/a.mdx', 'a.md']
    for (const path of others) expect(await placeIn(files, `docs/${path}`)).toBeUndefined()
  })
  it('takes no setting of a plugin in its config for its own', async () => {
    const config = `export default withPwa(defineConfig({ title: '} { [', pwa: { srcDir: 'worker' }, vite: { plugins: [pwa({ srcDir: 'b' })] } }))`
    expect(await placeIn(withConfig(config), 'docs/a.md')).toBe('vitepress docs a.md (docs): vitepress')
    const both = `export default withPwa(defineConfig({ pwa: { srcDir: 'worker' }, srcDir: 'src' }))`
    expect(await placeIn(withConfig(both), 'docs/src/a.md')).toBe('vitepress docs/src a.md (docs): vitepress')
    const hostile = withConfig(`export default ${'{ srcDir: "a", '.repeat(20_000)}`)
    expect(await placeIn(hostile, 'docs/a/a.md')).toBe('vitepress docs/a a.md (docs): vitepress')
  })
  it('leaves headings to plugins of its own that write the pages', async () => {
    const config = `import { markdownTransform } from './plugins'\nexport default { vite: { plugins: [markdownTransform()] } }`
    expect((await postIn(withConfig(config), 'docs/a.md'))?.facts.anchors).toBe('unknown')
    expect((await postIn(SITE, 'docs/a.md'))?.facts.anchors).not.toBe('unknown')
  })
  it('keeps to its folder whatever the config says', async () => {
    expect(await placeIn(withConfig(`export default { srcDir: '../../etc' }`), 'docs/a.md')).toBe('vitepress docs a.md (docs): vitepress')
  })
  it('has posts in a folder that is named so', async () => {
    expect(await placeIn(SITE, 'docs/posts/a.md')).toBe('vitepress docs/posts a.md (posts): vitepress')
    expect(await placeIn(SITE, 'docs/posts/index.md')).toBe('vitepress docs posts/index.md (docs): vitepress')
  })
  it('has languages in the folders that the config lists', async () => {
    const files = withConfig(`export default { locales: { root: { label: 'English', lang: 'en' }, fr: { label: 'Français' } } }`)
    expect(await placeIn(files, 'docs/fr/guide/honey.md')).toBe('vitepress docs/fr guide/honey.md (docs, fr): vitepress')
    expect(await placeIn(files, 'docs/guide/honey.md')).toBe('vitepress docs guide/honey.md (docs): vitepress')
    const site = { ...files, 'docs/fr/guide/honey.md': '' }
    expect(await placeIn(site, 'docs/guide/honey.md')).toBe('vitepress docs guide/honey.md (docs, en): vitepress')
    expect((await postIn(site, 'docs/fr/guide/honey.md'))?.facts.sourcePost()).toEqual({ path: 'docs/guide/honey.md', locale: 'en' })
  })
  it('follows links by path, with or without an extension', async () => {
    const links = [
      'honey',
      './honey.md',
      'honey.html',
      '/guide/',
      '../',
      '/guide/honey',
      '/wax',
      'wax.md',
      '/hive.png',
      '/nest.pdf',
      '../../x',
    ]
    expect(await linksIn(SITE, 'docs/guide/index.md', links)).toEqual([
      'post docs/guide/honey.md',
      'post docs/guide/honey.md',
      'post docs/guide/honey.md',
      'post docs/guide/index.md',
      'post docs/index.md',
      'post docs/guide/honey.md',
      'missing docs/wax.md',
      'missing docs/guide/wax.md',
      'file docs/public/hive.png',
      'unknown',
      'unknown',
    ])
  })
  it('is not sure of a link where pages may come from elsewhere', async () => {
    const wax = async (files: Record<string, string>): Promise<unknown> => (await linksIn(files, 'docs/index.md', ['/guide/wax']))[0]
    expect(await wax(SITE)).toBe('missing docs/guide/wax.md')
    for (const key of ['ignoreDeadLinks: true', 'rewrites: {}', 'rewrites'])
      expect(await wax(withConfig(`export default { ${key} }`))).toBe('unknown')
    expect(await wax({ ...SITE, 'docs/guide/[name].paths.js': '' })).toBe('unknown')
    expect(await wax({ ...SITE, 'docs/[name]/index.md': '' })).toBe('unknown')
    expect(await linksIn(SITE, 'docs/index.md', ['/guide/v1.2'])).toEqual(['missing docs/guide/v1.2.md'])
  })
  it('finds images beside the post and in the public folder, and the sources too', async () => {
    const images = [
      './comb.png',
      'comb.png',
      '../assets/comb.png',
      '/hive.png',
      '/assets/comb.png',
      '/nest.png',
      '@/comb.png',
      '/hero comb.png',
    ]
    expect(await imagesIn(SITE, 'docs/guide/honey.md', images)).toEqual([
      'missing docs/guide/comb.png',
      'missing docs/guide/comb.png',
      'file docs/assets/comb.png',
      'file docs/public/hive.png',
      'file docs/assets/comb.png',
      'missing docs/public/nest.png',
      'unknown',
      'unknown',
    ])
    const { 'docs/public/hive.png': _, ...rest } = SITE
    expect(await imagesIn(rest, 'docs/guide/honey.md', ['/hive.png'])).toEqual(['unknown'])
  })
  it('gives pages the address of their path', async () => {
    const address = async (files: Record<string, string>, path: string): Promise<unknown> =>
      (await postIn(files, path))?.facts.addressOf(undefined)
    expect(await address(SITE, 'docs/guide/honey.md')).toBe('/guide/honey.html')
    expect(await address(SITE, 'docs/guide/index.md')).toBe('/guide/')
    expect(await address(withConfig('export default { cleanUrls: true }'), 'docs/guide/honey.md')).toBe('/guide/honey')
    expect(await address(withConfig('export default { rewrites }'), 'docs/guide/honey.md')).toBeUndefined()
    expect(await address(SITE, 'docs/[name].md')).toBeUndefined()
  })
})
