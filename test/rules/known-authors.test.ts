import { knownAuthors } from '../../src/rules/known-authors.ts'
import { describeRule } from '../support/describe-rule.ts'

const AUTHORS = 'dorian:\n  name: Dorian\nlark:\n  name: Lark\n'
const docusaurus = (front: string, more: Readonly<Record<string, string>> = {}) => ({
  markdown: `---\ntitle: Hello\n${front}\n---\n\nText.\n`,
  path: 'blog/2026-01-31-hello.md',
  files: { 'docusaurus.config.js': '', 'blog/authors.yml': AUTHORS, ...more },
})
const jekyll = (front: string, files: Readonly<Record<string, string>> = { '_data/authors.yml': AUTHORS }) => ({
  markdown: `---\nlayout: post\n${front}\n---\n\nText.\n`,
  path: '_posts/2026-01-31-hello.md',
  files: { '_config.yml': 'title: Site\nplugins: [jekyll-feed]\n', Gemfile: '', ...files },
})
const mkdocs = (front: string) => ({
  markdown: `---\ndate: 2026-01-31\n${front}\n---\n\nText.\n`,
  path: 'docs/blog/posts/hello.md',
  files: { 'mkdocs.yml': 'theme: {name: material}\nplugins: [blog]\n', 'docs/blog/.authors.yml': 'authors:\n  dorian: {name: Dorian}\n' },
})
const CONFIG = "module.exports = { presets: [['classic', { blog: { showReadingTime: true } }]] }\n"

describeRule(knownAuthors, {
  valid: {
    'a key of the file': docusaurus('authors: dorian'),
    'a list of keys': docusaurus('authors: [dorian, lark]'),
    'a key with facts of its own': docusaurus('authors:\n  - key: lark\n    title: Guest'),
    'an author written out, who needs no key': docusaurus('authors:\n  - name: Somebody\n    url: https://example.org'),
    'no authors': docusaurus('tags: [one]'),
    'an empty list, and blank names, which are for the schema to say': docusaurus("authors: ['', ' ']"),
    'the old fields, which hold names': docusaurus('author: Somebody'),
    'an empty list of authors': docusaurus('authors: []'),
    'a translation with its own file': {
      ...docusaurus('authors: ana'),
      path: 'i18n/pt/docusaurus-plugin-content-blog/2026-01-31-hello.md',
      files: { 'docusaurus.config.js': '', 'blog/authors.yml': AUTHORS, 'i18n/pt/docusaurus-plugin-content-blog/authors.yml': 'ana: {}\n' },
    },
    'a file that cannot be read, which is not the mistake of the post': docusaurus('authors: ana', { 'blog/authors.yml': 'a: [' }),
    'a file whose name the config works out': docusaurus('authors: ana', {
      'docusaurus.config.js': "module.exports = { presets: [['classic', { blog: { authorsMapPath: name() } }]] }\n",
    }),
    'no file where it is not known what it is called': {
      ...docusaurus('authors: ana'),
      files: { 'docusaurus.config.js': '' },
    },
    'front matter that cannot be read': docusaurus('authors: [dorian'),
    'a post of no site': '---\nauthors: nobody\n---\n',
    'documents of Docusaurus, which have no authors': { ...docusaurus('authors: nobody'), path: 'docs/hello.md' },
    'a key that Jekyll finds in its data': jekyll('author: dorian'),
    'a name that Jekyll prints as it is': jekyll('author: Some Body'),
    'a name of one word': jekyll('author: Plato'),
    'a key in Jekyll without a file of authors': jekyll('author: nobody', {}),
    'an author written out in Jekyll': jekyll('author:\n  name: nobody'),
    'an author that is named twice where that does no harm': jekyll('author: dorian\nauthors: [dorian]'),
    'a generator that knows no keys': {
      markdown: '+++\ntitle = "Hello"\nauthors = ["nobody"]\n+++\n',
      path: 'content/hello.md',
      files: { 'config.toml': 'base_url = "https://example.org"\n', 'authors.yml': AUTHORS },
    },
  },
  invalid: {
    'a misspelt key': {
      ...docusaurus('authors: dorain'),
      messages: ['3:10-3:16 Author `dorain` is not in `blog/authors.yml`; did you mean `dorian`?'],
    },
    'a key in another case': {
      ...docusaurus('authors: [Lark]'),
      messages: ['3:11-3:15 Author `Lark` is not in `blog/authors.yml`; did you mean `lark`?'],
    },
    'a key that is like no other, in a list': {
      ...docusaurus('authors:\n  - lark\n  - somebody'),
      messages: ['5:5-5:13 Author `somebody` is not in `blog/authors.yml`'],
    },
    'a key beside other facts': {
      ...docusaurus('authors:\n  key: larc\n  title: Guest'),
      messages: ['4:8-4:12 Author `larc` is not in `blog/authors.yml`; did you mean `lark`?'],
    },
    'the name of a property that every JavaScript object has': {
      ...docusaurus('authors: constructor'),
      messages: ['3:10-3:21 Author `constructor` is not in `blog/authors.yml`'],
    },
    'an author who is named twice': {
      ...docusaurus('authors: [lark, dorian, lark]'),
      messages: ['3:25-3:29 Author `lark` is named twice, which Docusaurus refuses'],
    },
    'an unknown author who is named twice, with one finding for each mistake': {
      ...docusaurus('authors: [ana, ana]'),
      messages: ['3:11-3:14 Author `ana` is not in `blog/authors.yml`', '3:16-3:19 Author `ana` is named twice, which Docusaurus refuses'],
    },
    'a key where there is no file at all': {
      ...docusaurus('authors: lark'),
      files: { 'docusaurus.config.js': CONFIG },
      messages: ['3:10-3:14 Author `lark` cannot be looked up: Docusaurus needs a file of authors, and there is no `blog/authors.yml`'],
    },
    'a file of authors with another name': {
      ...docusaurus('authors: ana'),
      files: {
        'docusaurus.config.js': "module.exports = { presets: [['classic', { blog: { authorsMapPath: 'people.json' } }]] }\n",
        'blog/people.json': '{"anna": {"name": "Anna"}}',
      },
      messages: ['3:10-3:13 Author `ana` is not in `blog/people.json`; did you mean `anna`?'],
    },
    'a misspelt key in Jekyll': {
      ...jekyll('author: dorain'),
      messages: ['3:9-3:15 Author `dorain` is not in `_data/authors.yml`; did you mean `dorian`?'],
    },
    'a misspelt key in Material for MkDocs': {
      ...mkdocs('authors:\n  - dorain'),
      messages: ['4:5-4:11 Author `dorain` is not in `docs/blog/.authors.yml`; did you mean `dorian`?'],
    },
  },
})
