import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseFrontMatter } from '../../src/document/front-matter/parse-front-matter.ts'
import { compilePostSchema } from '../../src/schema/compile-post-schema.ts'

const schema = compilePostSchema({
  name: 'post',
  schema: JSON.parse(readFileSync(new URL('../../schemas/post.schema.json', import.meta.url), 'utf8')),
})

async function findings(block: string): Promise<string[]> {
  const frontMatter = await parseFrontMatter(`${block}\n`)
  if (frontMatter?.data === undefined) throw new Error(`not read: ${block}`)
  return [
    ...schema.violations(frontMatter.data).map(({ text }) => text),
    ...schema.unknownKeys(frontMatter.data).map(({ key, nearest }) => `${key} → ${nearest}`),
  ]
}

/** What the generators' own documentation shows, in our words. */
const RIGHT: Readonly<Record<string, string>> = {
  nothing: '---\n---',
  Docusaurus: '---\ntitle: A\nauthors: [{name: Ada}]\ntags: [{label: a, permalink: /a}, 2]\nlast_update: {date: 2026-01-31}\n---',
  Hugo: '---\nTitle: A\ndate: 2026-01-31\nlastmod: 2026-02-01\ndraft: false\nkeywords: a b\nmenus: {main: {weight: 1}}\ncascade: []\n---',
  'Hugo in TOML': '+++\ntitle = "A"\ndate = 2026-01-31T10:00:00Z\ntags = ["a"]\n[params]\nmood = "good"\n+++',
  Jekyll: '---\nlayout: null\ntitle: 2026\ncategories: news releases\ntags: a b\npublished: false\nimage: {path: /a.png, width: 5}\n---',
  Hexo: '---\ntitle: A\ncategories:\n  - [a, b]\n  - [c]\nupdated: 2026-01-31 10:00\ncomments: true\n---',
  Astro: '---\ntitle: A\ndescription: B\npubDate: Jan 31 2026\nheroImage: ../a.png\n---',
  Starlight: '---\ntitle: A\ndraft: true\nlastUpdated: false\nhead: [{tag: title}]\n---',
  'MkDocs Material': '---\ndate: {created: 2026-01-31, updated: 2026-02-01}\nauthors: [ada]\ndraft: yes\nslug: a\n---',
  Eleventy: '---\ntitle: A\ntags: post\npermalink: false\neleventyExcludeFromCollections: true\n---',
  Quarto: '---\ntitle: A\nauthor: {name: Ada}\ndate: last-modified\nimage: false\ncategories: news\n---',
  Zola: '+++\ntitle = "A"\npath = "a"\nauthors = ["Ada"]\naliases = ["b"]\n[extra]\nteam = "x"\n+++',
  'dev.to': '---\ntitle: A\npublished: false\ntags: a, b\ncover_image: https://example.com/a.png\n---',
  Obsidian: '---\ntags:\naliases: A\ncssclasses: [wide]\n---',
  'words of other languages': '---\ntitre: A\nautor: Ada\ncategorie: x\nimagen: a.png\n---',
}

const WRONG: Readonly<Record<string, readonly [block: string, finding: string]>> = {
  'a title that is a list': ['---\ntitle: [A]\n---', '`title` is a list (`A`), but must be text, a number or true or false'],
  'a description that is a mapping': ['---\ndescription: {a: b}\n---', '`description` is a mapping (`a`), but must be text or a number'],
  'a draft that is neither true nor false': ['---\ndraft: maybe\n---', '`draft` is text (`maybe`): write true or false'],
  'tags that are a mapping': ['---\ntags: {a: b}\n---', '`tags` is a mapping (`a`), but must be text, a number or a list'],
  'a date that is a list': ['---\ndate: [2026-01-31]\n---', '`date` is a list (`2026-01-31`), but must be text, a number or a mapping'],
  'a title that is misspelt': ['---\ntitel: A\n---', 'titel → title'],
  'a description that is misspelt': ['+++\ndiscription = "A"\n+++', 'discription → description'],
}

describe('the schema for any generator', () => {
  it.each(Object.entries(RIGHT))('has nothing to say about %s', async (_, block) => expect(await findings(block)).toEqual([]))
  it.each(Object.entries(WRONG))('reports %s', async (_, [block, finding]) => expect(await findings(block)).toEqual([finding]))
  it('asks for nothing', () => expect(schema.requiresFrontMatter).toBe(false))
})
