import { describe, expect, it } from 'vitest'
import { addressIn } from './address-in.ts'
import { imagesIn, linksIn, placeIn, postIn } from './post-in.ts'

const SITE = { 'hugo.toml': 'baseURL = "https://example.com/"\n' }
const POST = 'content/posts/hello.md'

describe('a Hugo site', () => {
  it('is certain by its config', async () => {
    for (const name of ['hugo.toml', 'hugo.yaml', 'hugo.json', 'config/_default/hugo.toml', 'config/_default/config.yaml']) {
      expect((await postIn({ [name]: '' }, POST))?.site.detected).toMatchObject({ evidence: name, isCertain: true })
    }
  })
  it('is certain by a config of the old name that speaks of Hugo', async () => {
    expect((await postIn({ 'config.toml': 'baseURL = "/"' }, POST))?.site.detected).toMatchObject({
      evidence: 'config.toml',
      isCertain: true,
    })
    expect((await postIn({ 'config.yaml': 'Theme: x' }, POST))?.site.detected).toMatchObject({ evidence: 'config.yaml', isCertain: true })
    expect(await postIn({ 'config.yaml': 'port: 80' }, POST)).toBeUndefined()
    expect(await postIn({ 'config.json': '{"theme": ' }, POST)).toBeUndefined()
  })
  it('is told from Zola by how the config spells the base', async () => {
    expect((await postIn({ 'config.toml': 'base_url = "/"\ntheme = "x"' }, POST))?.site.profile.name).toBe('zola')
  })
  it('is likely by folders that only Hugo has', async () => {
    expect((await postIn({ 'archetypes/default.md': '' }, POST))?.site.detected).toMatchObject({ evidence: 'archetypes', isCertain: false })
    const layouts = { 'layouts/_default/single.html': '' }
    expect((await postIn(layouts, POST))?.site.detected).toMatchObject({ evidence: 'layouts/_default', isCertain: false })
    expect(await postIn({ 'layouts/default.vue': '' }, POST)).toBeUndefined()
  })
  it('survives a config that is broken, strange or empty', async () => {
    for (const config of ['[', '= 1', 'contentDir = 3\nlanguages = 1\nmodule = []\npermalinks = "x"\ntheme = [1]', '']) {
      expect(await placeIn({ 'hugo.toml': config }, POST)).toBe('hugo content/posts hello.md (posts): hugo')
    }
  })
})

describe('the content of a Hugo site', () => {
  it('falls into sections, some of which are of posts', async () => {
    expect(await placeIn(SITE, 'content/docs/a/b.md')).toBe('hugo content/docs a/b.md (docs): hugo')
    expect(await placeIn(SITE, 'content/about.md')).toBe('hugo content about.md (pages): hugo')
    expect(await placeIn(SITE, 'content/about/index.md')).toBe('hugo content about/index.md (pages): hugo')
    expect(await placeIn(SITE, 'content/posts/_index.md')).toBe('hugo content posts/_index.md (sections): hugo')
    expect(await placeIn(SITE, 'content/posts/hello/index.md')).toBe('hugo content/posts hello/index.md (posts): hugo')
    const tales = { 'hugo.toml': '[params]\nmainSections = ["tales"]' }
    expect(await placeIn(tales, 'content/tales/a.md')).toBe('hugo content/tales a.md (posts): hugo')
  })
  it('is no file that Hugo ignores, no resource of a page, and nothing outside the content', async () => {
    for (const path of ['README.md', 'content/.hidden/a.md', 'content/posts/.a.md', 'content/posts/a.mdx', 'archetypes/default.md']) {
      expect(await placeIn(SITE, path)).toBeUndefined()
    }
    const bundle = { ...SITE, 'content/posts/hello/index.md': '' }
    expect(await placeIn(bundle, 'content/posts/hello/notes.md')).toBeUndefined()
    expect(await placeIn(bundle, 'content/posts/hello/more/notes.md')).toBeUndefined()
  })
  it('lies where the config says', async () => {
    expect(await placeIn({ 'hugo.yaml': 'contentdir: src/pages/' }, 'src/pages/posts/a.md')).toBe('hugo src/pages/posts a.md (posts): hugo')
    const mounts =
      '[[module.mounts]]\nsource = "text/en"\ntarget = "content"\n[[module.mounts]]\nsource = "guides"\ntarget = "content/docs"'
    expect(await placeIn({ 'hugo.toml': mounts }, 'text/en/posts/a.md')).toBe('hugo text/en/posts a.md (posts): hugo')
    expect(await placeIn({ 'hugo.toml': mounts }, 'guides/a.md')).toBe('hugo guides a.md (docs): hugo')
    expect(await placeIn({ 'hugo.toml': mounts }, POST)).toBeUndefined()
    expect(await placeIn({ 'hugo.toml': 'contentDir = "../elsewhere"' }, 'elsewhere/a.md')).toBeUndefined()
  })
  it('has languages by suffix', async () => {
    const site = { 'config/_default/hugo.toml': 'defaultContentLanguage = "de"', 'config/_default/languages.toml': '[de]\n[fr]\n' }
    const french = await postIn({ ...site, 'content/posts/a.md': '' }, 'content/posts/a.fr.md')
    expect(french?.placed.locale).toBe('fr')
    expect(french?.facts.sourcePost()).toEqual({ path: 'content/posts/a.md', locale: 'de' })
    expect((await postIn(site, 'content/posts/a.md'))?.placed.locale).toBe('de')
    expect((await postIn(site, 'content/posts/v1.0.md'))?.placed.locale).toBe('de')
  })
  it('has languages by folder', async () => {
    const config = '[languages.en]\ncontentDir = "content/en"\n[languages.fr]\ncontentDir = "content/fr"\n'
    const site = { 'hugo.toml': config, 'content/en/posts/a.md': '' }
    expect(await placeIn(site, 'content/fr/posts/a.md')).toBe('hugo content/fr/posts a.md (posts, fr): hugo')
    expect((await postIn(site, 'content/fr/posts/a.md'))?.facts.sourcePost()).toEqual({ path: 'content/en/posts/a.md', locale: 'en' })
    expect(await placeIn(site, 'content/posts/a.md')).toBeUndefined()
  })
})

describe('the address of a Hugo page', () => {
  const at = (path: string, text = '', config = ''): Promise<string | undefined> => addressIn({ 'hugo.toml': config }, path, text)
  it('comes from its path', async () => {
    expect(await at('content/posts/Hello World.md')).toBe('/posts/hello-world')
    expect(await at('content/posts/a/index.md')).toBe('/posts/a')
    expect(await at('content/posts/_index.md')).toBe('/posts')
    expect(await at('content/_index.md')).toBe('/')
  })
  it('has the slug, and the URL above all', async () => {
    expect(await at('content/posts/a/index.md', '---\nSlug: -other-\n---\n')).toBe('/posts/other')
    expect(await at(POST, '+++\nurl = "/x/y.html"\nslug = "z"\n+++\n')).toBe('/x/y.html')
    expect(await at(POST, '---\nurl: x/index.html\n---\n')).toBe('/x')
  })
  it('has its language', async () => {
    expect(await at('content/posts/a.fr.md', '', '[languages]\nen = {}\nfr = {}')).toBe('/fr/posts/a')
    expect(await at('content/posts/a.md', '', '[languages]\nen = {}\nfr = {}')).toBe('/posts/a')
  })
  it('is left open where only a build can tell', async () => {
    expect(await at(POST, '', '[permalinks]\nposts = "/:year/:slug/"')).toBeUndefined()
    expect(await at(POST, '', '[permalinks.page]\nPosts = "/:year/:slug/"')).toBeUndefined()
    expect(await at(POST, '', 'uglyURLs = true')).toBeUndefined()
    expect(await at(POST, '---\nurl: "/:sections/x"\n---\n')).toBeUndefined()
    expect(await at(POST, '---\nheadless: true\n---\n')).toBeUndefined()
    expect(await at(POST, '---\ntitle: [\n---\n')).toBeUndefined()
    expect(await at('content/posts/2024-01-31-a.md', '', '[frontmatter]\ndate = [":filename"]')).toBeUndefined()
    expect(await at('content/posts/a&b.md')).toBeUndefined()
  })
})

describe('a link or an image of a Hugo page', () => {
  const files = {
    ...SITE,
    'content/posts/one.md': '',
    'content/posts/two/index.md': '',
    'content/posts/two/cat.png': '',
    'content/docs/_index.md': '',
    'static/img/dog.png': '',
    'assets/logo.svg': '',
  }
  it('leads to a page by its file', async () => {
    expect(
      await linksIn(files, POST, ['one.md', './one.md#top', '/posts/one.md', 'posts/one.md', 'two.md', '../docs.md', 'on.md']),
    ).toEqual([
      'post content/posts/one.md',
      'post content/posts/one.md',
      'post content/posts/one.md',
      'post content/posts/one.md',
      'post content/posts/two/index.md',
      'post content/docs/_index.md',
      'missing content/posts/on.md',
    ])
    expect(await linksIn(files, 'content/posts/two/index.md', ['../one.md', 'one.md'])).toEqual([
      'post content/posts/one.md',
      'post content/posts/one.md',
    ])
  })
  it('says nothing about addresses, shortcodes and other sites', async () => {
    const links = ['/posts/gone/', 'gone', '../gone/', '/feed.xml', '{{< ref "gone.md" >}}', 'https://example.com/a.md', '/posts/v1.0']
    expect(await linksIn(files, POST, links)).toEqual(links.map(() => 'unknown'))
  })
  it('finds an image beside a bundle, in static files and in assets', async () => {
    const images = ['cat.png', 'cats.png', '/img/dog.png', '/img/dig.png', '/logo.svg', '/posts/two/cat.png', '/2024/01/two/cat.png']
    expect(await imagesIn(files, 'content/posts/two/index.md', images)).toEqual([
      'file content/posts/two/cat.png',
      'missing content/posts/two/cats.png',
      'file static/img/dog.png',
      'missing static/img/dig.png',
      'file assets/logo.svg',
      'file content/posts/two/cat.png',
      'unknown',
    ])
  })
  it('says nothing about a relative image of a page without a folder', async () => {
    expect(await imagesIn(files, POST, ['one.png', '../img/dog.png', '/images/one?w=3'])).toEqual(['unknown', 'unknown', 'unknown'])
  })
  it('finds an image in front matter from the root', async () => {
    expect(await imagesIn(files, POST, ['/images/0 img/dog.png', '/images/0 /img/dog.png', '/images/0 img/cow.png'])).toEqual([
      'file static/img/dog.png',
      'file static/img/dog.png',
      'missing static/img/cow.png',
    ])
  })
  it('looks below the path that the site lies under', async () => {
    const site = { ...files, 'hugo.toml': 'baseURL = "https://example.com/blog/"' }
    expect(await imagesIn(site, POST, ['/blog/img/dog.png'])).toEqual(['file static/img/dog.png'])
  })
  it('says nothing where static files or the theme are not at hand', async () => {
    expect(await imagesIn({ ...SITE, 'content/posts/one.md': '' }, POST, ['/img/a.png', '/a.png'])).toEqual(['unknown', 'unknown'])
    const theme = { ...files, 'hugo.toml': 'theme = "paper"' }
    expect(await imagesIn(theme, POST, ['/img/gone.png', '/img/dog.png'])).toEqual(['unknown', 'file static/img/dog.png'])
    const here = { ...theme, 'themes/paper/static/img/t.png': '' }
    expect(await imagesIn(here, POST, ['/img/gone.png', '/img/t.png'])).toEqual([
      'missing static/img/gone.png',
      'file themes/paper/static/img/t.png',
    ])
  })
  it('never looks outside the site', async () => {
    expect(await imagesIn(files, 'content/posts/two/index.md', ['../../../../etc/a.png', '/../../etc/a.png'])).toEqual([
      'unknown',
      'unknown',
    ])
  })
})
