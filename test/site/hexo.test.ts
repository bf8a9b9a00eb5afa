import { describe, expect, it } from 'vitest'
import { addressIn } from './address-in.ts'
import { imagesIn, linksIn, placeIn, postIn } from './post-in.ts'

const SITE = { '_config.yml': 'title: x\n', 'scaffolds/post.md': '' }
const POST = 'source/_posts/hello.md'

describe('a Hexo site', () => {
  it('is certain by its config and its folders', async () => {
    expect((await postIn(SITE, POST))?.site.detected).toMatchObject({ evidence: '_config.yml', isCertain: true })
    expect((await postIn({ '_config.yml': '' }, POST))?.site.profile.name).toBe('hexo')
    expect((await postIn({ '_config.yml': 'source_dir: text' }, 'text/_posts/a.md'))?.site.profile.name).toBe('hexo')
  })
  it('is likely by its folder of posts', async () => {
    expect((await postIn({}, POST))?.site.detected).toMatchObject({ evidence: 'source/_posts', isCertain: false })
  })
  it('is not there for Jekyll', async () => {
    expect((await postIn({ '_config.yml': 'source: source' }, 'source/_posts/2020-01-31-a.md'))?.site.profile.name).toBe('jekyll')
    expect((await postIn({ '_config.yml': 'plugins: [jekyll-feed]' }, 'source/hello.md'))?.site.profile.name).toBe('jekyll')
  })
  it('survives a config that is broken or strange', async () => {
    for (const config of [
      '[',
      '- 1',
      'source_dir: 3\npermalink: []\ntheme: false\nlanguage: {a: 1}\nskip_render: 1',
      'source_dir: ../..',
    ]) {
      expect(await placeIn({ '_config.yml': config }, POST)).toBe('hexo source/_posts hello.md (posts): hexo-post')
    }
  })
})

describe('the content of a Hexo site', () => {
  it('is posts, drafts and pages', async () => {
    expect(await placeIn(SITE, 'source/_posts/2026/a.md')).toBe('hexo source/_posts 2026/a.md (posts): hexo-post')
    expect(await placeIn(SITE, 'source/_drafts/a.md')).toBe('hexo source/_drafts a.md (drafts): hexo-post')
    expect(await placeIn(SITE, 'source/about/index.md')).toBe('hexo source about/index.md (pages): hexo-page')
  })
  it('is no file that Hexo leaves alone', async () => {
    const site = { ...SITE, '_config.yml': 'skip_render: ["demo/**", README.md]' }
    const paths = [
      'README.md',
      'source/README.md',
      'source/demo/a.md',
      'source/_data/a.md',
      'source/_posts/_a.md',
      'source/_posts/.a/b.md',
      'source/a.md~',
      'scaffolds/page.md',
    ]
    for (const path of paths) expect(await placeIn(site, path)).toBeUndefined()
  })
  it('has languages where the config lists several', async () => {
    const site = { ...SITE, '_config.yml': 'language: [en, fr]\nnew_post_name: ":lang/:title.md"' }
    expect(await placeIn(site, 'source/_posts/fr/a.md')).toBe('hexo source/_posts fr/a.md (posts, fr): hexo-post')
    expect(await placeIn(site, 'source/fr/a.md')).toBe('hexo source fr/a.md (pages, fr): hexo-page')
    expect(await placeIn(site, 'source/a.md')).toBe('hexo source a.md (pages, en): hexo-page')
  })
})

describe('the address of a Hexo post', () => {
  const at = (path: string, text = '', config = ''): Promise<string | undefined> =>
    addressIn({ ...SITE, '_config.yml': config }, path, text)
  const DATED = '---\ndate: 2026-01-31 23:30:00\n---\n'
  it('comes from its date and its name', async () => {
    expect(await at(POST, DATED)).toBe('/2026/01/31/hello')
    expect(await at('source/_posts/a/b.md', DATED, 'permalink: ":i_month/:name.html"')).toBe('/1/b.html')
    expect(await at(POST, '---\ndate: 2026-01-31T23:30:00Z\n---\n', 'timezone: Asia/Tokyo')).toBe('/2026/02/01/hello')
    const named = 'new_post_name: :year-:month-:day-:title.md'
    expect(await at('source/_posts/2026-01-31-hello.md', '---\ntitle: x\n---\n', named)).toBe('/2026/01/31/hello')
  })
  it('is the permalink of the front matter', async () => {
    expect(await at(POST, '---\npermalink: x/y/\n---\n')).toBe('/x/y')
  })
  it('is for pages that of their path', async () => {
    expect(await at('source/about/index.md')).toBe('/about')
    expect(await at('source/about.md')).toBe('/about.html')
  })
  it('is left open where only a build can tell', async () => {
    expect(await at(POST, '---\ntitle: x\n---\n')).toBeUndefined()
    expect(await at(POST, DATED, 'permalink: ":category/:title/"')).toBeUndefined()
    expect(await at('source/_posts/日本.md', DATED)).toBeUndefined()
    expect(await at('source/_drafts/a.md', DATED)).toBeUndefined()
    expect(await at(POST, DATED, 'new_post_name: ":lang/:title.md"')).toBeUndefined()
  })
})

describe('a link or an image of a Hexo post', () => {
  const files = { ...SITE, 'source/_posts/hello/cat.png': '', 'source/images/dog.png': '', 'source/_posts/one.md': '' }
  it('says nothing about links, which are addresses', async () => {
    expect(await linksIn(files, POST, ['one.md', '/2026/01/31/gone/', 'gone'])).toEqual(['unknown', 'unknown', 'unknown'])
  })
  it('finds an image below the root', async () => {
    expect(await imagesIn(files, POST, ['/images/dog.png', '/images/cow.png', '/img/cow.png', 'cat.png'])).toEqual([
      'file source/images/dog.png',
      'missing source/images/cow.png',
      'unknown',
      'unknown',
    ])
    const below = { ...files, '_config.yml': 'root: /blog/\ntheme: landscape' }
    expect(await imagesIn(below, POST, ['/blog/images/dog.png', '/images/cow.png'])).toEqual(['file source/images/dog.png', 'unknown'])
  })
  it('finds an image in the folder of the post', async () => {
    const site = { ...files, '_config.yml': 'post_asset_folder: true' }
    expect(await imagesIn(site, POST, ['cat.png', './cat.png', 'hello/cat.png', 'cow.png', '/cover images/dog.png'])).toEqual([
      'file source/_posts/hello/cat.png',
      'file source/_posts/hello/cat.png',
      'file source/_posts/hello/cat.png',
      'missing source/_posts/hello/cow.png',
      'file source/images/dog.png',
    ])
  })
})
