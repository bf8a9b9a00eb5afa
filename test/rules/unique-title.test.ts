import { uniqueTitle } from '../../src/rules/unique-title.ts'
import { describeRule } from '../support/describe-rule.ts'

const post = (front: string, others: Readonly<Record<string, string>>, path = 'blog/2026-01-31-hello.md') => ({
  markdown: `---\n${front}\n---\n\nText.\n`,
  path,
  files: { 'docusaurus.config.js': '', ...others },
})
const OTHER = '---\ntitle: Hello world\n---\n'

describeRule(uniqueTitle, {
  valid: {
    'titles of their own': post('title: Hello', { 'blog/other.md': OTHER }),
    'titles in which only a sign of a name differs': post('title: Learning C', { 'blog/other.md': '---\ntitle: "Learning C#"\n---\n' }),
    'titles of signs alone': post("title: '???'", { 'blog/other.md': "---\ntitle: '!!!'\n---\n" }),
    'a draft': post('title: Hello world\ndraft: true', { 'blog/other.md': OTHER }),
    'a draft as the other one': post('title: Hello world', { 'blog/other.md': '---\ntitle: Hello world\ndraft: true\n---\n' }),
    'documents, which may each have an overview': post(
      'title: Overview',
      { 'docs/other.md': '---\ntitle: Overview\n---\n' },
      'docs/a/b.md',
    ),
    'a translation': post('title: Hello world', { 'i18n/pt/docusaurus-plugin-content-blog/2026-01-31-hello.md': OTHER }),
    'a title that a template fills in': post("title: '{{ title }}'", { 'blog/other.md': "---\ntitle: '{{ title }}'\n---\n" }),
    'no titles': post('tags: [one]', { 'blog/other.md': '---\ntags: [one]\n---\n' }),
    'front matter that cannot be read': post('title: [', { 'blog/other.md': '---\ntitle: [\n---\n' }),
    'a post of no site': OTHER,
    'another field than the one that holds the title': {
      ...post('title: Hello world\nheadline: One', { 'blog/other.md': OTHER }),
      options: { titleField: 'headline' },
    },
  },
  invalid: {
    'the title of another post': {
      ...post('title: Hello world', { 'blog/other.md': OTHER }),
      messages: ['2:8-2:19 The title `Hello world` is also that of `blog/other.md`'],
    },
    'a title that differs in case, quotes and punctuation alone': {
      ...post("title: '“Hello”, World!'", { 'blog/other.md': OTHER }),
      messages: ['2:8-2:25 The title `“Hello”, World!` is also that of `blog/other.md`'],
    },
    'a title that several posts have': {
      ...post('title: Hello world', { 'blog/a.md': OTHER, 'blog/b.md': OTHER, 'blog/c.md': OTHER }),
      messages: ['2:8-2:19 The title `Hello world` is also that of `blog/a.md` and 2 other posts'],
    },
    'a title in the configured field': {
      ...post('headline: Hello', { 'blog/other.md': '---\nheadline: hello\n---\n' }),
      options: { titleField: 'headline' },
      messages: ['2:11-2:16 The title `Hello` is also that of `blog/other.md`'],
    },
    'the same title in two translations into one language': {
      ...post(
        'title: Olá',
        { 'i18n/pt/docusaurus-plugin-content-blog/other.md': '---\ntitle: olá\n---\n' },
        'i18n/pt/docusaurus-plugin-content-blog/2026-01-31-hello.md',
      ),
      messages: ['2:8-2:11 The title `Olá` is also that of `i18n/pt/docusaurus-plugin-content-blog/other.md`'],
    },
    'two years with one title': {
      ...post('title: 2026', { 'blog/other.md': "---\ntitle: '2026'\n---\n" }),
      messages: ['2:8-2:12 The title `2026` is also that of `blog/other.md`'],
    },
  },
})
