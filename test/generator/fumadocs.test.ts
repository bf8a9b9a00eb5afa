import { describeGenerator } from './describe-generator.ts'

describeGenerator('fumadocs', {
  found: 'Fumadocs (source.config.ts): 1 post in blog',
  files: {
    'source.config.ts': "import { defineDocs } from 'fumadocs-mdx/config'\n\nexport const docs = defineDocs({ dir: 'content/docs' })\n",
  },
  paths: { posts: 'content/blog/{name}.md', docs: 'content/docs/{name}.md' },
  findings: {},
  unseen: { 'title.otherwise': 'it has posts and docs, which all are named' },
})
