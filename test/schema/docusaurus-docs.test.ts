import { createRequire } from 'node:module'
import {
  ACCEPTED_EVERYWHERE,
  COMMON_DIFFERENCES,
  COMMON_FIELDS,
  describeDocusaurusSchema,
  REJECTED_EVERYWHERE,
  URLS,
} from './describe-docusaurus-schema.ts'

interface DocFrontMatter {
  readonly id?: string
  readonly slug?: string
}

const require = createRequire(import.meta.url)
const { validateDocFrontMatter } = require('@docusaurus/plugin-content-docs/lib/frontMatter.js') as {
  validateDocFrontMatter: (frontMatter: unknown) => DocFrontMatter
}
const { default: getSlug } = require('@docusaurus/plugin-content-docs/lib/slug.js') as {
  default: (options: { baseID: string; frontMatterSlug: string | undefined; source: string; sourceDirName: string }) => string
}

describeDocusaurusSchema({
  schemaName: 'docusaurus-docs',
  build: (frontMatter) => {
    const { id = 'page', slug } = validateDocFrontMatter(frontMatter)
    // What the build says when it makes a page of the file; it is not exported.
    if (id.includes('/')) throw new Error(`Document id "${id}" cannot include slash.`)
    getSlug({ baseID: id, frontMatterSlug: slug, source: '@site/docs/guides/page.md', sourceDirName: 'guides' })
  },
  accepted: [
    ...ACCEPTED_EVERYWHERE,
    'title: 2024',
    'title: 2024-01-02',
    'id: 1.5',
    'id: a b',
    'id: a#b\nslug: /a',
    'slug: 2024-01-02',
    'slug: /',
    'slug: ..',
    'slug: /a b',
    'slug: /ü/"x"',
    'slug: /a|b%20c',
    'slug: "a: b"',
    'slug: ./a/../b',
    'slug: /a/..b',
    'title_meta: [anything]',
    'title_meta:',
    'tags: []',
    'tags: [a, 1, 1.5, 2024-01-02]',
    'tags: [{label: A, permalink: /a}, b]',
    'keywords: [1, b]',
    'hide_title: "TRUE"',
    'sidebar_position: -1.5',
    'sidebar_position: " 2 "',
    'sidebar_position: "1e3"',
    'sidebar_position: "+.5"',
    'sidebar_label: 2024-01-02',
    'sidebar_custom_props: {}',
    'sidebar_custom_props: {badge: [new, {a: 1}]}',
    'displayed_sidebar:',
    'pagination_next: null',
    'pagination_prev: guides/intro',
    'custom_edit_url: ""',
    'custom_edit_url:',
    'custom_edit_url: https://example.com/edit/a.md',
    'custom_edit_url: ../edit',
    'parse_number_prefixes: false',
  ],
  rejected: [
    ...REJECTED_EVERYWHERE,
    'id: ""',
    'id: guides/install',
    'id: guides/install\nslug: /install',
    'id: a#b',
    'id: a\\b',
    'id:',
    'slug: a?b',
    'slug: /a#b',
    'slug: //a',
    'slug: /../a',
    'slug: /a/.',
    'slug: /a/%2E%2e/b',
    'slug: a\\b',
    'slug: "/a "',
    'slug: "/a\\tb"',
    'slug: /a%20 b',
    'slug: true',
    'tags: js',
    'tags:',
    'tags: [a, true]',
    'tags: [{label: A}]',
    'hide_title: 1',
    'sidebar_position: first',
    'sidebar_position: ""',
    'sidebar_position: "0x1"',
    'sidebar_position: .inf',
    'sidebar_position: 12345678901234567890',
    'sidebar_position:',
    'sidebar_label: ""',
    'sidebar_key: ""',
    'sidebar_class_name: [a, b]',
    'sidebar_custom_props: text',
    'sidebar_custom_props: [a]',
    'displayed_sidebar: ""',
    'pagination_next: false',
    'pagination_label: ""',
    'custom_edit_url: a b',
    'custom_edit_url: false',
    'parse_number_prefixes: 0',
  ],
  differences: [
    ...COMMON_DIFFERENCES,
    {
      name: 'an unquoted date is a Date, which is an object',
      docusaurus: 'accepts',
      yaml: ['sidebar_custom_props: 2024-01-02'],
    },
    {
      name: 'an unquoted date as the address for editing is a Date for Docusaurus and the text of a path for us',
      docusaurus: 'rejects',
      yaml: ['custom_edit_url: 2024-01-02'],
    },
    {
      name: 'what is right without a folder in front of it does not depend on the names of folders',
      docusaurus: 'rejects',
      yaml: ['slug: ..//x'],
    },
    {
      name: 'numbers with more digits than anyone needs are left alone where they are not too large',
      docusaurus: 'accepts',
      yaml: ['sidebar_position: "0000000000000001"'],
    },
  ],
  fields: {
    ...COMMON_FIELDS,
    id: ['a/b', '/', '"a\\\\b"', '2024-01-02'],
    slug: [...URLS, '/a/../b', '/é', '.', '/.', '/..a', '/a%2e', '"[a] b"', '{a}', '"<a>"', '"`"', '/a^b', '"%"', '"a\\nb"'],
    hide_title: ['"True"', 'off'],
    tags: ['[a, b]', '[{label: a}]', '[{label: a, permalink: ""}]', '[{label: 1, permalink: 2}]', '[[a]]'],
    sidebar_key: [],
    sidebar_label: [],
    sidebar_class_name: [],
    sidebar_position: ['"1."', '".5"', '"."', '"-"', '1e3', '0x10', '"1 2"', '9007199254740991', '9007199254740993', '.nan'],
    sidebar_custom_props: ['{a: {b: c}}'],
    displayed_sidebar: [],
    pagination_label: [],
    pagination_next: [],
    pagination_prev: [],
    custom_edit_url: URLS,
    parse_number_prefixes: ['"FALSE"', 'no'],
  },
  dateDiffers: (field) => ['image', 'custom_edit_url', 'mdx', 'sidebar_custom_props'].includes(field),
})
