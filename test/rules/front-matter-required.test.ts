import { frontMatterRequired } from '../../src/rules/front-matter-required.ts'
import type { PostSchema } from '../../src/schema/post-schema.ts'
import { describeRule } from '../support/describe-rule.ts'

const schema: PostSchema = {
  name: 'docusaurus-blog',
  formats: ['yaml'],
  requiresFrontMatter: true,
  violations: () => [],
  unknownKeys: () => [],
}
const relaxed: PostSchema = { ...schema, name: 'post', formats: ['yaml', 'toml', 'json'], requiresFrontMatter: false }

describeRule(frontMatterRequired, {
  valid: {
    'front matter on the first line': { markdown: '---\ntitle: Hello\n---\n', schema },
    'an empty block': { markdown: '---\n---\n', schema },
    'no front matter where there is no schema': '# Hello\n',
    'no front matter where the schema wants none': { markdown: '# Hello\n', schema: relaxed },
    'TOML where the schema reads it': { markdown: '+++\ntitle = "Hello"\n+++\n', schema: relaxed },
    'a thematic break at the top of a text': { markdown: '\n---\n\nSome words: and more.\n', schema: relaxed },
    'a comment at the top of a text': { markdown: '<!-- note -->\n\n# Hello\n', schema: relaxed },
  },
  invalid: {
    'a post without front matter': {
      markdown: '# Hello\n',
      schema,
      messages: [
        '1:1-1:8 The post has no front matter, but its schema `docusaurus-blog` describes one; start the file with keys between two lines of `---`',
      ],
    },
    'a blank line before the fence': {
      markdown: '\n---\ntitle: Hello\n---\n',
      messages: [
        '1:1-2:4 A blank line stands before the front matter, so most generators print it as text; move `---` to the very start of the file',
      ],
    },
    'a space before the fence': {
      markdown: ' ---\ntitle: Hello\n---\n',
      messages: [
        '1:1-1:5 A space stands before the front matter, so most generators print it as text; move `---` to the very start of the file',
      ],
    },
    'a comment before the fence': {
      markdown: '<!-- prettier-ignore -->\n---\ntitle: Hello\n---\n',
      messages: ['1:1-1:25 A comment stands before the front matter, so it is printed as text; move it below'],
    },
    'TOML where the generator reads YAML': {
      markdown: '+++\ntitle = "Hello"\n+++\n',
      schema,
      messages: ['1:1-1:4 The front matter is TOML, which sites with the schema `docusaurus-blog` do not read; write it as YAML'],
    },
    'an opening fence of four dashes': {
      markdown: '----\ntitle: Hello\n----\n',
      messages: ['1:1-1:5 The file opens with `----`, which is no front matter fence; write `---`'],
    },
    'dashes that an editor has made pretty': {
      markdown: '—\ntitle: Hello\n—\n',
      messages: ['1:1-1:2 The file opens with `—`, which is no front matter fence; write `---`'],
    },
    'keys without an opening fence': {
      markdown: 'title: Hello\ndate: 2024-01-02\n---\n\nBody\n',
      schema,
      messages: ['1:1-1:13 Keys stand at the top of the file without a line of `---` before them, so they are printed as text'],
    },
  },
})
