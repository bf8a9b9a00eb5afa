import { describe, expect, it } from 'vitest'
import { builtInFindings } from './built-in-findings.ts'

const findings = builtInFindings('vuepress')

const RIGHT: readonly string[] = [
  'title: A\ndate: 2026-01-31\ndescription: B\nlang: en-US\nlayout: Layout',
  'date: "2026/01/31"',
  'head: [[meta, {name: robots, content: noindex}]]',
  'permalink: /a.html\npermalinkPattern: ":year/:slug.html"',
  'permalink:\npermalinkPattern:',
  'routeMeta: {a: b}',
  'home: true\nheroImage: /a.svg\nheroImageDark: /b.svg\nheroAlt: A\nheroHeight: 280\nheroText:\ntagline: B\nactions: [{text: C, link: /c.html, type: primary}]\nfeatures: [{title: D, details: E}]\nfooter: F\nfooterHtml: true',
  'navbar: false\nsidebar: false\neditLink: false\nlastUpdated: false\ncontributors: [ada]\nexternalLinkIcon: false',
  'sidebar: [/a.md]',
  'sidebar: {/a/: heading}',
  'sidebar: heading',
  'sidebarDepth: 1\npageClass: wide\neditLinkPattern: ":repo"',
  'prev: A\nnext: {text: B, link: /b.html}',
  'prev: false',
  'category: [News]\ntag: a\nauthor: Ada\nfeatured: true\nmood: good',
]

const WRONG: Readonly<Record<string, string>> = {
  'title: [A]': '`title` is a list (`A`), but must be text, a number or true or false',
  'date: {a: b}': '`date` is a mapping (`a`), but must be text or a number',
  'lang: [en]': '`lang` is a list (`en`), but must be text',
  'permalink: 2026': '`permalink` is a number (`2026`), but must be text',
  'permalink: false': '`permalink` is `false`, but must be text',
  'permalinkPattern: [a]': '`permalinkPattern` is a list (`a`), but must be text',
  'head: <meta>': '`head` is text (`<meta>`), but must be a list',
  'head: [{name: robots}]': '`head[0]` is a mapping (`name`): write a tag as a list of its name and its attributes',
  'routeMeta: a': '`routeMeta` is text (`a`), but must be a mapping',
  'home: no': '`home` is text (`no`): write false without quotes',
  'navbar: no': '`navbar` is text (`no`): write false without quotes',
  'sidebar: off': '`sidebar` is text (`off`): write false without quotes',
  'sidebarDepth: two': '`sidebarDepth` is text (`two`), but must be a number',
  'editLink: no': '`editLink` is text (`no`): write false without quotes',
  'lastUpdated: off': '`lastUpdated` is text (`off`): write false without quotes',
  'contributors: no': '`contributors` is text (`no`): write false without quotes',
  'actions: {text: A}': '`actions` is a mapping (`text`), but must be a list',
  'actions: [Start]': '`actions[0]` is text (`Start`), but must be a mapping',
  'features: [Fast]': '`features[0]` is text (`Fast`), but must be a mapping',
  'home: "false"': '`home` is text (`false`): write false without quotes',
  'prev: no': '`prev` is text (`no`): write false without quotes, or the text of the link',
  'next: 5': '`next` is a number (`5`), but must be text, a mapping or true or false',
  'descripton: A': 'descripton → description',
  'permalnik: /a.html': 'permalnik → permalink',
}

describe('the schema of a VuePress page', () => {
  it.each(RIGHT)('accepts %j', async (yaml) => expect(await findings(yaml)).toEqual([]))
  it.each(Object.entries(WRONG))('reports %j', async (yaml, finding) => expect(await findings(yaml)).toEqual([finding]))

  it('asks for nothing', async () => expect(await findings('{}')).toEqual([]))
})
