import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtInFindings } from './built-in-findings.ts'

const findings = builtInFindings('jekyll-page')

const RIGHT: readonly string[] = [
  '',
  'layout: page\ntitle: About\npermalink: /about/',
  'permalink:',
  'published: no',
  'list_title: News\nposition: 3\nversion: 1.0.0',
]

const WRONG: Readonly<Record<string, string>> = {
  'permalink: ""': '`permalink` is empty',
  'permalink: 404': '`permalink` is a number (`404`), but must be text',
  'published: "False"': '`published` is text (`False`): write true or false without quotes; any text counts as true',
}

describe('the schema of a page of Jekyll', () => {
  it.each(RIGHT)('accepts %j', async (yaml) => expect(await findings(yaml)).toEqual([]))
  it.each(Object.entries(WRONG))('reports %j', async (yaml, finding) => expect(await findings(yaml)).toEqual([finding]))

  it('knows the fields of a post, because documents of a collection have them too', () => {
    const [page, post] = ['page', 'post'].map((name) => {
      const text = readFileSync(new URL(`../../schemas/jekyll-${name}.schema.json`, import.meta.url), 'utf8')
      return Object.keys((JSON.parse(text) as { properties: object }).properties)
    })
    expect(page).toEqual(post)
  })
})
