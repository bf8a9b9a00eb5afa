import { createRequire } from 'node:module'
import {
  ACCEPTED_EVERYWHERE,
  COMMON_DIFFERENCES,
  COMMON_FIELDS,
  describeDocusaurusSchema,
  REJECTED_EVERYWHERE,
  URLS,
} from './describe-docusaurus-schema.ts'

const require = createRequire(import.meta.url)
const { validateBlogPostFrontMatter } = require('@docusaurus/plugin-content-blog/lib/frontMatter.js') as {
  validateBlogPostFrontMatter: (frontMatter: unknown) => Record<string, unknown>
}
const { getBlogPostAuthors } = require('@docusaurus/plugin-content-blog/lib/authors.js') as {
  getBlogPostAuthors: (options: { frontMatter: unknown; authorsMap: unknown; baseUrl: string }) => unknown
}

/** Author keys exist, whatever they are. */
const EVERY_AUTHOR = new Proxy({ someone: {} }, { get: () => ({ name: 'Someone' }) })

describeDocusaurusSchema({
  schemaName: 'docusaurus-blog',
  build: (frontMatter) => {
    const validated = validateBlogPostFrontMatter(frontMatter)
    getBlogPostAuthors({ frontMatter: validated, authorsMap: EVERY_AUTHOR, baseUrl: '/' })
  },
  accepted: [
    ...ACCEPTED_EVERYWHERE,
    'title: 2024',
    'title: 2024-01-02',
    'slug: 2024-01-02',
    'description: ""\nsidebar_label: ""\ntitle_meta: ""',
    'tags: []',
    'tags: [a, 1, 1.5, 2024-01-02]',
    'tags: [{label: A, permalink: /a}, b]',
    'tags: [{label: 1, permalink: 2, color: red}]',
    'authors: ada',
    'authors: 7',
    'authors: []',
    'authors: [ada, grace]',
    'authors: {name: Ada}',
    'authors: {key: ada, title: Engineer, mood: good}',
    'authors: [{name: Ada, image_url: a b.png}, grace]',
    'authors: {imageURL: x.png}',
    'authors: {name: Ada, socials: {github: ada, x: "https://x.com/ada", stackoverflow: 82609, mine: "mailto:a@b.c", odd: ""}}',
    'authors: {name: Ada, url: /team/ada}',
    'author: Ada\nauthor_url: https://example.com\nauthor_image_url: /a.png\nauthor_title: x',
    'authors: []\nauthor: Ada',
    'keywords: [1, b]',
    'date: 2024-01-02',
    'date: 2024-01-02T10:00:00Z',
    'date: 2024-01-02 10:00',
    'date: "2024-01-02"',
    'date: 2024/01/02',
    'date: 20240102',
    'date: January 2, 2024',
    'date: Tue, 02 Jan 2024 10:00:00 GMT',
    'id: old',
  ],
  rejected: [
    ...REJECTED_EVERYWHERE,
    'tags: js',
    'tags:',
    'tags: [a, true]',
    'tags: [""]',
    'tags: [~]',
    'tags: [{label: A}]',
    'tags: {a: b}',
    'authors:',
    'authors: ""',
    'authors: true',
    'authors: {}',
    'authors: [ada, {title: Engineer}]',
    'authors: [[ada]]',
    'authors: [~]',
    'authors: {name: Ada, url: a b}',
    'authors: {name: ""}',
    'authors: {name: Ada, image_url: a.png, imageURL: b.png}',
    'authors: {name: Ada, socials: {github: 1}}',
    'authors: {name: Ada, socials: {github: ""}}',
    'authors: {name: Ada, socials: {x: ada/lovelace}}',
    'authors: {name: Ada, socials: {mine: 5}}',
    'authors: {name: Ada, socials: ada}',
    'authors: ada\nauthor: Ada',
    'authors: [ada]\nauthor_title: Engineer',
    'authors: [ada]\nauthorURL: https://example.com',
    'author: ""',
    'author_url: a b',
    'date:',
    'date: true',
    'date: soon',
    'date: [2024-01-02]',
    'id: ""',
  ],
  differences: [
    ...COMMON_DIFFERENCES,
    {
      name: 'an unquoted date as an account is a Date for Docusaurus and text for us',
      docusaurus: 'rejects',
      yaml: ['authors: {name: Ada, socials: {x: 2024-01-02}}'],
    },
    {
      name: 'a quoted date that is not in the calendar is for the rule date-valid, which also knows the unquoted ones',
      docusaurus: 'rejects',
      yaml: ['date: "2024-13-45"', 'date: "10:00"'],
    },
    {
      name: 'words that JavaScript happens to read as a date are no date',
      docusaurus: 'accepts',
      yaml: ['date: version 1'],
    },
    {
      name: 'infinity and not-a-number become the text of a title',
      docusaurus: 'accepts',
      yaml: ['title: .inf', 'tags: [.nan]'],
    },
  ],
  fields: {
    ...COMMON_FIELDS,
    sidebar_label: [],
    id: [],
    author: [],
    author_title: [],
    authorTitle: [],
    date: ['2024-02-31', '2024/1/2', 'Jan 2 2024', '"2024-01-02T10:00"', '2024'],
    authors: [
      ...['[ada, {name: Ada}]', '[{name: Ada, url: /x}]', '[{name: Ada, url: "x y"}]', '{key: a, imageURL: b}', '{key: 1, image_url: ""}'],
      ...['{name: A, socials: {x: a, y: b}}', '{name: A, socials: {x: a/b}}', '{title: x}', '[ada, ""]'],
    ],
    tags: ['[a, b]', '[{label: a}]', '[{label: a, permalink: ""}]', '[{label: 1, permalink: 2}]', '[[a]]'],
    author_url: URLS,
    author_image_url: URLS,
    authorURL: URLS,
    authorImageURL: URLS,
  },
  dateDiffers: (field) => ['image', 'mdx', 'author_url', 'author_image_url', 'authorURL', 'authorImageURL'].includes(field),
})
