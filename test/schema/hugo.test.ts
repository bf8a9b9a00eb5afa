import { describe, expect, it } from 'vitest'
import { builtInFindings } from './built-in-findings.ts'

const findings = builtInFindings('hugo')

const RIGHT: readonly string[] = [
  '',
  'title: 2026\nlinkTitle: B\ndescription: C\nsummary: D\nslug: e\ntype: f\nlayout: g',
  'title:\ndescription:\nlastmod:\ntags:\nweight:\ndraft:',
  'Title: A\nTAGS: [a]\npublishdate: 2026-01-31\nLastMod: 2026-01-31\niscjklanguage: true\nlinktitle: B',
  'draft: true',
  'draft: "TRUE"',
  'draft: f',
  'draft: no',
  'draft: 1',
  'weight: 10',
  'weight: "10"',
  'weight: -1.5',
  'url: /a/:slug/',
  'url: a\\:b',
  'aliases: /old/',
  'aliases: [/old/, older]',
  'published: true\nmodified: 2026-01-31\npubdate: 2026-01-31\nunpublishdate: 2026-01-31',
  'published: 2026-01-31',
  'keywords: a b',
  'tags: a\ncategories: [a, 2026, true]\nseries: [x]',
  'outputs: [html, calendar]',
  'images: [a.png]',
  'images: a.png',
  'menus: main',
  'menu: [main, footer]',
  'menus: {main: {weight: 1, parent: a, pageRef: /a, params: {class: x}}, footer: }',
  'build: {list: local, render: link, publishResources: false}',
  'build: {list: true, render: false}',
  'Build: {PublishResources: true, List: never}',
  'headless: true',
  'cascade: {type: docs, params: {a: b}, target: {kind: page, path: /a/**}}',
  'cascade: [{target: {kind: "{home,section}"}, draft: true}, {target: {environment: production}}]',
  'cascade: []',
  'resources: [{src: "*.png", name: "a-:counter", title: b, params: {c: d}}]',
  'resources: [{title: A link, url: https://example.com}]',
  'sitemap: {changefreq: monthly, priority: 0.5, disable: true}',
  'sites: {matrix: {languages: [en]}}',
  'params: {anything: {at: all}}',
  'author: Ada\ncover: {image: a.png}\nshowtoc: true\nfeaturedImage: a.png\nmath: true\nseries_order: 3\nimages2: x',
  "title: '{{ replace .Name }}'\ndate: '{{ .Date }}'\ndraft: '{{ .Draft }}'\nweight: '{{ .Weight }}'",
]

const DATES: readonly string[] = [
  '2026-01-31',
  '"2026-01-31"',
  '""',
  '1769850000',
  '2026-01-31T10:00:00',
  '2026-01-31T10:00:00Z',
  '2026-01-31T10:00:00.123+01:00',
  '2026-01-31T10:00:00+0100',
  '2026-01-31 10:00:00',
  '2026-01-31 9:00:00',
  '2026-01-31 10:00:00 +0100',
  '2026-01-31 10:00:00 +01:00',
  '2026-01-31 10:00:00Z',
  '2026-01-31 10:00:00.999 +0100 CET',
  '31 Jan 2026',
  'Sat, 31 Jan 2026 10:00:00 +0100',
  'Sat, 31 Jan 2026 10:00:00 GMT',
  '31 Jan 26 10:00 GMT',
  'Saturday, 31-Jan-26 10:00:00 GMT',
  'Sat Jan 31 10:00:00 2026',
]

const NO_DATES: readonly string[] = [
  'soon',
  '2026/01/31',
  '2026-1-31',
  '2026-01',
  '2026-01-31T10:00',
  '2026-01-31 10:00',
  '2026-01-31T10:00Z',
  'January 31, 2026',
  '31 January 2026',
  'Jan 31, 2026',
]

const DATE = 'write a date such as 2026-01-31, or with a time 2026-01-31T10:00:00+01:00'
const HOST = 'write the address without the protocol and the host, such as'

const WRONG: Readonly<Record<string, string>> = {
  'title: [Draft]': '`title` is a list (`Draft`), but must be text, a number or true or false',
  'Title: {a: b}': '`title` is a mapping (`a`), but must be text, a number or true or false',
  'draft: yes': '`draft` is text (`yes`): write true or false, Hugo takes other words for false',
  'draft: maybe': '`draft` is text (`maybe`): write true or false, Hugo takes other words for false',
  'draft: [true]': '`draft` is a list (`true`): write true or false',
  'draft: 2': '`draft` is a number (`2`): write true or false',
  'date: true': '`date` is `true`, but must be text or a whole number',
  'date: [2026-01-31]': '`date` is a list (`2026-01-31`), but must be text or a whole number',
  'published: soon': '`published` is text (`soon`): write true or false, or a date such as 2026-01-31',
  'weight: high': '`weight` is text (`high`): write a whole number',
  'url: https://example.com/a': `\`url\` is text (\`https://example.com/a\`): ${HOST} /blog/faster-builds/`,
  'aliases: [/a, "http://example.com/a"]': `\`aliases[1]\` is text (\`http://example.com/a\`): ${HOST} /old/address/`,
  'aliases: {a: b}': '`aliases` is a mapping (`a`), but must be text or a list',
  'tags: {a: b}': '`tags` is a mapping (`a`), but must be text, a number, a list or true or false',
  'tags: [{name: a}]': '`tags[0]` is a mapping (`name`), but must be text, a number or true or false',
  'menus: {main: yes}': '`menus.main` is text (`yes`), but must be a mapping',
  'menus: {main: {params: a}}': '`menus.main.params` is text (`a`), but must be a mapping',
  'menus: [{main: {weight: 1}}]': '`menus[0]` is a mapping (`main`), but must be text, a number or true or false',
  'build: false': '`build` is `false`, but must be a mapping',
  'build: {list: nevr}': '`build.list` is `nevr`, but must be `always`, `never`, `local`, `true` or `false`; did you mean `never`?',
  '_build: {render: maybe}': '`_build.render` is `maybe`, but must be `always`, `never`, `link`, `true` or `false`',
  'sitemap: false': '`sitemap` is `false`, but must be a mapping',
  'params: [a]': '`params` is a list (`a`), but must be a mapping',
  'cascade: yes': '`cascade` is text (`yes`), but must be a list or a mapping',
  'cascade: [a]': '`cascade[0]` is text (`a`), but must be a mapping',
  'cascade: {kind: page}': '`cascade.kind` is not allowed here: which pages get the values is said in `target`',
  'cascade: [{lang: en}]': '`cascade[0].lang` is not allowed here: which pages get the values is said in `target`',
  'cascade: {target: {kind: post}}': '`cascade.target.kind` is text (`post`): write page, home, section, taxonomy or term',
  'titel: A': 'titel → title',
  'Discription: A': 'Discription → description',
  'build: {rendr: never}': 'rendr → render',
}

describe('the schema of a page of Hugo', () => {
  it.each(RIGHT)('accepts %j', async (yaml) => expect(await findings(yaml)).toEqual([]))
  it.each(Object.entries(WRONG))('reports %j', async (yaml, finding) => expect(await findings(yaml)).toEqual([finding]))
  it.each(DATES)('accepts the date %s', async (date) => expect(await findings(`date: ${date}`)).toEqual([]))
  it.each(NO_DATES)('reports the date %s, which Hugo cannot read', async (date) => {
    expect(await findings(`expiryDate: ${date}`)).toEqual([`\`expiryDate\` is text (\`${date}\`): ${DATE}`])
  })

  it('accepts TOML, where dates stay the text that they are written as', async () => {
    const toml = [
      'title = "A"',
      'date = 2026-01-31',
      'lastmod = 2026-01-31T10:00:00.5+01:00',
      'publishDate = 2026-01-31 10:00:00',
      'expiryDate = "2027-01-31"',
      'draft = false',
      '[menus.main]',
      'weight = 10',
      '[[resources]]',
      'src = "*.png"',
      '[[cascade]]',
      'type = "docs"',
      '[cascade.target]',
      'kind = "page"',
    ]
    expect(await findings(toml.join('\n'), '+++')).toEqual([])
  })

  it('reports a time of day in TOML, which is no date', async () => {
    expect(await findings('date = 10:00:00', '+++')).toEqual([`\`date\` is text (\`10:00:00\`): ${DATE}`])
  })
})
