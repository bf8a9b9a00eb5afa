import { describe, expect, it } from 'vitest'
import { builtInFindings } from './built-in-findings.ts'

const findings = builtInFindings('zola-section')

const RIGHT: readonly string[] = [
  '',
  'title = "A"\ndescription = "B"\ntemplate = "c.html"\npage_template = "d.html"\nredirect_to = "e"',
  'sort_by = "update_date"\nweight = 3\npaginate_by = 5\npaginate_path = "page"\npaginate_reversed = true',
  'insert_anchor_links = "heading"\ntransparent = true\ngenerate_feeds = true\nrender = false\nin_search_index = false\ndraft = true',
  'aliases = ["old"]\n[extra]\nanything = 1',
]

const WRONG: Readonly<Record<string, string>> = {
  'title = 1': '`title` is a number (`1`), but must be text',
  'sort_by = "dat"':
    '`sort_by` is `dat`, but must be `date`, `update_date`, `title`, `title_bytes`, `weight`, `slug`, `permalink` or `none`; did you mean `date`?',
  'insert_anchor_links = true': '`insert_anchor_links` is `true`, but must be `left`, `right`, `heading` or `none`',
  'paginate_by = "5"': '`paginate_by` is text (`5`), but must be a whole number',
  'weight = -1': '`weight` is `-1`, but must be at least 0',
  'generate_feed = true': '`generate_feed` is not an allowed key: put keys of your own into `extra`; did you mean `generate_feeds`?',
  'date = 2026-01-31': '`date` is not an allowed key: put keys of your own into `extra`',
  'index_title = "A"': '`index_title` is not an allowed key: put keys of your own into `extra`',
  'extra = 1': '`extra` is a number (`1`), but must be a mapping',
}

describe('the schema of a section of Zola', () => {
  it.each(RIGHT)('accepts %j', async (toml) => expect(await findings(toml, '+++')).toEqual([]))
  it.each(Object.entries(WRONG))('reports %j', async (toml, finding) => expect(await findings(toml, '+++')).toEqual([finding]))
  it('accepts YAML', async () => expect(await findings('title:\npaginate_by:\nsort_by: none\nextra: {a: 1}')).toEqual([]))
})
