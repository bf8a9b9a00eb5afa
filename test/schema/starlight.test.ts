import { describe, expect, it } from 'vitest'
import { builtInFindings } from './built-in-findings.ts'

const findings = builtInFindings('starlight')

/** Each with a title of its own or with `title: A` before it. */
const RIGHT: readonly string[] = [
  'description: B',
  'editUrl: false',
  'editUrl: https://example.com/edit',
  'lastUpdated: 2026-01-31',
  'lastUpdated: 2026-01-31 08:30:00',
  'lastUpdated: 2026-1-31T8:30:00+01:00',
  'lastUpdated: false',
  'head: [{tag: meta, attrs: {name: robots, content: noindex}}, {tag: title, content: B}, {tag: script, attrs: {src: /a.js, defer: true}}]',
  'tableOfContents: false',
  'tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 6}',
  'tableOfContents: {minHeadingLevel: 3}',
  'tableOfContents: {minHeadingLevel: 1, maxHeadingLevel: 1}',
  'template: splash\nhero: {title: B, tagline: C, image: {file: ../a.svg}, actions: [{text: D, link: /d/, icon: right-arrow, variant: minimal, attrs: {rel: me, tabindex: 1}}]}',
  'hero: {image: {dark: a.svg, light: b.svg, alt: C}}',
  'hero: {image: {html: <svg></svg>}}',
  'prev: false\nnext: Further',
  'prev: {link: /a/, label: B}\nnext: {label: C}',
  'sidebar: {order: 1, label: B, hidden: true, badge: New, attrs: {target: _blank, title: }}',
  'sidebar: {badge: {text: New, variant: tip, class: wide}}',
  'banner: {content: "<b>New</b>"}',
  'pagefind: false\ndraft: true\nslug: a/b',
  'tags: [a]\nauthors: ada\nfeatured: true\ncover: {image: ./a.png}',
]

const WRONG: Readonly<Record<string, string>> = {
  'title:': '`title` has no value, but must be text',
  'title: 2026': '`title` is a number (`2026`), but must be text',
  'description:': '`description` has no value, but must be text',
  'editUrl: /edit': '`editUrl` is text (`/edit`): write a full URL, or true or false',
  'editUrl: https://': '`editUrl` is text (`https://`): write a full URL, or true or false',
  'lastUpdated: 2026-01-31 08:30':
    '`lastUpdated` is text (`2026-01-31 08:30`): write a date without quotes such as 2026-01-31, or true or false',
  'lastUpdated: 31 January 2026':
    '`lastUpdated` is text (`31 January 2026`): write a date without quotes such as 2026-01-31, or true or false',
  'lastUpdated: 2026': '`lastUpdated` is a number (`2026`), but must be text or true or false',
  'head: {tag: meta}': '`head` is a mapping (`tag`), but must be a list',
  'head: [{tag: metta}]':
    '`head[0].tag` is `metta`, but must be `title`, `base`, `link`, `style`, `meta`, `script`, `noscript` or `template`; did you mean `meta`?',
  'head: [{attrs: {a: b}}]': '`head[0].tag` is missing (Which HTML tag it is)',
  'head: [{tag: meta, content: B}]':
    '`head[0].tag` and `head[0].content` exclude each other: a `meta` tag has no content; put `content` under `attrs`',
  'head: [{tag: meta, attrs: {width: 5}}]': '`head[0].attrs.width` is a number (`5`), but must be text or true or false',
  'tableOfContents: 3': '`tableOfContents` is a number (`3`), but must be a mapping or true or false',
  'tableOfContents: {minHeadingLevel: 0}': '`tableOfContents.minHeadingLevel` is `0`, but must be at least 1',
  'tableOfContents: {maxHeadingLevel: 7}': '`tableOfContents.maxHeadingLevel` is `7`, but must be at most 6',
  'tableOfContents: {minHeadingLevel: 4, maxHeadingLevel: 2}':
    '`tableOfContents.minHeadingLevel` is a number (`4`): must not be greater than `maxHeadingLevel`',
  'tableOfContents: {minHeadingLevel: 4}':
    '`tableOfContents.minHeadingLevel` is a number (`4`): must not be greater than `maxHeadingLevel`, which is 3 where it is not given',
  'tableOfContents: {maxHeadingLevel: 1}':
    '`tableOfContents.maxHeadingLevel` is a number (`1`): must not be less than `minHeadingLevel`, which is 2 where it is not given',
  'template: Splash': '`template` is `Splash`, but must be `doc` or `splash`; did you mean `splash`?',
  'template: wide': '`template` is `wide`, but must be `doc` or `splash`',
  'hero: B': '`hero` is text (`B`), but must be a mapping',
  'hero: {image: ../a.svg}': '`hero.image` is text (`../a.svg`), but must be a mapping',
  'hero: {image: {alt: B}}': '`hero.image` needs `file`, `dark` and `light` or `html`',
  'hero: {image: {dark: a.svg}}': '`hero.image` needs `file`, `light` or `html`',
  'hero: {actions: [{text: B}]}': '`hero.actions[0].link` is missing (Where the button leads)',
  'hero: {actions: [{text: B, link: /b/, variant: prime}]}':
    '`hero.actions[0].variant` is `prime`, but must be `primary`, `secondary` or `minimal`',
  'prev: {url: /a/, label: B}': '`url` is not an allowed key in `prev`',
  'next: 5': '`next` is a number (`5`), but must be text, a mapping or true or false',
  'sidebar:': '`sidebar` has no value, but must be a mapping',
  'sidebar: {order: first}': '`sidebar.order` is text (`first`), but must be a number',
  'sidebar: {hidden: yes}': '`sidebar.hidden` is text (`yes`), but must be true or false',
  'sidebar: {badge: {variant: tip}}': '`sidebar.badge.text` is missing (The text of the badge)',
  'sidebar: {badge: {text: New, variant: red}}':
    '`sidebar.badge.variant` is `red`, but must be `note`, `danger`, `success`, `caution`, `tip` or `default`',
  'banner: Version 2': '`banner` is text (`Version 2`), but must be a mapping',
  'banner: {}': '`banner.content` is missing (The text of the banner, which may have HTML)',
  'pagefind: no': '`pagefind` is text (`no`), but must be true or false',
  'draft: "false"': '`draft` is text (`false`), but must be true or false',
  'descripton: B': 'descripton → description',
  'sidebar: {lable: B}': 'lable → label',
}

function withTitle(yaml: string): string {
  return yaml.startsWith('title:') ? yaml : `title: A\n${yaml}`
}

describe('the schema of a Starlight page', () => {
  it.each(RIGHT)('accepts %j', async (yaml) => expect(await findings(withTitle(yaml))).toEqual([]))
  it.each(Object.entries(WRONG))('reports %j', async (yaml, finding) => expect(await findings(withTitle(yaml))).toEqual([finding]))

  it('requires a title', async () => {
    expect(await findings('titel: A')).toEqual(['`titel` is probably meant to be `title`, which is missing'])
    expect(await findings('description: A')).toEqual([
      '`title` is missing (The title of the page, which Starlight prints as its first heading)',
    ])
  })

  it('reads TOML, where dates have no quotes either', async () =>
    expect(await findings('title = "A"\nlastUpdated = 2026-01-31', '+++')).toEqual([]))
})
