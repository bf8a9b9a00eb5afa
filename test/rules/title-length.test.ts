import { titleLength } from '../../src/rules/title-length.ts'
import { describeRule } from '../support/describe-rule.ts'

const titled = (title: string) => `---\ntitle: ${title}\n---\n\nText.\n`

describeRule(titleLength, {
  valid: {
    'a short title': titled('Hello'),
    'a title of exactly the limit': titled('x'.repeat(70)),
    'no title': '---\nlayout: post\n---\n\nText.\n',
    'an empty title, which is for the schema to say': titled(''),
    'no front matter': '# A heading\n',
    'front matter that cannot be read': `---\ntitle: [${'x'.repeat(80)}\n---\n`,
    'markup and entities, of which a reader sees only the text': {
      markdown: titled('"**Tom** &amp; `Jerry` <em>on</em> [tour](https://example.org/a/long/address)"'),
      options: { max: 19 },
    },
    'a family joined into one picture, which is one wide character': { markdown: titled('"👨‍👩‍👧‍👦"'), options: { max: 2 } },
    'letters with combining marks, which take no room': { markdown: titled('e\u0301a\u0308o\u0302'), options: { max: 3 } },
    'zero-width characters, which take no room': { markdown: titled('"a\u200Bb\u00ADc\u2060d"'), options: { max: 4 } },
    'halfwidth katakana, which are narrow': { markdown: titled('ﾊﾝｶｸ'), options: { max: 4 } },
    'names with underscores and lone stars, which are no markup': { markdown: titled('my_long_name 2 * 3'), options: { max: 18 } },
    'a title that a template fills in': { markdown: titled("'{{ replace .File.ContentBaseName }}'"), options: { max: 5 } },
    'a title in another field than the one that is measured': {
      markdown: titled('Much too long'),
      options: { max: 5, titleField: 'headline' },
    },
    'a nested title, which is not the title of the post': `---\nhero:\n  title: ${'x'.repeat(80)}\n---\n`,
  },
  invalid: {
    'a title of one character more than the limit': {
      markdown: titled('x'.repeat(71)),
      messages: ['2:8-2:79 The title is 71 characters long; at most 70 are shown whole'],
    },
    'Chinese characters, each counted double': {
      markdown: titled('去中心化人工智能'.repeat(5)),
      messages: ['2:8-2:48 The title is 80 characters long, wide ones counted double; at most 70 are shown whole'],
    },
    'fullwidth forms and emoji, each counted double': {
      markdown: titled('"ＡＢ 🚀 ❤️ 🇧🇷"'),
      options: { max: 12 },
      messages: ['2:8-2:23 The title is 13 characters long, wide ones counted double; at most 12 are shown whole'],
    },
    'a title that fits only without what the site adds': {
      markdown: titled('Hello world'),
      options: { max: 20, suffix: ' | Our Site' },
      messages: ['2:8-2:19 With `| Our Site` behind it the title is 22 characters long; at most 20 are shown whole'],
    },
    'the quotes belong to the place, not to the length': {
      markdown: titled("'Hello: world'"),
      options: { max: 11 },
      messages: ['2:8-2:22 The title is 12 characters long; at most 11 are shown whole'],
    },
    'a title in TOML': {
      markdown: '+++\ntitle = "Hello world"\n+++\n',
      options: { max: 10 },
      messages: ['2:9-2:22 The title is 11 characters long; at most 10 are shown whole'],
    },
    'a folded title of several lines, each break counted as a space': {
      markdown: '---\ntitle: >-\n  Hello\n  world\n---\n',
      options: { max: 10 },
      messages: ['2:8-4:8 The title is 11 characters long; at most 10 are shown whole'],
    },
    'a number, which generators print as it stands': {
      markdown: titled('1984'),
      options: { max: 3 },
      messages: ['2:8-2:12 The title is 4 characters long; at most 3 are shown whole'],
    },
    'a title in the configured field': {
      markdown: '---\nheadline: Hello world\n---\n',
      options: { max: 10, titleField: 'headline' },
      messages: ['2:11-2:22 The title is 11 characters long; at most 10 are shown whole'],
    },
    'a type parameter, which is text and no tag': {
      markdown: titled('Inside Vec<T>'),
      options: { max: 12 },
      messages: ['2:8-2:21 The title is 13 characters long; at most 12 are shown whole'],
    },
  },
})
