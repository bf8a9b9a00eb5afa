import { describe, expect, it } from 'vitest'
import { builtInFindings } from './built-in-findings.ts'

const findings = builtInFindings('jekyll-post')

const RIGHT: readonly string[] = [
  '',
  'layout: post\ntitle: 2026\ndescription: B\nslug: c\nexcerpt: D\nexcerpt_separator: <!--more-->',
  'layout: null\ntitle:\ntags:\ncategories:\ndate:\npermalink:',
  'layout: none',
  'layout: false',
  'date: 2026-01-31',
  'date: 2026-01-31 10:00',
  'date: 2026-01-31 10:00:00 +0100',
  'date: 31 Jan 2026',
  'date: 20260131',
  'published: true',
  'published: no',
  'published: Off',
  'published: YES',
  'published: "true"',
  'published: 2026-01-31',
  'categories: news releases\ntags: a b',
  'categories: [news, 2026]\ntags: [a, ~]',
  'category: News, and more\ntag: a',
  'tags: a,b',
  'render_with_liquid: no',
  'draft: maybe',
  'author: {name: Ada}\nimage: {path: /a.png, alt: b, lqip: c}',
  'author: [ada, grace]\nimage: /a.png',
  'sitemap: false',
  'sitemap: {lastmod: 2026-01-31}',
  'redirect_from: /old/\nredirect_to: https://example.com',
  'redirect_from: [/old/, /older/]',
  'seo: {type: BlogPosting}\ntwitter: {card: summary}\nlast_modified_at: 2026-01-31',
  'toc: true\npin: true\nmath: true\nheader: {teaser: a.png}\ncover-img: b.png\nnav_order: 3\nanything: [1, {two: 3}]',
  'Title: a key in another case is one of your own',
]

const WRONG: Readonly<Record<string, string>> = {
  'layout: [post]': '`layout` is a list (`post`), but must be text or true or false',
  'layout: 404': '`layout` is a number (`404`), but must be text or true or false',
  'title: [A]': '`title` is a list (`A`), but must be text, a number or true or false',
  'date: soon': '`date` is text (`soon`): write a date such as 2026-01-31, or with a time 2026-01-31 10:00:00 +0100',
  'date: [2026-01-31]': '`date` is a list (`2026-01-31`), but must be text or a whole number',
  'permalink: 404': '`permalink` is a number (`404`), but must be text',
  'published:': '`published` has no value: write true or false; without a value it is not built',
  'published: "false"': '`published` is text (`false`): write true or false without quotes; any text counts as true',
  'published: later': '`published` is text (`later`): write true or false without quotes; any text counts as true',
  'render_with_liquid: "false"': '`render_with_liquid` is text (`false`): write true or false without quotes; any text counts as true',
  'sitemap: "false"': '`sitemap` is text (`false`): take the quotes away: in quotes it is text, which counts as true',
  'tags: 2026': '`tags` is a number (`2026`), but must be text or a list',
  'tags: {a: b}': '`tags` is a mapping (`a`), but must be text or a list',
  'tags: a, b': '`tags` is text (`a, b`): Jekyll cuts at the spaces, so the commas become part of the words; write a list',
  'categories: [[a]]': '`categories[0]` is a list (`a`), but must be text, a number or true or false',
  'redirect_from: {a: b}': '`redirect_from` is a mapping (`a`), but must be text or a list',
  'titel: A': 'titel → title',
  'permalnk: /a/': 'permalnk → permalink',
}

describe('the schema of a post of Jekyll', () => {
  it.each(RIGHT)('accepts %j', async (yaml) => expect(await findings(yaml)).toEqual([]))
  it.each(Object.entries(WRONG))('reports %j', async (yaml, finding) => expect(await findings(yaml)).toEqual([finding]))
})
