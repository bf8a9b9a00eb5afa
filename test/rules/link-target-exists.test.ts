import { linkTargetExists } from '../../src/rules/link-target-exists.ts'
import { describeRule, md } from '../support/describe-rule.ts'

const STARLIGHT = { 'astro.config.mjs': "import starlight from '@astrojs/starlight'\nexport default { integrations: [starlight()] }\n" }
const GUIDE = 'src/content/docs/guide.md'
const SETUP = 'src/content/docs/setup.md'
/** No generator is known by these. */
const LOOSE = { 'other.md': '' }
const DOCUSAURUS = { 'docusaurus.config.js': '' }
const BLOG = 'blog/2026-01-31-hello.md'
const VUEPRESS_1 = { 'docs/.vuepress/config.js': 'module.exports = {}', 'package.json': '{ "devDependencies": { "vuepress": "^1.9.10" } }' }
const VITEPRESS = { '.vitepress/config.js': 'export default {}\n' }

describeRule(linkTargetExists, {
  valid: {
    'any link where neither a site nor a folder is known': '[Setup](setup.md) [Below](#below)\n\n## Other\n',
    'links that any generator might make right, where none is known': {
      path: 'guide/start.md',
      files: { 'guide/2.install.md': '', 'guide/upgrade.mdx': '', 'guide/api/index.md': '', 'docs/faq.md': '', 'notes/deep/idea.md': '' },
      markdown:
        '[a](install.md) [b](./upgrade.md) [c](api.md#x) [d](faq.md) [e](idea.md) [f](./gone) [g](/gone.md) [h](gone.html) [i](../../gone.md)\n',
    },
    'fragments that some way of making ids would make': {
      path: 'guide.md',
      files: LOOSE,
      markdown: md`
        [a](#quick-start) [a](#Quick-Start) [a](#quickstart) [a](#quick_start) [a](#quick-start-1) [a](#_2-quick-start) [a](#user-content-quick-start)
        [b](#tips-and-tricks) [b](#tips--tricks) [c](#über-uns) [c](#uber-uns) [d](#nihongo) [e](#dont-panic) [f](#by-hand) [g](#named) [h](#tag)
        [i](#_3) [j](#comments) [j](#top) [j](#fn-note) [k](#a-very-long-heading-that-some)

        ## 2. Quick start

        ## Tips & tricks

        ### Über uns

        ### 日本語

        ### Don't panic

        ### 3

        <h3>By hand</h3>

        <a name="named"></a> <span id="tag">x</span>

        ## A very long heading that some tool cuts
      `,
    },
    'any fragment of a page that may have more than can be seen': {
      path: 'guide.mdx',
      files: LOOSE,
      markdown: "import Parts from './parts'\n\n[a](#nowhere)\n\n## Here\n\n<Parts />\n",
    },
    'any fragment beside syntax for ids, directives and templates': {
      path: 'guide.md',
      files: LOOSE,
      markdown: '[a](#nowhere)\n\n## Here {#there}\n',
    },
    'any fragment beside a directive': { path: 'guide.md', files: LOOSE, markdown: '[a](#nowhere)\n\n::faq{of="x"}\n::\n' },
    'any fragment beside a template': { path: 'guide.md', files: LOOSE, markdown: '[a](#nowhere)\n\n{% include faq.html %}\n' },
    'any fragment beside a target of MyST': { path: 'guide.md', files: LOOSE, markdown: '[a](#nowhere)\n\n(nowhere-else)=\n# Title\n' },
    'any fragment beside a custom element': { path: 'guide.md', files: LOOSE, markdown: '[a](#nowhere)\n\n<faq-list></faq-list>\n' },
    'any fragment of a page whose parts stand in its front matter': {
      path: 'index.md',
      files: LOOSE,
      markdown: '---\nlayout: home\n---\n\n[a](#pricing)\n',
    },
    'any fragment of a part of pages': { path: '_sidebar.md', files: LOOSE, markdown: '[a](#nowhere)\n\n# Title\n' },
    'a link to a page that is there, and to its headings': {
      path: GUIDE,
      files: { ...STARLIGHT, [SETUP]: '## First steps\n\n## First steps\n' },
      markdown: '[Setup](./setup.md) [first](setup.md#first-steps) [second](setup.md?x=1#first-steps-1) [top](setup.md#_top)\n',
    },
    'links to other sites and to what a build makes': {
      path: GUIDE,
      files: STARLIGHT,
      markdown:
        '[a](https://example.org/x.md) [b](//example.org/x.md) [c](mailto:a@example.org) [d]({{ url }}) [e](./made-later) <https://example.org/#x>\n',
    },
    'a file that git ignores, because a build makes it': {
      path: 'docs/guide.md',
      files: { ...DOCUSAURUS, '.gitignore': '/static/api/\n*.pdf\n', 'docs/native/.gitignore': '*\n!.gitignore\n', 'static/a.png': '' },
      markdown: '[a](./native/camera.md#x) [b](native/sub/deep.md) [c](/api/all.json) [d](manual.pdf)\n',
    },
    'links that a plugin of the site may rewrite': {
      path: 'docs/guide.md',
      files: { 'docusaurus.config.js': `module.exports = { presets: [['classic', { docs: { beforeDefaultRemarkPlugins: [links] } }]] }` },
      markdown: '[a](./anywhere.md)\n',
    },
    'headings of VuePress 1, which makes other ids than 2': {
      path: 'docs/guide.md',
      files: VUEPRESS_1,
      markdown: '[a](#one-two) [b](#one-two-2)\n\n## One — two\n\n## One – two\n',
    },
    'headings of VuePress in a version that nobody knows': {
      path: 'docs/guide.md',
      files: { 'docs/.vuepress/config.js': 'module.exports = {}' },
      markdown: '[a](#one-two) [b](#one-—-two) [c](#gone)\n\n## One — two\n',
    },
    'headings whose ids are made by a function of the site': {
      path: 'guide.md',
      files: { '.vitepress/config.js': 'export default { markdown: { anchor: { slugify: (text) => text.length } } }' },
      markdown: '[a](#9)\n\n## One — two\n',
    },
    'headings with code, links and emphasis': {
      path: BLOG,
      files: DOCUSAURUS,
      markdown: '[a](#the-config-file) [b](#really-new)\n\n## The `config` [file](https://example.org)\n\n## **Really** _new_\n',
    },
    'an id that the author gave': {
      path: BLOG,
      files: DOCUSAURUS,
      markdown: '[a](#install) [b](#start)\n\n## How to install it {#install}\n\nHow to start {#start}\n------\n',
    },
    'ids of tags': { path: BLOG, files: DOCUSAURUS, markdown: '[a](#one) [b](#two)\n\n<a id="one"></a>\n\n<div name="two">Two</div>\n' },
    'fragments that no page has to have': {
      path: BLOG,
      files: DOCUSAURUS,
      markdown: '[a](#top) [b](#:~:text=hello) [c](#/route) [d](#L10) [e](#) [f](#user-content-fn-1)\n',
    },
    'fragments of a page with components of its own, which may bring headings': {
      path: 'blog/2026-01-31-hello.mdx',
      files: DOCUSAURUS,
      markdown: '[a](#option-x)\n\n<OptionTable />\n',
    },
    'fragments of a page that imports another one': {
      path: 'blog/2026-01-31-hello.mdx',
      files: DOCUSAURUS,
      markdown: "import Part from './_part.mdx'\n\n[a](#part)\n\n<Tabs>text</Tabs>\n",
    },
    'fragments in a generator whose ids are not known': {
      path: '_posts/2026-01-31-hello.md',
      files: { '_config.yml': '' },
      markdown: '[a](#nowhere)\n',
    },
    'fragments where a plugin makes the ids': {
      path: BLOG,
      files: DOCUSAURUS,
      options: { fragments: false },
      markdown: '[a](#my-own)\n\n## Heading\n',
    },
    'a path in a tag, which a browser counts from the address of the page': {
      path: GUIDE,
      files: STARLIGHT,
      markdown: '<a href="../setup.md">Setup</a>\n',
    },
    'links in code and definitions that no link uses': {
      path: GUIDE,
      files: STARLIGHT,
      markdown: '`[a](nowhere.md)`\n\n[b]: nowhere.md\n\n```md\n[a](#nowhere)\n```\n',
    },
    'encoded fragments': { path: BLOG, files: DOCUSAURUS, markdown: '[a](#caf%C3%A9) [b](#café)\n\n## Café\n' },
    'ids of VitePress': { path: 'guide.md', files: VITEPRESS, markdown: '[a](#_1-intro) [b](#cafe-deja)\n\n## 1. Intro\n\n## Café déjà\n' },
  },
  invalid: {
    'what is nowhere, whatever builds the page': {
      path: 'guide/start.md',
      files: { 'guide/setup.md': '', 'README.md': '' },
      markdown:
        '[a](stup.md#x) [b](../gone.md) [c](Setup.md) [d](./cat.png) [e](#nowhere) [f](#instalation) <a href="#gone">g</a>\n\n## Here\n\n## Installation\n',
      messages: [
        '1:5-1:14 Link `stup.md#x` leads nowhere: there is no `guide/stup.md`; did you mean `setup.md#x`?',
        '1:20-1:30 Link `../gone.md` leads nowhere: there is no `gone.md`',
        '1:36-1:44 Link `Setup.md` differs from the name of the file in upper and lower case; write `setup.md`',
        '1:50-1:59 Link `./cat.png` leads nowhere: there is no `guide/cat.png`',
        '1:65-1:73 No heading of this page, and no id, is `#nowhere`',
        '1:79-1:91 No heading of this page, and no id, is `#instalation`; did you mean `#installation`?',
        '1:102-1:107 No heading of this page, and no id, is `#gone`',
      ],
      output:
        '[a](setup.md#x) [b](../gone.md) [c](setup.md) [d](./cat.png) [e](#nowhere) [f](#instalation) <a href="#gone">g</a>\n\n## Here\n\n## Installation\n',
    },
    'a fragment on a page without a heading': {
      path: 'note.md',
      files: LOOSE,
      markdown: '[a](#nowhere)\n',
      messages: ['1:5-1:13 No heading of this page, and no id, is `#nowhere`'],
    },
    'a link to a page that is not there': {
      path: GUIDE,
      files: STARLIGHT,
      markdown: 'Read [this](./nowhere.md#x).\n',
      messages: ['1:13-1:27 Link `./nowhere.md#x` leads nowhere: there is no `src/content/docs/nowhere.md`'],
    },
    'a name that is misspelt': {
      path: GUIDE,
      files: { ...STARLIGHT, [SETUP]: '# Setup\n' },
      markdown: '[a](./stup.md#setup "A title") [b][c]\n\n[c]: <stup.md>\n',
      messages: [
        '1:5-1:20 Link `./stup.md#setup` leads nowhere: there is no `src/content/docs/stup.md`; did you mean `./setup.md#setup`?',
        '3:7-3:14 Link `stup.md` leads nowhere: there is no `src/content/docs/stup.md`; did you mean `setup.md`?',
      ],
      output: '[a](./setup.md#setup "A title") [b][c]\n\n[c]: <setup.md>\n',
    },
    'a name in another case': {
      path: GUIDE,
      files: { ...STARLIGHT, [SETUP]: '' },
      markdown: '[a](Setup.md)\n',
      messages: ['1:5-1:13 Link `Setup.md` differs from the name of the file in upper and lower case; write `setup.md`'],
      output: '[a](setup.md)\n',
    },
    'a file beside those that git ignores': {
      path: 'docs/guide.md',
      files: { ...DOCUSAURUS, '.gitignore': '/docs/native/*.md\n!/docs/native/faq.md\n' },
      markdown: '[a](native/camera.md) [b](native/faq.md) [c](camera.md)\n',
      messages: [
        '1:27-1:40 Link `native/faq.md` leads nowhere: there is no `docs/native/faq.md`',
        '1:46-1:55 Link `camera.md` leads nowhere: there is no `docs/camera.md`',
      ],
    },
    'a link that only a package might rewrite, which none does': {
      path: 'docs/guide.md',
      files: {
        'docusaurus.config.js': `module.exports = { presets: [['classic', { docs: { beforeDefaultRemarkPlugins: [[require('remark-math'), {}]] } }]] }`,
      },
      markdown: '[a](./anywhere.md)\n',
      messages: ['1:5-1:18 Link `./anywhere.md` leads nowhere: there is no `docs/anywhere.md`'],
    },
    'a heading of VuePress 2 by the id that 1 made': {
      path: 'docs/guide.md',
      files: { ...VUEPRESS_1, 'package.json': '{ "devDependencies": { "vuepress": "2.0.0-rc.26" } }' },
      markdown: '[a](#one-two)\n\n## One — two\n',
      messages: ['1:5-1:13 No heading of this page, and no id, is `#one-two`; did you mean `#one-—-two`?'],
    },
    'a heading that this page does not have': {
      path: BLOG,
      files: DOCUSAURUS,
      markdown: '[a](#instal) [b](#Install) <a href="#nowhere">c</a>\n\n## Install\n',
      messages: [
        '1:5-1:12 No heading of this page, and no id, is `#instal`; did you mean `#install`?',
        '1:18-1:26 No heading of this page, and no id, is `#Install`; did you mean `#install`?',
        '1:37-1:45 No heading of this page, and no id, is `#nowhere`',
      ],
    },
    'the id that a heading would have if the author had not given another': {
      path: BLOG,
      files: DOCUSAURUS,
      markdown: '[a](#how-to-install)\n\n## How to install {#setup}\n',
      messages: ['1:5-1:20 No heading of this page, and no id, is `#how-to-install`'],
    },
    'a heading that another page does not have': {
      path: GUIDE,
      files: { ...STARLIGHT, [SETUP]: '---\ntitle: Setup\n---\n\n## First steps\n' },
      markdown: '[a](setup.md#first-step)\n',
      messages: ['1:13-1:24 No heading of `src/content/docs/setup.md`, and no id, is `#first-step`; did you mean `#first-steps`?'],
    },
    'an id as GitHub makes it, in VitePress': {
      path: 'guide.md',
      files: VITEPRESS,
      markdown: '[a](#1-intro)\n\n## 1. Intro\n',
      messages: ['1:5-1:13 No heading of this page, and no id, is `#1-intro`; did you mean `#_1-intro`?'],
    },
    'one definition, however many links use it': {
      path: BLOG,
      files: DOCUSAURUS,
      markdown: md`
        [a][x] [b][x]

        [x]: #nowhere
      `,
      messages: ['3:6-3:14 No heading of this page, and no id, is `#nowhere`'],
    },
  },
})
