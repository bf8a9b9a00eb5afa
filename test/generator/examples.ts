import type { GeneratorExample } from './generator-site.ts'

const post = (...lines: readonly string[]): string => `${lines.join('\n')}\n`
const titled = (...lines: readonly string[]): string => post('---', 'title: Tides', '---', '', ...lines)
const ofTemplates = (...lines: readonly string[]): GeneratorExample => ({
  about: 'body',
  markdown: titled('# Sea', '', ...lines),
  rules: ['single-title', 'heading-increment', 'no-empty-heading', 'no-duplicate-heading', 'no-empty-link'],
})
const ofTitles = (kind: GeneratorExample['kind']): GeneratorExample => ({
  about: 'title',
  ...(kind !== undefined && { kind }),
  markdown: titled('# Waters', '', '#### Moon', '', '# Sun'),
  rules: ['single-title', 'heading-increment'],
})
/** A key that stands twice is found where it stands in front matter, and nowhere else. */
const TWICE = ['title: Tides', 'title: Waters']
/** What YAML parsers read differently; a tag is meant as text. */
const SCALARS = ['12:30', '0777', '0o17', '0b11', '1_000', '1,000', '1e3', '3.0', '12345678901234567', 'yes', 'y', '2024-02-31']
const LONG = 'Words and more words. '.repeat(60).trimEnd()
const ofMarkers = (marker: string): GeneratorExample => ({
  about: 'excerpt',
  markdown: titled(LONG, '', marker, '', 'More.'),
  rules: ['truncate-marker'],
})

/** The same posts for each generator, which makes something of them or nothing. */
export const EXAMPLES = {
  'a blank line above the front matter': {
    about: 'frontMatter',
    markdown: post('', '---', 'title: Tides', '---', '', 'Text.'),
    rules: ['front-matter-required'],
  },
  'blank lines above the front matter': {
    about: 'frontMatter',
    markdown: post('', '', '---', 'title: Tides', '---', '', 'Text.'),
    rules: ['front-matter-required'],
  },
  'front matter that dots end': {
    about: 'frontMatter',
    markdown: post('---', 'title: Tides', '...', '', 'Text.'),
    rules: ['front-matter-syntax'],
  },
  'front matter without an opening fence': {
    about: 'frontMatter',
    markdown: post(...TWICE, '---', '', 'Text.'),
    rules: ['front-matter-syntax'],
  },
  'front matter between longer fences': {
    about: 'frontMatter',
    markdown: post('-----', ...TWICE, '-----', '', 'Text.'),
    rules: ['front-matter-syntax', 'front-matter-required'],
  },
  'front matter with tabs': {
    about: 'frontMatter',
    markdown: post('---', 'title: Tides', 'tags:', '\t- sea', '---', '', 'Text.'),
    rules: ['front-matter-syntax'],
  },
  'front matter in JavaScript': {
    about: 'frontMatter',
    markdown: post('---js', '{ title: "Tides" }', '---', '', 'Text.'),
    rules: ['front-matter-syntax'],
  },
  'front matter in JSON between semicolons': {
    about: 'frontMatter',
    markdown: post(';;;', '"title": "Tides", "title": "Waters"', ';;;', '', 'Text.'),
    rules: ['front-matter-syntax', 'front-matter-required'],
  },
  'front matter that is a JSON object': {
    about: 'frontMatter',
    markdown: post('{ "title": "Tides", "title": "Waters" }', '', 'Text.'),
    rules: ['front-matter-syntax', 'front-matter-required'],
  },
  'front matter in TOML': {
    about: 'schemas',
    markdown: post('+++', 'title = "Tides"', '+++', '', 'Text.'),
    rules: ['front-matter-syntax', 'front-matter-required'],
  },
  'values that YAML parsers read differently': {
    about: 'yaml',
    markdown: post('---', 'title: 2024-01-31', 'tags:', ...SCALARS.map((scalar) => `  - ${scalar}`), '---', '', 'Text.'),
    rules: ['front-matter-portable-values'],
  },
  'values that YAML parsers read differently, in a post of no site': {
    about: 'yaml',
    bySchema: true,
    markdown: post('---', 'title: 2024-01-31', '---', '', 'Text.'),
    rules: ['front-matter-portable-values'],
  },
  'a key that YAML parsers merge or keep': {
    about: 'yaml',
    markdown: post('---', 'title: Tides', 'base: &base { a: 1 }', 'more: { <<: *base }', '---', '', 'Text.'),
    rules: ['front-matter-portable-values'],
  },
  'a line that is no YAML': {
    about: 'yaml',
    markdown: post('---', 'title: Tides: a story', '---', '', 'Text.'),
    rules: ['front-matter-syntax', 'front-matter-portable-values'],
  },
  'a date without quotes, where a validator wants a text': {
    about: 'timestamps',
    markdown: post('---', 'title: Tides', 'date: 2024-01-31', '---', '', 'Text.'),
    rules: ['front-matter-schema'],
    wantsTextDates: true,
  },
  'headings in tags of Liquid, Nunjucks and Hexo': ofTemplates(
    ...['{% raw %}', '', '# One', '', '{% endraw %}', '', '{% set two %}', '', '# Two', '', '{% endset %}'],
    ...['', '{% codeblock %}', '', '# Three', '', '{% endcodeblock %}', '', '{% verbatim %}', '', '# Four', '', '{% endverbatim %}'],
  ),
  'headings in a comment of Nunjucks': ofTemplates('{#', '', '# One', '', '#}'),
  'headings in shortcodes of Hugo': ofTemplates('{{< tabs >}}', '', '# One', '', '{{< /tabs >}}'),
  'headings in a shortcode of Zola': ofTemplates('{% note(kind="a") %}', '', '# One', '', '{% end %}'),
  'headings in a tag of a site': ofTemplates('{% note %}', '', '# One', '', '{% endnote %}'),
  'headings in a div of pandoc': ofTemplates('::: note', '', '# One', '', ':::'),
  'headings in a directive of MyST': ofTemplates(':::{note}', '', '# One', '', ':::'),
  'headings in a component of MDC': ofTemplates('::card', '', '# One', '', '::'),
  'headings in tags and shortcodes, in docs': {
    ...ofTemplates('{% note %}', '', '# One', '', '{% endnote %}', '', '{{< tabs >}}', '', '# Two', '', '{{< /tabs >}}'),
    kind: 'docs',
  },
  'headings in tags and shortcodes, in a post that asks not to be compiled as MDX': {
    about: 'body',
    markdown: post(
      ...['---', 'mdx: { format: md }', '---', '', '# Sea', ''],
      ...['{% note %}', '', '# One', '', '{% endnote %}', '', '{{< tabs >}}', '', '# Two', '', '{{< /tabs >}}'],
    ),
    rules: ['single-title'],
  },
  'headings that hold a value, a comment or nothing': ofTemplates(
    '## {{ page.name }}',
    '',
    '## {{ page.name }}',
    '',
    '## <!-- md:name -->',
  ),
  'a link without a text': ofTemplates('[](waters.md)'),
  'signs of a heading without a text': {
    about: 'body',
    markdown: titled('## Sea', '', '####', '', 'Text.'),
    rules: ['no-empty-heading'],
  },
  'a post that asks to be compiled as MDX': {
    about: 'body',
    markdown: post('---', 'title: Tides', 'mdx: { format: mdx }', '---', '', 'Sea<br>Moon'),
    rules: ['mdx-syntax'],
  },
  'a post that asks not to be compiled as MDX': {
    about: 'body',
    markdown: post('---', 'title: Tides', 'mdx: { format: md }', '---', '', 'Sea<br>Moon'),
    rules: ['mdx-syntax'],
  },
  'links to headings': {
    about: 'anchors',
    markdown: titled(
      ...['[GitHub](#1-café_au--lait)', '[Vue](#_1-cafe-au-–-lait)', '[Vue 1](#sea-moon)', '[Hugo](#heading)'],
      ...['[Braces](#own)', '[No braces](#ours)', '[Brackets](#mine)', '[No brackets](#mine-mine)', '[Nowhere](#nowhere)'],
      ...['', '## 1. Café_au – lait', '', '## Sea — moon', '', '## ???', '', '## Ours {#own}', '', '## Mine [#mine]'],
    ),
    rules: ['link-target-exists'],
  },
  'the title of posts': ofTitles('posts'),
  'the title of drafts': ofTitles('drafts'),
  'the title of docs': ofTitles('docs'),
  'the title of pages': ofTitles('pages'),
  'the title of sections': ofTitles('sections'),
  'the title of notes': ofTitles('notes'),
  'the title of instructions': ofTitles('instructions'),
  'the title of docs, above other headings': { ...ofTitles('docs'), markdown: titled('## Moon', '', '# Sun') },
  'the title of a post of no site': { ...ofTitles(undefined), bySchema: true },
  'a marker that nobody has': ofMarkers('<!-- truncated -->'),
  'the marker of Docusaurus': ofMarkers('<!-- truncate -->'),
  'the marker of Hugo': ofMarkers('<!--more-->'),
  'the marker of Hugo, with blanks': ofMarkers('<!-- more -->'),
  'a long post without a marker': ofMarkers(''),
  'a day that does not exist, in the name': {
    about: 'datesInNames',
    name: '2023-02-31-tides',
    markdown: titled('Text.'),
    rules: ['post-file-name'],
  },
  'a name without a date': {
    about: 'datesInNames',
    name: 'tides',
    markdown: titled('Text.'),
    rules: ['post-file-name'],
  },
  'a year of two digits in the name': {
    about: 'datesInNames',
    name: '23-02-31-tides',
    markdown: titled('Text.'),
    rules: ['post-file-name'],
  },
  'a day that does not exist, in the folders': {
    about: 'datesInNames',
    name: '2023/02/31/tides',
    markdown: titled('Text.'),
    rules: ['post-file-name'],
  },
  'a day to come, in the name': {
    about: 'datesInNames',
    name: '2030-01-31-tides',
    markdown: titled('Text.'),
    rules: ['date-not-in-future'],
  },
  'a day to come, in the front matter': {
    about: 'futurePosts',
    markdown: post('---', 'title: Tides', 'date: 2030-01-01', '---', '', 'Text.'),
    rules: ['date-not-in-future'],
  },
  'a date that may be read in two orders': {
    about: 'numericDates',
    markdown: post('---', 'title: Tides', 'date: 03/04/2024', '---', '', 'Text.'),
    rules: ['date-valid'],
  },
  authors: {
    about: 'authors',
    markdown: post('---', 'title: Tides', 'author: bob', 'authors: [eve, eve, Eve Smith, { key: zoe }]', '---', '', 'Text.'),
    rules: ['known-authors'],
  },
  'a list of one author': {
    about: 'authors',
    markdown: post('---', 'title: Tides', 'author: [bob]', '---', '', 'Text.'),
    rules: ['known-authors'],
  },
  'one author without a list': {
    about: 'authors',
    markdown: post('---', 'title: Tides', 'authors: bob', '---', '', 'Text.'),
    rules: ['known-authors'],
  },
  'a reference that nobody defines': {
    about: 'unknowable',
    markdown: titled('See [the class][Tide] of all [waters][Waters of the sea], and more.'),
    rules: ['remark-lint/no-undefined-references'],
  },
  'a video that is put in as an image': {
    about: 'unknowable',
    markdown: titled('![](https://video.example/watch?v=tides)'),
    rules: ['image-alt-text'],
  },
} as const satisfies Readonly<Record<string, GeneratorExample>>
