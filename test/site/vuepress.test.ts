import { describe, expect, it } from 'vitest'
import { imagesIn, linksIn, placeIn, postIn } from './post-in.ts'

const SITE = {
  'docs/.vuepress/config.js': `import { defaultTheme } from '@vuepress/theme-default'\nexport default { theme: defaultTheme() }`,
  'docs/.vuepress/public/hive.png': '',
  'docs/README.md': '',
  'docs/guide/README.md': '',
  'docs/guide/honey.md': '',
}

describe('VuePress', () => {
  it('has its root where its folder is', async () => {
    expect(await placeIn(SITE, 'docs/guide/honey.md')).toBe('vuepress docs guide/honey.md (docs): vuepress')
    expect(await placeIn(SITE, 'README.md')).toBeUndefined()
    expect(await placeIn(SITE, 'docs/.vuepress/notes.md')).toBeUndefined()
  })
  it('may have its config beside the folder', async () => {
    const files = { 'vuepress.config.ts': '', 'src/.vuepress/client.ts': '' }
    expect(await placeIn(files, 'src/a.md')).toBe('vuepress src a.md (docs): vuepress')
    expect(await placeIn({ 'vuepress.config.ts': '' }, 'docs/a.md')).toBe('vuepress docs a.md (docs): vuepress')
  })
  it('is likely by the package, and not by an empty folder', async () => {
    const files = { '.vuepress/x': '' }
    expect(await placeIn(files, 'a.md')).toBeUndefined()
    const found = await postIn({ ...files, 'package.json': '{"devDependencies": {"vuepress": "*"}}' }, 'a.md')
    expect(found?.site.detected.isCertain).toBe(false)
  })
  it('may have the theme Hope, by its package, its config or its theme file', async () => {
    const schema = async (files: Record<string, string>): Promise<unknown> =>
      (await postIn({ ...SITE, ...files }, 'docs/a.md'))?.placed.schema
    expect(await schema({})).toBe('vuepress')
    expect(await schema({ 'docs/package.json': '{"dependencies": {"vuepress-theme-hope": "*"}}' })).toBe('vuepress-hope')
    expect(await schema({ 'docs/.vuepress/config.js': `import { hopeTheme } from 'vuepress-theme-hope'` })).toBe('vuepress-hope')
    expect(await schema({ 'docs/.vuepress/theme.ts': `import { hopeTheme } from 'vuepress-theme-hope'` })).toBe('vuepress-hope')
  })
  it('has languages in folders that hold what others hold', async () => {
    const files = { ...SITE, 'docs/.vuepress/config.js': 'export default { locales }', 'docs/zh/guide/honey.md': '' }
    expect(await placeIn(files, 'docs/zh/guide/honey.md')).toBe('vuepress docs/zh guide/honey.md (docs, zh): vuepress')
    expect((await postIn(files, 'docs/zh/guide/honey.md'))?.facts.sourcePost()).toEqual({ path: 'docs/guide/honey.md', locale: undefined })
  })
  it('follows links by path, and is sure only of those that name a file', async () => {
    const links = ['honey.md', './wax.md', '/guide/honey.html', '/guide/', '../', '/wax.html', '/tag/wax/', '/hive.png']
    expect(await linksIn(SITE, 'docs/guide/README.md', links)).toEqual([
      'post docs/guide/honey.md',
      'missing docs/guide/wax.md',
      'post docs/guide/honey.md',
      'post docs/guide/README.md',
      'post docs/README.md',
      'unknown',
      'unknown',
      'file docs/.vuepress/public/hive.png',
    ])
  })
  it('finds images beside the post and in the public folder', async () => {
    expect(await imagesIn(SITE, 'docs/guide/honey.md', ['comb.png', '/hive.png', '/nest.png', '@alias/x.png'])).toEqual([
      'missing docs/guide/comb.png',
      'file docs/.vuepress/public/hive.png',
      'missing docs/.vuepress/public/nest.png',
      'unknown',
    ])
  })
})
