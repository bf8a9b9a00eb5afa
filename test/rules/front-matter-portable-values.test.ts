import { expect, it } from 'vitest'
import { frontMatterPortableValues } from '../../src/rules/front-matter-portable-values.ts'
import type { PostSchema } from '../../src/schema/post-schema.ts'
import { describeRule, lintWith } from '../support/describe-rule.ts'

const block = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n`
const site = (name: string): PostSchema => ({
  name,
  formats: ['yaml'],
  requiresFrontMatter: false,
  violations: () => [],
  unknownKeys: () => [],
})

describeRule(frontMatterPortableValues, {
  valid: {
    'no front matter': 'time: 12:30\n',
    'front matter that cannot be read': block('time: 12:30', 'tags: ['),
    'values that every parser reads alike': block('draft: true', 'title: 2024', 'weight: -5', 'image: null', 'hue: 0x1F', 'rating: 4.5'),
    'a date in a field for dates': block('date: 2024-01-02', 'updated: 2024-01-02 10:00:00', 'event:', '  start: 2024-01-02'),
    'values in quotes': block("time: '12:30'", 'draft: "yes"', "title: '2024-01-02'", "version: '1.10'", "zip: '01234'", "tags: ['no']"),
    'words inside a text': block('title: yes and no', 'description: Doors open at 12:30'),
    'a time that no parser reads as a number': block('score: 12:75', 'address: 10:20:30:ab'),
    'text in a block': block('time: |', '  12:30', 'answer: >-', '  yes'),
    'y and n in a field that is no switch': block('x: n', 'y: y'),
    'trailing zeros in a number': block('price: 9.90', 'ratio: 1.50', 'duration: 2.0'),
    'a version that keeps its digits': block('version: 1.11', 'versions: [2, 1.2.10]'),
    'a leading zero that changes nothing': block('weight: 01', 'order: 007', 'count: 00'),
    'a tag that says what is meant': block('answer: !!str yes', 'time: !!str', '  12:30'),
    'what only R reads': block('output:', '  html_document:', '    toc: yes', '    self_contained: no'),
    'a field that the options leave out': {
      markdown: block('start_time: 12:30', 'agenda:', '  - 14:00'),
      options: { ignoreFields: ['startTime', 'agenda'] },
    },
    'a date in a field that the options do not count as text': { markdown: block('title: 2024-01-02'), options: { textFields: [] } },
    'TOML, which has one parser for a value': '+++\ntime = 12:30:00\nversion = 1.10\n+++\n',
    JSON: '---json\n{ "version": 1.10 }\n---\n',
    'a time where the generator reads text': { markdown: block('time: 12:30', 'slug: 2024_01'), schema: site('astro') },
    'a switch where the generator reads one': { markdown: block('draft: yes', 'mathjax: on'), schema: site('jekyll') },
    'a word in a field of its own where the generator reads it in one way': {
      markdown: block('answer: no'),
      schema: site('mkdocs'),
    },
    'a version that the generator prints as it is written': { markdown: block('version: 3.0'), schema: site('jekyll') },
    'a long number that the generator keeps': { markdown: block('tweet: 1234567890123456789'), schema: site('hugo') },
    'a time where the generator of the site reads text': {
      path: 'src/content/blog/a.md',
      files: { 'astro.config.mjs': '' },
      markdown: block('time: 12:30'),
    },
    'a date in a title where the generator reads text': { markdown: block('title: 2024-01-02'), schema: site('nextra') },
    'merged keys where the generator merges': { markdown: block('one: &one { a: 1 }', 'two:', '  <<: *one'), schema: site('jekyll') },
    'a quoted key of two less-than signs': block("two: { '<<': 1 }"),
  },
  invalid: {
    'what YAML reads as more than a text, where nobody knows who reads it': {
      markdown: '---\ntitle: [create your own]\nsummary: {let ...}\ntags: [a]\n---\n',
      schema: site('post'),
      messages: [
        '2:8-2:25 Whoever reads front matter as YAML takes the value of `title` for a list, and not for text; quote it',
        '3:10-3:19 Whoever reads front matter as YAML takes the value of `summary` for a mapping, and not for text; quote it',
      ],
    },
    'what YAML would not read, where nobody knows who reads it': {
      markdown: '---\ntitle: New: thing\nauthor: @x/y\n---\n',
      messages: [
        '2:8-2:18 Whoever reads front matter as YAML cannot read this: the value of `title` holds a colon followed by a space, which YAML reads as another key; quote the value',
        '3:9-3:13 Whoever reads front matter as YAML cannot read this: the value of `author` starts with `@`, which has a meaning of its own in YAML; quote the value',
      ],
      output: '---\ntitle: "New: thing"\nauthor: "@x/y"\n---\n',
    },
    'what YAML would not read, with no one way to write it': {
      markdown: '---\ntitle: {#if}\n---\n',
      messages: ['2:9-2:13 Whoever reads front matter as YAML cannot read this: a comma or a closing bracket is missing before `#if}`'],
    },
    'a word for yes in a file that programs in several languages read': {
      path: '.claude/agents/a.md',
      files: { '.claude/agents/b.md': '' },
      markdown: block('background: yes'),
      messages: [
        "2:13-2:16 `yes` in `background` is read as true by tools in Python and as text by tools in JavaScript; write `true`, or 'yes' in quotes (no fix: only the author knows whether a word or a switch is meant)",
      ],
    },
    'a time, which is a number to the base 60 for some': {
      markdown: block('time: 12:30', 'length: 1:02:03 # of the talk'),
      messages: [
        "2:7-2:12 `12:30` in `time` is read as the number 750 by Jekyll, MkDocs and others and as text elsewhere; write '12:30' in quotes",
        "3:9-3:16 `1:02:03` in `length` is read as the number 3723 by Jekyll, MkDocs and others and as text elsewhere; write '1:02:03' in quotes",
      ],
      output: block("time: '12:30'", "length: '1:02:03' # of the talk"),
    },
    'a time with a leading zero, which only one generator takes for a number': {
      markdown: block('time: 07:30'),
      messages: ["2:7-2:12 `07:30` in `time` is read as the number 450 by Jekyll and as text elsewhere; write '07:30' in quotes"],
      output: block("time: '07:30'"),
    },
    'a switch: true or false is the cure, not quotes': {
      markdown: block('draft: yes', 'comments: Off', 'showToc: NO'),
      messages: [
        '2:8-2:11 `yes` in `draft` is read as true by Jekyll, MkDocs and Hugo before 0.152 and as text elsewhere; write `true`',
        '3:11-3:14 `Off` in `comments` is read as false by Jekyll, MkDocs and Hugo before 0.152 and as text elsewhere; write `false`',
        '4:10-4:12 `NO` in `showToc` is read as false by Jekyll, MkDocs and Hugo before 0.152 and as text elsewhere; write `false`',
      ],
      output: block('draft: true', 'comments: false', 'showToc: false'),
    },
    'one letter for a switch': {
      markdown: block('draft: y'),
      messages: ['2:8-2:9 `y` in `draft` is read as true by Hugo before 0.152 and as text elsewhere; write `true`'],
      output: block('draft: true'),
    },
    'a word that may be a switch or text: no guess': {
      markdown: block('stage: on'),
      messages: [
        "2:8-2:10 `on` in `stage` is read as true by Jekyll, MkDocs and Hugo before 0.152 and as text elsewhere; write `true`, or 'on' in quotes (no fix: only the author knows whether a word or a switch is meant)",
      ],
    },
    'the Norwegian language, as value, as item and as key': {
      markdown: block('lang: no', 'languages: [en, no]', 'titles:', '  no: Hei', 'names: { en: Hi, no: Hei }'),
      messages: [
        "2:7-2:9 `no` in `lang` is read as false by Jekyll, MkDocs and Hugo before 0.152 and as text elsewhere; write 'no' in quotes",
        "3:17-3:19 `no` in `languages` is read as false by Jekyll, MkDocs and Hugo before 0.152 and as text elsewhere; write 'no' in quotes",
        "5:3-5:5 The key `no` is read as false by Jekyll, MkDocs and Hugo before 0.152 and as text elsewhere; write 'no' in quotes",
        "6:18-6:20 The key `no` is read as false by Jekyll, MkDocs and Hugo before 0.152 and as text elsewhere; write 'no' in quotes",
      ],
      output: block("lang: 'no'", "languages: [en, 'no']", 'titles:', "  'no': Hei", "names: { en: Hi, 'no': Hei }"),
    },
    'a date in a field for text': {
      markdown: block('title: 2024-01-02', 'slug: 2024-01-02T10:00:00Z'),
      messages: [
        "2:8-2:18 `2024-01-02` in `title` is read as a date by Jekyll, MkDocs and others and as text elsewhere; write '2024-01-02' in quotes",
        "3:7-3:27 `2024-01-02T10:00:00Z` in `slug` is read as a date by Jekyll, MkDocs and others and as text elsewhere; write '2024-01-02T10:00:00Z' in quotes",
      ],
      output: block("title: '2024-01-02'", "slug: '2024-01-02T10:00:00Z'"),
    },
    'a version that loses its zero': {
      markdown: block('version: 1.10', 'tags: [node, 3.0]'),
      messages: [
        "2:10-2:14 `1.10` in `version` is read as the number 1.1 by every generator; write '1.10' in quotes",
        "3:14-3:17 `3.0` in `tags` is read as the number 3 by Hugo, VitePress and others; write '3.0' in quotes",
      ],
      output: block("version: '1.10'", "tags: [node, '3.0']"),
    },
    'a number too long for JavaScript': {
      markdown: block('tweet: 1234567890123456789'),
      messages: [
        "2:8-2:27 `1234567890123456789` in `tweet` is read as the number 1234567890123456800 by VitePress, Astro and others; write '1234567890123456789' in quotes",
      ],
      output: block("tweet: '1234567890123456789'"),
    },
    'a leading zero in a code': {
      markdown: block('zip: 01234'),
      messages: [
        "2:6-2:11 `01234` in `zip` is read as the number 668 by Jekyll, MkDocs and others, as the number 1234 by Astro, Docusaurus and others and as text elsewhere; write '01234' in quotes",
      ],
      output: block("zip: '01234'"),
    },
    'a leading zero where text or a number may be meant': {
      markdown: block('mode: 0755', 'order: 010'),
      messages: [
        "2:7-2:11 `0755` in `mode` is read as the number 493 by Jekyll, MkDocs and others, as the number 755 by Astro, Docusaurus and others and as text elsewhere; write '0755' in quotes, or a plain number (no fix: only the author knows whether text or a number is meant)",
        "3:8-3:11 `010` in `order` is read as the number 8 by Jekyll, MkDocs and others, as the number 10 by Astro, Docusaurus and others and as text elsewhere; write '010' in quotes, or a plain number (no fix: only the author knows whether text or a number is meant)",
      ],
    },
    'a leading zero in an order, where it can only be decimal': {
      markdown: block('nav_order: 08', 'sidebarPosition: 19'),
      messages: ['2:12-2:14 `08` in `nav_order` is read as the number 8 by Astro, Docusaurus and others and as text elsewhere; write `8`'],
      output: block('nav_order: 8', 'sidebarPosition: 19'),
    },
    'signs between digits': {
      markdown: block('slug: 2024_01', 'words: 1,000', 'weight: 1_000'),
      messages: [
        "2:7-2:14 `2024_01` in `slug` is read as the number 202401 by Jekyll, MkDocs and others and as text elsewhere; write '2024_01' in quotes",
        "3:8-3:13 `1,000` in `words` is read as the number 1000 by Jekyll and as text elsewhere; write '1,000' in quotes, or a plain number (no fix: only the author knows whether text or a number is meant)",
        '4:9-4:14 `1_000` in `weight` is read as the number 1000 by Jekyll, MkDocs and others and as text elsewhere; write `1000`',
      ],
      output: block("slug: '2024_01'", 'words: 1,000', 'weight: 1000'),
    },
    'a commit that looks like a power of ten': {
      markdown: block('commit: 12e7'),
      messages: [
        "2:9-2:13 `12e7` in `commit` is read as the number 120000000 by VitePress, Astro and others and as text elsewhere; write '12e7' in quotes",
      ],
      output: block("commit: '12e7'"),
    },
    'octal and binary digits': {
      markdown: block('a: 0o17', 'b: 0b11'),
      messages: [
        "2:4-2:8 `0o17` in `a` is read as the number 15 by Hugo, Astro and others and as text elsewhere; write '0o17' in quotes, or a plain number (no fix: only the author knows whether text or a number is meant)",
        "3:4-3:8 `0b11` in `b` is read as the number 3 by Jekyll, MkDocs and others and as text elsewhere; write '0b11' in quotes, or a plain number (no fix: only the author knows whether text or a number is meant)",
      ],
    },
    'a value that others refer to: told once, at its place': {
      markdown: block('start: &start 12:30', 'end: *start', 'copy: { <<: { time: 1 } }'),
      schema: site('gatsby'),
      messages: [
        "2:15-2:20 `12:30` in `start` is read as the number 750 by Gatsby; write '12:30' in quotes (no fix: other values may refer to this one by its anchor)",
      ],
    },
    'a value on the line after its key, and one in a flow mapping in a list': {
      markdown: block('time:', '  12:30', 'talks:', '  - { at: 14:30, name: One }', '  - [15:00]'),
      messages: [
        "3:3-3:8 `12:30` in `time` is read as the number 750 by Jekyll, MkDocs and others and as text elsewhere; write '12:30' in quotes",
        "5:11-5:16 `14:30` in `at` is read as the number 870 by Jekyll, MkDocs and others and as text elsewhere; write '14:30' in quotes",
        "6:6-6:11 `15:00` in `talks` is read as the number 900 by Jekyll, MkDocs and others and as text elsewhere; write '15:00' in quotes",
      ],
      output: block('time:', "  '12:30'", 'talks:', "  - { at: '14:30', name: One }", "  - ['15:00']"),
    },
    'merged keys': {
      markdown: block('one: &one { a: 1, b: yes please }', 'two:', '  <<: *one', '  c: 2'),
      messages: [
        '4:3-4:5 `<<` is not merged but read as a key like any other by Hexo, Nextra and Zola; write the merged keys out (no fix: the merged keys would have to be copied)',
      ],
    },
    'only what the generator of the schema does': {
      markdown: block('time: 12:30', 'title: 2024-01-02', 'country: no', 'zip: 01234'),
      schema: site('jekyll'),
      messages: [
        "2:7-2:12 `12:30` in `time` is read as the number 750 by Jekyll; write '12:30' in quotes",
        "3:8-3:18 `2024-01-02` in `title` is read as a date by Jekyll; write '2024-01-02' in quotes",
        "4:10-4:12 `no` in `country` is read as false by Jekyll; write 'no' in quotes",
        "5:6-5:11 `01234` in `zip` is read as the number 668 by Jekyll; write '01234' in quotes",
      ],
      output: block("time: '12:30'", "title: '2024-01-02'", "country: 'no'", "zip: '01234'"),
    },
    'a generator whose versions differ': {
      markdown: block('time: 12:30'),
      schema: site('docusaurus-blog'),
      messages: [
        "2:7-2:12 `12:30` in `time` is read as the number 750 by older versions of Docusaurus and as text by newer ones; write '12:30' in quotes",
      ],
      output: block("time: '12:30'"),
    },
    'a generator whose versions differ since one that is known': {
      schema: site('hugo'),
      markdown: block('draft: yes'),
      messages: ['2:8-2:11 `yes` in `draft` is read as true by Hugo before 0.152 and as text by Hugo from 0.152 on; write `true`'],
      output: block('draft: true'),
    },
    'a switch that is text for the generator': {
      markdown: block('draft: no'),
      schema: site('astro'),
      messages: ['2:8-2:10 `no` in `draft` is read as text by Astro; write `false`'],
      output: block('draft: false'),
    },
    'all generators where that is asked for': {
      markdown: block('time: 12:30'),
      schema: site('starlight'),
      options: { readers: 'all' },
      messages: [
        "2:7-2:12 `12:30` in `time` is read as the number 750 by Jekyll, MkDocs and others and as text elsewhere; write '12:30' in quotes",
      ],
      output: block("time: '12:30'"),
    },
    'a field that the options count as text': {
      markdown: block('edition: 2024-01-02'),
      options: { textFields: ['edition'] },
      messages: [
        "2:10-2:20 `2024-01-02` in `edition` is read as a date by Jekyll, MkDocs and others and as text elsewhere; write '2024-01-02' in quotes",
      ],
      output: block("edition: '2024-01-02'"),
    },
  },
})

const safetyOf = async (line: string, schema?: PostSchema) => {
  const [message] = await lintWith(frontMatterPortableValues, { markdown: block(line), ...(schema && { schema }) })
  return message?.fix?.safety
}

it('calls quotes safe where the value is text already, for the site or for YAML 1.2', async () => {
  expect(await safetyOf('time: 12:30')).toBe('safe')
  expect(await safetyOf('time: 12:30', site('docusaurus-blog'))).toBe('safe')
  expect(await safetyOf('time: 12:30', site('jekyll'))).toBe('unsafe')
  expect(await safetyOf('lang: no')).toBe('safe')
  expect(await safetyOf('lang: no', site('mkdocs'))).toBe('unsafe')
})

it('calls quotes safe around a date that a field for text holds', async () => {
  expect(await safetyOf('title: 2024-01-02', site('astro'))).toBe('safe')
})

it('calls a repair unsafe that makes text of a number or a switch of a word', async () => {
  expect(await safetyOf('version: 1.10')).toBe('unsafe')
  expect(await safetyOf('draft: yes')).toBe('unsafe')
  expect(await safetyOf('weight: 1_000')).toBe('unsafe')
  expect(await safetyOf('weight: 08')).toBe('safe')
})

it('stays quick on front matter that is made to slow it down', async () => {
  const hostile = ['1'.repeat(100_000), '0'.repeat(100_000), '1.'.repeat(50_000), '1_'.repeat(50_000), '1:0'.repeat(30_000)]
  const many = block(...Array.from({ length: 2000 }, (_, index) => `key${index}: yes`))
  const start = performance.now()
  for (const text of hostile) await lintWith(frontMatterPortableValues, { markdown: block(`title: ${text}`) })
  expect(await lintWith(frontMatterPortableValues, { markdown: many })).toHaveLength(2000)
  expect(performance.now() - start).toBeLessThan(2000)
})
