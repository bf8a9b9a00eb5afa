import { frontMatterSchema } from '../../src/rules/front-matter-schema.ts'
import { compilePostSchema } from '../../src/schema/compile-post-schema.ts'
import { describeRule, md } from '../support/describe-rule.ts'

const schema = compilePostSchema({
  name: 'articles',
  schema: {
    type: 'object',
    required: ['title'],
    properties: {
      title: { type: 'string', description: 'What readers see first. It may be long.' },
      version: { type: 'string' },
      tags: { type: 'array', items: { type: 'string' } },
      draft: { type: 'boolean' },
      order: { type: 'integer' },
      language: { enum: ['JavaScript', 'TypeScript', 'on'] },
      cover: {
        type: 'object',
        additionalProperties: false,
        properties: { file: { type: 'string' }, width: { type: 'integer' } },
      },
      'the key': { type: 'string' },
    },
  },
})

const general = compilePostSchema({
  name: 'post',
  schema: { type: 'object', properties: { title: { type: ['string', 'number', 'boolean'] }, description: { type: 'string' } } },
})

const titled = (lines: string) => `---\ntitle: Hello\n${lines}\n---\n`

describeRule(frontMatterSchema, {
  valid: {
    'front matter that fits': { schema, markdown: titled('tags: [a, b]\ndraft: false') },
    'a post without front matter, which is for another rule': { schema, markdown: '# Hello\n' },
    'front matter that cannot be read, which is for another rule': { schema, markdown: '---\ntitle: [\n---\n' },
    'brackets that somebody who reads no YAML takes for text, where nobody knows who reads it': {
      schema: general,
      markdown: '---\ntitle: [create your own]\ndescription: {let ...}\n---\n',
    },
    'front matter without a schema': '---\nanything: goes\n---\n',
    'a key that the schema does not know, which is for another rule': { schema, markdown: titled('mood: good') },
    'TOML that fits': { schema, markdown: '+++\ntitle = "Hello"\ntags = ["a"]\n+++\n' },
  },
  invalid: {
    'brackets in the title against a schema of the user': {
      schema,
      markdown: '---\ntitle: [create your own]\n---\n',
      messages: ['2:8-2:25 `title` is a list (`create your own`), but must be text'],
    },
    'a list in place of the title that nobody takes for text': {
      schema: general,
      markdown: '---\ntitle:\n  - create your own\n---\n',
      messages: ['3:3-3:20 `title` is a list (`create your own`), but must be text, a number or true or false'],
    },
    'a title that YAML takes for a comment': {
      schema,
      markdown: '---\ntitle: #1 in the world\n---\n',
      messages: ['2:1-2:6 `title` has no value, because `#1 in the world` is a comment unless it is quoted, but must be text'],
    },
    'a comment in place of a value, and none': {
      schema,
      markdown: titled('tags: # none\nversion:'),
      messages: [
        '3:1-3:5 `tags` has no value, because `# none` is a comment unless it is quoted, but must be a list',
        '4:1-4:8 `version` has no value, but must be text',
      ],
    },
    'a missing key, at the place where it belongs': {
      schema,
      markdown: md`
        ---
        draft: true
        ---
      `,
      messages: ['3:1-3:4 `title` is missing (What readers see first)'],
    },
    'an empty front matter': { schema, markdown: '---\n---\n', messages: ['2:1-2:4 `title` is missing (What readers see first)'] },
    'a required key that is misspelt': {
      schema,
      markdown: '---\ntitel: Hello # its name\n---\n',
      messages: ['2:1-2:6 `titel` is probably meant to be `title`, which is missing'],
      output: '---\ntitle: Hello # its name\n---\n',
    },
    'a required key that is misspelt in quotes': {
      schema,
      markdown: '---\n"titel": Hello\n---\n',
      messages: ['2:1-2:8 `titel` is probably meant to be `title`, which is missing'],
      output: '---\n"title": Hello\n---\n',
    },
    'text where a list belongs': {
      schema,
      markdown: titled('tags: js   # only one'),
      messages: ['3:7-3:9 `tags` is text (`js`), but must be a list'],
      output: titled('tags: [js]   # only one'),
    },
    'quoted text where a list belongs': {
      schema,
      markdown: titled(`tags: "a 'b'"`),
      messages: ["3:7-3:14 `tags` is text (`a 'b'`), but must be a list"],
      output: titled(`tags: ["a 'b'"]`),
    },
    'text with brackets where a list belongs': {
      schema,
      markdown: titled("tags: it's a {b}"),
      messages: ["3:7-3:17 `tags` is text (`it's a {b}`), but must be a list"],
      output: titled("tags: ['it''s a {b}']"),
    },
    'text with commas, which no fix can split for certain': {
      schema,
      markdown: titled('tags: js, css'),
      messages: ['3:7-3:14 `tags` is text (`js, css`), but must be a list'],
    },
    'text over several lines, which is not fixed': {
      schema,
      markdown: titled('tags:\n  js\n  and css'),
      messages: ['4:3-5:10 `tags` is text (`js and css`), but must be a list (no fix: the value runs over several lines)'],
    },
    'a block of text, which is not fixed': {
      schema,
      markdown: titled('draft: |-\n  true'),
      messages: ['3:8-4:7 `draft` is text (`true`), but must be true or false (no fix: the value runs over several lines)'],
    },
    'a value with a tag or an anchor, which is not fixed': {
      schema,
      markdown: titled('draft: !!str true\ntags: &one js'),
      messages: [
        '3:14-3:18 `draft` is text (`true`), but must be true or false (no fix: an anchor or a tag belongs to the value)',
        '4:12-4:14 `tags` is text (`js`), but must be a list (no fix: an anchor or a tag belongs to the value)',
      ],
    },
    'a value behind an alias, which is not fixed': {
      schema,
      markdown: '---\ntitle: &name js\ntags: *name\n---\n',
      messages: [
        '3:7-3:12 `tags` is text (`js`), but must be a list (no fix: it comes from an alias or a merge, or is written with escapes)',
      ],
    },
    'truth in quotes, and in the words of older YAML': {
      schema,
      markdown: titled('draft: "false"'),
      messages: ['3:8-3:15 `draft` is text (`false`), but must be true or false'],
      output: titled('draft: false'),
    },
    'a word that some YAML parsers take for truth': {
      schema,
      markdown: titled('draft: yes'),
      messages: ['3:8-3:11 `draft` is text (`yes`), but must be true or false'],
      output: titled('draft: true'),
    },
    'a number in quotes': {
      schema,
      markdown: titled("order: '12'"),
      messages: ['3:8-3:12 `order` is text (`12`), but must be a whole number'],
      output: titled('order: 12'),
    },
    'a number where text belongs keeps its digits': {
      schema,
      markdown: titled('version: 1.10'),
      messages: ['3:10-3:14 `version` is a number (`1.1`), but must be text'],
      output: titled('version: "1.10"'),
    },
    'a value that is no choice, by its case': {
      schema,
      markdown: titled('language: javascript'),
      messages: ['3:11-3:21 `language` is `javascript`, but must be `JavaScript`, `TypeScript` or `on`; did you mean `JavaScript`?'],
      output: titled('language: JavaScript'),
    },
    'a value that is no choice, in its quotes': {
      schema,
      markdown: titled("language: 'TypScript'"),
      messages: ['3:11-3:22 `language` is `TypScript`, but must be `JavaScript`, `TypeScript` or `on`; did you mean `TypeScript`?'],
      output: titled("language: 'TypeScript'"),
    },
    'a choice that YAML would read as something else is quoted': {
      schema,
      markdown: titled('language: ON'),
      messages: ['3:11-3:13 `language` is `ON`, but must be `JavaScript`, `TypeScript` or `on`; did you mean `on`?'],
      output: titled("language: 'on'"),
    },
    'a nested key that is not allowed': {
      schema,
      markdown: titled('cover:\n  file: a.png\n  widht: 600'),
      messages: ['5:3-5:8 `widht` is not an allowed key in `cover`; did you mean `width`?'],
      output: titled('cover:\n  file: a.png\n  width: 600'),
    },
    'a nested value in brackets': {
      schema,
      markdown: titled('cover: { width: "600", file: a.png }'),
      messages: ['3:17-3:22 `cover.width` is text (`600`), but must be a whole number'],
      output: titled('cover: { width: 600, file: a.png }'),
    },
    'an item of a list': {
      schema,
      markdown: titled('tags:\n  - js\n  - 2026'),
      messages: ['5:5-5:9 `tags[1]` is a number (`2026`), but must be text'],
      output: titled('tags:\n  - js\n  - "2026"'),
    },
    'an empty value, at its key': {
      schema,
      markdown: '---\ntitle:\n---\n',
      messages: ['2:1-2:6 `title` has no value, but must be text'],
    },
    'every mistake, each once': {
      schema,
      markdown: '---\ntitle: 5\norder: 1.5\n---\n',
      messages: ['2:8-2:9 `title` is a number (`5`), but must be text', '3:8-3:11 `order` is a number (`1.5`), but must be a whole number'],
      output: '---\ntitle: "5"\norder: 1.5\n---\n',
    },
    'TOML, with its own quotes': {
      schema,
      markdown: '+++\ntitel = "Hello"\ntags = \'js\'\nlanguage = "typescript"\n+++\n',
      messages: [
        '2:1-2:6 `titel` is probably meant to be `title`, which is missing',
        '3:8-3:12 `tags` is text (`js`), but must be a list',
        '4:12-4:24 `language` is `typescript`, but must be `JavaScript`, `TypeScript` or `on`; did you mean `TypeScript`?',
      ],
      output: '+++\ntitle = "Hello"\ntags = [\'js\']\nlanguage = "TypeScript"\n+++\n',
    },
    'TOML over several lines, which is not fixed': {
      schema,
      markdown: '+++\ntitle = "Hello"\ntags = """\njs"""\n[cover]\nwidht = 1\n+++\n',
      messages: [
        '3:8-4:6 `tags` is text (`js`), but must be a list (no fix: the value runs over several lines)',
        '6:1-6:6 `widht` is not an allowed key in `cover`; did you mean `width`?',
      ],
      output: '+++\ntitle = "Hello"\ntags = """\njs"""\n[cover]\nwidth = 1\n+++\n',
    },
    'a table of TOML, whose name is not fixed': {
      schema: compilePostSchema({
        name: 'strict',
        schema: { additionalProperties: false, properties: { cover: {} } },
      }),
      markdown: '+++\n[covre]\nfile = "a.png"\n+++\n',
      messages: ['2:2-2:7 `covre` is not an allowed key; did you mean `cover`? (no fix: the name of a table may stand in several places)'],
    },
    'JSON, with its own quotes': {
      schema,
      markdown: '---json\n{ "titel": "Hello", "draft": "no" }\n---\n',
      messages: [
        '2:3-2:10 `titel` is probably meant to be `title`, which is missing',
        '2:30-2:34 `draft` is text (`no`), but must be true or false',
      ],
      output: '---json\n{ "title": "Hello", "draft": false }\n---\n',
    },
    'a key from a merge, at the merge and without a fix': {
      schema,
      markdown: '---\ntitle: Hello\ncover: &base { file: a.png }\n<<: { draft: "yes" }\n---\n',
      messages: [
        '4:5-4:21 `draft` is text (`yes`), but must be true or false (no fix: it comes from an alias or a merge, or is written with escapes)',
      ],
    },
  },
})
