import { describeGenerator } from './describe-generator.ts'

describeGenerator('fumadocs', {
  found: 'Fumadocs (source.config.ts): 1 post in docs',
  files: {
    'source.config.ts': "import { defineDocs } from 'fumadocs-mdx/config'\n\nexport const docs = defineDocs({ dir: 'content/docs' })\n",
  },
  posts: 'content/docs/{name}.md',
  findings: {},
})
