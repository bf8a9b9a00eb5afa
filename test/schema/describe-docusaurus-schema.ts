import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { parseFrontMatter } from '../../src/document/front-matter/parse-front-matter.ts'
import { compilePostSchema } from '../../src/schema/compile-post-schema.ts'

/*
 * Holds a schema against the validators that Docusaurus publishes and runs itself, on the same YAML: theirs reads it with the
 * js-yaml that Docusaurus depends on (dates become Date objects), ours as post-lint does (dates stay text).
 */

const require = createRequire(import.meta.url)
const fromBlog = createRequire(require.resolve('@docusaurus/plugin-content-blog/lib/frontMatter.js'))
const fromUtils = createRequire(fromBlog.resolve('@docusaurus/utils'))
const { load } = fromUtils('js-yaml') as { load: (text: string) => Record<string, unknown> }
const { validateMDXFrontMatter } = fromBlog('@docusaurus/mdx-loader/lib/frontMatter.js') as {
  validateMDXFrontMatter: (frontMatter: unknown) => unknown
}

export interface DocusaurusComparison {
  readonly schemaName: string
  /** What the build does with the front matter before it looks at the rest of the site; throws what it rejects. */
  readonly build: (frontMatter: Readonly<Record<string, unknown>>) => void
  /** Front matter that both accept, and that both reject. */
  readonly accepted: readonly string[]
  readonly rejected: readonly string[]
  /** Where the two differ on purpose. Everything else that differs is a mistake in the schema. */
  readonly differences: readonly {
    readonly name: string
    readonly docusaurus: 'accepts' | 'rejects'
    readonly yaml: readonly string[]
  }[]
  /** The fields, and values that are telling on that field. */
  readonly fields: Readonly<Record<string, readonly string[]>>
  /** Fields where an unquoted date is one of the differences. */
  readonly dateDiffers: (field: string) => boolean
}

/** Values in YAML, tried on every field. */
const ANYWHERE = [
  ...['x', 'a b', 'é', '"#"', '""', '~', 'true', '"true"', 'yes', '0', '3', '-1', '2.5', '"3"', '2024-01-02', '2024-01-02T10:00:00Z'],
  ...['[]', '[x]', '[1, x]', '[""]', '[true]', '{}', '{a: b}', '{name: Ada}', '{label: a, permalink: b}', '{author: Ada}'],
  ...['{date: 2024-01-02}', '{format: md}', '/a/b.png', 'https://example.com/a b'],
]

const DATES = new Set(['2024-01-02', '2024-01-02T10:00:00Z'])

/** Addresses that are written in odd ways. */
export const URLS: readonly string[] = [
  ...['a b.png', './a.png', '../a.png?x=[1]', 'mailto:a b', '"C:/a b"', 'http:///x', 'http://a b/', '"https://example.com:99999/"'],
  ...['ftp:x', '/a//b', '///a', '//a', 'a:b', '"a%zz"', '"a[b]"', "a'b", '"a\\"b"', 'x:y z', '"http:/x"', 'https:example.com', '/ü.png'],
  ...['"https://ü.example/"', '" a"', '"https://example.com/ "', '"file:///a b"', '"foo://a b"', '"//"', '"http://me@host/"'],
  '"http://[::1]/"',
]

export const LEVELS: readonly string[] = ['2', '3', '4', '5', '6', '7', '1', '"2"', '"4"', '" 4 "', '"7"']

/** What all kinds of content have, accepted and rejected alike. */
export const ACCEPTED_EVERYWHERE: readonly string[] = [
  'title: Hello',
  'title: ""',
  'description: ""',
  'anything: [1, {two: 3}]',
  'Title: a key in another case is one that is ignored',
  'image: /img/a.png',
  'image: ./a%20b.png',
  'image: https://example.com/a b.png?title=**x** é',
  'image: //cdn.example.com/x.png',
  'image: "data:image/png;base64,AAAA"',
  'image: "@site/static/a.png"',
  'image: "?a=b#c"',
  'keywords: [a]',
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
  'mdx: {format: md}',
  'mdx: {}',
]

export const REJECTED_EVERYWHERE: readonly string[] = [
  'title:',
  'title: true',
  'title: [a]',
  'title: {a: b}',
  'slug: ""',
  'slug:',
  'description: [a]',
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
  'mdx: md',
  'mdx: {format: html}',
  'mdx: {fromat: md}',
  'mdx:',
  `mdx: '{"format":"md"}'`,
  `last_update: '{"author":"Ada"}'`,
]

/** Fields of all kinds of content. */
export const COMMON_FIELDS: Readonly<Record<string, readonly string[]>> = {
  title: [],
  title_meta: [],
  description: [],
  slug: [],
  somethingElse: [],
  image: URLS,
  keywords: ['[a, b]', '[a, ""]', '[~]', '[[a]]'],
  draft: ['"TRUE"', 'False', '" true"'],
  unlisted: ['"True"', 'false'],
  hide_table_of_contents: ['"FALSE"', 'no'],
  toc_min_heading_level: LEVELS,
  toc_max_heading_level: LEVELS,
  last_update: ['{author: a, date: 2024-01-02}', '{author: 1, date: x}', '{author: x, date: "2024-01-02 10:00"}'],
  mdx: ['{format: mdx}', '{format: detect}', '{format: x}', '{format: 1}', '{format: md, x: 1}'],
}

/** Differences of all kinds of content. */
export const COMMON_DIFFERENCES: DocusaurusComparison['differences'] = [
  {
    name: 'an unquoted date where a URL or plain text belongs is a Date for Docusaurus and the text of a path for us',
    docusaurus: 'rejects',
    yaml: ['image: 2024-01-02', 'last_update: {author: 2024-01-02}'],
  },
  {
    name: 'an unquoted date passes as a mapping without keys, because a Date is an object',
    docusaurus: 'accepts',
    yaml: ['mdx: 2024-01-02', 'mdx: 2024-01-02T10:00:00Z'],
  },
  {
    name: 'a quoted date that is not in the calendar is for the rule date-valid, which also knows the unquoted ones',
    docusaurus: 'rejects',
    yaml: ['last_update: {date: "2024-01-99"}'],
  },
  {
    name: 'words that JavaScript happens to read as a date are no date',
    docusaurus: 'accepts',
    yaml: ['last_update: {date: before 2020}'],
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

export function describeDocusaurusSchema(comparison: DocusaurusComparison): void {
  const { schemaName, build, accepted, rejected, differences, fields, dateDiffers } = comparison
  const schema = compilePostSchema({
    name: schemaName,
    schema: JSON.parse(readFileSync(new URL(`../../schemas/${schemaName}.schema.json`, import.meta.url), 'utf8')),
  })

  function isBuilt(yaml: string): boolean {
    const frontMatter = load(yaml)
    try {
      build(frontMatter)
      if (Object.hasOwn(frontMatter, 'mdx')) validateMDXFrontMatter(frontMatter.mdx)
      return true
    } catch {
      return false
    }
  }

  async function findings(yaml: string): Promise<string[]> {
    const frontMatter = await parseFrontMatter(`---\n${yaml}\n---\n`)
    if (frontMatter?.data === undefined) throw new Error(`not read: ${yaml}`)
    return schema.violations(frontMatter.data).map(({ text }) => text)
  }

  async function disagreement(yaml: string): Promise<string | undefined> {
    const isAccepted = isBuilt(yaml)
    const texts = await findings(yaml)
    if (isAccepted === (texts.length === 0)) return undefined
    return `Docusaurus ${isAccepted ? 'accepts' : 'rejects'} ${JSON.stringify(yaml)}, the schema says: ${texts.join('; ') || 'nothing'}`
  }

  function valuesOf(field: string): string[] {
    return [...ANYWHERE, ...(fields[field] ?? [])].filter((value) => !(dateDiffers(field) && DATES.has(value)))
  }

  // Docusaurus prints what it rejects; several thousand rejections would hide the report.
  beforeAll(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
  })
  afterAll(() => {
    vi.restoreAllMocks()
  })

  describe('what Docusaurus accepts', () => {
    it.each(accepted)('%s', async (yaml) => {
      expect(isBuilt(yaml), 'Docusaurus').toBe(true)
      expect(await findings(yaml)).toEqual([])
    })
  })

  describe('what Docusaurus rejects', () => {
    it.each(rejected)('%s', async (yaml) => {
      expect(isBuilt(yaml), 'Docusaurus').toBe(false)
      expect(await findings(yaml)).not.toEqual([])
    })
  })

  describe.each(differences)('on purpose: $name', ({ docusaurus, yaml }) => {
    it.each(yaml)('%s', async (text) => {
      expect(isBuilt(text)).toBe(docusaurus === 'accepts')
      expect((await findings(text)).length > 0).toBe(docusaurus === 'accepts')
    })
  })

  describe('Docusaurus and the schema agree', () => {
    it.each(Object.keys(fields))('on every value that was thought of for `%s`', async (field) => {
      const disagreements = await Promise.all(valuesOf(field).map((value) => disagreement(`${field}: ${value}`)))
      expect(disagreements.filter((text) => text !== undefined)).toEqual([])
    })

    it('on front matters with several fields', async () => {
      const line = fc
        .constantFrom(...Object.keys(fields))
        .chain((field) => fc.tuple(fc.constant(field), fc.constantFrom(...valuesOf(field), ...(fields[field] ?? []))))
      const lines = fc.uniqueArray(line, { selector: ([field]) => field, minLength: 1, maxLength: 6 })
      const property = fc.asyncProperty(lines, async (entries) => {
        expect(await disagreement(entries.map(([field, value]) => `${field}: ${value}`).join('\n'))).toBeUndefined()
      })
      await fc.assert(property, { numRuns: 1000 })
    })
  })
}
