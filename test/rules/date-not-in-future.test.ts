import { dateNotInFuture } from '../../src/rules/date-not-in-future.ts'
import { describeRule } from '../support/describe-rule.ts'

// Today is 15 June 2026, noon in Greenwich.
const CONFIGS = {
  docusaurus: { 'docusaurus.config.js': '' },
  jekyll: { '_config.yml': 'plugins: [jekyll-feed]\n' },
  hugo: { 'hugo.toml': 'baseURL = "https://example.org"\n' },
  astro: { 'astro.config.mjs': '' },
  hexo: { '_config.yml': 'new_post_name: :title.md\n', 'scaffolds/post.md': '', 'package.json': '{"dependencies":{"hexo":"8.0.0"}}' },
}
const post = (front: string, path = 'blog/hello.md', files: Readonly<Record<string, string>> = CONFIGS.docusaurus) => ({
  markdown: `---\ntitle: Hello\n${front}\n---\n\nText.\n`,
  path,
  files,
})

describeRule(dateNotInFuture, {
  valid: {
    'a day in the past': post('date: 2026-06-14'),
    today: post('date: 2026-06-15'),
    'tomorrow, which is today already in the far east': post('date: 2026-06-16 23:00:00'),
    'a draft': post('date: 2027-01-01\ndraft: true'),
    'a draft in words': post("date: 2027-01-01\ndraft: 'yes'"),
    'a post that says that it is not published': post('date: 2027-01-01\npublished: false', '_posts/2026-01-31-hello.md', CONFIGS.jekyll),
    'the folder of drafts': post('date: 2027-01-01', '_drafts/hello.md', CONFIGS.jekyll),
    documents: post('date: 2027-01-01', 'docs/hello.md'),
    'a date that ends something': post('date: 2026-01-01\nexpiryDate: 2027-01-01'),
    'a date of publication that counts before the date': post(
      'date: 2027-01-01\npublishDate: 2026-01-01',
      'content/posts/a.md',
      CONFIGS.hugo,
    ),
    'a day that does not exist': post('date: 2027-02-31'),
    'no date': post('tags: [one]'),
    'a post of no site': '---\ndate: 2027-01-01\n---\n',
    'a field that is not asked for': { ...post('date: 2027-01-01'), options: { fields: ['day'] } },
    'a date in the name that the front matter overrules': post('date: 2026-01-01', 'blog/2027-01-01-hello.md'),
    'a date in the name that the generator does not read': post('tags: []', 'content/posts/2027-01-01-hello.md', CONFIGS.hugo),
  },
  invalid: {
    'a day after tomorrow': {
      ...post('date: 2026-06-17'),
      messages: ['3:7-3:17 The date `2026-06-17` is in the future, but Docusaurus publishes it now'],
    },
    'a year that was mistyped': {
      ...post('date: 2062-06-15', '_posts/2026-06-15-hello.md', CONFIGS.jekyll),
      messages: ['3:7-3:17 The date `2062-06-15` is in the future, and until then Jekyll leaves the post out unless `future: true` is set'],
    },
    'the date in the name of the file': {
      ...post('tags: [one]', '_posts/2027-01-01-hello.md', CONFIGS.jekyll),
      messages: ['1:1-1:4 The date `2027-01-01` is in the future, and until then Jekyll leaves the post out unless `future: true` is set'],
    },
    'a date of publication in Hugo': {
      ...post('date: 2026-01-01\npublishDate: 2027-01-01T10:00:00Z', 'content/posts/a.md', CONFIGS.hugo),
      messages: [
        '4:14-4:34 The date `2027-01-01T10:00:00Z` is in the future, and until then Hugo leaves the post out unless it is told to build future ones',
      ],
    },
    'a date in Hexo': {
      ...post('date: 2027-01-01', 'source/_posts/hello.md', CONFIGS.hexo),
      messages: ['3:7-3:17 The date `2027-01-01` is in the future, but Hexo publishes it now unless `future: false` is set'],
    },
    'a site whose templates decide what becomes of it': {
      ...post('pubDate: 2027-01-01', 'src/content/blog/hello.md', CONFIGS.astro),
      messages: ['3:10-3:20 The date `2027-01-01` is in the future'],
    },
    'a draft that is none': {
      ...post('date: 2027-01-01\ndraft: false'),
      messages: ['3:7-3:17 The date `2027-01-01` is in the future, but Docusaurus publishes it now'],
    },
    'a table called draft, which says nothing': {
      markdown: '+++\ndate = 2027-01-01\n[draft]\na = 1\n+++\n',
      path: 'content/posts/a.md',
      files: { 'config.toml': 'base_url = "https://example.org"\n', 'content/posts/_index.md': '+++\nsort_by = "date"\n+++\n' },
      messages: ['2:8-2:18 The date `2027-01-01` is in the future, but Zola publishes it now'],
    },
  },
})
