import { noRepeatedTitle } from '../../src/rules/no-repeated-title.ts'
import { describeRule } from '../support/describe-rule.ts'

function titled(title: string, body: string): string {
  return `---\ntitle: ${title}\n---\n\n${body}`
}

/** On a site that prints titles. */
function printed(markdown: string) {
  return { markdown, options: { frontMatterTitle: 'printed' } } as const
}

describeRule(noRepeatedTitle, {
  valid: {
    'a first heading that says something else': printed(titled('Hello', '## Before you start\n')),
    'a title without a heading': printed(titled('Hello', 'Hello\n')),
    'a heading without a title': printed('## Hello\n'),
    'the title as a later heading': printed(titled('Hello', '## One\n\n## Hello\n')),
    'a heading that only begins with the title': printed(titled('Hello', '## Hello again\n')),
    'names that differ in a sign that matters': printed(titled('Learning C', '## Learning C++\n')),
    'a level-1 heading that may stand for the title': titled('Hello', '# Hello\n\nText.\n'),
    'an HTML heading of level 1 that may stand for the title': titled('Hello', '<h1>Hello</h1>\n'),
    'a level-1 heading that stands for the title on this site': {
      path: 'docs/hello.md',
      files: { '.vitepress/config.ts': '' },
      markdown: titled('Hello', '# Hello\n'),
    },
    'a heading on a site of which nobody knows where it prints titles': titled('Hello', '## Hello\n'),
    'a heading on a site that prints no titles': {
      path: 'docs/hello.md',
      files: { '.vitepress/config.ts': '' },
      markdown: titled('Hello', '## Hello\n'),
    },
    'a level-1 heading that the site takes out': {
      path: 'blog/hello.md',
      files: { 'docusaurus.config.js': '' },
      markdown: titled('Hello', '# Hello\n\nText.\n'),
    },
    'the title again inside a quotation': printed(titled('Hello', '> ## Hello\n')),
    'the title again inside a list': printed(titled('Hello', '- ## Hello\n')),
    'a title of nothing but punctuation': printed(titled('"…"', '## ???\n')),
    'an empty title and an empty heading': printed(titled('""', '##\n')),
    'front matter that cannot be read': printed('---\ntitle: Hello\nx: [\n---\n\n## Hello\n'),
    'a title that is commented out': printed('---\n# title: Hello\ndraft: true\n---\n\n## Hello\n'),
    'a name that every object inherits': {
      markdown: '---\ndraft: true\n---\n\n## Object\n',
      options: { frontMatterTitle: 'printed', titleField: 'constructor' },
    },
  },
  invalid: {
    'a heading below a title that the layout of the site prints at a lower level': {
      path: '_posts/2024-01-31-a.md',
      files: { '_config.yml': '', '_layouts/post.html': '<h2>{{ page.title }}</h2>{{ content }}' },
      markdown: '---\ntitle: Hello\nlayout: post\n---\n\n### Hello\n\nText.\n',
      messages: ['6:1-6:10 The first heading "Hello" repeats the front matter title'],
      output: '---\ntitle: Hello\nlayout: post\n---\n\nText.\n',
    },
    'the same text': {
      markdown: titled('Hello', '## Hello\n\nText.\n'),
      options: { frontMatterTitle: 'printed' },
      messages: ['5:1-5:9 The first heading "Hello" repeats the front matter title'],
      output: titled('Hello', 'Text.\n'),
    },
    'a level-1 heading under a title that the site prints': {
      path: 'content/posts/hello.md',
      files: { 'hugo.toml': '', 'layouts/_default/single.html': '<h1>{{ .Title }}</h1>{{ .Content }}' },
      markdown: titled('Hello', '# Hello\n\nText.\n'),
      messages: ['5:1-5:8 The first heading "Hello" repeats the front matter title'],
      output: titled('Hello', 'Text.\n'),
    },
    'the same text in bold, at a level that is too deep': {
      markdown: titled('"The Long Way: A Story"', '### **The Long Way: A Story**\n\nText.\n'),
      options: { frontMatterTitle: 'printed' },
      messages: ['5:1-5:30 The first heading "The Long Way: A Story" repeats the front matter title'],
      output: titled('"The Long Way: A Story"', 'Text.\n'),
    },
    'the same text but for case and punctuation': {
      markdown: titled('What is new in 2.0?', '## What Is New in 2.0\n\nText.\n'),
      options: { frontMatterTitle: 'printed' },
      messages: ['5:1-5:22 The first heading "What Is New in 2.0" repeats the front matter title'],
      output: titled('What is new in 2.0?', 'Text.\n'),
    },
    'the same text but for quotes, dashes and width': {
      markdown: titled("\"It's here -- ABC 'now'\"", '## It’s here — ＡＢＣ “now”\n\nText.\n'),
      options: { frontMatterTitle: 'printed' },
      messages: ['5:1-5:25 The first heading "It’s here — ＡＢＣ “now”" repeats the front matter title'],
      output: titled("\"It's here -- ABC 'now'\"", 'Text.\n'),
    },
    'markup in the title that the heading renders': {
      markdown: titled('"Changes to `u128` and **all**"', '## Changes to `u128` and all\n\nText.\n'),
      options: { frontMatterTitle: 'printed' },
      messages: ['5:1-5:29 The first heading "Changes to u128 and all" repeats the front matter title'],
      output: titled('"Changes to `u128` and **all**"', 'Text.\n'),
    },
    'the same text with an id': {
      markdown: titled('Hello', '## Hello {#hello}\n\nText.\n'),
      options: { frontMatterTitle: 'printed' },
      messages: ['5:1-5:18 The first heading "Hello" repeats the front matter title'],
      output: titled('Hello', 'Text.\n'),
    },
    'a setext heading': {
      markdown: titled('Hello', 'Hello\n-----\n\nText.\n'),
      options: { frontMatterTitle: 'printed' },
      messages: ['5:1-6:6 The first heading "Hello" repeats the front matter title'],
      output: titled('Hello', 'Text.\n'),
    },
    'a title in Chinese with full-width marks': {
      markdown: titled('开源革命:闭门见解', '### **开源革命：闭门见解**\n\n正文。\n'),
      options: { frontMatterTitle: 'printed' },
      messages: ['5:1-5:18 The first heading "开源革命：闭门见解" repeats the front matter title'],
      output: titled('开源革命:闭门见解', '正文。\n'),
    },
    'an HTML heading, which is left to the author': {
      markdown: titled('Hello', '<h2>Hello</h2>\n\nText.\n'),
      options: { frontMatterTitle: 'printed' },
      messages: [
        '5:1-5:5 The first heading "Hello" repeats the front matter title (no fix: the heading is a part of other markup, which may need it)',
      ],
    },
    'a level-1 heading beside a title that the site prints': {
      markdown: titled('Hello', '# Hello\n\nText.\n'),
      options: { frontMatterTitle: 'printed' },
      messages: ['5:1-5:8 The first heading "Hello" repeats the front matter title'],
      output: titled('Hello', 'Text.\n'),
    },
    'a title in another field': {
      markdown: '---\nheadline: Hello\n---\n\n## Hello\n\nText.\n',
      options: { frontMatterTitle: 'printed', titleField: 'headline' },
      messages: ['5:1-5:9 The first heading "Hello" repeats the front matter title'],
      output: '---\nheadline: Hello\n---\n\nText.\n',
    },
    'a heading after an introduction, of which the blank line above stays': {
      markdown: titled('Hello', 'Text.\n\n## Hello\n\nMore.\n'),
      options: { frontMatterTitle: 'printed' },
      messages: ['7:1-7:9 The first heading "Hello" repeats the front matter title'],
      output: titled('Hello', 'Text.\n\nMore.\n'),
    },
    'a heading right behind the front matter': {
      markdown: '---\ntitle: Hello\n---\n## Hello\nText.\n',
      options: { frontMatterTitle: 'printed' },
      messages: ['4:1-4:9 The first heading "Hello" repeats the front matter title'],
      output: '---\ntitle: Hello\n---\nText.\n',
    },
    'a heading without blank lines, so that its paragraphs stay apart': {
      markdown: titled('Hello', 'Text.\n## Hello\nMore.\n'),
      options: { frontMatterTitle: 'printed' },
      messages: ['6:1-6:9 The first heading "Hello" repeats the front matter title'],
      output: titled('Hello', 'Text.\n\nMore.\n'),
    },
    'a heading with a blank line only below, which keeps its paragraphs apart': {
      markdown: titled('Hello', 'Text.\n## Hello\n\nMore.\n'),
      options: { frontMatterTitle: 'printed' },
      messages: ['6:1-6:9 The first heading "Hello" repeats the front matter title'],
      output: titled('Hello', 'Text.\n\nMore.\n'),
    },
    'a heading at the end of the file': {
      markdown: titled('Hello', '## Hello'),
      options: { frontMatterTitle: 'printed' },
      messages: ['5:1-5:9 The first heading "Hello" repeats the front matter title'],
      output: titled('Hello', ''),
    },
    'a heading that keeps two lists apart, which is left to the author': {
      markdown: titled('Hello', '- one\n\n## Hello\n\n- two\n'),
      options: { frontMatterTitle: 'printed' },
      messages: [
        '7:1-7:9 The first heading "Hello" repeats the front matter title (no fix: what stands above and below it would become one)',
      ],
    },
    'a heading inside a component, which is left to the author': {
      path: 'post.mdx',
      markdown: titled('Hello', '<Header>\n\n## Hello\n\n</Header>\n'),
      options: { frontMatterTitle: 'printed' },
      messages: [
        '7:1-7:9 The first heading "Hello" repeats the front matter title (no fix: the heading is a part of other markup, which may need it)',
      ],
    },
    'line breaks of Windows, which go with the line': {
      markdown: '---\r\ntitle: Hello\r\n---\r\n\r\n## Hello\r\n\r\nText.\r\n',
      asWritten: true,
      options: { frontMatterTitle: 'printed' },
      messages: ['5:1-5:9 The first heading "Hello" repeats the front matter title'],
      output: '---\r\ntitle: Hello\r\n---\r\n\r\nText.\r\n',
    },
  },
})
