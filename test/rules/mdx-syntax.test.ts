import { mdxSyntax } from '../../src/rules/mdx-syntax.ts'
import { describeRule, md } from '../support/describe-rule.ts'

const packageJson = (dependencies: Readonly<Record<string, string>>) => ({ 'package.json': JSON.stringify({ dependencies }) })
const docusaurus = (markdown: string) => ({
  path: 'blog/2026-01-31-hello.md',
  files: { 'docusaurus.config.js': '', ...packageJson({ '@docusaurus/core': '^3.9.0' }) },
  markdown,
})
const astro = (markdown: string) => ({ path: 'src/content/blog/hello.mdx', files: { 'astro.config.mjs': '' }, markdown })
const gatsby = (files: Readonly<Record<string, string>>, markdown: string) => ({
  path: 'content/blog/hello.mdx',
  files: { 'gatsby-config.js': '', ...files },
  markdown,
})
const astroWith = (config: string, markdown: string, packages = {}) => ({
  path: 'src/content/blog/hello.mdx',
  files: { 'astro.config.mjs': config, ...packageJson({ astro: '^5.0.0', ...packages }) },
  markdown,
})
/** What version 1 of MDX took, and no later one takes. */
const MDX_1 =
  '<!-- a\n\nb -->\n\n<https://a.b> < 768px <3 {a b} {{ c.d }}\n\n<details><summary>e</summary>\n\nf\n\n</details>\n\n## g {#h}\n\n    <br>\n'
const MATH = '$\\sum_{i=1}^{n} x_i < 3$\n\n$$\n\\begin{array} {ccccc}\n$$\n'
const mdx = (markdown: string) => ({ path: 'post.mdx', markdown })

describeRule(mdxSyntax, {
  // `other` is for a reason that a later version of the parser may give and that has no words here yet.
  everyMessage: false,
  valid: {
    'anything at all in Markdown': '<br> a <b {{ x.y }} <https://example.com> {#id}\n\nexport nothing\n',
    'a name at run time that nobody knows: it compiles': mdx('{nobody.knows} {(x) => x}\n'),
    'tags, expressions and modules': mdx(md`
      ---
      title: "<3"
      ---

      import { Tabs } from '@theme/tabs'

      export const tabs = {

        open: true,
      }

      <Tabs {...tabs} open={true} name="a" onClick={() => {
        tabs.open = false
      }}>

      - one {/* a comment */}

      </Tabs>

      1 < 2, \\{ and \\<, } and a<br />b
    `),
    'code, whatever it shows': mdx('`<3 {a b}`\n\n```js\nif (a<b) { {{ x }}\n```\n\n~~~\n<!-- x\n~~~\n'),
    'the braces of a bare address': mdx('See https://example.com/{user-id}/{a:b and www.example.com/{x y}.\n'),
    'an element in a line that goes on': mdx('**type:** <code>boolean | <a href="#x">Options</a></code>, a *<b>c</b>* d\n'),
    'what Docusaurus rewrites: HTML comments': docusaurus('<!-- truncate -->\n\n- a\n  <!-- b\n\n  c -->\n\n`<!--` d `-->`\n'),
    'what Docusaurus rewrites: ids of headings': docusaurus('## Install {#install}\n\n### **b** {#b-c}\n'),
    'what Docusaurus rewrites: admonitions around tags': docusaurus(
      ':::note Read this\n<div>\n\na\n\n</div>\n:::\n\n- b\n\n  :::tip\n  <b>\n\n  c\n\n  </b>\n  :::\n',
    ),
    'what Docusaurus rewrites: code that is for it alone': docusaurus(
      '```mdx-code-block\n<Tabs>\n```\n\na\n\n```mdx-code-block\n</Tabs>\n```\n',
    ),
    'the attributes of a directive': docusaurus('a :abbr[b c]{title=x y} and :name{id=d-e f}\n'),
    'all of that where no site is known': mdx('<!-- a -->\n\n## b {#c}\n'),
    'a post that says it is Markdown': docusaurus('---\nmdx:\n  format: md\n---\n\n<br> {{ x.y }}\n'),
    'a post whose extension says so, if it asks for that': docusaurus('---\nmdx: { format: detect }\n---\n\n<3\n'),
    'an empty post': mdx(''),
    'lines of a tag that begin as the first one does': mdx('> <A\n>   b="c"\n> />\n\n- <A\n    b="c"\n  />\n'),
    'a tag over several lines at the beginning of a paragraph': mdx('<p><a\nhref="b"\n>c</a></p>\n\n<p>\n<i\nd="e"\n>f</i>\n</p>\n'),
    'an apostrophe in the text of JSX': mdx(`<A\n  b={<>it's <i c={d('e')}>f</i> at g's</>}\n  h="i's"\n/>\n`),
    'code for Docusaurus alone in four backticks, with code in it': docusaurus(
      '````mdx-code-block\n<Tabs>\n\n```sh\na <b {\n```\n\n</Tabs>\n````\n',
    ),
    'a comment in code for Docusaurus alone, which is unwrapped first': docusaurus(
      '```mdx-code-block\n<!-- a -->\n```\n\n````mdx-code-block\n```md\n<!-- b -->\n```\n\n<!-- c -->\n````\n',
    ),
    'a site of version 1, by its package.json': gatsby(packageJson({ gatsby: '^3.0.0', 'gatsby-plugin-mdx': '^2.0.1' }), MDX_1),
    'a site of version 1, by its package-lock.json': gatsby(
      {
        ...packageJson({ '@primer/theme': '^4.0.0' }),
        'package-lock.json': JSON.stringify({ packages: { 'node_modules/gatsby-plugin-mdx': { version: '1.2.3' } } }, null, 2),
      },
      MDX_1,
    ),
    'a site of version 1, by its yarn.lock': gatsby(
      { ...packageJson({ 'gatsby-plugin-mdx': 'latest' }), 'yarn.lock': 'gatsby-plugin-mdx@latest:\n  version "3.20.0"\n' },
      MDX_1,
    ),
    'a site of version 1, by its pnpm-lock.yaml': gatsby(
      {
        ...packageJson({ '@mdx-js/mdx': '>=1' }),
        'pnpm-lock.yaml': "packages:\n\n  '@mdx-js/mdx@1.6.22':\n    resolution: {integrity: sha512-a}\n",
      },
      MDX_1,
    ),
    'a site of version 1, by its loader': {
      path: 'pages/a.mdx',
      files: {
        'next.config.js': "module.exports = require('@next/mdx')()({ pageExtensions: ['mdx'] })\n",
        ...packageJson({ next: '^12.0.0', '@next/mdx': '^12.0.0', '@mdx-js/loader': '^1.6.22' }),
      },
      markdown: MDX_1,
    },
    'what version 1 takes where nobody knows the version': gatsby({}, MDX_1),
    'what version 1 takes where the version is the latest': gatsby(packageJson({ 'gatsby-plugin-mdx': 'latest' }), MDX_1),
    'what version 1 takes in a Docusaurus of which nothing is known': {
      path: 'blog/2026-01-31-hello.md',
      files: { 'docusaurus.config.js': '' },
      markdown: MDX_1,
    },
    'math in Astro': astroWith(
      "import remarkMath from 'remark-math'\nimport mdx from '@astrojs/mdx'\nexport default { markdown: { remarkPlugins: [[remarkMath, {}]] }, integrations: [mdx()] }\n",
      MATH,
    ),
    'math in Docusaurus, with a plugin that is loaded': {
      path: 'docs/a.md',
      files: {
        'docusaurus.config.js': `export default async () => ({ presets: [['classic', { docs: { remarkPlugins: [(await import('remark-math')).default] } }]] })\n`,
        ...packageJson({ '@docusaurus/core': '3.9.0', 'remark-math': '6' }),
      },
      markdown: MATH,
    },
    'math in Docusaurus, with a plugin that is required': {
      path: 'docs/a.md',
      files: {
        'docusaurus.config.js': `const math = require('remark-math')\nmodule.exports = { presets: [['classic', { docs: { remarkPlugins: [math] } }]] }\n`,
        ...packageJson({ '@docusaurus/core': '3.9.0', 'remark-math': '6' }),
      },
      markdown: MATH,
    },
    'math in Fumadocs': {
      path: 'content/docs/a.mdx',
      files: {
        'source.config.ts':
          "import { defineConfig } from 'fumadocs-mdx/config'\nimport remarkMath from 'remark-math'\nexport default defineConfig({ mdxOptions: { remarkPlugins: (given) => [remarkMath, ...given] } })\n",
      },
      markdown: MATH,
    },
    'math in Nextra': {
      path: 'content/a.mdx',
      files: {
        'next.config.mjs': "import nextra from 'nextra'\nexport default nextra({ latex: true })({})\n",
        ...packageJson({ nextra: '4.0.0' }),
      },
      markdown: MATH,
    },
    'math in Contentlayer': {
      path: 'data/blog/a.mdx',
      files: {
        'contentlayer.config.ts':
          "import { makeSource } from 'contentlayer2/source-files'\nimport remarkMath from 'remark-math'\nexport default makeSource({ mdx: { remarkPlugins: [remarkMath] } })\n",
        ...packageJson({ contentlayer2: '0.5.5', 'remark-math': '6.0.0' }),
      },
      markdown: MATH,
    },
    'math in Next.js': {
      path: 'app/a/page.mdx',
      files: {
        'next.config.mjs':
          "import createMDX from '@next/mdx'\nimport remarkMath from 'remark-math'\nexport default createMDX({ options: { remarkPlugins: [remarkMath] } })({ pageExtensions: ['mdx'] })\n",
        ...packageJson({ next: '15.0.0', '@next/mdx': '15.0.0', 'remark-math': '6.0.0' }),
      },
      markdown: MATH,
    },
    'math where a package may bring it': astroWith('export default { integrations: [own()] }\n', MATH, { 'remark-math': '6.0.0' }),
    'braces and comments where nobody knows the plugins': astroWith(
      'import { plugins } from "./plugins.mjs"\nexport default { markdown: { remarkPlugins: plugins } }\n',
      '{a b} <3 [[c]]{.d} <!-- e -->\n',
    ),
    'braces where a plugin is the site’s own': astroWith(
      'import notes from "./notes.mjs"\nexport default { markdown: { remarkPlugins: [notes] } }\n',
      'a{^b c}\n',
    ),
    'braces where a plugin of the site’s own reads more': {
      path: 'src/content/blog/hello.mdx',
      files: {
        'astro.config.mjs': 'import notes from "./notes.mjs"\nexport default { markdown: { remarkPlugins: [notes] } }\n',
        'notes.mjs': 'export default function notes() {\n  this.data().micromarkExtensions.push({})\n}\n',
      },
      markdown: 'a{^b c}\n',
    },
    'braces where a plugin of the site’s own brings others along': {
      path: 'src/content/blog/hello.mdx',
      files: {
        'astro.config.mjs': 'import notes from "./notes/index.mjs"\nexport default { markdown: { remarkPlugins: [notes] } }\n',
        'notes/index.mjs': 'export { default } from "./notes.mjs"\n',
      },
      markdown: 'a{^b c}\n',
    },
    'braces where a config cannot be read': astroWith('export default { markdown: { remarkPlugins: [ } }\n', 'a{^b c}\n'),
    'attributes of directives in Starlight': {
      path: 'src/content/docs/a.mdx',
      files: { 'astro.config.mjs': "import starlight from '@astrojs/starlight'\nexport default { integrations: [starlight()] }\n" },
      markdown: ':badge[a]{variant="b" c}\n',
    },
  },
  invalid: {
    'what version 1 refuses as well': {
      ...gatsby(packageJson({ 'gatsby-plugin-mdx': '^3.0.0' }), 'a<br>b <!-- <br> --> `<br>`\n\n<Tabs>\n\nc <a href=d>e</a>\n'),
      messages: [
        '1:2-1:6 `<br>` is not closed; MDX wants `<br />`',
        '3:1-3:7 `<Tabs>` is not closed',
        '5:11-5:12 The value `d` has no quotes, which MDX wants around it',
      ],
      output: 'a<br />b <!-- <br> --> `<br>`\n\n<Tabs>\n\nc <a href="d">e</a>\n',
    },
    'what every version refuses where nobody knows which it is': {
      ...gatsby({}, 'a<br>b <3\n'),
      messages: ['1:2-1:6 `<br>` is not closed; MDX wants `<br />`'],
      output: 'a<br />b <3\n',
    },
    'a site of a later version, by its lock file': {
      ...gatsby(
        { ...packageJson({ 'gatsby-plugin-mdx': 'latest' }), 'yarn.lock': '"gatsby-plugin-mdx@npm:latest":\n  version: 5.14.0\n' },
        'a <3\n',
      ),
      messages: ['1:3-1:4 The `<` begins a tag in MDX, and no tag follows; write `&lt;`'],
      output: 'a &lt;3\n',
    },
    'braces between dollars where there is no math': {
      ...astroWith('export default {}\n', '$5 {a b} $6\n'),
      messages: ['1:7-1:8 The JavaScript in these braces breaks at `b`; write `\\{` where a brace is meant'],
    },
    'braces beside math': {
      ...astroWith(
        "import remarkMath from 'remark-math'\nexport default { markdown: { remarkPlugins: [remarkMath] } }\n",
        '$a_{i j}$ {a b}\n',
      ),
      messages: ['1:14-1:15 The JavaScript in these braces breaks at `b`; write `\\{` where a brace is meant'],
    },
    'braces where all plugins are known': {
      ...astroWith(
        "import toc from 'remark-toc'\nconst remarkPlugins = [toc, process.env.CI && ['remark-gfm', {}]].filter(Boolean)\nexport default { markdown: { remarkPlugins } }\n",
        '{a b}\n',
      ),
      messages: ['1:4-1:5 The JavaScript in these braces breaks at `b`; write `\\{` where a brace is meant'],
    },
    'braces where the site’s own plugins change the tree alone': {
      path: 'src/content/blog/hello.mdx',
      files: {
        'astro.config.mjs':
          'import notes from "./plugins/notes"\nfunction toc() {\n  return (tree) => tree\n}\nexport default { markdown: { remarkPlugins: [notes, toc, () => (tree) => tree] } }\n',
        'plugins/notes.mjs':
          'import { visit } from "unist-util-visit"\nexport default () => (tree) => visit(tree, "link", () => undefined)\n',
      },
      markdown: '{a b}\n',
      messages: ['1:4-1:5 The JavaScript in these braces breaks at `b`; write `\\{` where a brace is meant'],
    },
    'tags where nobody knows the plugins': {
      ...astroWith('export default { markdown: { remarkPlugins: plugins() } }\n', '{a b} c<br>d\n'),
      messages: ['1:8-1:12 `<br>` is not closed; MDX wants `<br />`'],
      output: '{a b} c<br />d\n',
    },
    'a `<` that is text': {
      ...mdx('I <3 this: a <= b, a <- b, 1 <2 and x<y,z.\n'),
      messages: [
        '1:3-1:4 The `<` begins a tag in MDX, and no tag follows; write `&lt;`',
        '1:14-1:15 The `<` begins a tag in MDX, and no tag follows; write `&lt;`',
        '1:22-1:23 The `<` begins a tag in MDX, and no tag follows; write `&lt;`',
        '1:30-1:31 The `<` begins a tag in MDX, and no tag follows; write `&lt;`',
        '1:38-1:39 The `<` begins a tag in MDX, and no tag follows; write `&lt;`',
      ],
      output: 'I &lt;3 this: a &lt;= b, a &lt;- b, 1 &lt;2 and x&lt;y,z.\n',
    },
    'a type that looks like a tag': {
      ...mdx('It is an Array<string> of Map<K, V>.\n'),
      messages: [
        '1:15-1:23 `<string>` is a tag in MDX that nothing closes; write it in backticks, or `&lt;string>`',
        '1:30-1:31 The `<` begins a tag in MDX, and no tag follows; write `&lt;`',
      ],
      output: 'It is an Array&lt;string> of Map&lt;K, V>.\n',
    },
    'a link in pointed brackets': {
      ...mdx('<https://example.com/a_b?c=d> or <me@example.com>\n'),
      messages: ['1:1-1:30 MDX has no `<…>` links; write `[text](address)`', '1:34-1:50 MDX has no `<…>` links; write `[text](address)`'],
      output: '[https://example.com/a\\_b?c=d](https://example.com/a_b?c=d) or [me@example.com](mailto:me@example.com)\n',
    },
    'such a link where none can stand': {
      ...mdx('[see <https://example.com>](b)\n'),
      messages: ['1:6-1:27 MDX has no `<…>` links; write `[text](address)` (no fix: a link cannot stand in a link)'],
    },
    'elements that HTML does not close': {
      ...mdx('a<br>b <img src="c" > <hr/> <input disabled>\n'),
      messages: [
        '1:2-1:6 `<br>` is not closed; MDX wants `<br />`',
        '1:8-1:22 `<img>` is not closed; MDX wants `<img />`',
        '1:29-1:45 `<input>` is not closed; MDX wants `<input />`',
      ],
      output: 'a<br />b <img src="c" /> <hr/> <input disabled />\n',
    },
    'values without quotes': {
      ...mdx('<a href=b target=_blank>c</a> <img src=d/>\n'),
      messages: [
        '1:9-1:10 The value `b` has no quotes, which MDX wants around it',
        '1:18-1:24 The value `_blank` has no quotes, which MDX wants around it',
        '1:40-1:41 The value `d` has no quotes, which MDX wants around it',
      ],
      output: '<a href="b" target="_blank">c</a> <img src="d"/>\n',
    },
    'a tag that nothing closes': { ...mdx('a\n\n<Tabs>\n\nb\n'), messages: ['3:1-3:7 `<Tabs>` is not closed'] },
    'a tag that is closed in another block': {
      ...mdx('<p>a\n</p>\n\n<details><summary>b</summary>\n\nc\n\n</details>\n'),
      messages: [
        '1:1-1:4 `<p>` is not closed in its own block: both tags belong on lines of their own, or in one paragraph',
        '4:1-4:10 `<details>` is not closed in its own block: both tags belong on lines of their own, or in one paragraph',
      ],
    },
    'a tag that is closed inside a paragraph': {
      ...mdx('<p>\na</p>\n'),
      messages: ['2:2-2:6 `</p>` stands in a paragraph, and its opening tag does not: both tags belong on lines of their own'],
    },
    'tags that cross': {
      ...mdx('<a><b></a></b>\n\n*<i>c*</i>\n\n[<u>](x)</u>\n'),
      messages: [
        '1:4-1:7 `<b>` is closed too late, outside of what it was opened in',
        '3:2-3:5 `<i>` is closed too late, outside of what it was opened in',
        '5:2-5:5 `<u>` is closed too late, outside of what it was opened in',
      ],
    },
    'a closing tag alone': { ...mdx('a\n\n</div>\n'), messages: ['3:1-3:7 `</div>` closes no tag'] },
    'what no tag can have': {
      ...mdx('<a @click="b">c</a> <i /* d */>e</i> <div class="f"\n'),
      messages: [
        '1:4-1:5 The tag `<a>` breaks at `@`, which no MDX tag can have there',
        '1:25-1:26 The tag `<i>` breaks at `*`, which no MDX tag can have there',
        '1:38-1:42 The tag `<div` has no end',
      ],
    },
    'what is no tag': {
      ...mdx('<!doctype html>\n\n<?xml version="1.0"?>\n'),
      messages: [
        '1:1-1:16 `<!doctype html>` is no tag, and MDX has nothing else in `<…>`',
        '3:1-3:22 `<?xml version="1.0"?>` is no tag, and MDX has nothing else in `<…>`',
      ],
    },
    'a script': {
      ...mdx('<script>\n  if (a<b) { c: 1 }\n</script>\n'),
      messages: ['1:1-1:9 What stands in `<script>` is read as MDX, and does not compile as that; write it as a string in braces, `{`…`}`'],
    },
    'a brace that nothing closes': {
      ...mdx('a { b\n\nc\n'),
      messages: ['1:3-1:4 The brace begins JavaScript in MDX, and nothing closes it; write `\\{` for the character'],
      output: 'a \\{ b\n\nc\n',
    },
    'template languages': {
      ...mdx('{{ page.title }} {% include x %} {{< ref "a" >}}\n'),
      messages: [
        '1:1-1:17 `{{ page.title }}` is read as JavaScript in MDX, which it is not; write `\\{\\{ page.title }}` for the text',
        '1:18-1:33 `{% include x %}` is read as JavaScript in MDX, which it is not; write `\\{% include x %}` for the text',
        '1:34-1:49 `{{< ref "a" >}}` is read as JavaScript in MDX, which it is not; write `\\{\\{&lt; ref "a" >}}` for the text',
      ],
      output: '\\{\\{ page.title }} \\{% include x %} \\{\\{&lt; ref "a" >}}\n',
    },
    'text in braces that is no JavaScript': {
      ...mdx('😀 {a b}, {x => {\n  y z\n}} and <A b={c d} {...e, f} />\n'),
      messages: [
        '1:7-1:8 The JavaScript in these braces breaks at `b`; write `\\{` where a brace is meant',
        '2:5-2:6 The JavaScript in these braces breaks at `z`; write `\\{` where a brace is meant',
        '3:16-3:17 The JavaScript in these braces breaks at `d`; write `\\{` where a brace is meant',
        '3:26-3:27 The JavaScript in these braces breaks at `f`; write `\\{` where a brace is meant',
      ],
    },
    'JavaScript that some readers take and the compiler does not': {
      ...mdx('{new.target} <A b={} />\n'),
      messages: [
        '1:2-1:3 The JavaScript in these braces breaks at `n`; write `\\{` where a brace is meant',
        '1:19-1:21 The attribute `b` has empty braces for a value',
      ],
    },
    'a sentence that begins like a module, and what else is wrong with it': {
      ...mdx('export your data, and\nimport it <3\n\nimport duties are high\n'),
      messages: [
        '1:1-1:7 A paragraph that begins with `export` is JavaScript to MDX, and this one is none; let another word come first',
        '2:11-2:12 The `<` begins a tag in MDX, and no tag follows; write `&lt;`',
        '4:1-4:7 A paragraph that begins with `import` is JavaScript to MDX, and this one is none; let another word come first',
      ],
      output: 'export your data, and\nimport it &lt;3\n\nimport duties are high\n',
    },
    'text without a blank line before it': {
      ...mdx('import a from "b"\n# Heading\n'),
      messages: ['2:1-2:10 This line belongs to the `import` or `export` above; leave a blank line between'],
      output: 'import a from "b"\n\n# Heading\n',
    },
    'modules that are wrong': {
      ...mdx('import a from "b"\n\nimport a from "c"\n\nexport const d: string = 1\n\nexport default e\n\nexport default f\n'),
      messages: [
        '3:8-3:9 The `import` or `export` breaks at `a`',
        '5:15-5:16 The `import` or `export` breaks at `:`',
        '9:1-9:17 There is a second `export default`, and a page has one',
      ],
    },
    'lines of a tag that are not indented': {
      ...mdx('- <A\n  b="c"\n/>\n'),
      messages: ['3:1-3:3 The line belongs to a tag or an expression in a list or a quotation, and does not begin like the lines of that'],
    },
    'Markdown files of Docusaurus, which compiles them too': {
      ...docusaurus('---\ntitle: a\n---\n\n<!-- truncate -->\n\na<br>b\n'),
      messages: ['7:2-7:6 `<br>` is not closed; MDX wants `<br />`'],
      output: '---\ntitle: a\n---\n\n<!-- truncate -->\n\na<br />b\n',
    },
    'a comment that nothing closes': { ...docusaurus('a\n\n<!-- b\n'), messages: ['3:1-3:5 The comment that begins here has no `-->`'] },
    'what no other generator rewrites': {
      ...astro('<!-- a -->\n\n## b {#c}\n\n<!-- d */ -->\n'),
      messages: [
        '1:1-1:11 MDX has no HTML comments; write `{/* … */}`',
        '3:6-3:10 `{#c}` is read as JavaScript in MDX, which it is not; write `\\{#c}`',
        '5:1-5:14 MDX has no HTML comments; write `{/* … */}` (no fix: the comment contains `*/`)',
      ],
      output: '{/* a */}\n\n## b \\{#c}\n\n<!-- d */ -->\n',
    },
    'a Docusaurus site that has turned the rewriting off': {
      path: 'blog/2026-01-31-hello.md',
      files: { 'docusaurus.config.js': 'export default { future: { v4: true } }\n' },
      markdown: '<!-- a -->\n',
      messages: ['1:1-1:11 MDX has no HTML comments; write `{/* … */}`'],
      output: '{/* a */}\n',
    },
    'a post that says it is MDX': {
      path: 'blog/2026-01-31-hello.md',
      files: { 'docusaurus.config.js': "export default { markdown: { format: 'md' } }\n" },
      markdown: '---\nmdx:\n  format: mdx\n---\n\n<3\n',
      messages: ['6:1-6:2 The `<` begins a tag in MDX, and no tag follows; write `&lt;`'],
      output: '---\nmdx:\n  format: mdx\n---\n\n&lt;3\n',
    },
  },
})
