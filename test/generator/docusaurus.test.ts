import { describeGenerator } from './describe-generator.ts'

describeGenerator('docusaurus', {
  found: 'Docusaurus (docusaurus.config.js): 1 post in blog',
  files: {
    'docusaurus.config.js': "export default { presets: [['classic', {}]] }\n",
    'blog/authors.yml': 'ana:\n  name: Ana\n',
  },
  paths: { posts: 'blog/{name}.md', docs: 'docs/{name}.md', pages: 'src/pages/{name}.md' },
  findings: {},
})
