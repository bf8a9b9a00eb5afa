import { truncateMarker } from '../../src/rules/truncate-marker.ts'
import { describeRule } from '../support/describe-rule.ts'

const LONG = 'word '.repeat(100).trim()
const config = (options: string) => ({
  'docusaurus.config.js': `module.exports = { presets: [['classic', { blog: { ${options} } }]] }\n`,
})
const docusaurus = (body: string, files: Readonly<Record<string, string>> = { 'docusaurus.config.js': '' }, path = 'blog/hello.md') => ({
  markdown: `---\ntitle: Hello\n---\n\n${body}\n`,
  path,
  files,
})
const hugo = (body: string) => docusaurus(body, { 'hugo.toml': 'baseURL = "https://example.org"\n' }, 'content/posts/hello.md')
const zola = (body: string) => ({
  markdown: `+++\ntitle = "Hello"\n+++\n\n${body}\n`,
  path: 'content/hello.md',
  files: { 'config.toml': 'base_url = "https://example.org"\n' },
})
const MISSING = 'No `<!-- truncate -->` ends the excerpt, so Docusaurus shows the whole post in its lists'

describeRule(truncateMarker, {
  valid: {
    'the marker of Docusaurus': docusaurus(`Short.\n\n<!-- truncate -->\n\n${LONG}`),
    'the marker without spaces': docusaurus(`Short.\n\n<!--truncate-->\n\n${LONG}`),
    'the marker over several lines': docusaurus(`Short.\n\n<!--\ntruncate\n-->\n\n${LONG}`),
    'the marker of MDX': docusaurus(`Short.\n\n{/* truncate */}\n\n${LONG}`, undefined, 'blog/hello.mdx'),
    'the marker in a line of text': docusaurus(`Short. <!-- truncate --> ${LONG}`),
    'the marker beside one of another generator': docusaurus(`Short.\n\n<!-- truncate -->\n\n<!-- more -->\n\n${LONG}`),
    'a short post': docusaurus('A few words.'),
    'a short post in Chinese': docusaurus('去中心化人工智能'.repeat(12)),
    'a long post where the limit is higher': { ...docusaurus(LONG), options: { minimumWords: 101 } },
    'an empty post': { ...docusaurus(''), options: { minimumWords: 0 } },
    'documents, which have no excerpts': docusaurus(LONG, undefined, 'docs/hello.md'),
    'a config that asks for no marker': docusaurus(LONG, config("onUntruncatedBlogPosts: 'ignore'")),
    'a config that nobody can read without running it': docusaurus(LONG, config('onUntruncatedBlogPosts: level()')),
    'a site whose config is not there': docusaurus(LONG, {}, 'i18n/de/docusaurus-plugin-content-blog/hello.md'),
    'a config with a marker of its own': docusaurus(`Short.\n\n<!-- more -->\n\n${LONG}`, config('truncateMarker: /<!-- more -->/')),
    'a remark': docusaurus('Short.\n\n<!-- more examples are needed here -->\n\nMore.'),
    'a comment that is not closed': docusaurus('Short.\n\n`<!-- more`\n\nMore.'),
    'the marker of Hugo': hugo('Short.\n\n<!--more-->\n\nMore.'),
    'no marker in Hugo, which makes an excerpt of the first words': hugo(LONG),
    'another marker shown in code': hugo('Short.\n\n```md\n<!-- more -->\n```\n\nWrite `<!-- more -->`.'),
    'the marker of Zola in any spelling': zola('Short.\n\n<!--More  -->\n\nMore.'),
    'no marker in Zola': zola(LONG),
    'a generator with markers of its own': docusaurus(
      'Short.\n\n<!-- truncate -->\n\nMore.',
      { '_config.yml': 'plugins: [jekyll-feed]\n' },
      '_posts/2026-01-31-hello.md',
    ),
    'a post of no site': `Short.\n\n<!-- more -->\n\n${LONG}\n`,
  },
  invalid: {
    'no marker in a long post': { ...docusaurus(`First.\nSecond.\n\n${LONG}`), messages: [`6:8-6:8 ${MISSING}`] },
    'no marker in a post that begins with a heading': {
      ...docusaurus(`## Heading\n\nFirst.\n\n${LONG}`),
      messages: [`7:7-7:7 ${MISSING}`],
    },
    'no marker in a long post in Chinese': {
      ...docusaurus('去中心化人工智能'.repeat(13)),
      messages: [`5:105-5:105 ${MISSING}`],
    },
    'no marker in a short post where every post needs one': {
      ...docusaurus('Hello.'),
      options: { minimumWords: 0 },
      messages: [`5:7-5:7 ${MISSING}`],
    },
    'a marker that is only shown in code': {
      ...docusaurus(`First.\n\n\`<!-- truncate -->\`\n\n${LONG}`),
      messages: [`5:7-5:7 ${MISSING}`],
    },
    'no marker where the config makes that an error': {
      ...docusaurus(`First.\n\n${LONG}`, config("onUntruncatedBlogPosts: 'throw'")),
      messages: [`5:7-5:7 ${MISSING}`],
    },
    'the marker of other generators': {
      ...docusaurus('Short.\n\n<!-- more -->\n\nMore.'),
      messages: ['7:1-7:14 Docusaurus does not read `<!-- more -->`; it ends the excerpt at `<!-- truncate -->`'],
      output: '---\ntitle: Hello\n---\n\nShort.\n\n<!-- truncate -->\n\nMore.\n',
    },
    'the marker of other generators in MDX, whose signs stay': {
      ...docusaurus('Short.\n\n{/* read-more */}\n\nMore.', undefined, 'blog/hello.mdx'),
      messages: ['7:1-7:18 Docusaurus does not read `{/* read-more */}`; it ends the excerpt at `<!-- truncate -->`'],
      output: '---\ntitle: Hello\n---\n\nShort.\n\n{/* truncate */}\n\nMore.\n',
    },
    'a misspelt marker': {
      ...docusaurus('Short.\n\n<!-- trucate -->\n\nMore.'),
      messages: ['7:1-7:17 Docusaurus does not read `<!-- trucate -->`; it ends the excerpt at `<!-- truncate -->`'],
      output: '---\ntitle: Hello\n---\n\nShort.\n\n<!-- truncate -->\n\nMore.\n',
    },
    'a marker with a capital letter': {
      ...docusaurus('Short.\n\n<!-- Truncate -->\n\nMore.'),
      messages: ['7:1-7:18 Docusaurus does not read `<!-- Truncate -->`; it ends the excerpt at `<!-- truncate -->`'],
      output: '---\ntitle: Hello\n---\n\nShort.\n\n<!-- truncate -->\n\nMore.\n',
    },
    'the first of two wrong markers': {
      ...docusaurus('Short.\n\n<!-- more -->\n\nMore.\n\n<!-- more -->'),
      messages: ['7:1-7:14 Docusaurus does not read `<!-- more -->`; it ends the excerpt at `<!-- truncate -->`'],
      output: '---\ntitle: Hello\n---\n\nShort.\n\n<!-- truncate -->\n\nMore.\n\n<!-- more -->\n',
    },
    'a wrong marker where none is needed': {
      ...docusaurus('Short.\n\n<!--more-->\n\nMore.', config("onUntruncatedBlogPosts: 'ignore'")),
      messages: ['7:1-7:12 Docusaurus does not read `<!--more-->`; it ends the excerpt at `<!-- truncate -->`'],
      output: '---\ntitle: Hello\n---\n\nShort.\n\n<!--truncate-->\n\nMore.\n',
    },
    'spaces, which Hugo does not take': {
      ...hugo('Short.\n\n<!-- more -->\n\nMore.'),
      messages: ['7:1-7:14 Hugo does not read `<!-- more -->`; it ends the excerpt at `<!--more-->`'],
      output: '---\ntitle: Hello\n---\n\nShort.\n\n<!--more-->\n\nMore.\n',
    },
    'the marker of Docusaurus in Zola': {
      ...zola('Short.\n\n<!--truncate-->\n\nMore.'),
      messages: ['7:1-7:16 Zola does not read `<!--truncate-->`; it ends the excerpt at `<!-- more -->`'],
      output: '+++\ntitle = "Hello"\n+++\n\nShort.\n\n<!--more-->\n\nMore.\n',
    },
  },
})
