import { knownTags } from '../../src/rules/known-tags.ts'
import { describeRule } from '../support/describe-rule.ts'

const tagged = (tags: string, files: Readonly<Record<string, string>> = {}, path = 'blog/2026-01-31-hello.md') => ({
  markdown: `---\ntitle: Hello\n${tags}\n---\n\nText.\n`,
  path,
  files: { 'docusaurus.config.js': '', 'blog/tags.yml': 'release:\n  label: Releases\nhow-to:\n2026:\n', ...files },
})

describeRule(knownTags, {
  valid: {
    'keys of the file': tagged('tags: [release, how-to]'),
    'a number, which is a key as text': tagged('tags: [2026]'),
    'a tag with its own label and address, which is meant to stand alone': tagged('tags:\n  - label: Other\n    permalink: /other'),
    'no tags': tagged('keywords: [other]'),
    'an empty list': tagged('tags: []'),
    'what is no list, which is for the schema to say': tagged('tags: other'),
    'tags that are no text, which is for the schema to say': tagged("tags: [null, true, '']"),
    'a site without a file of tags': { ...tagged('tags: [other]'), files: { 'docusaurus.config.js': '' } },
    'a site that does not use its file': tagged('tags: [other]', {
      'docusaurus.config.js': "module.exports = { presets: [['classic', { blog: { tags: false } }]] }\n",
    }),
    'a file that cannot be read': tagged('tags: [other]', { 'blog/tags.yml': 'a: [' }),
    'documents, which have another file': tagged('tags: [other]', {}, 'docs/hello.md'),
    'a post of no site': '---\ntags: [other]\n---\n',
    'no front matter': { ...tagged('tags: []'), markdown: 'Text.\n' },
    'front matter that cannot be read': tagged('tags: [other'),
  },
  invalid: {
    'a misspelt tag': {
      ...tagged('tags: [relaese]'),
      messages: ['3:8-3:15 Tag `relaese` is not in `blog/tags.yml`; did you mean `release`?'],
    },
    'the label of a tag where its key belongs': {
      ...tagged('tags:\n  - how-to\n  - Releases'),
      messages: ['5:5-5:13 Tag `Releases` is not in `blog/tags.yml`; did you mean `release`?'],
    },
    'a tag that is like no other': { ...tagged('tags: [weather]'), messages: ['3:8-3:15 Tag `weather` is not in `blog/tags.yml`'] },
    'the name of a property that every JavaScript object has': {
      ...tagged('tags: [constructor]'),
      messages: ['3:8-3:19 Tag `constructor` is not in `blog/tags.yml`'],
    },
    'any tag where the file is empty': {
      ...tagged('tags: [release]', { 'blog/tags.yml': '' }),
      messages: ['3:8-3:15 Tag `release` is not in `blog/tags.yml`'],
    },
    'a tag of a document': {
      ...tagged('tags: [gide]', { 'docs/tags.yml': 'guide:\n' }, 'docs/hello.md'),
      messages: ['3:8-3:12 Tag `gide` is not in `docs/tags.yml`; did you mean `guide`?'],
    },
    'a tag with a line break in it': {
      ...tagged('tags:\n  - "re\\nlease"'),
      messages: ['4:5-4:16 Tag `re lease` is not in `blog/tags.yml`; did you mean `release`?'],
    },
  },
})
