import { createRequire } from 'node:module'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseYamlFrontMatter } from '../../src/document/front-matter/parse-front-matter.ts'
import { memoryFileSystem } from '../../src/files/memory-file-system.ts'
import { assumedPlugin, type ContentKind } from '../../src/site/generators/docusaurus/content-plugins.ts'
import { postAddress } from '../../src/site/generators/docusaurus/post-address.ts'
import { postSites } from '../../src/site/post-sites.ts'
import { fixtureSite } from '../support/fixture-sites.ts'
import { runCli } from '../support/run-cli.ts'
import { addressIn } from './address-in.ts'
import { type Files, imagesIn, linksIn, placeIn, postIn } from './post-in.ts'

const require = createRequire(import.meta.url)
const { parseBlogFileName } = require('@docusaurus/plugin-content-blog/lib/blogUtils.js') as {
  parseBlogFileName: (path: string) => { readonly slug: string }
}
const { DefaultNumberPrefixParser } = require('@docusaurus/plugin-content-docs/lib/numberPrefix.js') as {
  DefaultNumberPrefixParser: (name: string) => { readonly filename: string }
}
const { default: getSlug } = require('@docusaurus/plugin-content-docs/lib/slug.js') as {
  default: (post: { baseID: string; source: string; sourceDirName: string; frontMatterSlug?: string }) => string
}
const { normalizeUrl } = require('@docusaurus/utils') as { normalizeUrl: (parts: readonly string[]) => string }

const PLAIN = { 'docusaurus.config.js': '' }
const TRANSLATED = { 'docusaurus.config.js': `module.exports = { i18n: { defaultLocale: 'fr', locales: ['fr', 'pt'] } }` }
const BLOG = 'docusaurus-plugin-content-blog'
const DOCS = 'docusaurus-plugin-content-docs'

/** A site whose classic preset has these options. */
function classic(options: string, rest = ''): Files {
  return { 'docusaurus.config.ts': `export default { presets: [['classic', ${options}]], ${rest} } satisfies Config` }
}

describe('Docusaurus', () => {
  it('is certain by its config, of which the first name counts', async () => {
    const files = { 'docusaurus.config.js': '', 'docusaurus.config.ts': 'export default {}' }
    expect((await postIn(files, 'blog/a.md'))?.site.detected).toMatchObject({ evidence: 'docusaurus.config.ts', isCertain: true })
  })
  it('is likely by the names of its translations, and by authors beside dated posts', async () => {
    const translations = { [`i18n/pt/${BLOG}/a.md`]: '' }
    expect((await postIn(translations, 'blog/a.md'))?.site.detected).toMatchObject({ evidence: 'i18n/pt/', isCertain: false })
    const authors = { 'blog/authors.yml': '', 'blog/2026-01-31-a.md': '' }
    expect((await postIn(authors, 'blog/b.md'))?.site.detected).toMatchObject({ evidence: 'blog/authors.yml', isCertain: false })
  })
  it('has what its layout shows, and no more, where there is no config', async () => {
    const files = { [`i18n/pt/${BLOG}-news/a.md`]: '' }
    expect(await placeIn(files, 'docs/a.md')).toBeUndefined()
    expect(await placeIn(files, `i18n/pt/${BLOG}-news/a.md`)).toBe(`docusaurus i18n/pt/${BLOG}-news a.md (posts, pt, mdx): docusaurus-blog`)
  })
  it('is not there because of a folder of posts alone', async () => {
    expect(await placeIn({ 'i18n/pt/messages.json': '' }, 'blog/2026-01-31-a.md')).toBeUndefined()
    expect(await placeIn({ 'blog/authors.yml': '' }, 'blog/a.md')).toBeUndefined()
  })
  it('has a blog, docs and pages, whatever cannot be read of its config', async () => {
    for (const text of ['', 'export default {', 'export default await load()', 'module.exports = { presets: load() }', '\0']) {
      const files = { 'docusaurus.config.js': text }
      expect(await placeIn(files, 'blog/x/a.md')).toMatch(/^docusaurus blog x\/a\.md \(posts.*: docusaurus-blog$/)
      expect(await placeIn(files, 'docs/a.mdx')).toBe('docusaurus docs a.mdx (docs, mdx): docusaurus-docs')
      expect(await placeIn(files, 'src/pages/a.md')).toMatch(/^docusaurus src\/pages a\.md \(pages.*: docusaurus-pages$/)
      expect(await placeIn(files, 'README.md')).toBeUndefined()
    }
  })
  it('makes nothing of partials, tests, and files that are not Markdown', async () => {
    for (const path of ['blog/_a.md', 'docs/_parts/a.md', 'docs/__tests__/a.md', 'blog/a.markdown', 'docs/a.txt', 'src/pages/a.tsx']) {
      expect(await placeIn(PLAIN, path)).toBeUndefined()
    }
  })
})

describe('the plugins of a Docusaurus site', () => {
  it('have the folders that the preset gives them', async () => {
    const files = classic(`{ blog: { path: './posts/' }, docs: { path: 'handbook' }, pages: false }`)
    expect(await placeIn(files, 'posts/a.md')).toBe('docusaurus posts a.md (posts, mdx): docusaurus-blog')
    expect(await placeIn(files, 'handbook/a.md')).toBe('docusaurus handbook a.md (docs, mdx): docusaurus-docs')
    expect(await placeIn(files, 'blog/a.md')).toBeUndefined()
    expect(await placeIn(files, 'src/pages/a.md')).toBeUndefined()
  })
  it('are off where the preset says so', async () => expect(await placeIn(classic(`{ blog: false }`), 'blog/a.md')).toBeUndefined())
  it('may be several of a kind, each with a name', async () => {
    const plugin = `plugins: [[require.resolve('@docusaurus/plugin-content-blog'), { id: 'news', path: 'news' }], 'content-pages', null, false]`
    const files = classic('{ blog: {} }', plugin)
    expect((await postIn(files, 'news/a.md'))?.facts.collection).toEqual({ name: 'news', kind: 'posts', folder: 'news' })
    expect((await postIn(files, `i18n/pt/${BLOG}-news/a.md`))?.facts.collection.name).toBe('news')
    expect((await postIn(files, 'blog/a.md'))?.facts.collection.name).toBe('blog')
  })
  it('may lie in one another', async () => {
    const files = classic(`{ docs: { path: 'content' }, blog: { path: 'content/blog' } }`)
    expect(await placeIn(files, 'content/blog/a.md')).toBe('docusaurus content/blog a.md (posts, mdx): docusaurus-blog')
  })
  it('may be of the site itself', async () => {
    const files = {
      'docusaurus.config.js': `module.exports = { presets: [['classic', { blog: false }]], plugins: [['./src/plugins/blog-plus', { path: 'posts' }], ['./src/other', { path: 'x' }]] }`,
    }
    expect(await placeIn(files, 'posts/a.md')).toBe('docusaurus posts a.md (posts, mdx): docusaurus-blog')
    expect(await placeIn(files, 'x/a.md')).toBeUndefined()
    expect(await placeIn(files, 'blog/a.md')).toBeUndefined()
  })
  it('without a preset are only those that are named', async () => {
    const files = { 'docusaurus.config.js': `module.exports = { plugins: [['@docusaurus/plugin-content-docs', { path: 'x' }]] }` }
    expect(await placeIn(files, 'x/a.md')).toBe('docusaurus x a.md (docs, mdx): docusaurus-docs')
    expect(await placeIn(files, 'blog/a.md')).toBeUndefined()
  })
  it('with a folder that counts from the root of the disk have none', async () => {
    for (const path of ['/docs', '/project/docs', 'C:/docs', '.']) {
      expect(await placeIn(classic(`{ docs: { path: '${path}' } }`), 'docs/a.md')).toBeUndefined()
    }
  })
  it('take what their globs let in', async () => {
    const files = classic(`{ docs: { include: ['**/*.mdx'], exclude: ['drafts/**'] } }`)
    expect(await placeIn(files, 'docs/a.md')).toBeUndefined()
    expect(await placeIn(files, 'docs/drafts/a.mdx')).toBeUndefined()
    expect(await placeIn(files, 'docs/_a.mdx')).toBeDefined()
    expect(await placeIn(files, `i18n/pt/${DOCS}/current/drafts/a.mdx`)).toBeUndefined()
  })
})

describe('the posts of a Docusaurus site that lie beside it', () => {
  const beside = (path: string) => ({
    'website/docusaurus.config.js': `module.exports = { presets: [['classic', { docs: { path: ${path} } }]] }`,
  })

  it('are found however the config writes their folder', async () => {
    for (const path of [`'../docs'`, `'./../docs/'`, `path.resolve(__dirname, '..', 'docs')`, `join(import.meta.dirname, '../docs')`]) {
      expect(await placeIn(beside(path), 'docs/x/a.md')).toBe('docusaurus docs x/a.md (docs, mdx): docusaurus-docs')
      expect(await placeIn(beside(path), 'website/docs/a.md')).toBeUndefined()
      expect(await placeIn(beside(path), 'website/versioned_docs/version-1/a.md')).toBe(
        'docusaurus website/versioned_docs/version-1 a.md (docs, mdx): docusaurus-docs',
      )
    }
  })
  it('are found from a site two folders down, and no deeper', async () => {
    const { 'website/docusaurus.config.js': config } = beside(`'../../docs'`)
    expect(await placeIn({ 'packages/website/docusaurus.config.js': config }, 'docs/a.md')).toBeDefined()
    const deep = config.replace('../../docs', '../../../docs')
    expect(await placeIn({ 'a/packages/website/docusaurus.config.js': deep }, 'docs/a.md')).toBeUndefined()
  })
  it('are none where the folder lies outside of the repository', async () => {
    const files = { ...beside(`'../../../../etc'`), '.git/HEAD': '' }
    expect((await postIn(files, 'docs/a.md'))?.site).toBeUndefined()
    const own = { 'site/.git/HEAD': '', 'site/docusaurus.config.js': beside(`'../docs'`)['website/docusaurus.config.js'] }
    expect(await placeIn(own, 'docs/a.md')).toBeUndefined()
  })
  it('belong to no site because of what else there is beside them', async () => {
    const files = beside(`'../docs'`)
    for (const path of ['README.md', 'other/a.md', 'docs-old/a.md']) expect(await placeIn(files, path)).toBeUndefined()
    const project = Object.fromEntries(Object.entries(files).map(([path, text]) => [`/project/${path}`, text]))
    const sites = postSites(memoryFileSystem(project), '/project')
    expect(await sites.sitesOf('/project/README.md')).toEqual([])
    expect(await sites.sitesOf('/project/docs/a.md')).toHaveLength(1)
  })
  it('belong to a site of their own folder first', async () => {
    expect(await placeIn({ ...beside(`'../docs'`), 'docs/mkdocs.yml': '' }, 'docs/docs/a.md')).toMatch(/^mkdocs /)
  })
  it('link to one another, to files of the repository, and to no more than that', async () => {
    const files = {
      ...beside(`'../docs'`),
      '.git/HEAD': '',
      'docs/b.md': '',
      'docs/c.png': '',
      'website/static/img/d.png': '',
      'website/versioned_docs/version-1/b.md': '',
      'packages/core/README.md': '',
    }
    const links = [
      'b.md',
      '/b.md',
      './c.md',
      '../packages/core/README.md',
      '../packages/core/none.md',
      '../../../etc/passwd.md',
      '@site/static/img/d.png',
    ]
    expect(await linksIn(files, 'docs/a.md', links)).toEqual([
      'post docs/b.md',
      'post docs/b.md',
      'missing docs/c.md',
      'file packages/core/README.md',
      'missing packages/core/none.md',
      'unknown',
      'file website/static/img/d.png',
    ])
    expect(await imagesIn(files, 'docs/a.md', ['./c.png', '/img/d.png', './e.png', '../../f.png'])).toEqual([
      'file docs/c.png',
      'file website/static/img/d.png',
      'missing docs/e.png',
      'unknown',
    ])
    expect(await linksIn(files, 'website/versioned_docs/version-1/a.md', ['b.md', './c.md'])).toEqual([
      'post website/versioned_docs/version-1/b.md',
      'missing website/versioned_docs/version-1/c.md',
    ])
  })
  it('have addresses, languages and globs like any other', async () => {
    const config = `module.exports = { i18n: { defaultLocale: 'fr', locales: ['fr', 'pt'] }, presets: [['classic', { docs: { path: '../docs', routeBasePath: '/', exclude: ['drafts/**'] } }]] }`
    const files = { 'website/docusaurus.config.js': config, 'docs/a.md': '' }
    const post = await postIn(files, 'docs/x/b.md')
    expect(post?.facts.addressOf(undefined)).toBe('/x/b')
    expect(post?.facts.locale).toBe('fr')
    expect(await placeIn(files, 'docs/drafts/a.md')).toBeUndefined()
    const translation = await postIn(files, `website/i18n/pt/${DOCS}/current/a.md`)
    expect(translation?.facts.sourcePost()).toEqual({ path: 'docs/a.md', locale: 'fr' })
  })
  it('may have their translations beside the site too', async () => {
    const config = `module.exports = { i18n: { defaultLocale: 'fr', locales: ['fr', 'pt'], path: '../i18n' } }`
    const files = { 'website/docusaurus.config.js': config, 'website/docs/a.md': '' }
    expect((await postIn(files, `i18n/pt/${DOCS}/current/a.md`))?.facts.sourcePost()).toEqual({ path: 'website/docs/a.md', locale: 'fr' })
  })
})

describe('the versions and languages of a Docusaurus site', () => {
  it('have folders of their own', async () => {
    expect(await placeIn(PLAIN, 'versioned_docs/version-1.0/x/a.md')).toBe(
      'docusaurus versioned_docs/version-1.0 x/a.md (docs, mdx): docusaurus-docs',
    )
    const named = classic('{}', `plugins: [['content-docs', { id: 'api', path: 'api' }]]`)
    expect(await placeIn(named, 'api_versioned_docs/version-2/a.md')).toBe(
      'docusaurus api_versioned_docs/version-2 a.md (docs, mdx): docusaurus-docs',
    )
    expect(await placeIn(TRANSLATED, `i18n/pt/${DOCS}/current/a.md`)).toBe(
      `docusaurus i18n/pt/${DOCS}/current a.md (docs, pt, mdx): docusaurus-docs`,
    )
    expect(await placeIn(TRANSLATED, `i18n/pt/${DOCS}/version-1.0/a.md`)).toBe(
      `docusaurus i18n/pt/${DOCS}/version-1.0 a.md (docs, pt, mdx): docusaurus-docs`,
    )
    expect(await placeIn(TRANSLATED, 'i18n/pt/docusaurus-plugin-content-pages/a.md')).toBe(
      'docusaurus i18n/pt/docusaurus-plugin-content-pages a.md (pages, pt, mdx): docusaurus-pages',
    )
    expect(await placeIn(TRANSLATED, `i18n/pt/${DOCS}/a.md`)).toBeUndefined()
    expect(await placeIn(TRANSLATED, 'i18n/pt/a.md')).toBeUndefined()
  })
  it('have the default one where nothing else is said, and none where there is only one', async () => {
    expect((await postIn(TRANSLATED, 'blog/a.md'))?.facts.locale).toBe('fr')
    expect((await postIn({ ...PLAIN, [`i18n/pt/${BLOG}/a.md`]: '' }, 'blog/a.md'))?.facts.locale).toBe('en')
    expect((await postIn(PLAIN, 'blog/a.md'))?.facts.locale).toBeUndefined()
  })
  it('may have folders of another name', async () => {
    const files = classic(
      '{}',
      `i18n: { path: 'lang', defaultLocale: 'en', locales: ['en', 'pt-BR'], localeConfigs: { 'pt-BR': { path: 'br' } } }`,
    )
    expect((await postIn(files, `lang/br/${BLOG}/a.md`))?.facts.locale).toBe('pt-BR')
    expect(await placeIn(files, `i18n/br/${BLOG}/a.md`)).toBeUndefined()
  })
  const sourceOf = async (files: Files, path: string): Promise<unknown> => (await postIn(files, path))?.facts.sourcePost()
  it('are translated from the post with the same path', async () => {
    const source = { path: 'blog/x/a.md', locale: 'fr' }
    expect(await sourceOf({ ...TRANSLATED, 'blog/x/a.md': '' }, `i18n/pt/${BLOG}/x/a.md`)).toEqual(source)
    expect(await sourceOf({ ...TRANSLATED, 'blog/x/a.md': '' }, `i18n/pt/${BLOG}/x/a.mdx`)).toEqual(source)
    expect(await sourceOf({ ...TRANSLATED, 'versioned_docs/version-1/a.md': '' }, `i18n/pt/${DOCS}/version-1/a.md`)).toEqual({
      path: 'versioned_docs/version-1/a.md',
      locale: 'fr',
    })
    expect(await sourceOf({ ...TRANSLATED, [`i18n/fr/${BLOG}/a.md`]: '' }, `i18n/pt/${BLOG}/a.md`)).toEqual({
      path: `i18n/fr/${BLOG}/a.md`,
      locale: 'fr',
    })
  })
  it('are not translated from themselves', async () => {
    expect(await sourceOf({ ...TRANSLATED, 'blog/a.md': '' }, `i18n/fr/${BLOG}/a.md`)).toBeUndefined()
    expect(await sourceOf(TRANSLATED, 'blog/a.md')).toBeUndefined()
    expect(await sourceOf(TRANSLATED, `i18n/pt/${BLOG}/a.md`)).toBeUndefined()
  })
})

describe('MDX in a Docusaurus site', () => {
  const mdx = async (rest: string, path: string, more: Files = {}): Promise<readonly unknown[]> => {
    const facts = (await postIn({ ...classic('{}', rest), ...more }, path))?.facts
    return [facts?.isMdx, facts?.mdx.isLenient]
  }
  it('is in .md too, and forgives what the version before forgave', async () => expect(await mdx('', 'blog/a.md')).toEqual([true, true]))
  it('is where the config wants it', async () => {
    expect(await mdx(`markdown: { format: 'detect' }`, 'blog/a.md')).toEqual([false, true])
    expect(await mdx(`markdown: { format: 'detect' }`, 'blog/a.mdx')).toEqual([true, true])
    expect(await mdx(`markdown: { format: 'md' }`, 'blog/a.mdx')).toEqual([false, true])
    expect(await mdx(`markdown: { format: process.env.FORMAT }`, 'blog/a.md')).toEqual([false, true])
  })
  it('is another MDX in version 2', async () => {
    expect(await mdx('', 'blog/a.mdx', { 'package.json': '{"dependencies": {"@docusaurus/core": "^2.4.3"}}' })).toEqual([false, true])
    expect(await mdx('', 'blog/a.md', { 'package.json': '{"dependencies": {"@docusaurus/core": "~3.5.2"}}' })).toEqual([true, true])
    expect(await mdx('', 'blog/a.md', { 'package.json': '{"dependencies": []}' })).toEqual([true, true])
  })
  it('forgives nothing where nothing is rewritten', async () => {
    const off = 'mdx1Compat: { comments: false, admonitions: false, headingIds: false }'
    expect(await mdx(`markdown: { ${off} }`, 'blog/a.md')).toEqual([true, false])
    expect(await mdx('markdown: { mdx1Compat: { comments: false } }', 'blog/a.md')).toEqual([true, true])
    expect(await mdx('future: { v4: true }', 'blog/a.md')).toEqual([true, false])
    expect(await mdx('future: { v4: true }, markdown: { mdx1Compat: { comments: true } }', 'blog/a.md')).toEqual([true, true])
  })
})

describe('the authors and tags of a Docusaurus site', () => {
  const keys = async (files: Files, path: string): Promise<readonly unknown[]> => {
    const facts = (await postIn(files, path))?.facts
    return [facts?.authors(), facts?.tags()].map((data) => data && `${data.path}: ${[...data.keys].join(' ')}`)
  }
  it('stand in the blog, or in its translation', async () => {
    const files = { ...TRANSLATED, 'blog/authors.yml': 'ana: {name: Ana}', 'blog/tags.yml': 'a:\nb:\n' }
    expect(await keys(files, 'blog/x/a.md')).toEqual(['blog/authors.yml: ana', 'blog/tags.yml: a b'])
    const own = { ...files, [`i18n/pt/${BLOG}/tags.yml`]: '' }
    expect(await keys(own, `i18n/pt/${BLOG}/a.md`)).toEqual(['blog/authors.yml: ana', `i18n/pt/${BLOG}/tags.yml: `])
    expect(await keys(own, 'blog/a.md')).toEqual(['blog/authors.yml: ana', 'blog/tags.yml: a b'])
  })
  it('stand where the config says', async () => {
    const files = classic(`{ blog: { authorsMapPath: '../people.json', tags: 'labels.yml' } }`)
    const data = { 'people.json': '{"ana": {}}', 'blog/labels.yml': 'a: {}', 'blog/tags.yml': 'b: {}' }
    expect(await keys({ ...files, ...data }, 'blog/a.md')).toEqual(['people.json: ana', 'blog/labels.yml: a'])
  })
  it('are not known where the config switches them off or hides them', async () => {
    const data = { 'blog/authors.yml': 'ana: {}', 'blog/tags.yml': 'a: {}' }
    expect(await keys({ ...classic(`{ blog: { tags: false } }`), ...data }, 'blog/a.md')).toEqual(['blog/authors.yml: ana', undefined])
    const hidden = classic(`{ blog: { tags: process.env.TAGS, authorsMapPath: file } }`)
    expect(await keys({ ...hidden, ...data }, 'blog/a.md')).toEqual([undefined, undefined])
  })
  it('are not known where the file is not what it should be', async () => {
    expect(await keys({ ...PLAIN, 'blog/authors.yml': '- ana', 'blog/tags.yml': 'a' }, 'blog/a.md')).toEqual([undefined, undefined])
  })
  it('are none in pages, and docs have tags alone', async () => {
    const files = { ...PLAIN, 'docs/authors.yml': 'a: {}', 'docs/tags.yml': 'a: {}', 'src/pages/tags.yml': 'a: {}' }
    expect(await keys(files, 'docs/x/a.md')).toEqual([undefined, 'docs/tags.yml: a'])
    expect(await keys(files, 'src/pages/a.md')).toEqual([undefined, undefined])
  })
})

describe('the address of a Docusaurus post', () => {
  const front = (lines: string): string => `---\n${lines}\n---\n`
  it.each([
    ['blog/2026-01-31-hello.md', '', '/blog/2026/01/31/hello'],
    ['blog/2026-01-31-hello/index.mdx', '', '/blog/2026/01/31/hello'],
    ['blog/2026/1/31/hello.md', '', '/blog/2026/1/31/hello'],
    ['blog/team/2026-01-31-hello.md', '', '/blog/2026/01/31/team/hello'],
    ['blog/hello.md', '', '/blog/hello'],
    ['blog/hello/index.md', '', '/blog/hello'],
    ['blog/2026-01-31-hello.md', 'slug: greeting', '/blog/greeting'],
    ['blog/2026-01-31-hello.md', 'slug: /greeting/', '/blog/greeting'],
    ['blog/2026-01-31-hello.md', 'slug: [a]', undefined],
    ['docs/hello.md', '', '/docs/hello'],
    ['docs/01-guides/02-hello.md', '', '/docs/guides/hello'],
    ['docs/01-guides/02-hello.md', 'parse_number_prefixes: false', '/docs/01-guides/02-hello'],
    ['docs/2026-01-hello.md', '', '/docs/2026-01-hello'],
    ['docs/guides/README.md', '', '/docs/guides'],
    ['docs/Guides/guides.md', '', '/docs/Guides'],
    ['docs/index.md', '', '/docs'],
    ['docs/guides/hello.md', 'id: hi', '/docs/guides/hi'],
    ['docs/guides/hello.md', 'slug: hi', '/docs/guides/hi'],
    ['docs/guides/hello.md', 'slug: ../hi', '/docs/hi'],
    ['docs/guides/hello.md', 'slug: /', '/docs'],
    ['src/pages/about.md', '', '/about'],
    ['src/pages/team/index.md', '', '/team'],
    ['src/pages/about.md', 'slug: us', '/us'],
  ])('%s with `%s` is %s', async (path, lines, expected) => {
    expect(await addressIn(PLAIN, path, lines === '' ? '' : front(lines))).toBe(expected)
  })
  it('is that which Docusaurus itself would give it', () => {
    const names = [
      'a',
      '01-b',
      '1.2-c',
      '2026-01-31-d',
      '2026-1-2',
      'x-2025-12-24-y',
      '2026',
      '01',
      'README',
      'index',
      'Guides',
      'guides',
      '3 - e',
      '03_',
      'f.g',
      '2026-01',
    ]
    const paths = names.flatMap((name) => [name, ...names.map((folder) => `${folder}/${name}`)])
    const slugs = [undefined, 'x', './y', '../z', '/abs', '/abs/', 'q/r']
    const wanted = (...parts: readonly string[]): string => normalizeUrl(['/', ...parts]).replace(/(.)\/$/, '$1')
    const addressOf = (kind: ContentKind, path: string, text = ''): string | undefined => {
      const place = {
        plugin: assumedPlugin(kind),
        version: undefined,
        locale: undefined,
        folder: kind,
        baseFolder: kind,
        rest: `${path}.md`,
      }
      return postAddress(place, parseYamlFrontMatter(text), new Map())
    }
    for (const path of paths) {
      expect(addressOf('blog', path)).toBe(wanted('blog', parseBlogFileName(`${path}.md`).slug))
      const sourceDirName = posix.dirname(path)
      const baseID = DefaultNumberPrefixParser(posix.basename(path)).filename
      const slug = slugs[path.length % slugs.length]
      const docs = getSlug({ baseID, source: `${path}.md`, sourceDirName, ...(slug !== undefined && { frontMatterSlug: slug }) })
      expect(addressOf('docs', path, slug === undefined ? '' : front(`slug: ${slug}`))).toBe(wanted('docs', docs))
    }
  })
  it('counts from where the config puts the plugin', async () => {
    const files = classic(`{ blog: { routeBasePath: '/' }, docs: { routeBasePath: where }, pages: { routeBasePath: 'p' } }`)
    expect(await addressIn(files, 'blog/hello.md')).toBe('/hello')
    expect(await addressIn(files, 'docs/hello.md')).toBeUndefined()
    expect(await addressIn(files, 'src/pages/hello.md')).toBe('/p/hello')
  })
  it('has the version in it, but for the last one', async () => {
    const files = { ...PLAIN, 'versions.json': '["2.0", "1.0"]' }
    expect(await addressIn(files, 'versioned_docs/version-2.0/a.md')).toBe('/docs/a')
    expect(await addressIn(files, 'versioned_docs/version-1.0/a.md')).toBe('/docs/1.0/a')
    expect(await addressIn(files, 'docs/a.md')).toBe('/docs/next/a')
    const set = { ...classic(`{ docs: { lastVersion: 'current', versions: { current: { path: 'edge' } } } }`), 'versions.json': '["2.0"]' }
    expect(await addressIn(set, 'docs/a.md')).toBe('/docs/edge/a')
    expect(await addressIn(set, 'versioned_docs/version-2.0/a.md')).toBe('/docs/2.0/a')
  })
  it('is not known where a function makes it', async () => {
    expect(await addressIn(classic('{ docs: { numberPrefixParser: (name) => name } }'), 'docs/a.md')).toBeUndefined()
    expect(await addressIn(classic('{ docs: { numberPrefixParser: false } }'), 'docs/1-a.md')).toBe('/docs/1-a')
  })
})

describe('a link in a Docusaurus post', () => {
  const files = { ...TRANSLATED, 'blog/b.md': '', 'blog/x/c.mdx': '', 'docs/d.md': '', 'static/f.pdf': '', [`i18n/pt/${BLOG}/b.md`]: '' }
  it('to Markdown leads to a file', async () => {
    expect(await linksIn(files, 'blog/x/a.md', ['c.mdx', './c.mdx', '../b.md', 'b.md', '/b.md', '/docs/d.md', '@site/docs/d.md'])).toEqual([
      'post blog/x/c.mdx',
      'post blog/x/c.mdx',
      'post blog/b.md',
      'post blog/b.md',
      'post blog/b.md',
      'post docs/d.md',
      'post docs/d.md',
    ])
    expect(await linksIn(files, 'blog/x/a.md', ['./b.md', 'none.md', '/none.md', '@site/none.md', '../../../x.md'])).toEqual([
      'missing blog/x/b.md',
      'missing blog/x/none.md',
      'missing blog/none.md',
      'missing none.md',
      'unknown',
    ])
  })
  it('may lead to a post that is not translated', async () => {
    expect(await linksIn(files, `i18n/pt/${BLOG}/a.md`, ['./b.md', './x/c.mdx', 'x/c.mdx', '/x/c.mdx', './none.md'])).toEqual([
      `post i18n/pt/${BLOG}/b.md`,
      'post blog/x/c.mdx',
      'post blog/x/c.mdx',
      'post blog/x/c.mdx',
      `missing i18n/pt/${BLOG}/none.md`,
    ])
  })
  it('with an address is left alone, and so is a name that only looks like a file', async () => {
    const urls = ['/blog/b', './b', 'b', '/docs/1.0', '/docs/api.html', '/b.js', '../', '/blog/tags/a.b']
    expect(new Set(await linksIn(files, 'blog/a.md', urls))).toEqual(new Set(['unknown']))
  })
  it('to another file leads through the static folders', async () => {
    const urls = ['/f.pdf', '/g.pdf', './g.pdf', '@site/static/f.pdf', '@site/static/g.pdf', 'pathname:///g.pdf']
    expect(await linksIn(files, 'blog/a.md', urls)).toEqual([
      'file static/f.pdf',
      'missing static/g.pdf',
      'missing blog/g.pdf',
      'file static/f.pdf',
      'missing static/g.pdf',
      'unknown',
    ])
    expect(await linksIn(PLAIN, 'blog/a.md', ['/g.pdf'])).toEqual(['unknown'])
  })
})

describe('an image in a Docusaurus post', () => {
  const files = { ...PLAIN, 'static/img/a.png': '', 'blog/b.png': '' }
  it('stands beside the post, in a static folder or anywhere in the site', async () => {
    const urls = ['b.png', './b.png', '/img/a.png', '@site/static/img/a.png', 'c.png', '/img/c.png', '@site/c.png']
    expect(await imagesIn(files, 'blog/a.md', urls)).toEqual([
      'file blog/b.png',
      'file blog/b.png',
      'file static/img/a.png',
      'file static/img/a.png',
      'missing blog/c.png',
      'missing static/img/c.png',
      'missing c.png',
    ])
  })
  it('of the front matter is a file only with a dot or from a static folder', async () => {
    const urls = [
      '/image ./b.png',
      '/image ./c.png',
      '/image c.png',
      '/image ../c.png',
      '/image @site/c.png',
      '/image /img/a.png',
      '/image /c.png',
    ]
    expect(await imagesIn(files, 'blog/a.md', urls)).toEqual([
      'file blog/b.png',
      'missing blog/c.png',
      'unknown',
      'unknown',
      'unknown',
      'file static/img/a.png',
      'missing static/c.png',
    ])
  })
  it('is looked for in the static folders of the config', async () => {
    const own = { ...classic('{}', `staticDirectories: ['public', 'static']`), 'public/x.png': '', 'static/y.png': '' }
    expect(await imagesIn(own, 'blog/a.md', ['/x.png', '/y.png', '/z.png'])).toEqual([
      'file public/x.png',
      'file static/y.png',
      'missing public/z.png',
    ])
  })
  it('is looked for in a folder that is joined to that of the config', async () => {
    const own = { ...classic('{}', `staticDirectories: ['static', path.join(__dirname, 'assets')]`), 'assets/x.png': '' }
    expect(await imagesIn(own, 'blog/a.md', ['/x.png', '/z.png'])).toEqual(['file assets/x.png', 'missing static/z.png'])
    const gone = { ...classic('{}', `staticDirectories: ['static', path.join(ROOT, 'assets')]`), 'static/x.png': '' }
    expect(await imagesIn(gone, 'blog/a.md', ['/x.png', '/z.png'])).toEqual(['unknown', 'unknown'])
  })
  it('is not known where no static folder is there, or they cannot be told', async () => {
    expect(await imagesIn(PLAIN, 'blog/a.md', ['/x.png'])).toEqual(['unknown'])
    for (const folders of ['load()', `['static', load()]`, `['static', '../shared']`]) {
      expect(await imagesIn({ ...classic('{}', `staticDirectories: ${folders}`), 'static/y.png': '' }, 'blog/a.md', ['/x.png'])).toEqual([
        'unknown',
      ])
    }
  })
  it('may have the path before it that the site lies under', async () => {
    const base = { ...classic('{}', `baseUrl: '/handbook/'`), 'static/a.png': '' }
    expect(await imagesIn(base, 'blog/a.md', ['/handbook/a.png', '/a.png', '/handbook/b.png'])).toEqual([
      'file static/a.png',
      'file static/a.png',
      'missing static/handbook/b.png',
    ])
    const hidden = { ...classic('{}', 'baseUrl: process.env.BASE'), 'static/a.png': '' }
    expect(await imagesIn(hidden, 'blog/a.md', ['/a.png', '/handbook/a.png'])).toEqual(['file static/a.png', 'unknown'])
  })
})

describe('a whole Docusaurus site', () => {
  it('that is right has nothing to be told', async () => {
    const { stdout } = await runCli(fixtureSite('docusaurus'), ['.', '--all-files'])
    expect(stdout).toMatch(/^✔ 9 posts, no problems/)
  })
})
