import { describe, expect, it } from 'vitest'
import { builtInFindings } from './built-in-findings.ts'

const findings = builtInFindings('zola-page')

const RIGHT: readonly string[] = [
  '',
  'title = "A"\ndescription = "B"\nslug = "c"\npath = "/d"\ntemplate = "e.html"',
  'date = 2026-01-31\nupdated = "2026-01-31"',
  'date = 2026-01-31T10:00:00Z',
  'date = 2026-01-31T10:00:00.123456+01:00',
  'date = 2026-01-31 10:00:00',
  'draft = true\nrender = false\nin_search_index = false',
  'weight = 0\nauthors = ["Ada"]\naliases = ["old"]',
  '[taxonomies]\ntags = ["a", "b"]\ncategories = []',
  '[extra]\nanything = 1\n[extra.more]\nof = "it"',
]

/** Where YAML is another thing than TOML. */
const RIGHT_YAML: readonly string[] = [
  'title:\ndescription: ~\nslug:\nweight:\ntemplate:',
  'date: 2026-01-31',
  'date: 2026-1-2 3:04:05.5 -5',
  'date: 2026-01-31t10:00:00-05:00',
  'taxonomies: {tags: [a]}\nextra: {a: [1, {b: c}]}',
]

const DATE = 'write a date such as 2026-01-31, or with a time 2026-01-31T10:00:00+01:00'

const WRONG: Readonly<Record<string, string>> = {
  'title = 2026': '`title` is a number (`2026`), but must be text',
  'title = ["A"]': '`title` is a list (`A`), but must be text',
  'date = "soon"': `\`date\` is text (\`soon\`): ${DATE}`,
  'date = "2026/01/31"': `\`date\` is text (\`2026/01/31\`): ${DATE}`,
  'date = 10:00:00': `\`date\` is text (\`10:00:00\`): ${DATE}`,
  'updated = 20260131': '`updated` is a number (`20260131`), but must be text',
  'draft = "true"': '`draft` is text (`true`), but must be true or false',
  'slug = ""': '`slug` is empty',
  'path = ""': '`path` is empty',
  'weight = -1': '`weight` is `-1`, but must be at least 0',
  'weight = 1.5': '`weight` is a number (`1.5`), but must be a whole number',
  'authors = "Ada"': '`authors` is text (`Ada`), but must be a list',
  'aliases = [1]': '`aliases[0]` is a number (`1`), but must be text',
  'taxonomies = ["a"]': '`taxonomies` is a list (`a`), but must be a mapping',
  '[taxonomies]\ntags = "a"': '`taxonomies.tags` is text (`a`), but must be a list',
  '[taxonomies]\ntags = ["a", " "]': '`taxonomies.tags[1]` is text (` `): a term needs at least one letter',
  'extra = "a"': '`extra` is text (`a`), but must be a mapping',
  'tags = ["a"]': 'tags → undefined',
  'titel = "A"': 'titel → title',
}

const WRONG_YAML: Readonly<Record<string, string>> = {
  'title: 2026': '`title` is a number (`2026`), but must be text',
  'draft: yes': '`draft` is text (`yes`), but must be true or false',
  'draft:': '`draft` has no value, but must be true or false',
  'date:': '`date` has no value, but must be text',
  'authors:': '`authors` has no value, but must be a list',
  'extra:': '`extra` has no value, but must be a mapping',
}

describe('the schema of a page of Zola', () => {
  it.each(RIGHT)('accepts %j', async (toml) => expect(await findings(toml, '+++')).toEqual([]))
  it.each(RIGHT_YAML)('accepts %j', async (yaml) => expect(await findings(yaml)).toEqual([]))
  it.each(Object.entries(WRONG))('reports %j', async (toml, finding) => expect(await findings(toml, '+++')).toEqual([finding]))
  it.each(Object.entries(WRONG_YAML))('reports %j', async (yaml, finding) => expect(await findings(yaml)).toEqual([finding]))
})
