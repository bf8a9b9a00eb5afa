import { noDuplicateHeading } from '../../src/rules/no-duplicate-heading.ts'
import { describeRule } from '../support/describe-rule.ts'

describeRule(noDuplicateHeading, {
  valid: {
    'headings that differ': '## One\n\n## Two\n',
    'equal headings under different parents': '## Linux\n\n### Install\n\n## Windows\n\n### Install\n',
    'equal headings under different HTML parents': '<h2>Linux</h2>\n\n### Install\n\n<h2>Windows</h2>\n\n### Install\n',
    'a heading and its parent': '## Install\n\n### Install\n',
    'equal headings of different levels under one parent': '## One\n\n#### Install\n\n### Install\n',
    'equal headings with ids of their own': '## Install {#linux}\n\n## Install {#windows}\n',
    'equal headings in tabs that Markdown sees tags of alone':
      '## Install\n\n<Tabs>\n<TabItem value="a">\n\n### First\n\n</TabItem>\n<TabItem value="b">\n\n### First\n\n</TabItem>\n</Tabs>\n',
    'equal headings in tabs of MDX that does not compile': {
      path: 'post.mdx',
      markdown: 'a <3\n\n<TabItem value="a">\n\n## First\n\n</TabItem>\n\n<TabItem value="b">\n\n## First\n\n</TabItem>\n',
    },
    'equal headings in parts that open one after the other':
      '<details>\n<summary>a</summary>\n\n## First\n\n</details>\n\n<details>\n<summary>b</summary>\n\n## First\n\n</details>\n\n## First\n',
    'equal headings in containers of colons and in shortcodes':
      '::: tab a\n\n## First\n\n:::\n\n::: tab b\n\n## First\n\n:::\n\n{{% tab %}}\n\n## First\n\n{{% /tab %}}\n\n{{% tab %}}\n\n## First\n\n{{% /tab %}}\n',
    'equal headings in different containers, such as the tabs of a page': {
      path: 'post.mdx',
      markdown: '## Install\n\n<Tab>\n\n### First\n\n</Tab>\n\n<Tab>\n\n### First\n\n</Tab>\n',
    },
    'headings that differ in a badge': { path: 'post.mdx', markdown: '## Use <A />\n\n## Use <B />\n' },
    'headings that differ in an expression': { path: 'post.mdx', markdown: '## Use {one}\n\n## Use {two}\n' },
    'headings without text': '##\n\n##\n',
    'equal headings of which one is quoted': '## One\n\n> ## One\n',
    'equal headings below quotations that stand for the headings of their parts':
      '> ## [One](one.md)\n\n### Fixes\n\n> ## [Two](two.md)\n\n### Fixes\n',
    'equal headings in different quotations': '> ## One\n\n> ## One\n',
    'names that differ in a sign': '## C\n\n## C#\n\n## C++\n',
    'a heading that is called like a property of every object': '## constructor\n\n## __proto__\n',
  },
  invalid: {
    'equal headings around a quotation of a deeper heading, or of one in a list': {
      markdown: '## One\n\n> ### Deeper\n\n## One\n\n- > # Listed\n\n## One\n',
      messages: ['5:1-5:7 Heading "One" stands twice in the same section', '9:1-9:7 Heading "One" stands twice in the same section'],
    },
    'equal headings in one tab': {
      markdown: '<TabItem>\n\n## First\n\na\n\n## First\n\n</TabItem>\n',
      messages: ['7:1-7:9 Heading "First" stands twice in the same section'],
    },
    'equal headings around a tag that nothing closes': {
      markdown: '## First\n\n<div>\n\n## First\n',
      messages: ['5:1-5:9 Heading "First" stands twice in the same section'],
    },
    'equal headings behind tabs, in the third place': {
      markdown: '<Tab>\n\n## First\n\n</Tab>\n\n## First\n\n## First\n',
      messages: ['9:1-9:9 Heading "First" stands twice in the same section'],
    },
    'equal headings side by side': {
      markdown: '## One\n\n## Two\n\n## One\n',
      messages: ['5:1-5:7 Heading "One" stands twice in the same section'],
    },
    'equal headings under one parent': {
      markdown: '## Parent\n\n### One\n\n#### Deeper\n\n### One\n',
      messages: ['7:1-7:8 Heading "One" stands twice in the same section'],
    },
    'each one after the first': {
      markdown: '## One\n\n## One\n\n## One\n',
      messages: ['3:1-3:7 Heading "One" stands twice in the same section', '5:1-5:7 Heading "One" stands twice in the same section'],
    },
    'equal but for case, markup and spaces, which make the same link': {
      markdown: '## Get started\n\n## **Get** `Started`\n\nGet\nstarted\n---\n',
      messages: [
        '3:1-3:21 Heading "Get Started" stands twice in the same section',
        '5:1-7:4 Heading "Get started" stands twice in the same section',
      ],
    },
    'the same id twice': {
      markdown: '## One {#one}\n\n## One {#one}\n',
      messages: ['3:1-3:14 Heading "One" stands twice in the same section'],
    },
    'equal headings with the same badge': {
      path: 'post.mdx',
      markdown: '## Use <A />\n\n## Use <A />\n',
      messages: ['3:1-3:13 Heading "Use" stands twice in the same section'],
    },
    'names that every object has': {
      markdown: '## constructor\n\n## constructor\n',
      messages: ['3:1-3:15 Heading "constructor" stands twice in the same section'],
    },
    'equal headings anywhere, where that is asked for': {
      markdown: '## Linux\n\n### Install\n\n## Windows\n\n### install\n\n#### Install\n',
      options: { everywhere: true },
      messages: ['7:1-7:12 Heading "install" stands twice in the post', '9:1-9:13 Heading "Install" stands twice in the post'],
    },
  },
})
