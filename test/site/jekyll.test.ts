import { describe, expect, it } from 'vitest'
import { addressIn } from './address-in.ts'
import { imagesIn, linksIn, placeIn, postIn } from './post-in.ts'

const SITE = { '_config.yml': 'title: x\n', '_layouts/post.html': '' }
const POST = '_posts/2026-01-31-hello.md'

describe('a Jekyll site', () => {
  it('is certain by its config and something that Jekyll reads', async () => {
    for (const other of ['_posts/2020-01-01-x.md', '_layouts/x.html', '_includes/x.html', 'Gemfile']) {
      const files = { '_config.yml': '', [other]: "gem 'github-pages'" }
      expect((await postIn(files, 'a.md'))?.site.detected).toMatchObject({ evidence: '_config.yml', isCertain: true })
    }
    expect((await postIn({ '_config.yml': 'collections: [docs]', '_docs/b.md': '' }, '_docs/a.md'))?.site.profile.name).toBe('jekyll')
    expect((await postIn({ '_config.yml': 'plugins: [jekyll-feed]' }, 'a.md'))?.site.profile.name).toBe('jekyll')
  })
  it('is likely by dated posts alone', async () => {
    expect((await postIn({}, POST))?.site.detected).toMatchObject({ evidence: '_posts', isCertain: false })
    expect(await postIn({}, '_posts/hello.md')).toBeUndefined()
  })
  it('is not there for another _config.yml, or for that of Hexo', async () => {
    expect(await postIn({ '_config.yml': 'port: 80' }, 'a.md')).toBeUndefined()
    expect(await postIn({ '_config.yml': '', Gemfile: "gem 'rails'" }, 'a.md')).toBeUndefined()
    expect((await postIn({ '_config.yml': '', 'scaffolds/post.md': '' }, 'source/_posts/a.md'))?.site.profile.name).toBe('hexo')
  })
  it('is there for Octopress, whose sources lie in a folder', async () => {
    const files = { '_config.yml': 'source: source' }
    expect(await placeIn(files, 'source/_posts/2012-01-31-a.markdown')).toBe(
      'jekyll source/_posts 2012-01-31-a.markdown (posts): jekyll-post',
    )
  })
  it('survives a config that is broken or strange', async () => {
    for (const config of [
      '[',
      '- 1',
      'defaults: 1\ncollections: x\nexclude: {a: 1}\npermalink: 3',
      'defaults: [1, {values: 2}, {values: {a: 1}, scope: 3}]',
    ]) {
      expect(await placeIn({ ...SITE, '_config.yml': config }, POST)).toBe('jekyll _posts 2026-01-31-hello.md (posts): jekyll-post')
    }
  })
})

describe('the content of a Jekyll site', () => {
  it('is posts, and drafts', async () => {
    expect(await placeIn(SITE, '_posts/old/2013-1-5-a.markdown')).toBe('jekyll _posts old/2013-1-5-a.markdown (posts): jekyll-post')
    expect(await placeIn(SITE, 'es/_posts/2026-01-31-hola.md')).toBe('jekyll es/_posts 2026-01-31-hola.md (posts): jekyll-post')
    expect(await placeIn(SITE, '_drafts/idea.md')).toBe('jekyll _drafts idea.md (drafts): jekyll-post')
  })

  it('is posts whose names have no date too, so that a rule can say that Jekyll ignores them', async () => {
    expect(await placeIn(SITE, '_posts/undated.md')).toBe('jekyll _posts undated.md (posts): jekyll-post')
    expect(await placeIn(SITE, '_posts/2026-01-31.md')).toBe('jekyll _posts 2026-01-31.md (posts): jekyll-post')
    expect(await placeIn(SITE, '_posts/README.md')).toBeUndefined()
    expect(await placeIn(SITE, '_posts/_note.md')).toBeUndefined()
  })

  it('is the collections of the config, and pages', async () => {
    const site = { ...SITE, '_config.yml': 'collections:\n  docs: {output: true}\n' }
    expect(await placeIn(site, '_docs/a/b.md')).toBe('jekyll _docs a/b.md (docs): jekyll-page')
    expect(await placeIn(site, '_other/a.md')).toBeUndefined()
    expect(await placeIn(site, 'about/team.md')).toBe('jekyll . about/team.md (pages): jekyll-page')
    const moved = { ...SITE, '_config.yml': 'collections_dir: all\ncollections: [docs]' }
    expect(await placeIn(moved, 'all/_docs/a.md')).toBe('jekyll all/_docs a.md (docs): jekyll-page')
    expect(await placeIn(moved, 'all/_posts/2026-01-31-a.md')).toBe('jekyll all/_posts 2026-01-31-a.md (posts): jekyll-post')
  })
  it('is no file that Jekyll leaves out', async () => {
    const site = { ...SITE, '_config.yml': 'exclude: [notes, "*.draft.md", readme.md]\ninclude: [_pages]' }
    const paths = [
      '_includes/a.md',
      '_site/a.md',
      '.github/a.md',
      'notes/a.md',
      'b.draft.md',
      'readme.md',
      'vendor/bundle/a.md',
      '#a.md',
      'README.md',
    ]
    for (const path of paths) expect(await placeIn(site, path)).toBeUndefined()
    expect(await placeIn(site, '_pages/a.md')).toBe('jekyll . _pages/a.md (pages): jekyll-page')
  })
})

describe('defaults of a Jekyll site', () => {
  const keysOf = async (path: string, defaults: string): Promise<readonly string[]> => {
    const site = { ...SITE, '_config.yml': `collections: [docs]\ndefaults: ${defaults}` }
    return [...((await postIn(site, path))?.facts.inheritedKeys ?? [])]
  }
  it('hold for a path and a type', async () => {
    const defaults =
      '[{scope: {path: ""}, values: {image: x}}, {scope: {path: "", type: posts}, values: {layout: post}}, {scope: {path: docs, type: pages}, values: {toc: true}}]'
    expect(await keysOf(POST, defaults)).toEqual(['image', 'layout'])
    expect(await keysOf('_drafts/a.md', defaults)).toEqual(['image', 'layout'])
    expect(await keysOf('docs/a.md', defaults)).toEqual(['image', 'toc'])
    expect(await keysOf('docsearch/a.md', defaults)).toEqual(['image'])
  })
  it('hold for globs, and for types by their old names', async () => {
    const defaults =
      '[{scope: {path: "docs/*/intro.md"}, values: {a: 1}}, {scope: {path: "docs/**/x"}, values: {b: 1}}, {scope: {path: "", type: post}, values: {c: 1}}]'
    expect(await keysOf('docs/one/intro.md', defaults)).toEqual(['a'])
    expect(await keysOf('docs/one/two/x/y.md', defaults)).toEqual(['b'])
    expect(await keysOf(POST, defaults)).toEqual(['c'])
  })
  it('cost little whatever the globs', async () => {
    const glob = `${'*'.repeat(5000)}/${'**/'.repeat(500)}${'a*'.repeat(2000)}b`
    const started = performance.now()
    expect(
      await keysOf(`${'a'.repeat(250)}/${'x/'.repeat(200)}${'a'.repeat(250)}.md`, `[{scope: {path: "${glob}"}, values: {a: 1}}]`),
    ).toEqual([])
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('the authors of a Jekyll site', () => {
  it('are the keys of a data file', async () => {
    const site = { ...SITE, '_data/authors.yml': 'ana: {name: Ana}\nbo: {name: Bo}\n' }
    expect((await postIn(site, POST))?.facts.authors()).toEqual({ path: '_data/authors.yml', keys: new Set(['ana', 'bo']) })
    expect((await postIn({ ...SITE, '_data/authors.yml': '- name: Ana\n' }, POST))?.facts.authors()).toBeUndefined()
  })
})

describe('the address of a Jekyll post', () => {
  const at = (path: string, text = '---\n---\n', config = ''): Promise<string | undefined> =>
    addressIn({ ...SITE, '_config.yml': config }, path, text)
  it('comes from its name, in the style of the site', async () => {
    expect(await at(POST)).toBe('/2026/01/31/hello.html')
    expect(await at(POST, undefined, 'permalink: pretty')).toBe('/2026/01/31/hello')
    expect(await at(POST, undefined, 'permalink: ordinal')).toBe('/2026/031/hello.html')
    expect(await at(POST, undefined, 'permalink: none')).toBe('/hello.html')
    expect(await at(POST, undefined, 'permalink: /blog/:short_year/:i_month/:slug/')).toBe('/blog/26/1/hello')
    expect(await at(POST, undefined, 'collections: {posts: {permalink: "/news/:title/"}}')).toBe('/news/hello')
    expect(await at('_posts/2026-01-31-Hello,  World_x.md', undefined, 'permalink: /:title')).toBe('/Hello,-World_x')
  })
  it('has its categories, from folders and front matter', async () => {
    expect(await at('es/_posts/2026-01-31-a.md', '---\ncategories: Uno dos\n---\n')).toBe('/es/uno/dos/2026/01/31/a.html')
    expect(await at(POST, '---\ncategories: [A b, 3]\n---\n')).toBeUndefined()
  })
  it('follows the front matter, as the time zone of the site sees it', async () => {
    expect(await at(POST, '---\npermalink: /x/\n---\n')).toBe('/x')
    expect(await at(POST, '---\npermalink: /x/:title\nslug: Other one\n---\n')).toBe('/x/Other-one')
    const night = '---\ndate: 2026-02-01 02:00:00 +0100\n---\n'
    expect(await at(POST, night)).toBe('/2026/02/01/hello.html')
    expect(await at(POST, night, 'timezone: America/New_York')).toBe('/2026/01/31/hello.html')
    expect(await at(POST, night, 'timezone: Nowhere/Here')).toBe('/2026/02/01/hello.html')
  })
  it('follows defaults', async () => {
    expect(await at(POST, undefined, 'defaults: [{scope: {path: ""}, values: {permalink: "/d/:title/"}}]')).toBe('/d/hello')
  })
  it('is for pages and collections that of their path', async () => {
    expect(await at('about.md')).toBe('/about.html')
    expect(await at('about/index.md')).toBe('/about')
    expect(await at('about.md', undefined, 'permalink: pretty')).toBe('/about')
    expect(await at('_docs/a/b.md', undefined, 'collections: [docs]')).toBe('/docs/a/b.html')
    expect(await at('_docs/a/b.md', undefined, 'collections: {docs: {permalink: "/:collection/:name/"}}')).toBe('/docs/b')
  })
  it('is left open where only a build can tell', async () => {
    expect(await at(POST, 'No front matter.\n')).toBeUndefined()
    expect(await at('_drafts/a.md')).toBeUndefined()
    expect(await at(POST, '---\ndate: next Monday\n---\n')).toBeUndefined()
    expect(await at(POST, undefined, 'permalink: weekdate')).toBeUndefined()
    expect(await at(POST, '---\npermalink: /:constructor/:__proto__/\n---\n')).toBeUndefined()
    expect(await at(POST, '---\npermalink: constructor\n---\n')).toBe('/constructor')
  })
})

describe('a link or an image of a Jekyll post', () => {
  const files = { ...SITE, '_posts/2026-01-01-one.md': '', 'docs/two.md': '', 'assets/cat.png': '', 'logo.png': '' }
  it('leads to a page by its file', async () => {
    expect(await linksIn(files, POST, ['2026-01-01-one.md', '../docs/two.md#x', '/docs/two.md', '2026-01-02-one.md'])).toEqual([
      'post _posts/2026-01-01-one.md',
      'post docs/two.md',
      'post docs/two.md',
      'missing _posts/2026-01-02-one.md',
    ])
  })
  it('says nothing about addresses and tags', async () => {
    const links = ['/gone/', 'gone', '/2026/01/01/gone.html', '{% post_url 2026-01-01-gone %}', '{{ site.url }}/gone.md', '/feed.xml']
    expect(await linksIn(files, POST, links)).toEqual(links.map(() => 'unknown'))
  })
  it('finds an image from the root, in a folder that is there', async () => {
    expect(
      await imagesIn(files, POST, [
        '/assets/cat.png',
        '/assets/cow.png',
        '/img/cow.png',
        '/logo.png',
        '/lego.png',
        'cow.png',
        '../cow.png',
      ]),
    ).toEqual(['file assets/cat.png', 'missing assets/cow.png', 'unknown', 'file logo.png', 'missing lego.png', 'unknown', 'unknown'])
    expect(await imagesIn(files, POST, ['/image assets/cat.png', '/image assets/cow.png'])).toEqual([
      'file assets/cat.png',
      'missing assets/cow.png',
    ])
  })
  it('looks below the path that the site lies under, and trusts themes', async () => {
    const site = { ...files, '_config.yml': 'baseurl: /blog\ntheme: minima' }
    expect(await imagesIn(site, POST, ['/blog/assets/cat.png', '/assets/cow.png'])).toEqual(['file assets/cat.png', 'unknown'])
  })
})
