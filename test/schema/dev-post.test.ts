import { describe, expect, it } from 'vitest'
import { builtInFindings } from './built-in-findings.ts'

const findings = builtInFindings('dev-post')

const RIGHT: readonly string[] = [
  'title: A',
  `title: ${'x'.repeat(128)}`,
  'title: 2026',
  'title: A\npublished: false',
  'title: A\npublished: yes',
  'title: A\ntags:',
  'title: A\ntags: one, two, three, four',
  'title: A\ntags: one,two,three,four,',
  'title: A\ntags: ", one,, two, three, four"',
  'title: A\ntags: [one, two, three, four]',
  'title: A\ncanonical_url:\ncover_image: ""',
  'title: A\ncanonical_url: https://example.com/a\ncover_image: HTTPS://example.com/a b.png',
  'title: A\nseries: B\ndate: 2026-01-31\npublished_at: 2026-01-31 08:30 +0100\nmood: good',
]

const WRONG: Readonly<Record<string, string>> = {
  'published: true': '`title` is missing (The title of the post, in at most 128 characters)',
  'title: ""': '`title` is empty',
  'title: A\npublished: maybe': '`published` is text (`maybe`): write true or false',
  'title: A\ntags: one, two, three, four, five': '`tags` is text (`one, two, three, four, five`): a post has at most four tags',
  'title: A\ntags: [one, two, three, four, five]': '`tags` has 5 items (`one, two, three, four, five`), but must have at most 4 items',
  'title: A\ncanonical_url: example.com':
    '`canonical_url` is text (`example.com`): write a full URL that begins with https://, without spaces',
  'title: A\ncanonical_url: https://example.com/a b':
    '`canonical_url` is text (`https://example.com/a b`): write a full URL that begins with https://, without spaces',
  'title: A\ncover_image: /img/a.png': '`cover_image` is text (`/img/a.png`): write a full URL that begins with https://',
  'title: A\ndescripton: x': 'descripton → description',
}

describe('the schema of a post on DEV', () => {
  it.each(RIGHT)('accepts %j', async (yaml) => expect(await findings(yaml)).toEqual([]))
  it.each(Object.entries(WRONG))('reports %j', async (yaml, finding) => expect(await findings(yaml)).toEqual([finding]))
  it('reports a title of 129 characters', async () =>
    expect(await findings(`title: ${'x'.repeat(129)}`)).toEqual([expect.stringMatching(/^`title` has 129 characters .* at most 128$/)]))
  it('is done with a contrived list of tags in no time', async () => {
    for (const tags of [' '.repeat(999), ','.repeat(50_000), 'a,'.repeat(25_000), `a,b,c,d${' '.repeat(999)}x,e`]) {
      const start = performance.now()
      await findings(`title: A\ntags: "${tags}"`)
      expect(performance.now() - start).toBeLessThan(1000)
    }
  })
})
