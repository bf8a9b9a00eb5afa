import { singleTitle } from '../../src/rules/single-title.ts'
import type { PostSchema } from '../../src/schema/post-schema.ts'
import { describeRule, md } from '../support/describe-rule.ts'

function schemaNamed(name: string): PostSchema {
  return { name, formats: [], requiresFrontMatter: false, violations: () => [], unknownKeys: () => [] }
}

describeRule(singleTitle, {
  valid: {
    'one level-1 heading and no title': '# One\n\n## Two\n',
    'a title and no level-1 heading': '---\ntitle: Hello\n---\n\n## Two\n',
    'one level-1 heading that does not come first, without a title': '## Two\n\n# One\n',
    'a level-1 heading that comes first under a title, where the site may let it take the title’s place':
      '---\ntitle: Hello\n---\n\n# Hello, world\n\nText.\n',
    'a level-1 heading behind an introduction, for it is still the first heading': '---\ntitle: Hello\n---\n\nText.\n\n# Hello\n',
    'a schema of a generator that lets the heading stand for the title': {
      markdown: '---\ntitle: Hello\n---\n\n# Hello\n',
      schema: schemaNamed('docusaurus-blog'),
    },
    'a schema of the user’s own, whatever its path looks like': {
      markdown: '---\ntitle: Hello\n---\n\n# Hello\n',
      schema: schemaNamed('schemas/hugo.schema.json'),
    },
    'an option that is stronger than the schema': {
      markdown: '---\ntitle: Hello\n---\n\n# Hello\n',
      schema: schemaNamed('hugo'),
      options: { frontMatterTitle: 'replaced' },
    },
    'a level-1 heading above which the site prints no title': {
      path: 'docs/hello.md',
      files: { 'docusaurus.config.js': '' },
      markdown: '---\ntitle: Hello\n---\n\n# Hello\n',
    },
    'a level-1 heading where the templates of the site decide': {
      markdown: '---\ntitle: Hello\n---\n\n# Hello\n',
      schema: schemaNamed('zola-page'),
    },
    'a level-1 heading on a page of its own, which layouts treat in their own ways': {
      markdown: '---\ntitle: Hello\n---\n\n# Hello\n',
      schema: schemaNamed('jekyll-page'),
    },
    'docs of a theme that lets the heading stand for the title': {
      path: 'content/posts/hello.mdx',
      files: { 'next.config.mjs': "import nextra from 'nextra'" },
      markdown: '---\ntitle: Hello\n---\n\n# Hello\n',
    },
    'a level-1 heading further down where nobody knows what the site makes of the title': '---\ntitle: A\n---\n\n## Two\n\n# Three\n',
    'a level-1 heading further down where it takes the place of the title all the same': {
      path: 'docs/a.md',
      files: { 'mkdocs.yml': 'site_name: A\ntheme: material\n' },
      markdown: '---\ntitle: A\n---\n\n## Two\n\n# Three\n',
    },
    'a level-1 heading under a title that the layout prints at level 2': {
      path: '_posts/2024-01-31-a.md',
      files: { '_config.yml': '', '_layouts/post.html': '<h2>{{ page.title }}</h2>{{ content }}' },
      markdown: '---\ntitle: Hello\nlayout: post\n---\n\n# One\n',
    },
    'a level-1 heading that says the title, where the site takes it out': {
      path: 'blog/a.md',
      files: { 'docusaurus.config.js': '' },
      markdown: '---\ntitle: Hello\n---\n\n# **Hello**!\n',
    },
    'a level-1 heading below an introduction, where the version decides whether it is taken out': {
      path: 'blog/a.md',
      files: { 'docusaurus.config.js': '' },
      markdown: '---\ntitle: Hello\n---\n\nText.\n\n# One\n',
    },
    'a level-1 heading below a line, up to which headings are taken out': {
      path: 'blog/a.md',
      files: { 'docusaurus.config.js': '', 'package.json': '{"dependencies":{"@docusaurus/core":"^3.9.0"}}' },
      markdown: '---\ntitle: Hello\n---\n\nText.\n\n---\n\n# One\n',
    },
    'a level-1 heading below a title, where a component of the site prints that': {
      path: 'docs/a.md',
      files: { 'docusaurus.config.js': '', 'src/theme/DocItem/Content/index.js': '' },
      markdown: '---\ntitle: Hello\n---\n\n## One\n\n# Two\n',
    },
    'further level-1 headings, where only lost ones are looked for': { markdown: '# One\n\n# Two\n', options: { lostOnly: true } },
    'a level-1 heading inside a quotation': '# One\n\n> # Quoted\n',
    'a level-1 heading inside a list': '# One\n\n- # Listed\n',
    'a level-1 heading inside a footnote': '# One[^1]\n\n[^1]: # Noted\n',
    'an HTML heading inside a quotation': '# One\n\n> <h1>Quoted</h1>\n',
    'a level-1 heading that is only shown as code': '# One\n\n```md\n# Two\n```\n\n`# Three`\n',
    'a level-1 heading in a comment': '# One\n\n<!--\n# Two\n<h1>Three</h1>\n-->\n',
    'a title that is commented out': {
      markdown: '---\n# title: Hello\ndraft: true\n---\n\n# One\n',
      options: { frontMatterTitle: 'printed' },
    },
    'a title in front matter that cannot be read': { markdown: '---\ntitle: [\n---\n\n# One\n', options: { frontMatterTitle: 'printed' } },
    'a nested title': { markdown: '---\nseo:\n  title: Hello\n---\n\n# One\n', options: { frontMatterTitle: 'printed' } },
  },
  invalid: {
    'a second level-1 heading': {
      markdown: '# One\n\n## Two\n\n# Three\n',
      messages: ['5:1-5:8 Level-1 heading "Three" is not the first of the post; use level 2'],
    },
    'every further one, each counted from the first': {
      markdown: '# One\n\n# Two\n\n# Three\n',
      messages: [
        '3:1-3:6 Level-1 heading "Two" is not the first of the post; use level 2',
        '5:1-5:8 Level-1 heading "Three" is not the first of the post; use level 2',
      ],
    },
    'a setext heading': {
      markdown: 'One\n===\n\nTwo\nwords\n=====\n',
      messages: ['4:1-6:6 Level-1 heading "Two words" is not the first of the post; use level 2'],
    },
    'an HTML heading': {
      markdown: '# One\n\n<h1 align="center">Two &amp; <em>three</em></h1>\n',
      messages: ['3:1-3:20 Level-1 heading "Two & three" is not the first of the post; use level 2'],
    },
    'a Markdown heading after an HTML one': {
      markdown: '<H1>One</H1>\n\n# Two\n',
      messages: ['3:1-3:6 Level-1 heading "Two" is not the first of the post; use level 2'],
    },
    'a JSX heading': {
      path: 'post.mdx',
      markdown: '# One\n\n<h1>Two</h1>\n',
      messages: ['3:1-3:5 Level-1 heading "Two" is not the first of the post; use level 2'],
    },
    'an HTML heading that is never closed': {
      markdown: '# One\n\n<h1>Two\n',
      messages: ['3:1-3:5 Level-1 heading without text is not the first of the post; use level 2'],
    },
    'a level-1 heading under a title that the site prints': {
      markdown: '---\ntitle: Hello\n---\n\n# Hello\n',
      options: { frontMatterTitle: 'printed' },
      messages: ['5:1-5:8 Level-1 heading "Hello" stands beside the front matter title, which the site prints at level 1; use level 2'],
    },
    'a heading that the site takes out although it says something else than the title': {
      path: 'blog/a.md',
      files: { 'docusaurus.config.js': '' },
      markdown: '---\ntitle: Hello\n---\n\n# One\n\nText.\n\n# Two\n',
      messages: [
        '5:1-5:6 Level-1 heading "One" is lost: Docusaurus takes it out of the page, because it stands for the title; use level 2',
        '9:1-9:6 Level-1 heading "Two" stands beside the front matter title, which the site prints at level 1; use level 2',
      ],
    },
    'a heading that is taken out, whatever component prints the title': {
      path: 'blog/a.md',
      files: { 'docusaurus.config.js': '', 'src/theme/BlogPostItem/index.js': '' },
      markdown: '---\ntitle: Hello\n---\n\n# One\n\n## Two\n\n# Three\n',
      messages: [
        '5:1-5:6 Level-1 heading "One" is lost: Docusaurus takes it out of the page, because it stands for the title; use level 2',
      ],
    },
    'a heading below an introduction that versions from 3 on take out': {
      path: 'blog/a.md',
      files: { 'docusaurus.config.js': '', 'package.json': '{"dependencies":{"@docusaurus/core":"^3.9.0"}}' },
      markdown: '---\ntitle: Hello\n---\n\nText.\n\n# One\n',
      options: { lostOnly: true },
      messages: [
        '7:1-7:6 Level-1 heading "One" is lost: Docusaurus takes it out of the page, because it stands for the title; use level 2',
      ],
    },
    'the same below an introduction in version 2, which leaves it': {
      path: 'blog/a.md',
      files: { 'docusaurus.config.js': '', 'package.json': '{"dependencies":{"@docusaurus/core":"2.4.3"}}' },
      markdown: '---\ntitle: Hello\n---\n\nText.\n\n# One\n',
      messages: ['7:1-7:6 Level-1 heading "One" stands beside the front matter title, which the site prints at level 1; use level 2'],
    },
    'a level-1 heading under a title, by the schema': {
      markdown: '---\ntitle: Hello\n---\n\n# Hi\n',
      schema: schemaNamed('starlight'),
      messages: ['5:1-5:5 Level-1 heading "Hi" stands beside the front matter title, which the site prints at level 1; use level 2'],
    },
    'a level-1 heading under a title, by the site': {
      path: 'src/content/docs/hello.md',
      files: { 'astro.config.mjs': "import starlight from '@astrojs/starlight'" },
      markdown: '---\ntitle: Hello\n---\n\n# Hi\n',
      messages: ['5:1-5:5 Level-1 heading "Hi" stands beside the front matter title, which the site prints at level 1; use level 2'],
    },
    'a level-1 heading in a post of a theme that prints titles': {
      path: 'content/posts/hello.mdx',
      files: { 'next.config.mjs': "import nextra from 'nextra'", 'package.json': '{"dependencies":{"nextra-theme-blog":"*"}}' },
      markdown: '---\ntitle: Hello\n---\n\n# Hi\n',
      messages: ['5:1-5:5 Level-1 heading "Hi" stands beside the front matter title, which the site prints at level 1; use level 2'],
    },
    'every level-1 heading under a printed title, not only the second': {
      markdown: '---\ntitle: Hello\n---\n\n# One\n\n# Two\n',
      options: { frontMatterTitle: 'printed' },
      messages: [
        '5:1-5:6 Level-1 heading "One" stands beside the front matter title, which the site prints at level 1; use level 2',
        '7:1-7:6 Level-1 heading "Two" stands beside the front matter title, which the site prints at level 1; use level 2',
      ],
    },
    'a level-1 heading further down, under a title': {
      path: 'docs/a.md',
      files: { 'docusaurus.config.js': '' },
      markdown: '---\ntitle: Hello\n---\n\n## Two\n\n# Three\n',
      messages: ['7:1-7:8 Level-1 heading "Three" follows other headings, but the front matter title is level 1; use level 2'],
    },
    'a title in another field': {
      markdown: '---\nheadline: Hello\n---\n\n## Two\n\n# Three\n',
      options: { frontMatterTitle: 'replaced', titleField: 'headline' },
      messages: ['7:1-7:8 Level-1 heading "Three" follows other headings, but the front matter title is level 1; use level 2'],
    },
    'a long heading, named by its beginning': {
      markdown: `# One\n\n# ${'word '.repeat(30)}end\n`,
      messages: [`3:1-3:156 Level-1 heading "${'word '.repeat(11)}word…" is not the first of the post; use level 2`],
    },
    'a second level-1 heading in a post without line breaks around it': {
      markdown: md`
        # One
        Text.
        # Two
      `,
      messages: ['3:1-3:6 Level-1 heading "Two" is not the first of the post; use level 2'],
    },
  },
})
