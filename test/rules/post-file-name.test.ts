import { postFileName } from '../../src/rules/post-file-name.ts'
import { describeRule } from '../support/describe-rule.ts'

const jekyll = (path: string, front = 'layout: post') => ({
  markdown: `---\n${front}\n---\n\nText.\n`,
  path,
  files: { '_config.yml': 'plugins: [jekyll-feed]\n' },
})
const docusaurus = (path: string, markdown = '---\ntitle: Hello\n---\n\nText.\n') => ({
  markdown,
  path,
  files: { 'docusaurus.config.js': '' },
})
const skill = (path: string, name: string) => ({
  markdown: `---\nname: ${name}\ndescription: Does something.\n---\n\nText.\n`,
  path,
  files: { '.claude/settings.json': '{}' },
})

describeRule(postFileName, {
  valid: {
    'a dated post': jekyll('_posts/2026-01-31-hello.md'),
    'a dated post in a folder of its category': jekyll('news/_posts/2026-01-31-hello.markdown'),
    'a month and a day of one digit': jekyll('_posts/2026-1-3-hello.md'),
    'a year of two digits': jekyll('_posts/13-05-06-hello.md'),
    'a draft, which needs no date': jekyll('_drafts/hello.md'),
    'a page, which needs no date': jekyll('about.md'),
    'files among the posts that are none': jekyll('_posts/README.md'),
    'a post of Docusaurus without a date': docusaurus('blog/hello.md'),
    'a leap day': docusaurus('blog/2024-02-29-hello.md'),
    'numbers that are no date': docusaurus('blog/1-2-3-hello.md'),
    documents: docusaurus('docs/2026-13-45-hello.md'),
    'a name that the generator does not read': {
      ...docusaurus('content/posts/2026-13-45-hello.md'),
      files: { 'hugo.toml': 'baseURL = "https://example.org"\n' },
    },
    'a post of no site': { markdown: 'Text.\n', path: '2026-13-45-hello.md' },
    'a skill that is called as its folder': skill('.claude/skills/release-notes/SKILL.md', 'release-notes'),
    'the same in quotes': skill('.claude/skills/release-notes/SKILL.md', "'release-notes'"),
    'a skill without a name, which is for the schema to say': skill('.claude/skills/release-notes/SKILL.md', ''),
    'a file beside a skill': skill('.claude/agents/other.md', 'release-notes'),
    'a skill whose folder cannot be seen': { ...skill('SKILL.md', 'release-notes'), files: {} },
  },
  invalid: {
    'a post without a date': {
      ...jekyll('_posts/hello.md'),
      messages: [
        '1:1-1:4 Jekyll silently ignores `hello.md`, because its name does not begin with its date; call it `2024-01-31-hello.md`',
      ],
    },
    'a post that has its date in the front matter alone': {
      ...jekyll('_posts/hello.md', 'date: 2026-01-31 10:00:00 +0100'),
      messages: [
        '1:1-1:4 Jekyll silently ignores `hello.md`, because its name does not begin with its date; call it `2026-01-31-hello.md`',
      ],
    },
    'a date in another form': {
      ...jekyll('_posts/20260131_hello.md'),
      messages: [
        '1:1-1:4 Jekyll silently ignores `20260131_hello.md`, because its name does not begin with its date; call it `2026-01-31-hello.md`',
      ],
    },
    'a date and nothing else': {
      ...jekyll('_posts/2026-01-31.md'),
      messages: [
        '1:1-1:4 Jekyll silently ignores `2026-01-31.md`, because its name does not begin with its date; call it `2026-01-31-title.md`',
      ],
    },
    'a post without front matter: its first line is shown': {
      ...jekyll('_posts/hello.md'),
      markdown: '\nHello.\n\nMore.\n',
      messages: [
        '2:1-2:7 Jekyll silently ignores `hello.md`, because its name does not begin with its date; call it `2024-01-31-hello.md`',
      ],
    },
    'an empty post': {
      ...jekyll('_posts/hello.md'),
      markdown: '',
      messages: [
        '1:1-1:1 Jekyll silently ignores `hello.md`, because its name does not begin with its date; call it `2024-01-31-hello.md`',
      ],
    },
    'a month that does not exist': {
      ...docusaurus('blog/2026-13-45-hello.md'),
      messages: ['1:1-1:4 The date `2026-13-45` in the file name does not exist'],
    },
    'a day that does not exist in that month': {
      ...docusaurus('blog/2026-02-31-hello.md'),
      messages: ['1:1-1:4 The date `2026-02-31` in the file name does not exist, and Docusaurus takes it for 2026-03-03'],
    },
    'a day that does not exist, in Jekyll': {
      ...jekyll('_posts/2026-06-31-hello.md'),
      messages: ['1:1-1:4 The date `2026-06-31` in the file name does not exist, and Jekyll takes it for 2026-07-01'],
    },
    'a day that does not exist, in folders': {
      ...docusaurus('blog/2026/00/10/hello.md', 'Text.\n'),
      messages: ['1:1-1:6 The date `2026/00/10` in the folder name does not exist'],
    },
    'a skill that is called otherwise than its folder': {
      ...skill('.claude/skills/notes/SKILL.md', 'release-notes'),
      messages: ['2:7-2:20 The skill is called `release-notes` and its folder `notes`, but agents need one name for both'],
    },
    'a skill that differs from its folder in case alone': {
      ...skill('.claude/skills/notes/SKILL.md', 'Notes'),
      messages: ['2:7-2:12 The skill is called `Notes` and its folder `notes`, but agents need one name for both'],
    },
  },
})
