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

describe('the languages of a Hugo site', () => {
  const site = { 'config/_default/hugo.toml': 'defaultContentLanguage = "en"', 'config/_default/languages.en.toml': 'label = "English"' }
  const folders = {
    ...site,
    'config/_default/languages.ja.toml': 'label = "Japanese"\ncontentDir = "content/ja"',
    'config/_default/params.pt-br.yaml': 'x: 1',
    'content/posts/a.md': '',
  }
  it('may each have a file in the folder of the config', async () => {
    expect(await placeIn(folders, 'content/ja/posts/a.md')).toBe('hugo content/ja/posts a.md (posts, ja): hugo')
    expect((await postIn(folders, 'content/ja/posts/a.md'))?.facts.sourcePost()).toEqual({ path: 'content/posts/a.md', locale: 'en' })
    expect(await placeIn(folders, 'content/posts/a.pt-br.md')).toBe('hugo content/posts a.pt-br.md (posts, pt-br): hugo')
    expect(await placeIn(folders, 'content/posts/a.md')).toBe('hugo content/posts a.md (posts, en): hugo')
  })
  it('are none where a file of the config has a name with a dot, or is broken', async () => {
    const files = { 'config/_default/hugo.toml': '', 'config/_default/hugo.production-old-x.toml': '', 'config/_default/ja.md': '' }
    expect(await placeIn(files, 'content/ja/a.md')).toBe('hugo content/ja a.md (docs): hugo')
    expect(await placeIn({ ...site, 'config/_default/languages.ja.toml': '= [' }, 'content/posts/a.ja.md')).toMatch(/\(posts, ja\)/)
  })
  it('are listed wherever a part of the config lists some', async () => {
    const files = { 'hugo.toml': '[languages.en]\n', 'config/_default/config.toml': '', 'config/_default/languages.toml': '[fr]\n' }
    expect((await postIn(files, 'content/posts/a.fr.md'))?.facts.locale).toBe('fr')
  })
  it('may be those of mounts, in two ways to write it', async () => {
    const mount = (source: string, language: string): string => `[[module.mounts]]\nsource = "${source}"\ntarget = "content"\n${language}\n`
    const files = {
      'hugo.toml': mount('content/en', 'lang = "en"') + mount('content/ja', '[module.mounts.sites.matrix]\nlanguages = ["ja"]'),
    }
    expect(await placeIn(files, 'content/ja/posts/a.md')).toBe('hugo content/ja/posts a.md (posts, ja): hugo')
    expect(await placeIn(files, 'content/en/posts/a.md')).toBe('hugo content/en/posts a.md (posts, en): hugo')
  })
  it('may have a folder that the config does not speak of, and is no other language there', async () => {
    const files = { 'hugo.toml': '[languages]\nen = {}\nja = {}\n' }
    expect((await postIn(files, 'content/ja/posts/a.md'))?.facts.locale).toBe('ja')
    expect((await postIn(files, 'content/posts/ja/a.md'))?.facts.locale).toBe('en')
  })
  it('are written in upper or lower case alike', async () => {
    const files = { 'hugo.toml': '[languages]\nen = {}\nzh-cn = {}\n' }
    expect((await postIn(files, 'content/posts/a.zh-CN.md'))?.facts.locale).toBe('zh-cn')
  })
})

describe('what a Hugo site mounts', () => {
  const mount = (rows: string): string => `[[module.mounts]]\nsource = "docs"\ntarget = "content/docs"\n${rows}\n`
  it('is not what the mount leaves out', async () => {
    for (const rows of [
      'excludeFiles = ["drafts/**", "*.tmp.md"]',
      'excludeFiles = "{drafts/**,*.tmp.md}"',
      'files = ["!drafts/**", "!*.tmp.md"]',
    ]) {
      const files = { 'hugo.toml': mount(rows) }
      expect(await placeIn(files, 'docs/a/b.md')).toBe('hugo docs a/b.md (docs): hugo')
      expect(await placeIn(files, 'docs/drafts/a.md')).toBeUndefined()
      expect(await placeIn(files, 'docs/a.tmp.md')).toBeUndefined()
    }
    const wanted = { 'hugo.toml': mount('includeFiles = ["guide/**"]') }
    expect(await placeIn(wanted, 'docs/guide/a.md')).toBeDefined()
    expect(await placeIn(wanted, 'docs/other/a.md')).toBeUndefined()
  })
  it('is found by links from the content around it', async () => {
    const main = '[[module.mounts]]\nsource = "content"\ntarget = "content"\n'
    const files = { 'hugo.toml': main + mount(''), 'docs/b.md': '', 'content/docs/c.md': '' }
    expect(await linksIn(files, 'content/docs/a.md', ['b.md', '/docs/b.md', 'd.md'])).toEqual([
      'post docs/b.md',
      'post docs/b.md',
      'missing content/docs/d.md',
    ])
    expect(await linksIn(files, 'docs/b.md', ['c.md'])).toEqual(['post content/docs/c.md'])
  })
  it('may be files of elsewhere, about which nothing is said', async () => {
    const main = '[[module.mounts]]\nsource = "content"\ntarget = "content"\n'
    const others = ['source = "../other/docs"\ntarget = "content/docs"', 'source = "README.md"\ntarget = "content/docs/readme.md"']
    for (const other of others) {
      const files = { 'hugo.toml': `${main}[[module.mounts]]\n${other}\n`, 'README.md': '' }
      expect(await linksIn(files, 'content/docs/a.md', ['readme.md', 'x.md'])).toEqual(['unknown', 'unknown'])
    }
    expect(await linksIn({ 'hugo.toml': '[[module.imports]]\npath = "x/y"' }, 'content/docs/a.md', ['x.md'])).toEqual(['unknown'])
  })
})

describe('a Hugo page that is never rendered', () => {
  const FOREIGN = ['#there', 'gone.md', './gone.png']
  const asked = async (files: Readonly<Record<string, string>>, path: string): Promise<readonly unknown[]> => {
    const site = { 'hugo.toml': '', 'content/a.md': '', ...files }
    return [...(await linksIn(site, path, FOREIGN)), (await postIn(site, path))?.facts.addressOf(undefined)]
  }
  const silent = ['unknown', 'unknown', 'unknown', undefined]
  it('has links that count from other pages, because its section says so in any format', async () => {
    const formats = [
      '---\ncascade:\n  build:\n    render: never\n---\n',
      '---\ncascade:\n  - _build: {render: false}\n---\n',
      '+++\n[cascade.build]\nrender = "never"\n+++\n',
      '{\n"cascade": {"build": {"render": "never"}}\n}\n',
    ]
    for (const text of formats) expect(await asked({ 'content/_common/_index.md': text }, 'content/_common/x/y.md')).toEqual(silent)
  })
  it('may say so itself, or have it from the config, for all or for some', async () => {
    expect(await asked({ 'content/b.md': '---\nbuild: { render: never }\n---\n' }, 'content/b.md')).toEqual(silent)
    expect(await asked({ 'hugo.toml': '[[cascade]]\n[cascade.build]\nrender = "never"\n' }, 'content/b.md')).toEqual(silent)
    const some = { 'hugo.toml': '[[cascade]]\n[cascade.build]\nrender = "never"\n[cascade.target]\npath = "{/parts/**,/bits/**}"\n' }
    expect(await asked(some, 'content/parts/b.md')).toEqual(silent)
    expect((await asked(some, 'content/b.md'))[1]).toBe('missing content/gone.md')
  })
  it('is another one than one whose section only hides it from lists', async () => {
    const hidden = { 'content/docs/_index.md': '---\ncascade: { build: { list: never } }\n---\nrender: never' }
    expect(await asked(hidden, 'content/docs/b.md')).toEqual([
      'post content/docs/b.md',
      'missing content/docs/gone.md',
      'unknown',
      '/docs/b',
    ])
  })
  it('has no headings that others can be sure to link to', async () => {
    const files = {
      'hugo.toml': '',
      'content/parts/_index.md': '---\ncascade: { build: { render: never } }\n---\n',
      'content/parts/b.md': '',
    }
    expect(await linksIn(files, 'content/a.md', ['parts/b.md#x'])).toEqual(['file content/parts/b.md'])
  })
})

describe('the ids of headings of a Hugo site', () => {
  const anchorsOf = async (files: Readonly<Record<string, string>>): Promise<unknown> =>
    (await postIn({ 'hugo.toml': '', ...files }, POST))?.facts.anchors
  it('are the usual ones unless the config or a template makes others', async () => {
    const usual = { slugs: 'hugo', idSyntax: 'braces' }
    expect(await anchorsOf({})).toEqual(usual)
    expect(await anchorsOf({ 'layouts/_markup/render-heading.html': '<h{{ .Level }} id="{{ .Anchor }}">' })).toEqual(usual)
    expect(await anchorsOf({ 'hugo.toml': '[markup.goldmark.parser]\nautoIDType = "github"' })).toEqual(usual)
    expect(await anchorsOf({ 'hugo.toml': '[markup.goldmark.parser]\nautoHeadingIDType = "blackfriday"' })).toBe('unknown')
    expect(await anchorsOf({ 'hugo.toml': '[markup.goldmark.parser]\nautoHeadingID = false' })).toBe('unknown')
    expect(await anchorsOf({ 'hugo.toml': '[markup]\ndefaultMarkdownHandler = "pandoc"' })).toBe('unknown')
    expect(await anchorsOf({ 'layouts/_markup/render-heading.html': '<h2 id="{{ .Text | urlize }}">' })).toBe('unknown')
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
  it('may be anything where a template of the site makes it', async () => {
    const hooks = { ...files, 'layouts/_markup/render-link.html': '', 'layouts/_default/_markup/render-image.html': '' }
    expect(await linksIn(hooks, POST, ['one.md', 'on.md'])).toEqual(['post content/posts/one.md', 'unknown'])
    expect(await imagesIn(hooks, 'content/posts/two/index.md', ['cat.png', 'cats.png'])).toEqual([
      'file content/posts/two/cat.png',
      'unknown',
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
  it('leaves it to layouts in which folder an image is that front matter names alone', async () => {
    const images = ['/image cover.png', '/image img/cover.png', '/image dog.png']
    expect(await imagesIn({ ...files, 'static/dog.png': '' }, POST, images)).toEqual([
      'unknown',
      'missing static/img/cover.png',
      'file static/dog.png',
    ])
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
