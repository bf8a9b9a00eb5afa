import { uniqueSlug } from '../../src/rules/unique-slug.ts'
import { describeRule } from '../support/describe-rule.ts'

const docusaurus = (front: string, others: Readonly<Record<string, string>>, path = 'blog/2026-01-31-hello.md') => ({
  markdown: `---\n${front}\n---\n\nText.\n`,
  path,
  files: { 'docusaurus.config.js': '', ...others },
})
const SLUG = '---\ntitle: Other\nslug: /hello\n---\n'

describeRule(uniqueSlug, {
  valid: {
    'two posts with addresses of their own': docusaurus('title: Hello', { 'blog/2026-01-30-other.md': '---\ntitle: Hello\n---\n' }),
    'addresses that differ in case, which most servers tell apart': docusaurus('slug: /Hello', { 'blog/other.md': SLUG }),
    'the same name on two days': docusaurus('title: Hello', { 'blog/2026-01-30-hello.md': '' }),
    'a draft, which is not published': docusaurus('slug: /hello\ndraft: true', { 'blog/other.md': SLUG }),
    'a draft as the other one': docusaurus('slug: /hello', { 'blog/other.md': '---\nslug: /hello\ndraft: true\n---\n' }),
    'a translation, which has its own address': docusaurus('slug: /hello', {
      'i18n/pt/docusaurus-plugin-content-blog/other.md': SLUG,
    }),
    'a post in another collection': docusaurus('slug: /hello', { 'docs/other.md': SLUG }),
    'a page of a site of its own, in the folder of another site': {
      markdown: '---\ntitle: A\n---\n\nText.\n',
      path: 'index.qmd',
      files: {
        '_quarto.yml': 'project:\n  type: website\n',
        'blog/_quarto.yml': 'project:\n  type: website\n',
        'blog/index.qmd': '---\ntitle: B\n---\n',
      },
    },
    'a post of no site': '---\nslug: /hello\n---\n',
    'a file beside it that is no post': docusaurus('slug: /hello', { 'blog/_draft.md': SLUG, 'blog/notes.txt': SLUG }),
    'a misnamed post, which Jekyll ignores': {
      markdown: '---\nlayout: post\n---\n',
      path: '_posts/2026-01-31-hello.md',
      files: { '_config.yml': 'permalink: /:title/\nplugins: [jekyll-feed]\n', '_posts/hello.md': '---\nlayout: post\n---\n' },
    },
    'a post whose address only a build can tell': {
      markdown: '---\nlayout: post\npermalink: /{{ page.x }}/\n---\n',
      path: 'posts/hello.md',
      files: { 'eleventy.config.js': '', 'posts/other.md': '---\npermalink: /{{ page.x }}/\n---\n' },
    },
  },
  invalid: {
    'a slug that another post has': {
      ...docusaurus('title: Hello\nslug: /hello', { 'blog/other.md': SLUG }),
      messages: ['3:7-3:13 The address `/blog/hello` is also that of `blog/other.md`, so readers can reach only one of them'],
    },
    'a slash at the end, which makes no difference': {
      ...docusaurus('slug: /hello/', { 'blog/other.md': SLUG }),
      messages: ['2:7-2:14 The address `/blog/hello` is also that of `blog/other.md`, so readers can reach only one of them'],
    },
    'an accent that is written in two ways': {
      ...docusaurus('slug: /ole\u0301', { 'blog/other.md': '---\nslug: /ol\u00E9\n---\n' }),
      messages: ['2:7-2:12 The address `/blog/ole\u0301` is also that of `blog/other.md`, so readers can reach only one of them'],
    },
    'the file and the folder of one name: the title is shown': {
      ...docusaurus('authors: []\ntitle: Hello', { 'blog/2026-01-31-hello/index.md': '' }),
      messages: [
        '3:8-3:13 The address `/blog/2026/01/31/hello` is also that of `blog/2026-01-31-hello/index.md`, so readers can reach only one of them',
      ],
    },
    'the same without a title: the fence is shown': {
      ...docusaurus('authors: []', { 'blog/2026-01-31-hello/index.md': '' }),
      messages: [
        '1:1-1:4 The address `/blog/2026/01/31/hello` is also that of `blog/2026-01-31-hello/index.md`, so readers can reach only one of them',
      ],
    },
    'the same without front matter: the first line of text is shown': {
      markdown: '\n\nHello.\n\nMore.\n',
      path: 'blog/2026-01-31-hello.md',
      files: { 'docusaurus.config.js': '', 'blog/2026-01-31-hello.mdx': '' },
      messages: [
        '3:1-3:7 The address `/blog/2026/01/31/hello` is also that of `blog/2026-01-31-hello.mdx`, so readers can reach only one of them',
      ],
    },
    'three posts with one address': {
      ...docusaurus('slug: /hello', { 'blog/a.md': SLUG, 'blog/b.md': SLUG }),
      messages: ['2:7-2:13 The address `/blog/hello` is also that of `blog/a.md` and 1 other post, so readers can reach only one of them'],
    },
    'a slug that is like the name of another file': {
      ...docusaurus('slug: other', { 'blog/other.md': '' }),
      messages: ['2:7-2:12 The address `/blog/other` is also that of `blog/other.md`, so readers can reach only one of them'],
    },
    'a permalink in Jekyll': {
      markdown: '---\nlayout: post\npermalink: /hello/\n---\n',
      path: '_posts/2026-01-31-hello.md',
      files: {
        '_config.yml': 'plugins: [jekyll-feed]\n',
        '_posts/2026-01-30-other.md': '---\nlayout: post\npermalink: /hello\n---\n',
      },
      messages: ['3:12-3:19 The address `/hello` is also that of `_posts/2026-01-30-other.md`, so readers can reach only one of them'],
    },
    'a path in Zola, with a table in the front matter': {
      markdown: '+++\ntitle = "Hello"\npath = "hello"\n[extra]\ndraft = true\n+++\n',
      path: 'content/posts/a.md',
      files: {
        'config.toml': 'base_url = "https://example.org"\n',
        'content/posts/_index.md': '+++\n+++\n',
        'content/posts/b.md': '+++\npath = "/hello"\n+++\n',
      },
      messages: ['3:8-3:15 The address `/hello` is also that of `content/posts/b.md`, so readers can reach only one of them'],
    },
  },
})
