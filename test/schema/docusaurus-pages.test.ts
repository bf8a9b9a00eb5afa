import { createRequire } from 'node:module'
import {
  ACCEPTED_EVERYWHERE,
  COMMON_DIFFERENCES,
  COMMON_FIELDS,
  describeDocusaurusSchema,
  REJECTED_EVERYWHERE,
} from './describe-docusaurus-schema.ts'

const require = createRequire(import.meta.url)
const { validatePageFrontMatter } = require('@docusaurus/plugin-content-pages/lib/frontMatter.js') as {
  validatePageFrontMatter: (frontMatter: unknown) => unknown
}

/** Pages take text alone where the blog and the docs take numbers and dates too. */
const TEXT_FIELDS = ['title', 'description', 'slug', 'wrapperClassName']

describeDocusaurusSchema({
  schemaName: 'docusaurus-pages',
  build: validatePageFrontMatter,
  accepted: [
    ...ACCEPTED_EVERYWHERE,
    'title: "2024"',
    'title_meta: [anything]',
    'title_meta:',
    'slug: /about us?',
    'wrapperClassName: wide',
    'tags: unknown here',
  ],
  rejected: [
    ...REJECTED_EVERYWHERE,
    'title: 2024',
    'title: 1.5',
    'description: 7',
    'slug: 404',
    'keywords: [1]',
    'wrapperClassName: ""',
    'wrapperClassName: [a, b]',
  ],
  differences: [
    ...COMMON_DIFFERENCES,
    {
      name: 'an unquoted date as text is for the rule front-matter-portable-values: what is read here does not tell it from a quoted one',
      docusaurus: 'rejects',
      yaml: [...TEXT_FIELDS.map((field) => `${field}: 2024-01-02`), 'keywords: [2024-01-02]'],
    },
  ],
  fields: { ...COMMON_FIELDS, wrapperClassName: [] },
  dateDiffers: (field) => ['image', 'mdx', ...TEXT_FIELDS].includes(field),
})
