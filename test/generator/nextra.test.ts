import { describeGenerator } from './describe-generator.ts'

describeGenerator('nextra', {
  found: 'Nextra (next.config.mjs): 1 post in posts',
  files: {
    'next.config.mjs': "import nextra from 'nextra'\n\nexport default nextra({})({})\n",
    'package.json': '{ "dependencies": { "nextra": "*", "nextra-theme-blog": "*" } }\n',
  },
  paths: { posts: 'content/posts/{name}.md', docs: 'content/{name}.md', pages: 'content/{name}.md' },
  filesFor: { docs: { 'package.json': '{ "dependencies": { "nextra": "*", "nextra-theme-docs": "*" } }\n' } },
  findings: {},
})
