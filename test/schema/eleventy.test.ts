import { describe, expect, it } from 'vitest'
import { builtInFindings } from './built-in-findings.ts'

const findings = builtInFindings('eleventy')

const RIGHT: readonly string[] = [
  'title: A\ndescription: B\nlayout: post.njk\ntags: post',
  'tags: [posts, 2026]\ndate: 2026-01-31',
  'date: 2026-01-31T08:30:00Z',
  'date: 2026-01-31 08:30:00',
  'date: "2026-01"',
  'date: Last Modified',
  'date: git created',
  'date:',
  'date: false',
  'layout: false',
  'permalink: false',
  'permalink: /posts/a/',
  'permalink: a.html',
  'permalink: "/{{ title | slugify }}"',
  'permalink: "/<%= slug %>"',
  'permalink: {build: a.html}',
  'permalink: a\neleventyAllowMissingExtension: true',
  'pagination: {data: collections.posts, size: 10, alias: posts}',
  'pagination: {size: "1"}',
  'templateEngineOverride: njk,md',
  'eleventyExcludeFromCollections: true',
  'eleventyExcludeFromCollections: [posts]',
  'eleventyComputed: {title: "{{ page.url }}"}',
  'eleventyNavigation: {key: A, parent: B, order: 2}',
  'eleventyImport: {collections: [posts]}',
  'page: {lang: pt}',
  'pkg: text\neleventy:',
  'title: {en: A, pt: B}\nmood: good\ntag: a\nupdated: 2026-01-31',
]

const WRONG: Readonly<Record<string, string | readonly string[]>> = {
  'date: soon': '`date` is text (`soon`): write a date such as 2026-01-31, or `git Created`',
  'date: 2026': '`date` is a number (`2026`): write a date such as 2026-01-31, or `git Created`',
  'date: true': '`date` is `true`: write a date such as 2026-01-31, or `git Created`',
  'date: 2026-1-31': '`date` is text (`2026-1-31`): write a date such as 2026-01-31, or `git Created`',
  'date: 2026-01-31 08:30': '`date` is text (`2026-01-31 08:30`): write a date such as 2026-01-31, or `git Created`',
  'date: 31 January 2026': '`date` is text (`31 January 2026`): write a date such as 2026-01-31, or `git Created`',
  'date: modified': '`date` is text (`modified`): write a date such as 2026-01-31, or `git Created`',
  'tags: 2026': '`tags` is a number (`2026`): write a tag as text, or a list of tags',
  'tags: true': '`tags` is `true`: write a tag as text, or a list of tags',
  'tags: {a: b}': '`tags` is a mapping (`a`): write a tag as text, or a list of tags',
  'layout: true': '`layout` is `true`: write the name of a layout, or false',
  'layout: [post.njk]': '`layout` is a list (`post.njk`): write the name of a layout, or false',
  'permalink: true': '`permalink` is `true`: write a path such as /posts/faster-builds/, or false',
  'permalink: 2026': '`permalink` is a number (`2026`): write a path such as /posts/faster-builds/, or false',
  'permalink: posts/a':
    '`permalink` is text (`posts/a`): end it with a slash or a file ending such as .html, or the page is written to a file without one',
  'pagination: posts': '`pagination` is text (`posts`), but must be a mapping',
  'pagination:': '`pagination` has no value, but must be a mapping',
  'pagination: {data: [a, b], size: 1}': '`pagination.data` is a list (`a, b`), but must be text',
  'templateEngineOverride: [njk]':
    '`templateEngineOverride` is a list (`njk`): write the names of template languages such as njk,md, or false',
  'eleventyExcludeFromCollections: yes': '`eleventyExcludeFromCollections` is text (`yes`): write true without quotes',
  'content: A': '`content` is not an allowed name for a key: Eleventy fills it in itself, so choose another',
  'collections: [a]': '`collections` is not an allowed name for a key: Eleventy fills it in itself, so choose another',
  'page: A': '`page` is text (`A`): Eleventy keeps its own facts under this key, so choose another',
  'page:': '`page` has no value: Eleventy keeps its own facts under this key, so choose another',
  'page: {lang: pt, url: /a/, date: 2026-01-31}': [
    '`page.url` is not an allowed name for a key: Eleventy fills it in itself',
    '`page.date` is not an allowed name for a key: Eleventy fills it in itself',
  ],
  'pkg: {name: a}': '`pkg` is a mapping (`name`): Eleventy keeps the package.json of the site under this key, so choose another',
  'eleventy: {version: 3}': '`eleventy` is a mapping (`version`): Eleventy keeps its version under this key, so choose another',
  'eleventyComputed: {content: A}':
    '`eleventyComputed.content` is not an allowed name for a key: Eleventy fills it in itself, so choose another',
  'title: [A]': '`title` is a list (`A`), but must be text, a number, a mapping or true or false',
  'permalnik: /a/': 'permalnik → permalink',
  'eleventyNavigation: {paretn: A}': 'paretn → parent',
  'pagination: {revesre: true}': 'revesre → reverse',
  'eleventyExcludeFromColections: true': 'eleventyExcludeFromColections → eleventyExcludeFromCollections',
}

describe('the schema of an Eleventy page', () => {
  it.each(RIGHT)('accepts %j', async (yaml) => expect(await findings(yaml)).toEqual([]))
  it.each(Object.entries(WRONG))('reports %j', async (yaml, finding) => expect(await findings(yaml)).toEqual([finding].flat()))

  it('asks for nothing', async () => expect(await findings('{}')).toEqual([]))
})
