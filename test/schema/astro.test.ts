import { describe, expect, it } from 'vitest'
import { builtInFindings } from './built-in-findings.ts'

const findings = builtInFindings('astro')

const RIGHT: readonly string[] = [
  'title: A\ndescription: B\npubDate: Jul 08 2022\nupdatedDate: 2026-02-28\nheroImage: ../../assets/a.jpg',
  'mood: good',
  'author: Ada\npubDatetime: 2026-01-31T08:30:00Z\nmodDatetime:\nfeatured: true\nogImage: ./card.png\ncanonicalURL: https://example.com/a',
  'publishDate: 31 January 2026\ncoverImage: {src: ./a.png, alt: B}\nupdateDate: 2026-02-28',
  'draft: true',
  'draft:',
  'tags: [a, 2026]\ncategory: {collection: categories, id: news}',
  'authors: [ada, {collection: authors, id: grace}]',
  'slug: faster-builds\nlang: pt-BR',
  'layout: ../layouts/Post.astro',
  'features: [fast]\npublishedDate: 2026-01-31\ntitre: A',
]

const WRONG: Readonly<Record<string, string>> = {
  'title: [A]': '`title` is a list (`A`), but must be text, a number or true or false',
  'description: {a: b}': '`description` is a mapping (`a`), but must be text or a number',
  'pubDate: [2026-01-31]': '`pubDate` is a list (`2026-01-31`), but must be text or a number',
  'updatedDate: {day: 31}': '`updatedDate` is a mapping (`day`), but must be text or a number',
  'date: true': '`date` is `true`, but must be text or a number',
  'draft: maybe': '`draft` is text (`maybe`): write true or false',
  'heroImage: 5': '`heroImage` is a number (`5`), but must be text, a list, a mapping or true or false',
  'tags: {a: b}': '`tags` is a mapping (`a`), but must be text, a number or a list',
  'slug: [a]': '`slug` is a list (`a`), but must be text or a number',
  'layout: true': '`layout` is `true`, but must be text',
  'descripton: A': 'descripton → description',
  'pubDtae: 2026-01-31': 'pubDtae → pubDate',
  'heroImgae: ./a.png': 'heroImgae → heroImage',
  'updatdDate: 2026-01-31': 'updatdDate → updatedDate',
}

describe('the schema of an entry of an Astro content collection', () => {
  it.each(RIGHT)('accepts %j', async (yaml) => expect(await findings(yaml)).toEqual([]))
  it.each(Object.entries(WRONG))('reports %j', async (yaml, finding) => expect(await findings(yaml)).toEqual([finding]))

  it('reads TOML, where dates have no quotes either', async () =>
    expect(await findings('title = "A"\npubDate = 2026-01-31', '+++')).toEqual([]))

  it('asks for nothing', async () => expect(await findings('{}')).toEqual([]))
})
