import { describe, expect, it } from 'vitest'
import { builtInFindings } from './built-in-findings.ts'

const findings = builtInFindings('fumadocs')

/** Each with a title of its own or with `title: A` before it. */
const RIGHT: readonly string[] = [
  'description: B\nicon: Rocket\nfull: true',
  '_openapi: {method: GET, anything: 1}',
  'mood: good\nindex: true\nauthor: Ada\ndate: 2026-01-31\npreview: a',
  'title: 2026-01-31',
]

const WRONG: Readonly<Record<string, string>> = {
  'title:': '`title` has no value, but must be text',
  'title: 2026': '`title` is a number (`2026`), but must be text',
  'description:': '`description` has no value, but must be text',
  'description: [B]': '`description` is a list (`B`), but must be text',
  'icon: 5': '`icon` is a number (`5`), but must be text',
  'icon:': '`icon` has no value, but must be text',
  'full: yes': '`full` is text (`yes`), but must be true or false',
  'full: 1': '`full` is a number (`1`), but must be true or false',
  '_openapi: a.json': '`_openapi` is text (`a.json`), but must be a mapping',
  'descripton: B': 'descripton → description',
}

function withTitle(yaml: string): string {
  return yaml.startsWith('title:') ? yaml : `title: A\n${yaml}`
}

describe('the schema of a Fumadocs page', () => {
  it.each(RIGHT)('accepts %j', async (yaml) => expect(await findings(withTitle(yaml))).toEqual([]))
  it.each(Object.entries(WRONG))('reports %j', async (yaml, finding) => expect(await findings(withTitle(yaml))).toEqual([finding]))

  it('requires a title', async () => {
    expect(await findings('titel: A')).toEqual(['`titel` is probably meant to be `title`, which is missing'])
    expect(await findings('description: A')).toEqual(['`title` is missing (The title of the page)'])
  })
})
