import { describe, expect, it } from 'vitest'
import { builtInFindings } from './built-in-findings.ts'

const findings = builtInFindings('mkdocs-page')

const RIGHT: readonly string[] = [
  '',
  'title: 2026',
  'title: A\ndescription: B\nauthor: Ada\nicon: material/lock\nstatus: new\nsubtitle: C\ntemplate: home.html',
  'hide: [navigation, toc]',
  'hide: toc',
  'search: {boost: 0.5, exclude: no}',
  'social: {cards: false, cards_layout_options: {color: red}, debug: true}',
  'tags: [release, 2026]',
  'location: https://example.com',
  'mood: {of: the day}',
]

const WRONG: Readonly<Record<string, string>> = {
  'title: [A]': '`title` is a list (`A`), but must be text, a number or true or false',
  'hide: true': '`hide` is `true`, but must be text or a list',
  'search: false': '`search` is `false`, but must be a mapping',
  'search:': '`search` has no value, but must be a mapping',
  'search: {boost: high}': '`search.boost` is text (`high`), but must be a number',
  'social: none': '`social` is text (`none`), but must be a mapping',
  'tags: {a: b}': '`tags` is a mapping (`a`), but must be text or a list',
  'satus: new': 'satus → status',
}

describe('the schema of a MkDocs page', () => {
  it.each(RIGHT)('accepts %j', async (yaml) => expect(await findings(yaml)).toEqual([]))
  it.each(Object.entries(WRONG))('reports %j', async (yaml, finding) => expect(await findings(yaml)).toEqual([finding]))
})
