import { describe, expect, it } from 'vitest'
import { builtInFindings } from './built-in-findings.ts'

const findings = builtInFindings('nextra-page')

const RIGHT: readonly string[] = [
  'title: A\ndescription: B\nsidebarTitle: C',
  'title: {absolute: A}',
  'searchable: yes',
  'asIndexPage: true\nsearchable: false',
  'keywords: a, b',
  'keywords: [a, b]\nauthors: [{name: Ada}]',
  'openGraph: {images: [/a.png]}\ntwitter: {card: summary}\nrobots: noindex\nalternates: {canonical: "https://example.com"}',
  'date: soon\nauthor: Ada\nmood: good',
  'description:',
]

const WRONG: Readonly<Record<string, string>> = {
  'title: [A]': '`title` is a list (`A`), but must be text, a number or a mapping',
  'description: {a: b}': '`description` is a mapping (`a`), but must be text or a number',
  'searchable: no': '`searchable` is text (`no`): write false without quotes',
  'asIndexPage: no': '`asIndexPage` is text (`no`): write false without quotes',
  'openGraph: /a.png': '`openGraph` is text (`/a.png`), but must be a mapping',
  'keywords: 5': '`keywords` is a number (`5`), but must be text or a list',
  'robots: [noindex]': '`robots` is a list (`noindex`), but must be text or a mapping',
  'sidebarTitel: A': 'sidebarTitel → sidebarTitle',
  'serachable: false': 'serachable → searchable',
}

describe('the schema of a Nextra page', () => {
  it.each(RIGHT)('accepts %j', async (yaml) => expect(await findings(yaml)).toEqual([]))
  it.each(Object.entries(WRONG))('reports %j', async (yaml, finding) => expect(await findings(yaml)).toEqual([finding]))

  it('asks for nothing', async () => expect(await findings('{}')).toEqual([]))
})
