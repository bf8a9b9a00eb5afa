import { frontMatterUnknownKeys } from '../../src/rules/front-matter-unknown-keys.ts'
import { compilePostSchema } from '../../src/schema/compile-post-schema.ts'
import { describeRule } from '../support/describe-rule.ts'

const articles = {
  type: 'object',
  required: ['title'],
  properties: {
    title: { type: 'string' },
    description: { type: 'string' },
    tags: { type: 'array' },
    comments: { type: 'boolean' },
    author_title: { type: 'string' },
    cover: { type: 'object', properties: { file: {}, width: {} } },
    extra: { type: 'object' },
  },
  patternProperties: { '^x-': {} },
}
const schema = compilePostSchema({ name: 'articles', schema: articles })
/** Whose generator reads no other keys. */
const closed = compilePostSchema({ name: 'articles', schema: { ...articles, 'x-unknown-keys': 'all' } })

const titled = (lines: string) => `---\ntitle: Hello\n${lines}\n---\n`
const path = '_posts/2026-01-31-hello.md'
const slip = titled('discription: Words')
const jekyll = { '_config.yml': 'title: A\n' }
const posts = (count: number, key: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`_posts/2025-01-31-${key}-${index}.md`, titled(`${key}: Words`)]))

describeRule(frontMatterUnknownKeys, {
  valid: {
    'keys that the schema knows': { schema, markdown: titled('tags: [a]\nx-mood: good\ncover: { file: a.png }\nextra: { any: thing }') },
    'a key that the options allow': { schema, options: { allow: ['mood'] }, markdown: titled('mood: good') },
    'keys that are no slip, where only misspelt ones are asked for': {
      schema: closed,
      options: { misspeltOnly: true },
      markdown: titled('mood: good\ntag: [a]\ncovers: { file: a.png }\ndescription2: More'),
    },
    'a key that is like no other, in a schema that leaves keys open': { schema, markdown: titled('mood: good') },
    'keys with a word more or another word than a known one': { schema, markdown: titled('comment_id: 4\nauthorTwitter: me') },
    'a key that several posts share': { schema, path, markdown: slip, files: { ...jekyll, ...posts(2, 'discription') } },
    'a key that a layout names': {
      schema,
      path,
      markdown: slip,
      files: { ...jekyll, '_layouts/post.html': '<p>{{ page.discription }}</p>' },
    },
    'a key that an include of a theme in any folder names': {
      schema,
      path,
      markdown: slip,
      files: { ...jekyll, 'themes/mine/parts/head.ejs': "<%= page['discription'] %>" },
    },
    'a key that code takes apart': {
      schema,
      path,
      markdown: slip,
      files: { ...jekyll, 'src/post.tsx': 'const { title, discription } = frontmatter' },
    },
    'a key that a query asks for': {
      schema,
      path,
      markdown: slip,
      files: { ...jekyll, 'gatsby-node.js': 'graphql(`{ frontmatter {\n title\n discription\n } }`)' },
    },
    'a key that the form of an editor describes': {
      schema,
      path,
      markdown: slip,
      files: { ...jekyll, 'admin/config.yml': 'fields:\n  - name: discription\n' },
    },
    'a key that new posts begin with': {
      schema,
      path,
      markdown: slip,
      files: { ...jekyll, 'archetypes/default.md': titled('discription: Words') },
    },
    'a key that the post itself prints': { schema, markdown: `${slip}{{ page.discription }}\n` },
    'any key, without a schema': '---\nmood: good\n---\n',
    'a post without front matter': { schema, markdown: '# Hello\n' },
    'front matter that cannot be read': { schema, markdown: '---\nmood: [\n---\n' },
    'a misspelt key that is required, which is a mistake already': { schema, markdown: '---\ntitel: Hello\n---\n' },
    'a key that the schema forbids, which is a mistake already': {
      schema: compilePostSchema({ name: 'strict', schema: { properties: { title: {} }, additionalProperties: false } }),
      markdown: '---\nmood: good\n---\n',
    },
  },
  invalid: {
    'a slip, where only misspelt keys are asked for': {
      schema: closed,
      options: { misspeltOnly: true },
      markdown: titled('mood: good\ndesciption: A day out'),
      messages: ['4:1-4:11 The key `desciption` is not known to the schema `articles`; did you mean `description`?'],
      output: titled('mood: good\ndescription: A day out'),
    },
    'another case, where only misspelt keys are asked for': {
      schema: closed,
      options: { misspeltOnly: true },
      markdown: titled('Description: A day out'),
      messages: ['3:1-3:12 The key `Description` is not known to the schema `articles`; did you mean `description`?'],
      output: titled('description: A day out'),
    },
    'a key that nobody reads': {
      schema: closed,
      markdown: titled('mood: good'),
      messages: ['3:1-3:5 The key `mood` is not known to the schema `articles`'],
    },
    'a misspelt key': {
      schema,
      markdown: titled('discription: Words # here'),
      messages: ['3:1-3:12 The key `discription` is not known to the schema `articles`; did you mean `description`?'],
      output: titled('description: Words # here'),
    },
    'a misspelt key that few posts have while the right one is known': {
      schema,
      path,
      markdown: slip,
      files: { ...jekyll, ...posts(1, 'discription') },
      messages: ['3:1-3:12 The key `discription` is not known to the schema `articles`; did you mean `description`?'],
      output: titled('description: Words'),
    },
    'a misspelt key that was copied, and is rare beside the right one': {
      schema,
      path,
      markdown: slip,
      files: { ...jekyll, ...posts(2, 'discription'), ...posts(31, 'description') },
      messages: ['3:1-3:12 The key `discription` is not known to the schema `articles`; did you mean `description`?'],
      output: titled('description: Words'),
    },
    'a misspelt key that is a word only in built pages, style sheets, packages and what git ignores': {
      schema,
      path,
      markdown: slip,
      files: {
        ...jekyll,
        '.gitignore': 'cache/',
        '_site/hello.html': 'discription',
        'cache/a.html': 'discription',
        'assets/a.css': '.discription {}',
        'node_modules/a/index.js': 'discription',
        'package-lock.json': '{ "discription": 1 }',
      },
      messages: ['3:1-3:12 The key `discription` is not known to the schema `articles`; did you mean `description`?'],
      output: titled('description: Words'),
    },
    'a misspelt key whose letters are a part of longer words and the name of an element': {
      schema,
      path,
      markdown: titled('Tags: [a]'),
      files: { ...jekyll, '_includes/a.html': '<Tags></Tags> subTags Tagsy post-Tags', '_config.json': '{ "tags": 1 }' },
      messages: ['3:1-3:5 The key `Tags` is not known to the schema `articles`; did you mean `tags`?'],
      output: titled('tags: [a]'),
    },
    'a key in another case': {
      schema,
      markdown: titled("'Description': Words"),
      messages: ['3:1-3:14 The key `Description` is not known to the schema `articles`; did you mean `description`?'],
      output: titled("'description': Words"),
    },
    'a key whose right name is there already, without a suggestion': {
      schema: closed,
      markdown: titled('tags: [a]\ntag: b'),
      messages: ['4:1-4:4 The key `tag` is not known to the schema `articles`'],
    },
    'two keys for one name, of which only the first is renamed': {
      schema: closed,
      markdown: titled('descripton: a\ndiscription: b'),
      messages: [
        '3:1-3:11 The key `descripton` is not known to the schema `articles`; did you mean `description`?',
        '4:1-4:12 The key `discription` is not known to the schema `articles`',
      ],
      output: titled('description: a\ndiscription: b'),
    },
    'a key in a mapping that is described': {
      schema,
      markdown: titled('cover:\n  file: a.png\n  widht: 1'),
      messages: ['5:3-5:8 The key `widht` is not known to the schema `articles`; did you mean `width`?'],
      output: titled('cover:\n  file: a.png\n  width: 1'),
    },
    'a key in TOML': {
      schema,
      markdown: '+++\ntitle = "Hello"\nTags = ["a"]\n+++\n',
      messages: ['3:1-3:5 The key `Tags` is not known to the schema `articles`; did you mean `tags`?'],
      output: '+++\ntitle = "Hello"\ntags = ["a"]\n+++\n',
    },
    'a key named like what every object has': {
      schema: closed,
      markdown: titled('constructor: a\n__proto__: b\ntoString: c'),
      messages: [
        '3:1-3:12 The key `constructor` is not known to the schema `articles`',
        '4:1-4:10 The key `__proto__` is not known to the schema `articles`',
        '5:1-5:9 The key `toString` is not known to the schema `articles`',
      ],
    },
  },
})
