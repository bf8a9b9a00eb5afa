import { describe, expect, it } from 'vitest'
import { builtInFindings } from './built-in-findings.ts'

const findings = builtInFindings('vuepress-hope')

const RIGHT: readonly string[] = [
  'title: A\nshortTitle: B\nicon: book\ndate: 2026-01-31',
  'date: 2026-01-31 08:30:00',
  'date:\ntag:',
  'category: News\ntag: [a, b]',
  'categories: [News]\ntags: [a]',
  'author: Ada',
  'author: {name: Ada, url: "https://example.com"}',
  'author: false',
  'isOriginal: true\narticle: false\nindex: false\norder: -1\nsticky: 10\nstar: true',
  'dir: {text: A, icon: book, collapsible: true, expanded: false, link: true, index: true, order: 1}',
  'sidebar: false\nnavbar: false\ntoc: false\npageInfo: [Author, Date]\nbreadcrumb: false\nbreadcrumbIcon: true\npageview: false\ncomment: false',
  'sidebar: heading',
  'footer: A\ncopyright: false\nlicense: MIT\ncontainerClass: wide',
  'home: true\nheroText: A\nheroFullScreen: true\nbgImage: false\nhighlights: [{header: A}]',
  'layout: Blog\nprojects: [{icon: project, name: A, desc: B, link: /c}]',
  'mood: good\nbanner: /a.png\ncover: /b.png\nexcerpt: C',
]

const WRONG: Readonly<Record<string, string>> = {
  'title: 2026': '`title` is a number (`2026`), but must be text',
  'shortTitle: 5': '`shortTitle` is a number (`5`), but must be text',
  'date: 2026/01/31': '`date` is text (`2026/01/31`): write a date without quotes such as 2026-01-31, or 2026-01-31 08:30:00 with a time',
  'date: 2026-1-31': '`date` is text (`2026-1-31`): write a date without quotes such as 2026-01-31, or 2026-01-31 08:30:00 with a time',
  'date: 2026-01-31 08:30':
    '`date` is text (`2026-01-31 08:30`): write a date without quotes such as 2026-01-31, or 2026-01-31 08:30:00 with a time',
  'date: 2026': '`date` is a number (`2026`): write a date without quotes such as 2026-01-31',
  'category: 2026': '`category` is a number (`2026`), but must be text or a list',
  'category: [2026]': '`category[0]` is a number (`2026`), but must be text',
  'tag: [a, 2026]': '`tag[1]` is a number (`2026`), but must be text',
  'tag: {a: b}': '`tag` is a mapping (`a`), but must be text or a list',
  'containerClass: [wide]': '`containerClass` is a list (`wide`), but must be text',
  'home: "true"': '`home` is text (`true`), but must be true or false',
  'navbar: no': '`navbar` is text (`no`), but must be true or false',
  'index: off': '`index` is text (`off`), but must be true or false',
  'lastUpdated: 2026-01-31': '`lastUpdated` is text (`2026-01-31`), but must be true or false',
  'editLink: no': '`editLink` is text (`no`), but must be true or false',
  'breadcrumb: "false"': '`breadcrumb` is text (`false`), but must be true or false',
  'breadcrumbIcon: 1': '`breadcrumbIcon` is a number (`1`), but must be true or false',
  'pageview: no': '`pageview` is text (`no`), but must be true or false',
  'article: no': '`article` is text (`no`), but must be true or false',
  'sidebar: no': '`sidebar` is text (`no`): write false without quotes',
  'order: first': '`order` is text (`first`), but must be a number or true or false',
  'isOriginal: no': '`isOriginal` is text (`no`): write false without quotes',
  'projects: {name: A}': '`projects` is a mapping (`name`), but must be a list',
  'head: <meta>': '`head` is text (`<meta>`), but must be a list',
  'a.b: c': '`a.b` is not an allowed name for a key: the theme wants none with a dot',
  'catgeory: News': 'catgeory → category',
  'shortTtile: A': 'shortTtile → shortTitle',
  'dir: {exapnded: true}': 'exapnded → expanded',
}

describe('the schema of a page of VuePress Hope', () => {
  it.each(RIGHT)('accepts %j', async (yaml) => expect(await findings(yaml)).toEqual([]))
  it.each(Object.entries(WRONG))('reports %j', async (yaml, finding) => expect(await findings(yaml)).toEqual([finding]))

  it('asks for nothing', async () => expect(await findings('{}')).toEqual([]))
})
