import { translationParity } from '../../src/rules/translation-parity.ts'
import { describeRule, md } from '../support/describe-rule.ts'

const CONFIG = "export default { i18n: { defaultLocale: 'en', locales: ['en', 'pt'] } }"
const path = 'i18n/pt/docusaurus-plugin-content-blog/2026-01-31-hello.md'
const SOURCE = 'blog/2026-01-31-hello.md'
const FIELDS = '---\ntitle: Hello\ndate: 2026-01-31\nauthors: [ada, grace]\nslug: hello\n---\n'

function translating(source: string, others: Readonly<Record<string, string>> = {}) {
  return { path, files: { 'docusaurus.config.js': CONFIG, [SOURCE]: source, ...others } }
}

describeRule(translationParity, {
  valid: {
    'a translation with the same fields, outline and images': {
      ...translating(`${FIELDS}\n## One\n\n![A](a.png)\n\n### Two\n`),
      markdown: md`
        ---
        title: Olá
        slug: "hello"
        date: '2026-01-31T08:00:00Z'
        authors:
          - ada
          - grace
        ---

        ## Um

        ![A](b.png)

        ### Dois
      `,
    },
    'a post that translates nothing': { files: { 'docusaurus.config.js': CONFIG }, path, markdown: '---\ntitle: Olá\n---\n' },
    'a source whose front matter is broken': { ...translating('---\ntitle: [\n---\n\n## One\n'), markdown: '---\ntitle: Olá\n---\n' },
    'a translation whose front matter is broken': { ...translating(FIELDS), markdown: '---\ntitle: [\n---\n' },
    'a field that only the translation has': { ...translating('---\ntitle: Hello\n---\n'), markdown: '---\ntitle: Olá\nslug: ola\n---\n' },
    'authors that are written out, whose titles are translated': {
      ...translating('---\ntitle: Hello\nauthors: [{ name: Ada, title: Engineer }]\n---\n'),
      markdown: '---\ntitle: Olá\nauthors: [{ name: Ada, title: Engenheira }]\n---\n',
    },
    'headings that are quoted': { ...translating('---\ntitle: Hello\n---\n\n> ## Quoted\n'), markdown: '---\ntitle: Olá\n---\n\nText.\n' },
    'a field that is not asked for': {
      ...translating('---\ntitle: Hello\nslug: hello\n---\n'),
      options: { fields: ['date'] },
      markdown: '---\ntitle: Olá\nslug: ola\n---\n',
    },
    'other headings and images where they are not asked for': {
      ...translating('---\ntitle: Hello\n---\n\n## One\n\n![A](a.png)\n'),
      options: { outline: false, images: false },
      markdown: '---\ntitle: Olá\n---\n\n### Um\n',
    },
    'a translation that has no text yet, where themes show the original': {
      ...translating('---\ntitle: Hello\nslug: hello\n---\n\n## One\n\n![A](a.png)\n'),
      markdown: '---\ntitle: Olá\nslug: hello\n---\n\n\u200B\n',
    },
    'without a site': { markdown: '---\ntitle: Olá\n---\n', path },
  },
  invalid: {
    'another address of a translation that has no text yet': {
      ...translating('---\ntitle: Hello\nslug: hello\n---\n\n## One\n'),
      markdown: '---\ntitle: Olá\nslug: ola\n---\n',
      messages: ['3:7-3:10 The `slug` is `ola`, but `hello` in blog/2026-01-31-hello.md, which this post translates'],
    },
    'another day, other authors and another address': {
      ...translating(FIELDS),
      markdown: '---\ntitle: Olá\ndate: 2026-02-01\nauthors: [grace, ada]\nslug: ola\n---\n',
      messages: [
        '3:7-3:17 The `date` is `2026-02-01`, but `2026-01-31` in blog/2026-01-31-hello.md, which this post translates',
        '4:10-4:22 The `authors` is `grace`, `ada`, but `ada`, `grace` in blog/2026-01-31-hello.md, which this post translates',
        '5:7-5:10 The `slug` is `ola`, but `hello` in blog/2026-01-31-hello.md, which this post translates',
      ],
    },
    'a field that is missing, where it belongs': {
      ...translating('---\ntitle: Hello\nslug: hello\n---\n'),
      markdown: '---\ntitle: Olá\n---\n',
      messages: ['2:1-2:11 The `slug` `hello` of blog/2026-01-31-hello.md, which this post translates, is missing'],
    },
    'a heading of another level': {
      ...translating('---\ntitle: Hello\n---\n\n## One\n\n### Two\n'),
      markdown: '---\ntitle: Olá\n---\n\n## Um\n\n## Dois\n',
      messages: ['7:1-7:8 The heading "Dois" is level 2, but level 3 in blog/2026-01-31-hello.md, which this post translates'],
    },
    'a heading that is missing at the end': {
      ...translating('---\ntitle: Hello\n---\n\n## One\n\n## Two\n'),
      markdown: '---\ntitle: Olá\n---\n\n## Um\n',
      messages: [
        '5:5-5:6 The heading "Two" of blog/2026-01-31-hello.md, which this post translates, is missing (1 of 2 headings are there)',
      ],
    },
    'a heading too many': {
      ...translating('---\ntitle: Hello\n---\n\n## One\n'),
      markdown: '---\ntitle: Olá\n---\n\n## Um\n\n## Dois\n',
      messages: ['7:1-7:8 The heading "Dois" is not in blog/2026-01-31-hello.md, which this post translates (2 headings instead of 1)'],
    },
    'an image that was dropped': {
      ...translating('---\ntitle: Hello\n---\n\n## One\n\n![A](a.png)\n\n<img src="b.png" alt="B" />\n'),
      markdown: '---\ntitle: Olá\n---\n\n## Um\n\n![A](a.png)\n',
      messages: ['7:1-7:12 The number of images is 1, but 2 in blog/2026-01-31-hello.md, which this post translates'],
    },
  },
})
