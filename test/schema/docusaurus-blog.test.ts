import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { parseFrontMatter } from '../../src/document/front-matter/parse-front-matter.ts'
import { compilePostSchema } from '../../src/schema/compile-post-schema.ts'

/*
 * Holds the schema against the validators that Docusaurus publishes and runs itself, on the same YAML: theirs reads it with the
 * js-yaml that Docusaurus depends on (dates become Date objects), ours as post-lint does (dates stay text).
 */

const require = createRequire(import.meta.url)
const fromBlog = createRequire(require.resolve('@docusaurus/plugin-content-blog/lib/frontMatter.js'))
const fromUtils = createRequire(fromBlog.resolve('@docusaurus/utils'))
const { load } = fromUtils('js-yaml') as { load: (text: string) => Record<string, unknown> }
const { validateBlogPostFrontMatter } = require('@docusaurus/plugin-content-blog/lib/frontMatter.js') as {
  validateBlogPostFrontMatter: (frontMatter: unknown) => Record<string, unknown>
}
const { getBlogPostAuthors } = require('@docusaurus/plugin-content-blog/lib/authors.js') as {
  getBlogPostAuthors: (options: { frontMatter: unknown; authorsMap: unknown; baseUrl: string }) => unknown
}
const { validateMDXFrontMatter } = fromBlog('@docusaurus/mdx-loader/lib/frontMatter.js') as {
  validateMDXFrontMatter: (frontMatter: unknown) => unknown
}

const schema = compilePostSchema({
  name: 'docusaurus-blog',
  schema: JSON.parse(readFileSync(new URL('../../schemas/docusaurus-blog.schema.json', import.meta.url), 'utf8')),
})

/** What the build does with a post's front matter before it looks at the rest of the site. Author keys exist, whatever they are. */
function docusaurusAccepts(yaml: string): boolean {
  const frontMatter = load(yaml)
  try {
    const validated = validateBlogPostFrontMatter(frontMatter)
    if (Object.hasOwn(frontMatter, 'mdx')) validateMDXFrontMatter(frontMatter.mdx)
    getBlogPostAuthors({ frontMatter: validated, authorsMap: EVERY_AUTHOR, baseUrl: '/' })
    return true
  } catch {
    return false
  }
}

const EVERY_AUTHOR = new Proxy({ someone: {} }, { get: () => ({ name: 'Someone' }) })

async function findings(yaml: string): Promise<string[]> {
  const frontMatter = await parseFrontMatter(`---\n${yaml}\n---\n`)
  if (frontMatter?.data === undefined) throw new Error(`not read: ${yaml}`)
  return schema.violations(frontMatter.data).map(({ text }) => text)
}

// Docusaurus prints what it rejects; several thousand rejections would hide the report.
beforeAll(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterAll(() => {
  vi.restoreAllMocks()
})

const ACCEPTED: readonly string[] = [
  'title: Hello',
  'title: ""',
  'title: 2024',
  'title: 2024-01-02',
  'slug: 2024-01-02',
  'description: ""\nsidebar_label: ""\ntitle_meta: ""',
  'anything: [1, {two: 3}]',
  'Title: a key in another case is one that is ignored',
  'tags: []',
  'tags: [a, 1, 1.5, 2024-01-02]',
  'tags: [{label: A, permalink: /a}, b]',
  'tags: [{label: 1, permalink: 2, color: red}]',
  'authors: ada',
  'authors: 7',
  'authors: []',
  'authors: [ada, grace]',
  'authors: {name: Ada}',
  'authors: {key: ada, title: Engineer, mood: good}',
  'authors: [{name: Ada, image_url: a b.png}, grace]',
  'authors: {imageURL: x.png}',
  'authors: {name: Ada, socials: {github: ada, x: "https://x.com/ada", stackoverflow: 82609, mine: "mailto:a@b.c", odd: ""}}',
  'authors: {name: Ada, url: /team/ada}',
  'author: Ada\nauthor_url: https://example.com\nauthor_image_url: /a.png\nauthor_title: x',
  'authors: []\nauthor: Ada',
  'image: /img/a.png',
  'image: ./a%20b.png',
  'image: https://example.com/a b.png?title=**x** é',
  'image: //cdn.example.com/x.png',
  'image: "data:image/png;base64,AAAA"',
  'image: "@site/static/a.png"',
  'image: "?a=b#c"',
  'keywords: [a]',
  'keywords: [1, b]',
  'draft: true',
  'draft: "True"',
  'draft: FALSE',
  'draft: true\nunlisted: false',
  'hide_table_of_contents: "false"',
  'toc_min_heading_level: 2\ntoc_max_heading_level: 2',
  'toc_min_heading_level: "3"\ntoc_max_heading_level: 4',
  'toc_max_heading_level: 6',
  'toc_min_heading_level: 6',
  'last_update: {author: Ada}',
  'last_update: {date: 2024-01-02}',
  'last_update: {date: Jan 2 2024, extra: 1}',
  'date: 2024-01-02',
  'date: 2024-01-02T10:00:00Z',
  'date: 2024-01-02 10:00',
  'date: "2024-01-02"',
  'date: 2024/01/02',
  'date: 20240102',
  'date: January 2, 2024',
  'date: Tue, 02 Jan 2024 10:00:00 GMT',
  'mdx: {format: md}',
  'mdx: {}',
  'id: old',
]

const REJECTED: readonly string[] = [
  'title:',
  'title: true',
  'title: [a]',
  'title: {a: b}',
  'slug: ""',
  'slug:',
  'description: [a]',
  'tags: js',
  'tags:',
  'tags: [a, true]',
  'tags: [""]',
  'tags: [~]',
  'tags: [{label: A}]',
  'tags: {a: b}',
  'authors:',
  'authors: ""',
  'authors: true',
  'authors: {}',
  'authors: [ada, {title: Engineer}]',
  'authors: [[ada]]',
  'authors: [~]',
  'authors: {name: Ada, url: a b}',
  'authors: {name: ""}',
  'authors: {name: Ada, image_url: a.png, imageURL: b.png}',
  'authors: {name: Ada, socials: {github: 1}}',
  'authors: {name: Ada, socials: {github: ""}}',
  'authors: {name: Ada, socials: {x: ada/lovelace}}',
  'authors: {name: Ada, socials: {mine: 5}}',
  'authors: {name: Ada, socials: ada}',
  'authors: ada\nauthor: Ada',
  'authors: [ada]\nauthor_title: Engineer',
  'authors: [ada]\nauthorURL: https://example.com',
  'author: ""',
  'author_url: a b',
  'image: a b.png',
  'image: /img/a|b.png',
  'image: ""',
  'image: 1',
  'image: [a.png]',
  'image: "https://"',
  'image: /a#b#c',
  'keywords: a',
  'keywords: []',
  'keywords: [""]',
  'keywords: [true]',
  'draft: yes',
  'draft: 1',
  'draft: ""',
  'draft:',
  'draft: true\nunlisted: true',
  'draft: "true"\nunlisted: "TRUE"',
  'hide_table_of_contents: on',
  'toc_min_heading_level: 1',
  'toc_max_heading_level: 7',
  'toc_max_heading_level: two',
  'toc_min_heading_level: 4\ntoc_max_heading_level: 3',
  'toc_min_heading_level: "5"\ntoc_max_heading_level: "2"',
  'last_update: {}',
  'last_update: 2024-01-02',
  'last_update: {author: 5}',
  'last_update: {author: ""}',
  'last_update: {date: yesterday}',
  'last_update: {date: ~}',
  'date:',
  'date: true',
  'date: soon',
  'date: [2024-01-02]',
  'mdx: md',
  'mdx: {format: html}',
  'mdx: {fromat: md}',
  'mdx:',
  `mdx: '{"format":"md"}'`,
  `last_update: '{"author":"Ada"}'`,
  'id: ""',
]

describe('what Docusaurus accepts', () => {
  it.each(ACCEPTED)('%s', async (yaml) => {
    expect(docusaurusAccepts(yaml), 'Docusaurus').toBe(true)
    expect(await findings(yaml)).toEqual([])
  })
})

describe('what Docusaurus rejects', () => {
  it.each(REJECTED)('%s', async (yaml) => {
    expect(docusaurusAccepts(yaml), 'Docusaurus').toBe(false)
    expect(await findings(yaml)).not.toEqual([])
  })
})

/** Where the two differ on purpose. Everything else that differs is a mistake in the schema. */
const DIFFERENCES: readonly { readonly name: string; readonly docusaurus: 'accepts' | 'rejects'; readonly yaml: readonly string[] }[] = [
  {
    name: 'an unquoted date where a URL or plain text belongs is a Date for Docusaurus and the text of a path for us',
    docusaurus: 'rejects',
    yaml: ['image: 2024-01-02', 'last_update: {author: 2024-01-02}', 'authors: {name: Ada, socials: {x: 2024-01-02}}'],
  },
  {
    name: 'an unquoted date passes as a mapping without keys, because a Date is an object',
    docusaurus: 'accepts',
    yaml: ['mdx: 2024-01-02', 'mdx: 2024-01-02T10:00:00Z'],
  },
  {
    name: 'a quoted date that is not in the calendar is for the rule date-valid, which also knows the unquoted ones',
    docusaurus: 'rejects',
    yaml: ['date: "2024-13-45"', 'date: "10:00"', 'last_update: {date: "2024-01-99"}'],
  },
  {
    name: 'words that JavaScript happens to read as a date are no date',
    docusaurus: 'accepts',
    yaml: ['date: version 1', 'last_update: {date: before 2020}'],
  },
  {
    name: 'infinity and not-a-number become the text of a title',
    docusaurus: 'accepts',
    yaml: ['title: .inf', 'tags: [.nan]'],
  },
  {
    name: 'heading levels with a fraction are compared by their whole part',
    docusaurus: 'accepts',
    yaml: ['toc_min_heading_level: 2.2\ntoc_max_heading_level: 2.5'],
  },
  {
    name: 'heading levels in other notations than digits are refused',
    docusaurus: 'accepts',
    yaml: ['toc_min_heading_level: "3e0"', 'toc_max_heading_level: "+4"'],
  },
]

describe.each(DIFFERENCES)('on purpose: $name', ({ docusaurus, yaml }) => {
  it.each(yaml)('%s', async (text) => {
    expect(docusaurusAccepts(text)).toBe(docusaurus === 'accepts')
    expect((await findings(text)).length > 0).toBe(docusaurus === 'accepts')
  })
})

/** Values in YAML, tried on every field. */
const ANYWHERE = [
  ...['x', 'a b', 'é', '"#"', '""', '~', 'true', '"true"', 'yes', '0', '3', '-1', '2.5', '"3"', '2024-01-02', '2024-01-02T10:00:00Z'],
  ...['[]', '[x]', '[1, x]', '[""]', '[true]', '{}', '{a: b}', '{name: Ada}', '{label: a, permalink: b}', '{author: Ada}'],
  ...['{date: 2024-01-02}', '{format: md}', '/a/b.png', 'https://example.com/a b'],
]

const URLS = [
  ...[
    'a b.png',
    './a.png',
    '../a.png?x=[1]',
    'mailto:a b',
    '"C:/a b"',
    'http:///x',
    'http://a b/',
    '"https://example.com:99999/"',
    'ftp:x',
  ],
  ...['/a//b', '///a', '//a', 'a:b', '"a%zz"', '"a[b]"', "a'b", '"a\\"b"', 'x:y z', '"http:/x"', 'https:example.com', '/ü.png'],
  ...[
    '"https://ü.example/"',
    '" a"',
    '"https://example.com/ "',
    '"file:///a b"',
    '"foo://a b"',
    '"//"',
    '"http://me@host/"',
    '"http://[::1]/"',
  ],
]

const LEVELS = ['2', '3', '4', '5', '6', '7', '1', '"2"', '"4"', '" 4 "', '"7"']

/** The fields, and values that are telling on that field. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  title: [],
  title_meta: [],
  sidebar_label: [],
  description: [],
  slug: [],
  id: [],
  author: [],
  author_title: [],
  authorTitle: [],
  somethingElse: [],
  date: ['2024-02-31', '2024/1/2', 'Jan 2 2024', '"2024-01-02T10:00"', '2024'],
  last_update: ['{author: a, date: 2024-01-02}', '{author: 1, date: x}', '{author: x, date: "2024-01-02 10:00"}'],
  authors: [
    ...['[ada, {name: Ada}]', '[{name: Ada, url: /x}]', '[{name: Ada, url: "x y"}]', '{key: a, imageURL: b}', '{key: 1, image_url: ""}'],
    ...['{name: A, socials: {x: a, y: b}}', '{name: A, socials: {x: a/b}}', '{title: x}', '[ada, ""]'],
  ],
  tags: ['[a, b]', '[{label: a}]', '[{label: a, permalink: ""}]', '[{label: 1, permalink: 2}]', '[[a]]'],
  image: URLS,
  author_url: URLS,
  author_image_url: URLS,
  authorURL: URLS,
  authorImageURL: URLS,
  keywords: ['[a, b]', '[a, ""]', '[~]', '[[a]]'],
  draft: ['"TRUE"', 'False', '" true"'],
  unlisted: ['"True"', 'false'],
  hide_table_of_contents: ['"FALSE"', 'no'],
  toc_min_heading_level: LEVELS,
  toc_max_heading_level: LEVELS,
  mdx: ['{format: mdx}', '{format: detect}', '{format: x}', '{format: 1}', '{format: md, x: 1}'],
}

const DATES = new Set(['2024-01-02', '2024-01-02T10:00:00Z'])

function valuesOf(field: string): string[] {
  const isDifference = field === 'mdx' || FIELDS[field] === URLS
  return [...ANYWHERE, ...(FIELDS[field] ?? [])].filter((value) => !(isDifference && DATES.has(value)))
}

async function disagreement(yaml: string): Promise<string | undefined> {
  const isAccepted = docusaurusAccepts(yaml)
  const texts = await findings(yaml)
  if (isAccepted === (texts.length === 0)) return undefined
  return `Docusaurus ${isAccepted ? 'accepts' : 'rejects'} ${JSON.stringify(yaml)}, the schema says: ${texts.join('; ') || 'nothing'}`
}

describe('Docusaurus and the schema agree', () => {
  it.each(Object.keys(FIELDS))('on every value that was thought of for `%s`', async (field) => {
    const disagreements = await Promise.all(valuesOf(field).map((value) => disagreement(`${field}: ${value}`)))
    expect(disagreements.filter((text) => text !== undefined)).toEqual([])
  })

  it('on front matters with several fields', async () => {
    const line = fc
      .constantFrom(...Object.keys(FIELDS))
      .chain((field) => fc.tuple(fc.constant(field), fc.constantFrom(...valuesOf(field), ...(FIELDS[field] ?? []))))
    const lines = fc.uniqueArray(line, { selector: ([field]) => field, minLength: 1, maxLength: 6 })
    const property = fc.asyncProperty(lines, async (entries) => {
      expect(await disagreement(entries.map(([field, value]) => `${field}: ${value}`).join('\n'))).toBeUndefined()
    })
    await fc.assert(property, { numRuns: 1000 })
  })
})
