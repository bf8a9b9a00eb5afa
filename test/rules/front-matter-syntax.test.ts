import { frontMatterSyntax } from '../../src/rules/front-matter-syntax.ts'
import { describeRule } from '../support/describe-rule.ts'

const hugo = { path: 'content/posts/a.md', files: { 'hugo.toml': '' } }
const eleventy = { path: 'posts/a.md', files: { 'eleventy.config.js': '' } }
const pelican = {
  path: 'content/a.md',
  files: { 'pelicanconf.py': "PATH = 'content'\n" },
}

describeRule(frontMatterSyntax, {
  valid: {
    'what somebody may read who reads no YAML: `front-matter-portable-values` tells it':
      '---\ntitle: New: thing\nauthor: @x/y\nsummary: {#if}\nlist: [a] b\n---\n',
    'lines that nobody reads as YAML': { ...pelican, markdown: '---\ntitle: New: thing\n---\n' },
    'a blank line above where the generator reads it': { ...hugo, markdown: '\n---\ntitle: A\n---\n' },
    'three dots as the end where the generator reads them': {
      path: '_posts/2024-01-31-a.md',
      files: { '_config.yml': 'title: A\n' },
      markdown: '---\ntitle: A\n...\n\nBody\n',
    },
    'the old form of Hexo': {
      path: 'source/_posts/a.md',
      files: { '_config.yml': 'theme: landscape\n', 'package.json': '{"hexo":{"version":"7.0.0"},"dependencies":{"hexo":"7"}}' },
      markdown: 'title: A\n\n---\n\nBody\n',
    },
    'a post without front matter': '# Hello\n',
    'an empty block': '---\n---\n\nHello\n',
    'a block of comments only': '---\n# nothing yet\n---\n',
    'YAML between two fences': '---\ntitle: Hello\ntags: [a, b]\n---\n',
    'a fence with the language it has anyway': '---yaml\ntitle: Hello\n---\n',
    'TOML between plus signs': '+++\ntitle = "Hello"\n+++\n',
    'JSON behind its language': '---json\n{"title": "Hello"}\n---\n',
    'a list whose bracket closes in the first column': '---\ntags: [\n  a,\n]\n---\n',
    'a longer row of dashes, which is a thematic break': '----\n\ntitle: no\n\n----\n',
    'an aliased value': '---\nauthor: &me Ann\neditor: *me\n---\n',
  },
  invalid: {
    'a colon in a value': {
      ...hugo,
      markdown: '---\ntitle: Foo: bar\n---\n',
      messages: ['2:8-2:16 The value of `title` holds a colon followed by a space, which YAML reads as another key; quote the value'],
      output: '---\ntitle: "Foo: bar"\n---\n',
    },
    'a colon in a value that has double quotes': {
      ...hugo,
      markdown: '---\ntitle: The "best": a story\n---\n',
      messages: ['2:8-2:27 The value of `title` holds a colon followed by a space, which YAML reads as another key; quote the value'],
      output: '---\ntitle: \'The "best": a story\'\n---\n',
    },
    'a value that starts with a reserved character': {
      ...hugo,
      markdown: '---\nauthor: @ann\ntitle: x\n---\n',
      messages: ['2:9-2:13 The value of `author` starts with `@`, which has a meaning of its own in YAML; quote the value'],
      output: '---\nauthor: "@ann"\ntitle: x\n---\n',
    },
    'text behind the closing quote': {
      markdown: '---\ntitle: "Foo" and bar\n---\n',
      messages: ['2:12-2:21 Text follows the closing quote of the value of `title`; quote the whole value'],
      output: '---\ntitle: \'"Foo" and bar\'\n---\n',
    },
    'an apostrophe in single quotes': {
      markdown: "---\ntitle: 'It's late'\n---\n",
      messages: ['2:11-2:19 The apostrophe inside the single quotes ends the value of `title` early; use double quotes'],
      output: '---\ntitle: "It\'s late"\n---\n',
    },
    'a quote that is never closed': {
      markdown: '---\ntitle: "Hello\ndate: 2024-01-02\n---\n',
      messages: ['2:8-2:14 The quote that opens the value of `title` is never closed'],
    },
    'a bracket that is never closed': {
      markdown: '---\ntags: [a, b\ndate: 2024-01-02\n---\n',
      messages: ['2:7-2:12 The `[` that opens the value of `tags` is never closed with `]`'],
    },
    'a tab as indentation': {
      markdown: '---\nimage:\n\tsrc: a.png\n---\n',
      messages: ['3:1-3:2 The line is indented with a tab; YAML wants spaces'],
      output: '---\nimage:\n  src: a.png\n---\n',
    },
    'no space behind the colon': {
      markdown: '---\ndate: 2024-01-02\ntitle:Hello\nslug: x\n---\n',
      messages: ['3:1-3:7 No space follows the colon of `title`, so YAML does not read it as a key'],
      output: '---\ndate: 2024-01-02\ntitle: Hello\nslug: x\n---\n',
    },
    'the same key twice, with both places': {
      markdown: '---\ntitle: A\ntags: [x]\ntitle: B\n---\n',
      messages: ['4:1-4:6 The key `title` stands twice; some generators stop here, others keep only the last value'],
    },
    'the same key twice, for a generator that refuses it': {
      path: 'docs/a.md',
      files: { 'docusaurus.config.js': 'export default { presets: [["classic", {}]] }\n' },
      markdown: '---\ntitle: A\ntitle: B\n---\n',
      messages: ['3:1-3:6 The key `title` stands twice; Docusaurus stops here'],
    },
    'the same key twice, for one that does not': {
      path: '_posts/2026-01-31-a.md',
      files: { '_config.yml': 'title: A\n' },
      markdown: '---\ntitle: A\ntitle: B\n---\n',
      messages: ['3:1-3:6 The key `title` stands twice; Jekyll keeps only the last value'],
    },
    'a nested key twice': {
      markdown: '---\nimage:\n  src: a.png\n  src: b.png\n---\n',
      messages: ['4:3-4:6 The key `src` stands twice; some generators stop here, others keep only the last value'],
    },
    'a fence that is never closed': {
      markdown: '---\ntitle: Hello\n\n# Body\n',
      messages: ['1:1-1:4 The front matter is never closed; add a line of `---` after its last key'],
    },
    'a thematic break at the top of a post': {
      markdown: '---\n\nHello world\n\n---\n\nMore\n',
      messages: ['3:1-3:12 The front matter is plain text, not keys and values; a `---` line at the top of a file opens front matter'],
    },
    'a list as front matter': {
      markdown: '---\n- a\n- b\n---\n',
      messages: ['2:1-3:4 The front matter is a list, not keys and values; a `---` line at the top of a file opens front matter'],
    },
    'a closing fence of four dashes': {
      markdown: '---\ntitle: Hello\n----\n\nBody\n',
      messages: ['3:1-3:5 Not every generator takes `----` for the end of the front matter; write `---`'],
      output: '---\ntitle: Hello\n---\n\nBody\n',
    },
    'a closing fence with text behind it': {
      markdown: '---\ntitle: Hello\n---foo\n\nBody\n',
      messages: [
        '3:1-3:7 Not every generator takes `---foo` for the end of the front matter; write `---` (no fix: what follows the dashes may be text to keep)',
      ],
    },
    'three dots as the end': {
      markdown: '---\ntitle: Hello\n...\n\nBody\n\n---\n',
      messages: [
        '3:1-3:4 Not every generator takes `...` for the end of the front matter; write `---` (no fix: the front matter may go on behind it)',
      ],
    },
    'JavaScript, which is not run': {
      markdown: '---js\n{ title: globalThis.postLintRan = true }\n---\n',
      messages: ['1:1-1:6 Front matter in `js` is run as code by the generators that read it; write it in YAML'],
    },
    'JavaScript in other spellings': {
      markdown: '--- JavaScript\n{ title: 1 }\n---\n',
      messages: ['1:1-1:15 Front matter in `JavaScript` is run as code by the generators that read it; write it in YAML'],
    },
    'JavaScript where the generator runs it on purpose': {
      ...eleventy,
      markdown: '---js\n{ title: "A" }\n---\n',
      messages: [
        '1:1-1:6 Eleventy runs front matter in `js`, and post-lint runs nothing, so it is not read; write it in YAML, or turn this rule off where it is code on purpose',
      ],
    },
    'what nobody reads, whoever it is': {
      markdown: '---\ntags: [a, b\ntitle: @x\n---\n',
      messages: ['2:7-2:12 The `[` that opens the value of `tags` is never closed with `]`'],
    },
    'a line that goes on in the next': {
      markdown: '---\ntitle: a: b\n  c\n---\n',
      messages: ['2:8-2:12 The value of `title` holds a colon followed by a space, which YAML reads as another key; quote the value'],
    },
    'a language that no generator knows': {
      markdown: '---constructor\ntitle: x\n---\n',
      messages: ['1:1-1:15 Front matter in `constructor` is read by no generator; use YAML between two lines of `---`'],
    },
    'a TOML block that does not parse': {
      markdown: '+++\ntitle = Hello\n+++\n',
      messages: ['2:9-2:14 The value of `title` is text and needs quotes'],
      output: '+++\ntitle = "Hello"\n+++\n',
    },
    'aliases that unfold to millions of values': {
      markdown: `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((name, index) => `${name}: &${name} [${`*${'abcdefg'[index]},`.repeat(9)}]`)
        .join('\n')}\n---\n`,
      messages: [
        '2:1-9:36 The front matter is larger than any post needs (limit: 100000 values once its aliases are expanded), so it is not read',
      ],
    },
  },
})
