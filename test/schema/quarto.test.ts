import { describe, expect, it } from 'vitest'
import { builtInFindings } from './built-in-findings.ts'

const findings = builtInFindings('quarto')

const RIGHT: readonly string[] = [
  '',
  'title: A\nsubtitle: B\ndescription: C\nlang: en',
  'author: Ada',
  'author: {name: Ada, orcid: 0000-0000}',
  'author: [Ada, {name: Grace}]',
  'date: 2026-01-31',
  'date: last-modified',
  'date: {value: today, format: long}',
  'categories: news',
  'categories: [news, 2026]',
  'image: card.png\nimage-alt: A chart\nimage-height: "420"',
  'image: false',
  'listing: {contents: posts, sort: date desc}',
  'listing: [{id: a}, {id: b}]',
  'about: {template: solana}',
  'toc: True\ntable-of-contents: false',
  'format: {html: {toc: true}}',
  'freeze: auto',
  'bibliography: [a.bib, b.bib]',
  'execute: {echo: false}\nparams: {alpha: 1}\nmy-own: 1',
]

const WRONG: Readonly<Record<string, string>> = {
  'title: 2026': '`title` is a number (`2026`), but must be text',
  'author: 7': '`author` is a number (`7`), but must be text, a list or a mapping',
  'date: {format: long}': '`date.value` is missing (The date, or a word for it)',
  'date: [today]': '`date` is a list (`today`), but must be text or a mapping',
  'image: [card.png]': '`image` is a list (`card.png`), but must be text or true or false',
  'image-height: 420': '`image-height` is a number (`420`): write it in quotes, Quarto takes no number here',
  'aliases: /old/': '`aliases` is text (`/old/`), but must be a list',
  'order: first': '`order` is text (`first`), but must be a number',
  'toc: yes': '`toc` is text (`yes`), but must be true or false',
  'draft: maybe': '`draft` is text (`maybe`), but must be true or false',
  'discription: x': 'discription → description',
}

describe('the schema of a Quarto document', () => {
  it.each(RIGHT)('accepts %j', async (yaml) => expect(await findings(yaml)).toEqual([]))
  it.each(Object.entries(WRONG))('reports %j', async (yaml, finding) => expect(await findings(yaml)).toEqual([finding]))
})
