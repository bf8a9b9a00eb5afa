import { describe, expect, it } from 'vitest'
import { type Files, imagesIn, linksIn, placeIn, postIn } from './post-in.ts'

/** The evidence for a generator, and whether it is certain. */
async function detected(files: Files, path: string): Promise<string | undefined> {
  const site = (await postIn(files, path))?.site
  return site && `${site.profile.name} by ${site.detected.evidence}, ${site.detected.isCertain ? 'certain' : 'likely'}`
}

const uses = (name: string): Files => ({ 'package.json': JSON.stringify({ dependencies: { [name]: '*' } }) })

describe('tools for which the site is a program', () => {
  it('are told by their configs or their packages', async () => {
    expect(await detected({ 'contentlayer.config.js': '' }, 'content/a.md')).toBe('contentlayer by contentlayer.config.js, certain')
    expect(await detected(uses('velite'), 'content/a.md')).toBe('velite by package.json, likely')
    expect(await detected({ 'nuxt.config.ts': '' }, 'content/a.md')).toBe('nuxt by nuxt.config.ts, certain')
    expect(await detected(uses('@nuxt/content'), 'content/a.md')).toBe('nuxt by package.json, likely')
    expect(await detected({ 'gridsome.config.js': '' }, 'blog/a.md')).toBe('gridsome by gridsome.config.js, certain')
    expect(await detected({ 'svelte.config.js': '' }, 'src/posts/a.md')).toBe('sveltekit by svelte.config.js, likely')
    expect(await detected(uses('@remix-run/react'), 'content/a.mdx')).toBe('react-router by package.json, likely')
    expect(await detected({ 'next.config.mjs': '' }, 'posts/a.md')).toBe('next by next.config.mjs, likely')
  })
  it('give way to what is built on them', async () => {
    const files = { ...uses('contentlayer2'), 'next.config.js': '', 'contentlayer.config.ts': "contentDirPath: 'posts'" }
    expect(await detected(files, 'posts/a.mdx')).toBe('contentlayer by contentlayer.config.ts, certain')
    expect(await detected(files, 'faq/a.mdx')).toBeUndefined()
    expect(await detected({ ...files, '_config.yml': 'plugins: [jekyll-feed]', '_posts/x.md': '' }, '_posts/2024-01-31-a.md')).toContain(
      'jekyll',
    )
  })
  it('have their collections where the config says it', async () => {
    const config = "filePathPattern: `blog/**/*.mdx`, contentType: 'mdx' … contentDirPath: './data'"
    expect(await placeIn({ 'contentlayer.config.ts': config }, 'data/blog/deep/a.mdx')).toBe(
      'contentlayer data/blog deep/a.mdx (posts, mdx): undefined',
    )
    expect(await placeIn({ 'contentlayer.config.ts': config }, 'content/a.md')).toBeUndefined()
    expect(await placeIn({ 'velite.config.js': "root: 'text', pattern: 'news/*.md'" }, 'text/news/a.md')).toBe(
      'velite text/news a.md (posts): undefined',
    )
    expect(await placeIn({ 'content-collections.ts': "directory: 'src/essays'" }, 'src/essays/a.md')).toBe(
      'content-collections src/essays a.md (posts): undefined',
    )
    expect(await placeIn({ 'gridsome.config.js': "path: 'writings/**/*.md'" }, 'writings/2024/a.md')).toBe(
      'gridsome writings 2024/a.md (posts): undefined',
    )
    expect(await placeIn({ 'gridsome.config.js': "path: '../outside/*.md'" }, 'outside/a.md')).toBe(
      'gridsome outside a.md (pages): undefined',
    )
    expect(await placeIn({ 'nuxt.config.ts': '' }, 'content/blog/a.md')).toBe('nuxt content/blog a.md (posts): undefined')
    expect(await placeIn({ 'nuxt.config.ts': '' }, 'server/a.md')).toBeUndefined()
  })
  it('take any Markdown for theirs where the code reads what it likes, but not what is about the code', async () => {
    const files = { 'next.config.js': '' }
    expect(await placeIn(files, 'public/hello/index.md')).toBe('next public hello/index.md (pages): undefined')
    expect(await placeIn(files, 'src/content/posts/a.mdx')).toBe('next src/content/posts a.mdx (posts, mdx): undefined')
    expect(await placeIn(files, 'app/about/page.mdx')).toBe('next app about/page.mdx (pages, mdx): undefined')
    for (const path of [
      'README.md',
      'docs/CHANGELOG.md',
      'code-of-conduct.md',
      'src/__tests__/a.md',
      'app/ledger/AGENT.md',
      'src/lib/CLAUDE.md',
      'packages/x/a.md',
      '.changeset/a.md',
    ]) {
      expect(await placeIn(files, path)).toBeUndefined()
    }
  })
  it('have images in a public folder, and links of which nothing is known', async () => {
    const files = { 'svelte.config.js': '', 'static/x.png': '', 'src/posts/a.md': '', 'src/posts/b.md': '' }
    expect(await imagesIn(files, 'src/posts/a.md', ['/x.png', '/y.png', './y.png'])).toEqual([
      'file static/x.png',
      'missing static/y.png',
      'missing src/posts/y.png',
    ])
    expect(await linksIn(files, 'src/posts/a.md', ['/b', '../b', './b.md', './c.md'])).toEqual([
      'unknown',
      'unknown',
      'post src/posts/b.md',
      'missing src/posts/c.md',
    ])
  })
})

describe('Pelican', () => {
  const files = { 'pelicanconf.py': "PATH = 'text'", 'text/a.md': '', 'text/images/x.png': '' }
  it('has posts and pages in its content folder', async () => {
    expect(await placeIn(files, 'text/a.md')).toBe('pelican text a.md (posts): undefined')
    expect(await placeIn(files, 'text/pages/about.md')).toBe('pelican text pages/about.md (pages): undefined')
    expect(await placeIn(files, 'content/a.md')).toBeUndefined()
    expect(await placeIn({ 'pelicanconf.py': '# nothing' }, 'content/a.markdown')).toBe('pelican content a.markdown (posts): undefined')
  })
  it('names files of its content folder in links', async () => {
    const links = ['{filename}a.md', '{filename}/b.md', '|static|images/x.png', 'b.md', '{tag}salt']
    expect(await linksIn(files, 'text/a.md', links)).toEqual([
      'post text/a.md',
      'missing text/b.md',
      'file text/images/x.png',
      'unknown',
      'unknown',
    ])
  })
})

describe('Lume', () => {
  it('is told from Jekyll by a config that is a program and imports it', async () => {
    const files = { '_config.ts': "import lume from 'lume/mod.ts'" }
    expect(await detected(files, 'posts/a.md')).toBe('lume by _config.ts, certain')
    expect(await detected({ '_config.ts': 'export default 1' }, 'posts/a.md')).toBeUndefined()
    expect(await placeIn(files, 'posts/a.md')).toBe('lume posts a.md (posts): undefined')
    for (const path of ['_includes/a.md', 'posts/_draft.md', 'README.md']) expect(await placeIn(files, path)).toBeUndefined()
  })
})

describe('Docsify', () => {
  it('is told by the page that loads it', async () => {
    const page = '<script src="//cdn.example/docsify@4/lib/docsify.min.js"></script>'
    expect(await placeIn({ 'docs/index.html': page }, 'docs/guide/a.md')).toBe('docsify docs guide/a.md (docs): undefined')
    expect(await placeIn({ 'index.html': '<script>window.$docsify = {}</script>' }, 'a.md')).toBe('docsify . a.md (docs): undefined')
    expect(await placeIn({ 'docs/index.html': '<p>We moved away from docsify.</p>' }, 'docs/a.md')).toBeUndefined()
    expect(await placeIn({ 'docs/index.html': page }, 'README.md')).toBeUndefined()
  })
  it('has links and images that count from the page or from the root, unless something may stand for them', async () => {
    const page = '<script>window.$docsify = {}</script>'
    const files = { 'docs/index.html': page, 'docs/guide/b.md': '', 'docs/_media/a.png': '' }
    const targets = ['b.md', 'guide/b.md', '../guide/b.md', 'gone.md', '/gone.md', 'gone', '?id=b']
    expect(await linksIn(files, 'docs/guide/a.md', targets)).toEqual([
      ...Array.from({ length: 3 }, () => 'post docs/guide/b.md'),
      'missing docs/guide/gone.md',
      ...Array.from({ length: 3 }, () => 'unknown'),
    ])
    const images = ['_media/a.png', '../_media/a.png', '/_media/a.png', '_media/b.png', '/_media/b.png']
    expect(await imagesIn(files, 'docs/guide/a.md', images)).toEqual([
      ...Array.from({ length: 3 }, () => 'file docs/_media/a.png'),
      'missing docs/guide/_media/b.png',
      'unknown',
    ])
    for (const setting of ["basePath: '/x/'", "alias: { '/.*/b.md': '/b.md' }", 'plugins: [(hook) => hook.beforeEach(rewritten)]']) {
      const settings = { ...files, 'docs/index.html': `<script>window.$docsify = { ${setting} }</script>` }
      expect(await linksIn(settings, 'docs/a.md', ['gone.md', 'guide/b.md'])).toEqual(['unknown', 'post docs/guide/b.md'])
      expect(await imagesIn(settings, 'docs/a.md', ['gone.png'])).toEqual(['unknown'])
    }
  })
})

describe('mdBook', () => {
  const files = { 'book.toml': '[book]', 'src/SUMMARY.md': '- [A](./a.md)\n- [B c](b%20c.md#there)\n- [Draft]()\n', 'src/a.md': '' }
  it('has the chapters that its summary names', async () => {
    expect(await placeIn(files, 'src/a.md')).toBe('mdbook src a.md (docs): undefined')
    expect(await placeIn(files, 'src/b c.md')).toBe('mdbook src b c.md (docs): undefined')
    expect(await placeIn(files, 'src/SUMMARY.md')).toBe('mdbook src SUMMARY.md (docs): undefined')
    expect(await placeIn(files, 'src/included.md')).toBeUndefined()
    expect(await placeIn({ 'book.toml': '[book]\nsrc = "."', 'a.md': '' }, 'a.md')).toBe('mdbook . a.md (docs): undefined')
    expect(await placeIn({ 'book.toml': '[book]\nsrc = ".."' }, 'a.md')).toBeUndefined()
  })
  it('knows nothing of what lies beside it on the web', async () => {
    expect(await linksIn(files, 'src/a.md', ['../std/gone.md', '../README.md'])).toEqual(['unknown', 'unknown'])
    expect(await linksIn({ ...files, 'README.md': '' }, 'src/a.md', ['../README.md'])).toEqual(['file README.md'])
  })
  it('leaves references to a preprocessor of its own', async () => {
    const resolves = async (config: string) =>
      (await postIn({ ...files, 'book.toml': `[book]\n${config}` }, 'src/a.md'))?.facts.resolvesReferences
    expect(await resolves('[preprocessor.spec]\ncommand = "cargo run -p spec"')).toBe(true)
    expect(await resolves('[preprocessor.toc]\ncommand = "mdbook-toc"\n[preprocessor.links]')).toBe(false)
    expect(await resolves('preprocessor = 1')).toBe(false)
  })
  it('has links that count from the chapter', async () => {
    expect(await linksIn(files, 'src/a.md', ['a.md', 'nowhere.md', 'a.html', '/x'])).toEqual([
      'post src/a.md',
      'missing src/nowhere.md',
      'unknown',
      'unknown',
    ])
  })
})

describe('MyST', () => {
  it('reads the Markdown of Sphinx where that is told so, and of projects of its own', async () => {
    expect(await placeIn({ 'docs/conf.py': "extensions = ['myst_parser']" }, 'docs/a.md')).toBe('myst docs a.md (docs): undefined')
    expect(await placeIn({ 'conf.py': 'extensions = [\n    "myst_nb",\n]' }, 'a.md')).toBe('myst . a.md (docs): undefined')
    expect(await detected({ 'docs/myst.yml': '' }, 'docs/a.md')).toBe('myst by myst.yml, certain')
    expect(await detected({ '_toc.yml': '', '_config.yml': '' }, 'a.md')).toBe('myst by _toc.yml, certain')
    expect(await placeIn({ 'docs/conf.py': "extensions = ['sphinx.ext.autodoc']" }, 'docs/a.md')).toBeUndefined()
    expect(await placeIn({ 'docs/conf.py': "extensions = ['myst_parser']" }, 'docs/_build/a.md')).toBeUndefined()
  })
  it('has links and images that count from the page, unless the config may make the files', async () => {
    const files = { 'docs/conf.py': "extensions = ['myst_parser']", 'docs/guide/b.md': '', 'docs/img/a.png': '' }
    const links = ['b.md', 'guide/b.md', 'gone.md', '/gone.md', 'some-reference', 'api.rst']
    expect(await linksIn(files, 'docs/guide/a.md', links)).toEqual([
      'post docs/guide/b.md',
      'post docs/guide/b.md',
      'missing docs/guide/gone.md',
      ...Array.from({ length: 3 }, () => 'unknown'),
    ])
    const images = ['../img/a.png', 'img/a.png', 'img/b.png', '/img/b.png', 'img/b.*', 'my-figure']
    expect(await imagesIn(files, 'docs/guide/a.md', images)).toEqual([
      'file docs/img/a.png',
      'file docs/img/a.png',
      'missing docs/guide/img/b.png',
      ...Array.from({ length: 3 }, () => 'unknown'),
    ])
    const writing = { ...files, 'docs/conf.py': "extensions = ['myst_parser']\nshutil.copy('../gone.md', '.')\n" }
    expect(await linksIn(writing, 'docs/guide/a.md', ['gone.md', 'b.md'])).toEqual(['unknown', 'post docs/guide/b.md'])
    expect(await imagesIn(writing, 'docs/guide/a.md', ['gone.png'])).toEqual(['unknown'])
  })
})
