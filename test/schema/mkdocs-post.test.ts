import { describe, expect, it } from 'vitest'
import { builtInFindings } from './built-in-findings.ts'

const findings = builtInFindings('mkdocs-post')

/** Each with a date of its own or with `date: 2026-01-31` before it. */
const RIGHT: readonly string[] = [
  'date: 2026-01-31 08:30:00',
  'date: 2026-01-31T08:30:00Z',
  'date: 2026-1-2 8:30:00 +02:00',
  'date: {created: 2026-01-31}',
  'date: {created: 2026-01-31, updated: 2026-02-28, announced: 2026-01-01}',
  'authors: [ada, grace]',
  'authors:',
  'categories: [News]\ntags: [a, 2026, true]',
  'draft: true',
  'draft: no',
  'pin: true\nreadtime: 15\nslug: faster-builds',
  'links: [setup/blog.md, {The release: "https://example.com"}]',
  'links: [{Further: [a.md, b.md]}]',
  'title: 2026\nicon: material/lock-open\nhide: [feedback]\nsearch: {exclude: true}\nsocial: {cards_layout: default}',
  'mood: good',
]

const DATE = 'write a date such as 2026-01-31, or 2026-01-31 08:30:00 with a time'

const WRONG: Readonly<Record<string, string>> = {
  'title: A': '`date` is missing (When the post was published)',
  'date:': '`date` has no value, but must be text or a mapping',
  'date: 2026': '`date` is a number (`2026`), but must be text or a mapping',
  'date: 2026-1-2': `\`date\` is text (\`2026-1-2\`): ${DATE}`,
  'date: 2026-01-31 08:30': `\`date\` is text (\`2026-01-31 08:30\`): ${DATE}`,
  'date: 31 January 2026': `\`date\` is text (\`31 January 2026\`): ${DATE}`,
  'date: [2026-01-31]': '`date` is a list (`2026-01-31`), but must be text or a mapping',
  'date: {updated: 2026-01-31}': '`date.created` is missing (When the post was published)',
  'date: {created: 2026-01-31, updated: soon}': `\`date.updated\` is text (\`soon\`): ${DATE}`,
  'date: {created: 2026-01-31, announced: soon}': `\`date.announced\` is text (\`soon\`): ${DATE}`,
  'authors: ada': '`authors` is text (`ada`), but must be a list',
  'authors: {ada: 1}': '`authors` is a mapping (`ada`), but must be a list',
  'categories: [2026]': '`categories[0]` is a number (`2026`), but must be text',
  'tags: news': '`tags` is text (`news`), but must be a list',
  'tags: [[a]]': '`tags[0]` is a list (`a`), but must be text, a number or true or false',
  'draft: maybe': '`draft` is text (`maybe`): write true or false',
  'pin: 1': '`pin` is a number (`1`), but must be text or true or false',
  'readtime: 5 min': '`readtime` is text (`5 min`), but must be a whole number',
  'slug: 2026': '`slug` is a number (`2026`), but must be text',
  'links: a.md': '`links` is text (`a.md`), but must be a list or a mapping',
  'search: false': '`search` is `false`, but must be a mapping',
  'descripton: x': 'descripton → description',
  'search: {exlcude: true}': 'exlcude → exclude',
}

function withDate(yaml: string): string {
  return /^(?:date:|title: A$)/.test(yaml) ? yaml : `date: 2026-01-31\n${yaml}`
}

describe('the schema of a MkDocs blog post', () => {
  it.each(RIGHT)('accepts %j', async (yaml) => expect(await findings(withDate(yaml))).toEqual([]))
  it.each(Object.entries(WRONG))('reports %j', async (yaml, finding) => expect(await findings(withDate(yaml))).toEqual([finding]))
})
