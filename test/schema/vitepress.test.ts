import { describe, expect, it } from 'vitest'
import { builtInFindings } from './built-in-findings.ts'

const findings = builtInFindings('vitepress')

const RIGHT: readonly string[] = [
  'title: A\ndescription: B\ntitleTemplate: ":title | C"',
  'titleTemplate: false',
  'layout: home\nhero: {name: A, text: B, tagline: C, image: {src: /a.svg, alt: D}, actions: [{theme: brand, text: E, link: /e}]}\nfeatures: [{icon: 🚀, title: F, details: G}, {icon: {dark: a.svg, light: b.svg}, title: H, link: /h, linkText: I}]',
  'layout: false',
  'layout: MyLayout',
  'head: [[meta, {name: robots, content: noindex}], [script, {}, "a()"]]',
  'navbar: false\nsidebar: false\naside: left\neditLink: false\nfooter: false\nsearch: false',
  'outline: 3',
  'outline: [2, 4]',
  'outline: deep',
  'outline: false',
  'outline: {level: [2, 3], label: A}',
  'lastUpdated: 2026-01-31',
  'lastUpdated: false',
  'prev: false\nnext: Further',
  'prev: {text: A, link: /a}\nnext: {text: B, link: /b, target: _blank, rel: me}',
  'pageClass: wide\nisHome: true\nmarkdownStyles: false',
  'sidebar: [a, b]\nfooter: Made by us',
  'date: 2026-01-31\nauthor: Ada\ntags: [a]\nfeatured: true\ncover: /a.png\nmood: good',
  'hero:\nfeatures:',
  'navbar: yes',
]

const WRONG: Readonly<Record<string, string>> = {
  'title: 2026': '`title` is a number (`2026`), but must be text',
  'title: [A]': '`title` is a list (`A`), but must be text',
  'head: <meta>': '`head` is text (`<meta>`), but must be a list',
  'head: {meta: {}}': '`head` is a mapping (`meta`), but must be a list',
  'head: [{name: robots}]': '`head[0]` is a mapping (`name`): write a tag as a list of its name and its attributes',
  'head: [meta]': '`head[0]` is text (`meta`): write a tag as a list of its name and its attributes',
  'head: [[{a: b}]]': '`head[0][0]` is a mapping (`a`), but must be text',
  'layout: true': '`layout` is `true`: write `doc`, `home`, `page`, the name of a component, or false',
  'layout: 5': '`layout` is a number (`5`): write `doc`, `home`, `page`, the name of a component, or false',
  'hero: A': '`hero` is text (`A`), but must be a mapping',
  'hero: {actions: {text: A}}': '`hero.actions` is a mapping (`text`), but must be a list',
  'hero: {actions: [Start]}': '`hero.actions[0]` is text (`Start`), but must be a mapping',
  'features: {title: A}': '`features` is a mapping (`title`), but must be a list',
  'features: [Fast]': '`features[0]` is text (`Fast`), but must be a mapping',
  'navbar: no': '`navbar` is text (`no`): write false without quotes',
  'sidebar: off': '`sidebar` is text (`off`): write false without quotes',
  'footer: "false"': '`footer` is text (`false`): write false without quotes',
  'editLink: "false"': '`editLink` is text (`false`): write false without quotes',
  'search: no': '`search` is text (`no`): write false without quotes',
  'aside: right': '`aside` is text (`right`): write true, false or left',
  'aside: "false"': '`aside` is text (`false`): write true, false or left',
  'outline: true': '`outline` is `true`: write a level such as 3, two levels such as [2, 3], deep or false',
  'outline: depe': '`outline` is text (`depe`): write a level such as 3, two levels such as [2, 3], deep or false',
  'outline: [2]': '`outline` is a list (`2`): write a level such as 3, two levels such as [2, 3], deep or false',
  'outline: [1, 2, 3]': '`outline` is a list (`1, 2, 3`): write a level such as 3, two levels such as [2, 3], deep or false',
  'outline: [2, x]': '`outline[1]` is text (`x`), but must be a number',
  'lastUpdated: no': '`lastUpdated` is text (`no`): write false without quotes',
  'prev: 5': '`prev` is a number (`5`), but must be text, a mapping or true or false',
  'next: no': '`next` is text (`no`): write false without quotes, or the text of the link',
  'descripton: A': 'descripton → description',
  'hero: {taglien: A}': 'taglien → tagline',
  'features: [{detials: A}]': 'detials → details',
  'lastUpdatd: false': 'lastUpdatd → lastUpdated',
  'editLnik: false': 'editLnik → editLink',
}

describe('the schema of a VitePress page', () => {
  it.each(RIGHT)('accepts %j', async (yaml) => expect(await findings(yaml)).toEqual([]))
  it.each(Object.entries(WRONG))('reports %j', async (yaml, finding) => expect(await findings(yaml)).toEqual([finding]))

  it('asks for nothing', async () => expect(await findings('{}')).toEqual([]))
})
