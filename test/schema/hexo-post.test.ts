import { describe, expect, it } from 'vitest'
import { builtInFindings } from './built-in-findings.ts'

const findings = builtInFindings('hexo-post')

const RIGHT: readonly string[] = [
  'title: A\ndate: 2026-01-31 08:30:00\nupdated: 2026-02-28\ntags: [a, 2026, true]\ncategories: News',
  'categories:\n  - [News, Releases]\n  - Tools',
  'tag: a\ncategory: B',
  'title:\ntags:\ncategories:\n  -\ndate:',
  'comments: false\nlayout: false',
  'comments: "false"\npublished: 0',
  'published: yes',
  'disableNunjucks: no',
  'permalink: news/a/',
  'permalink:',
  'photos: [/a.png, /b.png]\nphoto: /c.png',
  'excerpt: B\nlang: pt\ndisableNunjucks: true',
  'cover: /a.png\ntop_img: false\ntoc: true\nmathjax: true\nabbrlink: 4a17b156\nsticky: 10\nauthor: Ada',
  'id: 5\nslug: ignored\nmood: good',
]

const WRONG: Readonly<Record<string, string>> = {
  'title: {a: b}': '`title` is a mapping (`a`), but must be text, a number or true or false',
  'title: [A]': '`title` is a list (`A`), but must be text, a number or true or false',
  'date: [2026-01-31]': '`date` is a list (`2026-01-31`), but must be text or a number',
  'date: true': '`date` is `true`, but must be text or a number',
  'updated: {a: b}': '`updated` is a mapping (`a`), but must be text or a number',
  'comments: no': '`comments` is text (`no`): write false; Hexo takes other text for true',
  'comments: off': '`comments` is text (`off`): write false; Hexo takes other text for true',
  'comments: "False"': '`comments` is text (`False`): write false; Hexo takes other text for true',
  'published: no': '`published` is text (`no`): write false; Hexo takes other text for true',
  'published: [false]': '`published` is a list (`false`), but must be text, a number or true or false',
  'tags: {a: b}': '`tags` is a mapping (`a`), but must be text, a number, a list or true or false',
  'tags: [{a: b}]': '`tags[0]` is a mapping (`a`), but must be text, a number or true or false',
  'tags: [[a]]': '`tags[0]` is a list (`a`), but must be text, a number or true or false',
  'categories: {a: b}': '`categories` is a mapping (`a`), but must be text, a number, a list or true or false',
  'categories: [{a: b}]': '`categories[0]` is a mapping (`a`), but must be text, a number, a list or true or false',
  'categories: [[{a: b}]]': '`categories[0][0]` is a mapping (`a`), but must be text, a number or true or false',
  'category: {a: b}': '`category` is a mapping (`a`), but must be text, a number, a list or true or false',
  'permalink: 2026': '`permalink` is a number (`2026`): write a path such as news/faster-builds/, or Hexo drops the post',
  'permalink: true': '`permalink` is `true`: write a path such as news/faster-builds/, or Hexo drops the post',
  'permalink: [a]': '`permalink` is a list (`a`): write a path such as news/faster-builds/, or Hexo drops the post',
  'photos: {a: b}': '`photos` is a mapping (`a`), but must be text or a list',
  'photos: [{src: /a.png}]': '`photos[0]` is a mapping (`src`), but must be text or a number',
  'excerpt: {a: b}': '`excerpt` is a mapping (`a`), but must be text, a number or true or false',
  'disableNunjucks: yes': '`disableNunjucks` is text (`yes`): write true without quotes',
  'content: A': '`content` is not an allowed name for a key: Hexo keeps the post itself under it, so choose another',
  '_id: a': '`_id` is not an allowed name for a key: Hexo keeps the post itself under it, so choose another',
  'categoreis: News': 'categoreis → categories',
  'descripton: B': 'descripton → description',
  'permalnik: a/': 'permalnik → permalink',
}

describe('the schema of a post of Hexo', () => {
  it.each(RIGHT)('accepts %j', async (yaml) => expect(await findings(yaml)).toEqual([]))
  it.each(Object.entries(WRONG))('reports %j', async (yaml, finding) => expect(await findings(yaml)).toEqual([finding]))

  it('asks for nothing', async () => expect(await findings('{}')).toEqual([]))
})
