import { frontMatterUnknownKeys } from '../../src/rules/front-matter-unknown-keys.ts'
import { compilePostSchema } from '../../src/schema/compile-post-schema.ts'
import { describeRule } from '../support/describe-rule.ts'

const schema = compilePostSchema({
  name: 'articles',
  schema: {
    type: 'object',
    required: ['title'],
    properties: {
      title: { type: 'string' },
      description: { type: 'string' },
      tags: { type: 'array' },
      cover: { type: 'object', properties: { file: {}, width: {} } },
      extra: { type: 'object' },
    },
    patternProperties: { '^x-': {} },
  },
})

const titled = (lines: string) => `---\ntitle: Hello\n${lines}\n---\n`

describeRule(frontMatterUnknownKeys, {
  valid: {
    'keys that the schema knows': { schema, markdown: titled('tags: [a]\nx-mood: good\ncover: { file: a.png }\nextra: { any: thing }') },
    'a key that the options allow': { schema, options: { allow: ['mood'] }, markdown: titled('mood: good') },
    'keys that are no slip, where only misspelt ones are asked for': {
      schema,
      options: { misspeltOnly: true },
      markdown: titled('mood: good\ntag: [a]\ncovers: { file: a.png }\ndescription2: More'),
    },
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
      schema,
      options: { misspeltOnly: true },
      markdown: titled('mood: good\ndesciption: A day out'),
      messages: ['4:1-4:11 The key `desciption` is not known to the schema `articles`; did you mean `description`?'],
      output: titled('mood: good\ndescription: A day out'),
    },
    'another case, where only misspelt keys are asked for': {
      schema,
      options: { misspeltOnly: true },
      markdown: titled('Description: A day out'),
      messages: ['3:1-3:12 The key `Description` is not known to the schema `articles`; did you mean `description`?'],
      output: titled('description: A day out'),
    },
    'a key that is like no other': {
      schema,
      markdown: titled('mood: good'),
      messages: ['3:1-3:5 The key `mood` is not known to the schema `articles`'],
    },
    'a misspelt key': {
      schema,
      markdown: titled('discription: Words # here'),
      messages: ['3:1-3:12 The key `discription` is not known to the schema `articles`; did you mean `description`?'],
      output: titled('description: Words # here'),
    },
    'a key in another case': {
      schema,
      markdown: titled("'Description': Words"),
      messages: ['3:1-3:14 The key `Description` is not known to the schema `articles`; did you mean `description`?'],
      output: titled("'description': Words"),
    },
    'a key whose right name is there already, without a suggestion': {
      schema,
      markdown: titled('tags: [a]\ntag: b'),
      messages: ['4:1-4:4 The key `tag` is not known to the schema `articles`'],
    },
    'two keys for one name, of which only the first is renamed': {
      schema,
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
      schema,
      markdown: titled('constructor: a\n__proto__: b\ntoString: c'),
      messages: [
        '3:1-3:12 The key `constructor` is not known to the schema `articles`',
        '4:1-4:10 The key `__proto__` is not known to the schema `articles`',
        '5:1-5:9 The key `toString` is not known to the schema `articles`',
      ],
    },
  },
})
