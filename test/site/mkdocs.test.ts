import { describe, expect, it } from 'vitest'
import { addressIn } from './address-in.ts'
import { imagesIn, linksIn, placeIn, postIn } from './post-in.ts'

const SITE = { 'mkdocs.yml': 'plugins: [search, meta, blog]\n' }
const POST = 'docs/blog/posts/hello.md'

describe('a MkDocs site', () => {
  it('is certain by its config', async () => {
    expect((await postIn(SITE, POST))?.site.detected).toMatchObject({ evidence: 'mkdocs.yml', isCertain: true })
  })
  it('is likely by a blog with authors', async () => {
    const files = { 'docs/blog/.authors.yml': '', 'docs/blog/posts/one.md': '' }
    expect((await postIn(files, POST))?.site.detected).toMatchObject({ evidence: 'blog/.authors.yml', isCertain: false })
    expect(await placeIn(files, POST)).toBe('mkdocs docs/blog/posts hello.md (posts): mkdocs-post')
    expect(await placeIn(files, 'docs/blog/index.md')).toBe('mkdocs docs blog/index.md (docs): mkdocs-page')
    expect(await placeIn(files, 'docs/other.md')).toBeUndefined()
  })
  it('is read although its config asks for code and for the environment', async () => {
    const config = `site_url: !ENV [URL, 'x']
docs_dir: text
markdown_extensions:
  - pymdownx.emoji: {emoji_index: !!python/name:material.extensions.emoji.twemoji ''}
  - toc: {slugify: !!python/object/apply:pymdownx.slugs.slugify {kwds: {case: lower}}}
plugins:
  - blog
`
    expect(await placeIn({ 'mkdocs.yml': config }, 'text/blog/posts/a.md')).toBe('mkdocs text/blog/posts a.md (posts): mkdocs-post')
  })
  it('takes over what the config above says, as far as the repository', async () => {
    const files = { 'base.yml': 'docs_dir: text\nplugins: [blog]', 'mkdocs.yml': 'INHERIT: ./base.yml' }
    expect(await placeIn(files, 'text/blog/posts/a.md')).toBe('mkdocs text/blog/posts a.md (posts): mkdocs-post')
    const above = { 'base.yml': 'docs_dir: text', 'site/mkdocs.yml': 'INHERIT: ../base.yml' }
    expect(await placeIn(above, 'site/text/a.md')).toBe('mkdocs site/text a.md (docs): mkdocs-page')
    const outside = { ...above, 'site/.git/HEAD': '' }
    expect(await placeIn(outside, 'site/docs/a.md')).toBe('mkdocs site/docs a.md (docs): mkdocs-page')
  })
  it('may have its pages beside it', async () => {
    const files = { 'tools/mkdocs.yml': 'docs_dir: ../docs\nplugins: [blog]', 'docs/b.md': '', 'docs/c.png': '', 'x.md': '' }
    expect(await placeIn(files, 'docs/x/a.md')).toBe('mkdocs docs x/a.md (docs): mkdocs-page')
    expect(await placeIn(files, 'docs/blog/posts/a.md')).toBe('mkdocs docs/blog/posts a.md (posts): mkdocs-post')
    expect(await placeIn(files, 'x.md')).toBeUndefined()
    expect(await linksIn(files, 'docs/a.md', ['b.md', 'c.md', '../x.md', 'c.png'])).toEqual([
      'post docs/b.md',
      'missing docs/c.md',
      'unknown',
      'file docs/c.png',
    ])
  })
  it('survives a config that is broken or strange', async () => {
    for (const config of ['[', '- 1', '!!python/object:x {}', 'plugins: 3\nexclude_docs: [a]\nhooks:', 'plugins: {blog: [1], 3: x}', '']) {
      expect(await placeIn({ 'mkdocs.yml': config }, 'docs/a.md')).toBe('mkdocs docs a.md (docs): mkdocs-page')
    }
    expect(await placeIn({ 'mkdocs.yml': 'docs_dir: ../elsewhere' }, 'docs/a.md')).toBeUndefined()
  })
})

describe('the content of a MkDocs site', () => {
  it('is posts where the plugin has them, and pages', async () => {
    expect(await placeIn(SITE, 'docs/blog/posts/2026/a.md')).toBe('mkdocs docs/blog/posts 2026/a.md (posts): mkdocs-post')
    expect(await placeIn(SITE, 'docs/blog/index.md')).toBe('mkdocs docs blog/index.md (docs): mkdocs-page')
    expect(await placeIn({ 'mkdocs.yml': '' }, POST)).toBe('mkdocs docs blog/posts/hello.md (docs): mkdocs-page')
    const moved = { 'mkdocs.yml': 'plugins: {material/blog: {blog_dir: news, post_dir: "{blog}/all"}}' }
    expect(await placeIn(moved, 'docs/news/all/a.md')).toBe('mkdocs docs/news/all a.md (posts): mkdocs-post')
    const bare = { 'mkdocs.yml': 'plugins:\n  - blog: {blog_dir: .}' }
    expect(await placeIn(bare, 'docs/posts/a.md')).toBe('mkdocs docs/posts a.md (posts): mkdocs-post')
  })
  it('is no file that MkDocs leaves out', async () => {
    const site = { 'mkdocs.yml': 'exclude_docs: |\n  *.draft.md\n  /notes/\n', 'docs/guide/index.md': '' }
    for (const path of [
      'README.md',
      'docs/.a.md',
      'docs/templates/a.md',
      'docs/a.draft.md',
      'docs/notes/a.md',
      'docs/guide/README.md',
      'docs/a.mdx',
    ]) {
      expect(await placeIn(site, path)).toBeUndefined()
    }
    expect(await placeIn(site, 'docs/README.md')).toBe('mkdocs docs README.md (docs): mkdocs-page')
  })
  it('gets keys from the folders above, where the plugin for that is on', async () => {
    const files = {
      ...SITE,
      'docs/.meta.yml': 'status: new',
      'docs/blog/.meta.yml': 'authors: [ana]\nhide: [toc]',
      'docs/blog/posts/.meta.yml': '[',
    }
    expect([...((await postIn(files, POST))?.facts.inheritedKeys ?? [])].sort()).toEqual(['authors', 'hide', 'status'])
    expect((await postIn({ ...files, 'mkdocs.yml': 'plugins: [blog]' }, POST))?.facts.inheritedKeys).toEqual(new Set())
  })
  it('has authors by key', async () => {
    const files = { ...SITE, 'docs/blog/.authors.yml': 'authors:\n  ana: {name: Ana}\n' }
    expect((await postIn(files, POST))?.facts.authors()).toEqual({ path: 'docs/blog/.authors.yml', keys: new Set(['ana']) })
    expect((await postIn(files, 'docs/a.md'))?.facts.authors()).toBeUndefined()
    const moved = { 'mkdocs.yml': 'plugins: [{blog: {authors_file: people.yml}}]', 'docs/people.yml': 'authors: {bo: {}}' }
    expect((await postIn(moved, POST))?.facts.authors()?.path).toBe('docs/people.yml')
    expect((await postIn({ ...files, 'mkdocs.yml': 'plugins: [{blog: {authors: false}}]' }, POST))?.facts.authors()).toBeUndefined()
  })
})

describe('the address of a MkDocs page', () => {
  const at = (path: string, text = '', config = 'plugins: [blog]'): Promise<string | undefined> =>
    addressIn({ 'mkdocs.yml': config }, path, text)
  it('comes from its path', async () => {
    expect(await at('docs/a/b.md')).toBe('/a/b')
    expect(await at('docs/a/index.md')).toBe('/a')
    expect(await at('docs/README.md')).toBe('/')
    expect(await at('docs/a/b.md', '', 'use_directory_urls: false')).toBe('/a/b.html')
  })
  it('is for posts that of their date and slug', async () => {
    expect(await at(POST, '---\ndate: 2026-01-31\nslug: other\n---\n')).toBe('/blog/2026/01/31/other')
    expect(await at(POST, '---\ndate: {created: 2026-01-31}\nslug: other\n---\n')).toBe('/blog/2026/01/31/other')
    expect(await at(POST, '', 'plugins: [{blog: {post_url_format: "{file}"}}]')).toBe('/blog/hello')
    expect(
      await at(
        POST,
        '---\ndate: 2026-01-31\n---\n',
        'plugins: [{blog: {post_url_format: "{date}/{file}", post_url_date_format: yyyy/MM}}]',
      ),
    ).toBe('/blog/2026/01/hello')
  })
  it('is left open where only a build can tell', async () => {
    expect(await at(POST, '---\ndate: 2026-01-31\n---\n')).toBeUndefined()
    expect(await at(POST, '---\nslug: other\n---\n')).toBeUndefined()
    expect(await at(POST, '---\ndate: 2026-01-31\nslug: x\n---\n', 'plugins: [{blog: {post_url_date_format: MMMM}}]')).toBeUndefined()
    expect(await at(POST, '---\nslug: x\n---\n', 'plugins: [{blog: {post_url_format: "{categories}/{slug}"}}]')).toBeUndefined()
    expect(await at('docs/a.fr.md', '', 'plugins: [i18n]')).toBeUndefined()
  })
})

describe('a link or an image of a MkDocs page', () => {
  const files = { ...SITE, 'docs/a/one.md': '', 'docs/index.md': '', 'docs/img/cat.png': '', 'docs/a/dog.png': '', 'outside.md': '' }
  it('leads to a page by its file', async () => {
    expect(await linksIn(files, 'docs/a/b.md', ['one.md', '../index.md#x', 'two.md', '../img/cat.png'])).toEqual([
      'post docs/a/one.md',
      'post docs/index.md',
      'missing docs/a/two.md',
      'file docs/img/cat.png',
    ])
  })
  it('says nothing about addresses, pages of the blog plugin, and what lies outside the documentation', async () => {
    const links = ['/a/one.md', 'one/', '../one', '../../outside.md', '../../../x.md', '../blog/archive/2026.md', '../blog/category/x.md']
    expect(await linksIn(files, 'docs/a/b.md', links)).toEqual(links.map(() => 'unknown'))
  })
  it('says nothing of what is missing where a plugin or a hook may make it', async () => {
    for (const config of ['plugins: [gen-files]', 'hooks: [x.py]', 'plugins: [my-own]']) {
      expect(await linksIn({ ...files, 'mkdocs.yml': config }, 'docs/a/b.md', ['two.md', 'one.md'])).toEqual([
        'unknown',
        'post docs/a/one.md',
      ])
    }
  })
  it('says nothing about pages beside a blog whose site is not at hand', async () => {
    const blog = { 'blog/.authors.yml': '', 'blog/index.md': '', 'blog/posts/one.md': '' }
    expect(await linksIn(blog, 'blog/posts/a.md', ['../../guide.md', '../index.md', 'one.md', 'two.md'])).toEqual([
      'unknown',
      'post blog/index.md',
      'post blog/posts/one.md',
      'missing blog/posts/two.md',
    ])
  })
  it('finds an image from the file, and from the address as HTML does', async () => {
    expect(
      await imagesIn(files, 'docs/a/b.md', ['dog.png', '../dog.png', '../img/cat.png', '../../img/cat.png', 'cow.png', '/img/cat.png']),
    ).toEqual([
      'file docs/a/dog.png',
      'file docs/a/dog.png',
      'file docs/img/cat.png',
      'file docs/img/cat.png',
      'missing docs/a/cow.png',
      'unknown',
    ])
    expect(await imagesIn(files, POST, ['../../img/cat.png', '../../../../../img/cat.png', '../../img/cow.png'])).toEqual([
      'file docs/img/cat.png',
      'file docs/img/cat.png',
      'missing docs/img/cow.png',
    ])
    expect(await imagesIn(files, 'docs/a/b.md', ['/image img/cat.png', '/image img/cow.png'])).toEqual(['file docs/img/cat.png', 'unknown'])
  })
})
