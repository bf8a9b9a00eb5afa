import { dateMatchesFileName } from '../../src/rules/date-matches-file-name.ts'
import { describeRule } from '../support/describe-rule.ts'

const CONFIGS = {
  docusaurus: { 'docusaurus.config.js': '' },
  jekyll: { '_config.yml': 'plugins: [jekyll-feed]\n' },
  zola: { 'config.toml': 'base_url = "https://example.org"\n' },
  hugo: { 'hugo.toml': 'baseURL = "https://example.org"\n' },
  astro: { 'astro.config.mjs': '' },
}
const dated = (date: string, path = '_posts/2026-01-31-hello.md', files: Readonly<Record<string, string>> = CONFIGS.jekyll) => ({
  markdown: `---\ntitle: Hello\n${date}\n---\n\nText.\n`,
  path,
  files,
})
const docusaurus = (date: string, path: string) => dated(date, path, CONFIGS.docusaurus)

describeRule(dateMatchesFileName, {
  valid: {
    'the same day': dated('date: 2026-01-31'),
    'the same day with a time': dated('date: 2026-01-31 23:30:00'),
    'the same day in quotes': dated("date: '2026-01-31'"),
    'the same day without leading zeros': dated('date: 2026-1-9', '_posts/2026-01-09-hello.md'),
    'the same day in Greenwich': dated('date: 2026-02-01 05:00:00 +0900'),
    'the same day where the author may have been': dated('date: 2026-01-31T23:30:00Z', '_posts/2026-02-01-hello.md'),
    'no date in the front matter': dated('layout: post'),
    'no date in the name': docusaurus('date: 2026-01-31', 'blog/hello.md'),
    'a number at the start of a name, which is no date': docusaurus('date: 2026-01-31', 'blog/2026-review.md'),
    'a date within a name': docusaurus('date: 2026-01-31', 'blog/since-2025-01-01-x.md'),
    'a day in the name that does not exist, which another rule reports': dated('date: 2026-03-03', '_posts/2026-02-31-hello.md'),
    'a date in a form of which nobody can be sure': dated('date: 03/04/2026'),
    'a day that does not exist, which another rule reports': dated('date: 2026-02-31'),
    'a date that a template fills in': dated('date: "{{ now }}"'),
    'no front matter': { ...dated(''), markdown: 'Text.\n' },
    documents: dated('date: 2020-01-01', 'docs/2026-01-31-hello.md', CONFIGS.docusaurus),
    'a post of no site': { markdown: '---\ndate: 2020-01-01\n---\n', path: '2026-01-31-hello.md' },
    'another day in a name that the address does not keep, where only addresses count': {
      ...dated('date: 2020-01-01'),
      options: { inAddressOnly: true },
    },
    'the folder of a post': docusaurus('date: 2026-01-31', 'blog/2026-01-31-hello/index.md'),
    'a file in a dated folder, which need not be of that day': dated(
      'date: 2026-02-01',
      'src/content/blog/2026-01-31/hello.md',
      CONFIGS.astro,
    ),
    'a field that is not asked for': { ...dated('date: 2020-01-01'), options: { fields: ['day'] } },
    'a year of two digits, as Jekyll takes it': dated('date: 2013-05-06', '_posts/13-05-06-hello.md'),
  },
  invalid: {
    'another day': {
      ...dated('date: 2026-02-01'),
      messages: ['3:7-3:17 The date `2026-02-01` differs from 2026-01-31 in the file name'],
    },
    'another day, although a time is given that names no zone': {
      ...dated('date: 2026-02-01 00:30:00'),
      messages: ['3:7-3:26 The date `2026-02-01 00:30:00` differs from 2026-01-31 in the file name'],
    },
    'another day wherever the author was': {
      ...dated('date: 2026-02-02 12:00:00 +0000'),
      messages: ['3:7-3:32 The date `2026-02-02 12:00:00 +0000` differs from 2026-01-31 in the file name'],
    },
    'another day than the address of the post says': {
      ...docusaurus('date: 2026-02-01', 'blog/2026-01-31-hello.md'),
      options: { inAddressOnly: true },
      messages: [
        '3:7-3:17 The date `2026-02-01` differs from 2026-01-31 in the file name, which the address `/blog/2026/01/31/hello` keeps',
      ],
    },
    'another day, which the slug keeps out of the address': {
      ...docusaurus('date: 2026-02-01\nslug: /hello', 'blog/2026-01-31-hello.md'),
      messages: ['3:7-3:17 The date `2026-02-01` differs from 2026-01-31 in the file name'],
    },
    'the folder of a post': {
      ...docusaurus('date: 2026-02-01\nslug: /hello', 'blog/2026-01-31-hello/index.mdx'),
      messages: ['3:7-3:17 The date `2026-02-01` differs from 2026-01-31 in the folder name'],
    },
    'folders that make a date together': {
      ...docusaurus('date: 2026-02-01\nslug: /hello', 'blog/2026/01/31/hello.md'),
      messages: ['3:7-3:17 The date `2026-02-01` differs from 2026/01/31 in the folder name'],
    },
    'a date in TOML': {
      markdown: '+++\ntitle = "Hello"\ndate = 2026-02-01\n+++\n',
      path: 'content/posts/2026-01-31-hello.md',
      files: { ...CONFIGS.zola, 'content/posts/_index.md': '+++\nsort_by = "date"\n+++\n' },
      messages: ['3:8-3:18 The date `2026-02-01` differs from 2026-01-31 in the file name'],
    },
    'a date in Hugo': {
      ...dated('date: 2025-01-31', 'content/posts/2026-01-31-hello/index.md', CONFIGS.hugo),
      messages: [
        '3:7-3:17 The date `2025-01-31` differs from 2026-01-31 in the folder name, which the address `/posts/2026-01-31-hello` keeps',
      ],
    },
    'the first of the fields that the post has': {
      ...dated('updated: 2026-01-31\npubDate: 2026-02-01', 'src/content/blog/2026-01-31-hello.md', CONFIGS.astro),
      messages: ['4:10-4:20 The date `2026-02-01` differs from 2026-01-31 in the file name'],
    },
    'a date in a mapping': {
      ...dated('date:\n  created: 2026-02-01'),
      messages: ['4:12-4:22 The date `2026-02-01` differs from 2026-01-31 in the file name'],
    },
  },
})
