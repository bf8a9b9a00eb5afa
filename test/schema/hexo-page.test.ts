import { describe, expect, it } from 'vitest'
import { builtInFindings } from './built-in-findings.ts'

const findings = builtInFindings('hexo-page')

const RIGHT: readonly string[] = [
  'title: A\ndate: 2026-01-31\nlayout: page',
  'title: Tags\ntype: tags\ncomments: false',
  'layout: false\npermalink: about/me.html',
  'permalink: false',
  'tags: {any: thing}\ncategories: {any: thing}\npublished: no',
  'top_img: /a.png\naside: false\nmood: good',
  'title:\nupdated:',
]

const WRONG: Readonly<Record<string, string>> = {
  'title: {a: b}': '`title` is a mapping (`a`), but must be text, a number or true or false',
  'date: [2026-01-31]': '`date` is a list (`2026-01-31`), but must be text or a number',
  'comments: no': '`comments` is text (`no`): write false; Hexo takes other text for true',
  'layout: {a: b}': '`layout` is a mapping (`a`), but must be text, a number or true or false',
  'permalink: 2026': '`permalink` is a number (`2026`): write a path such as news/faster-builds/, or Hexo drops the page',
  'permalink: true': '`permalink` is `true`: write a path such as news/faster-builds/, or Hexo drops the page',
  'excerpt: [A]': '`excerpt` is a list (`A`), but must be text, a number or true or false',
  'type: [tags]': '`type` is a list (`tags`), but must be text',
  'disableNunjucks: "true"': '`disableNunjucks` is text (`true`): write true without quotes',
  'content: A': '`content` is not an allowed name for a key: Hexo keeps the page itself under it, so choose another',
  'commnets: false': 'commnets → comments',
}

describe('the schema of a page of Hexo', () => {
  it.each(RIGHT)('accepts %j', async (yaml) => expect(await findings(yaml)).toEqual([]))
  it.each(Object.entries(WRONG))('reports %j', async (yaml, finding) => expect(await findings(yaml)).toEqual([finding]))

  it('asks for nothing', async () => expect(await findings('{}')).toEqual([]))
})
