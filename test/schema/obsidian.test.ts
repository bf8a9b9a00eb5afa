import { describe, expect, it } from 'vitest'
import { builtInFindings } from './built-in-findings.ts'

const findings = builtInFindings('obsidian')

const RIGHT: readonly string[] = [
  '',
  'tags: [books, reading/2026, 5]',
  'tags: books',
  'tags:\naliases:\ncssclasses:',
  'aliases: ["[[Faster builds]]"]',
  'publish: true\npermalink: 2026\ndescription: A',
  'cover: "[[card.png]]"\nimage: https://example.com/card.png',
  'mood: {of: the day}\nrating: 5',
  'tag: a word of my own\ntags: [books]',
]

const WRONG: Readonly<Record<string, string>> = {
  'tags: {books: true}': '`tags` is a mapping (`books`), but must be text, a number or a list',
  'aliases: [[Faster builds]]':
    '`aliases[0]` is a list (`Faster builds`): put a link in quotes, such as "[[Note]]", and do not nest lists or mappings',
  'cover: [[card.png]]': '`cover` is a list (`[…]`): write one path or URL, and put a link in quotes, such as "[[card.png]]"',
  'publish: maybe': '`publish` is text (`maybe`): write true or false',
  'tag: books': '`tag` is not allowed here: Obsidian reads only `tags` since version 1.9',
  'alias: A': '`alias` is not allowed here: Obsidian reads only `aliases` since version 1.9',
  'cssclass: wide': '`cssclass` is not allowed here: Obsidian reads only `cssclasses` since version 1.9',
  'aliasses: [A]': 'aliasses → aliases',
}

describe('the schema of an Obsidian note', () => {
  it.each(RIGHT)('accepts %j', async (yaml) => expect(await findings(yaml)).toEqual([]))
  it.each(Object.entries(WRONG))('reports %j', async (yaml, finding) => expect(await findings(yaml)).toEqual([finding]))
})
