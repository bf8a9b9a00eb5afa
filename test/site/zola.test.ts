import { describe, expect, it } from 'vitest'
import { addressIn } from './address-in.ts'
import { imagesIn, linksIn, placeIn, postIn } from './post-in.ts'

const SITE = { 'config.toml': 'base_url = "https://example.com"\n' }
const POST = 'content/blog/hello.md'

describe('a Zola site', () => {
  it('is certain by its config, of either name', async () => {
    expect((await postIn(SITE, POST))?.site.detected).toMatchObject({ evidence: 'config.toml', isCertain: true })
    expect((await postIn({ 'zola.toml': '' }, POST))?.site.detected).toMatchObject({ evidence: 'zola.toml', isCertain: true })
  })
  it('is not there for a config of something else, or a broken one', async () => {
    for (const config of ['baseURL = "/"', 'baseurl = "/"\nbase_url = "/"', 'port = 80', '= 1', 'base_url', '']) {
      expect((await postIn({ 'config.toml': config }, POST))?.site.profile.name).not.toBe('zola')
    }
    expect(await postIn(SITE, 'blog/hello.md')).toBeUndefined()
  })
  it('survives settings of the wrong kind', async () => {
    const config = 'languages = 3\nslugify = []\ntheme = ["x"]\nignored_content = 1\ndefault_language = 2'
    expect(await placeIn({ 'zola.toml': config }, POST)).toBe('zola content/blog hello.md (posts): zola-page')
  })
})

describe('the content of a Zola site', () => {
  it('falls into sections', async () => {
    expect(await placeIn(SITE, 'content/docs/a/b.md')).toBe('zola content/docs a/b.md (docs): zola-page')
    expect(await placeIn(SITE, 'content/blog/_index.md')).toBe('zola content blog/_index.md (sections): zola-section')
    expect(await placeIn(SITE, 'content/blog/hello/index.md')).toBe('zola content/blog hello/index.md (posts): zola-page')
    expect(await placeIn(SITE, 'content/about.md')).toBe('zola content about.md (pages): zola-page')
    expect(await placeIn(SITE, 'content/about/index.md')).toBe('zola content about/index.md (pages): zola-page')
  })
  it('is of posts where its section sorts by date or has a feed', async () => {
    const dated = { ...SITE, 'content/tales/_index.md': '+++\nsort_by = "date"\n+++\n' }
    expect(await placeIn(dated, 'content/tales/a.md')).toBe('zola content/tales a.md (posts): zola-page')
    const fed = { ...SITE, 'content/_index.md': '---\ngenerate_feeds: true\n---\n' }
    expect(await placeIn(fed, 'content/a.md')).toBe('zola content a.md (posts): zola-page')
    const weighed = { ...SITE, 'content/tales/_index.md': '+++\nsort_by = "weight"\n+++\n' }
    expect(await placeIn(weighed, 'content/tales/a.md')).toBe('zola content/tales a.md (docs): zola-page')
  })
  it('is no file that Zola ignores, and nothing outside the content', async () => {
    const site = { 'config.toml': 'base_url = "/"\nignored_content = ["*/drafts/**", "**/*.draft.md"]' }
    for (const path of ['README.md', 'content/.a.md', 'content/a.mdx', 'content/blog/a.draft.md']) {
      expect(await placeIn(site, path)).toBeUndefined()
    }
  })
  it('has languages by suffix, once the config names them', async () => {
    const site = { 'config.toml': 'base_url = "/"\n[languages.fr]\n', 'content/blog/a.md': '' }
    const french = await postIn(site, 'content/blog/a.fr.md')
    expect(french?.placed.locale).toBe('fr')
    expect(french?.facts.sourcePost()).toEqual({ path: 'content/blog/a.md', locale: 'en' })
    expect(await placeIn(site, 'content/blog/_index.fr.md')).toBe('zola content blog/_index.fr.md (sections, fr): zola-section')
    expect((await postIn(SITE, 'content/blog/a.fr.md'))?.placed.locale).toBeUndefined()
  })
})

describe('the address of a Zola page', () => {
  const at = (path: string, text = '+++\n+++\n', config = ''): Promise<string | undefined> => addressIn({ 'zola.toml': config }, path, text)
  it('comes from its path, as a slug and without the date', async () => {
    expect(await at('content/blog/Rust 1.0_x.md')).toBe('/blog/rust-1-0-x')
    expect(await at('content/blog/2026-01-31-hello.md')).toBe('/blog/hello')
    expect(await at('content/blog/2026-01-31_hello/index.md')).toBe('/blog/hello')
    expect(await at('content/blog/2026-01-31.md')).toBe('/blog/2026-01-31')
    expect(await at('content/blog/_index.md')).toBe('/blog')
    expect(await at('content/_index.md')).toBe('/')
  })
  it('follows the front matter', async () => {
    expect(await at(POST, '+++\nslug = "Other One"\n+++\n')).toBe('/blog/other-one')
    expect(await at(POST, '+++\npath = "2026/01/Hello/"\nslug = "x"\n+++\n')).toBe('/2026/01/Hello')
    expect(await at(POST, '---\npath: /2026/Hello\n---\n')).toBe('/2026/Hello')
  })
  it('follows the config', async () => {
    expect(await at('content/blog/2026-01-31-a.md', undefined, '[slugify]\npaths_keep_dates = true')).toBe('/blog/2026-01-31-a')
    expect(await at('content/blog/Rust_1.0.md', undefined, '[slugify]\npaths = "off"')).toBe('/blog/Rust_1.0')
    expect(await at('content/blog/a.fr.md', undefined, '[languages.fr]')).toBe('/fr/blog/a')
  })
  it('is left open where only a build can tell', async () => {
    expect(await at('content/blog/日本.md')).toBeUndefined()
    expect(await at('content/blog/a b.md', undefined, '[slugify]\npaths = "safe"')).toBeUndefined()
    expect(await at(POST, '+++\nrender = false\n+++\n')).toBeUndefined()
    expect(await at(POST, '+++\nslug = 3\n+++\n')).toBeUndefined()
    expect(await at(POST, 'No front matter.\n')).toBeUndefined()
  })
})

describe('a link or an image of a Zola page', () => {
  const files = {
    ...SITE,
    'content/blog/one.md': '',
    'content/blog/two/index.md': '',
    'content/blog/two/cat.png': '',
    'static/dog.png': '',
  }
  it('leads to a page by its file', async () => {
    const links = ['@/blog/one.md', '@/blog/two/index.md#top', '@/blog/gone.md', 'one.md', '@/../config.toml', '@/../../x.md']
    expect(await linksIn(files, POST, links)).toEqual([
      'post content/blog/one.md',
      'post content/blog/two/index.md',
      'missing content/blog/gone.md',
      'post content/blog/one.md',
      'file config.toml',
      'unknown',
    ])
  })
  it('says nothing about addresses', async () => {
    const links = ['/blog/gone/', 'gone', '/2026/v1.0/', '/atom.xml', '/blog/gone.md']
    expect(await linksIn(files, POST, links)).toEqual(links.map(() => 'unknown'))
  })
  it('finds an image beside a bundle, and below the root', async () => {
    const images = ['cat.png', './cow.png', '/dog.png', '/dig.png', '/blog/two/cat.png', '/2026/x/cat.png', '../../dog.png']
    expect(await imagesIn(files, 'content/blog/two/index.md', images)).toEqual([
      'file content/blog/two/cat.png',
      'missing content/blog/two/cow.png',
      'file static/dog.png',
      'missing static/dig.png',
      'file content/blog/two/cat.png',
      'unknown',
      'unknown',
    ])
    expect(await imagesIn(files, POST, ['two/cat.png', '/extra/image dog.png'])).toEqual(['unknown', 'file static/dog.png'])
  })
  it('says nothing where static files or the theme are not at hand', async () => {
    expect(await imagesIn(SITE, POST, ['/dog.png'])).toEqual(['unknown'])
    const themed = { ...files, 'config.toml': 'base_url = "/"\ntheme = "bees"' }
    expect(await imagesIn(themed, POST, ['/cow.png'])).toEqual(['unknown'])
    expect(await imagesIn({ ...themed, 'themes/bees/static/bee.png': '' }, POST, ['/cow.png', '/bee.png'])).toEqual([
      'missing static/cow.png',
      'file themes/bees/static/bee.png',
    ])
  })
})
