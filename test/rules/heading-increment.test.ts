import { headingIncrement } from '../../src/rules/heading-increment.ts'
import { describeRule, md } from '../support/describe-rule.ts'

describeRule(headingIncrement, {
  valid: {
    'levels that rise by one': md`
      # One

      ## Two

      ### Three

      ## Two again
    `,
    'a first heading of level 2 under a front matter title': md`
      ---
      title: Hello
      ---

      ## One
    `,
    'a first heading of any level where nobody knows what the site makes of the title': '---\ntitle: Hello\n---\n\n### Three\n',
    'a first heading of any level on a site that prints no titles': {
      path: 'docs/a.md',
      files: { '.vitepress/config.ts': '' },
      markdown: '---\ntitle: Hello\n---\n\n### Three\n',
    },
    'a first heading below a title that the layout of the site prints at level 2': {
      path: '_posts/2024-01-31-a.md',
      files: { '_config.yml': '', '_layouts/post.html': '<h2>{{ page.title }}</h2>{{ content }}' },
      markdown: '---\ntitle: Hello\nlayout: post\n---\n\n### Three\n',
    },
    'signs without text that the generator does not take for a heading': {
      path: '_posts/2024-01-31-a.md',
      files: { '_config.yml': '' },
      markdown: '---\ntitle: Hello\n---\n\n## Two\n\n####\n\n### Three\n',
    },
    'a first heading of any level where there is no title': '#### Four\n',
    'a first heading of any level where the title is commented out': '---\n# title: Hello\nlayout: post\n---\n\n### Three\n',
    'a first heading of any level where the front matter cannot be read': '---\ntitle: [\n---\n\n### Three\n',
    'a deep heading inside a quotation': md`
      ## Two

      > #### Quoted
    `,
    'a drop of several levels': '# One\n\n## Two\n\n### Three\n\n# One\n',
    'an HTML heading that rises by one': '## Two\n\n<h3 id="x">Three</h3>\n\n#### Four\n',
    'a level-1 heading in the body that says the title itself': '---\ntitle: Hello\n---\n\n# Hello\n\n## Two\n',
    'a first heading of any level where the title does not count': {
      markdown: '---\ntitle: Hello\n---\n\n### Three\n\n#### Four\n',
      options: { countTitle: false },
    },
    'another field for the title': { markdown: '---\nheadline: Hello\n---\n\n## Two\n', options: { titleField: 'headline' } },
  },
  invalid: {
    'a jump between two headings where the title does not count': {
      markdown: '---\ntitle: Hello\n---\n\n### Three\n\n##### Five\n',
      options: { countTitle: false },
      messages: ['7:1-7:11 Heading level jumps from 3 to 5; use level 4'],
    },
    'a level that is left out': {
      markdown: '## Two\n\n#### Four\n',
      messages: ['3:1-3:10 Heading level jumps from 2 to 4; use level 3'],
    },
    'a first heading below the level under the title': {
      markdown: '---\ntitle: Hello\n---\n\n### Three\n',
      options: { frontMatterTitle: 'printed' },
      messages: ['5:1-5:10 The first heading is level 3, but the front matter title is level 1; use level 2'],
    },
    'a first heading below the level under a title that the layout prints at level 2': {
      path: '_posts/2024-01-31-a.md',
      files: { '_config.yml': '', '_layouts/post.html': '<h2>{{ page.title }}</h2>{{ content }}' },
      markdown: '---\ntitle: Hello\nlayout: post\n---\n\n#### Four\n',
      messages: ['6:1-6:10 The first heading is level 4, but the front matter title is level 2; use level 3'],
    },
    'a bold first heading that repeats the title two levels down': {
      markdown: '---\ntitle: Hello\n---\n\n### **Hello**\n',
      options: { frontMatterTitle: 'printed' },
      messages: ['5:1-5:14 The first heading is level 3, but the front matter title is level 1; use level 2'],
    },
    'each jump by itself, counted from the heading before it': {
      markdown: '# One\n\n### Three\n\n###### Six\n',
      messages: ['3:1-3:10 Heading level jumps from 1 to 3; use level 2', '5:1-5:11 Heading level jumps from 3 to 6; use level 4'],
    },
    'an HTML heading that skips a level': {
      markdown: '## Two\n\n<h5 class="small">Five</h5>\n',
      messages: ['3:1-3:19 Heading level jumps from 2 to 5; use level 3'],
    },
    'a JSX heading that skips a level': {
      path: 'post.mdx',
      markdown: '## Two\n\n<h4>Four</h4>\n',
      messages: ['3:1-3:5 Heading level jumps from 2 to 4; use level 3'],
    },
    'a setext heading followed by a jump': {
      markdown: 'Two\n---\n\n#### Four\n',
      messages: ['4:1-4:10 Heading level jumps from 2 to 4; use level 3'],
    },
    'a jump after a title in another field': {
      markdown: '---\nheadline: Hello\n---\n\n### Three\n',
      options: { frontMatterTitle: 'printed', titleField: 'headline' },
      messages: ['5:1-5:10 The first heading is level 3, but the front matter title is level 1; use level 2'],
    },
  },
})
