import { describe, expect, it } from 'vitest'
import { builtInFindings } from './built-in-findings.ts'

const findings = builtInFindings('gatsby')

const RIGHT: readonly string[] = [
  'title: A\ndescription: B\ndate: "2026-01-31T08:30:00.000Z"',
  'title: 2026\ndate: 2026-01-31',
  'templateKey: blog-post\nfeaturedpost: false\nfeaturedimage: /img/a.png',
  'slug: /a/\npath: /a/\ntemplate: post\ndraft: no\ntags: [a]\ncategory: News',
  'featuredImage: ./a.png\nthumbnail: ./b.png\nauthor: Ada\nlayout: false',
  'published: true\nupdated: 2026-02-28\nfeatured: true\npublishedAt: 2026-01-31',
  'mood: good',
]

const WRONG: Readonly<Record<string, string>> = {
  'title: [A]': '`title` is a list (`A`), but must be text, a number or true or false',
  'title: {a: b}': '`title` is a mapping (`a`), but must be text, a number or true or false',
  'description: [B]': '`description` is a list (`B`), but must be text, a number or true or false',
  'date: [2026-01-31]': '`date` is a list (`2026-01-31`), but must be text or a number',
  'date: {a: b}': '`date` is a mapping (`a`), but must be text or a number',
  'tags: {a: b}': '`tags` is a mapping (`a`), but must be text, a number or a list',
  'slug: [a]': '`slug` is a list (`a`), but must be text or a number',
  'template: {a: b}': '`template` is a mapping (`a`), but must be text',
  'image: 5': '`image` is a number (`5`), but must be text, a list, a mapping or true or false',
  'descripton: B': 'descripton → description',
  'featurdImage: ./a.png': 'featurdImage → featuredImage',
}

describe('the schema of a post of Gatsby', () => {
  it.each(RIGHT)('accepts %j', async (yaml) => expect(await findings(yaml)).toEqual([]))
  it.each(Object.entries(WRONG))('reports %j', async (yaml, finding) => expect(await findings(yaml)).toEqual([finding]))

  it('asks for nothing', async () => expect(await findings('{}')).toEqual([]))
})
