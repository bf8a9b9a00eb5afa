import { describe, expect, it } from 'vitest'
import { builtInFindings } from './built-in-findings.ts'

const findings = builtInFindings('nextra-post')

const RIGHT: readonly string[] = [
  'title: A\ndescription: B\nauthor: Ada\ntags: [a, 2026]',
  'date: 2026-01-31',
  'date: "2026-01-31"',
  'date: 2026-01-31T08:30',
  'date: 2026-01-31T08:30:00.000Z',
  'date: 2026/1/31',
  'date: 2026/01/31 8:30',
  'date:',
  'author: [Ada, Grace]',
  'tags:',
  'searchable: true\nopenGraph: {images: [/a.png]}\nmood: good',
]

const WRONG: Readonly<Record<string, string>> = {
  'date: 2026': '`date` is a number (`2026`): write a date such as 2026-01-31',
  'date: 2026-1-31':
    '`date` is text (`2026-1-31`): write a date such as 2026-01-31, 2026-01-31T08:30, 2026-01-31T08:30:00.000Z, 2026/1/31 or 2026/1/31 8:30',
  'date: 2026-01-31 08:30':
    '`date` is text (`2026-01-31 08:30`): write a date such as 2026-01-31, 2026-01-31T08:30, 2026-01-31T08:30:00.000Z, 2026/1/31 or 2026/1/31 8:30',
  'date: 2026-01-31T08:30:00Z':
    '`date` is text (`2026-01-31T08:30:00Z`): write a date such as 2026-01-31, 2026-01-31T08:30, 2026-01-31T08:30:00.000Z, 2026/1/31 or 2026/1/31 8:30',
  'date: 2026-01-31:00.000Z':
    '`date` is text (`2026-01-31:00.000Z`): write a date such as 2026-01-31, 2026-01-31T08:30, 2026-01-31T08:30:00.000Z, 2026/1/31 or 2026/1/31 8:30',
  'date: January 31, 2026':
    '`date` is text (`January 31, 2026`): write a date such as 2026-01-31, 2026-01-31T08:30, 2026-01-31T08:30:00.000Z, 2026/1/31 or 2026/1/31 8:30',
  'date: [2026-01-31]': '`date` is a list (`2026-01-31`): write a date such as 2026-01-31',
  'tags: release': '`tags` is text (`release`), but must be a list',
  'tags: [{a: b}]': '`tags[0]` is a mapping (`a`), but must be text or a number',
  'title: {a: b}': '`title` is a mapping (`a`), but must be text, a number or true or false',
  'author: {name: Ada}': '`author` is a mapping (`name`), but must be text, a number or a list',
  'author: [{name: Ada}]': '`author[0]` is a mapping (`name`), but must be text or a number',
  'description: [B]': '`description` is a list (`B`), but must be text, a number or true or false',
  'descripton: B': 'descripton → description',
}

describe('the schema of a post of the Nextra blog theme', () => {
  it.each(RIGHT)('accepts %j', async (yaml) => expect(await findings(yaml)).toEqual([]))
  it.each(Object.entries(WRONG))('reports %j', async (yaml, finding) => expect(await findings(yaml)).toEqual([finding]))

  it('asks for nothing', async () => expect(await findings('{}')).toEqual([]))
})
