import type { GeneratorExample } from './describe-generator.ts'

const post = (...lines: readonly string[]): string => `${lines.join('\n')}\n`
const titled = (...lines: readonly string[]): string => post('---', 'title: Tides', '---', '', ...lines)

/** The same posts for each generator, which makes something of them or nothing. */
export const EXAMPLES = {
  'a time, a number with a zero in front and a word for yes': {
    markdown: post('---', 'title: Tides', 'time: 12:30', 'code: 0777', 'flag: yes', '---', '', 'Text.'),
    rules: ['front-matter-portable-values'],
  },
  'a marker of an excerpt': {
    markdown: titled('Text.', '', '<!-- truncated -->', '', 'More.'),
    rules: ['truncate-marker'],
  },
  'a long post without a marker': {
    markdown: titled('Words and more words. '.repeat(60)),
    rules: ['truncate-marker'],
  },
  'a day that does not exist, in the name': {
    name: '2023-02-31-tides',
    markdown: titled('Text.'),
    rules: ['post-file-name'],
  },
  'a name without a date': {
    name: 'tides',
    markdown: titled('Text.'),
    rules: ['post-file-name'],
  },
  'a year of two digits in the name': {
    name: '23-02-31-tides',
    markdown: titled('Text.'),
    rules: ['post-file-name'],
  },
  'a day that does not exist, in the folders': {
    name: '2023/02/31/tides',
    markdown: titled('Text.'),
    rules: ['post-file-name'],
  },
  'a day to come, in the name': {
    name: '2030-01-31-tides',
    markdown: titled('Text.'),
    rules: ['date-not-in-future'],
  },
  'a day to come, in the front matter': {
    markdown: post('---', 'title: Tides', 'date: 2030-01-01', '---', '', 'Text.'),
    rules: ['date-not-in-future'],
  },
  authors: {
    markdown: post('---', 'title: Tides', 'author: bob', 'authors: [eve, eve, Eve Smith, { key: zoe }]', '---', '', 'Text.'),
    rules: ['known-authors'],
  },
  'one author without a list': {
    markdown: post('---', 'title: Tides', 'authors: bob', '---', '', 'Text.'),
    rules: ['known-authors'],
  },
  'links to headings': {
    markdown: titled(
      ...['[GitHub](#1-café_au--lait)', '[Vue](#_1-cafe-au-lait)', '[Braces](#own)', '[Brackets](#mine)', '[Nowhere](#nowhere)'],
      ...['', '## 1. Café_au – lait', '', '## Ours {#own}', '', '## Mine [#mine]'],
    ),
    rules: ['link-target-exists'],
  },
  'a reference that nobody defines': {
    markdown: titled('See [the class][Tide] of all [waters][Waters of the sea], and more.'),
    rules: ['remark-lint/no-undefined-references'],
  },
  'a post that asks to be compiled as MDX': {
    markdown: post('---', 'title: Tides', 'mdx: { format: mdx }', '---', '', 'If a < b then.'),
    rules: ['mdx-syntax'],
  },
} as const satisfies Readonly<Record<string, GeneratorExample>>
