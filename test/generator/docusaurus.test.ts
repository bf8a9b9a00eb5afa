import { describeGenerator } from './describe-generator.ts'

describeGenerator('docusaurus', {
  found: 'Docusaurus (docusaurus.config.js): 1 post in blog',
  files: {
    'docusaurus.config.js': "export default { presets: [['classic', {}]] }\n",
    'blog/authors.yml': 'ana:\n  name: Ana\n',
  },
  posts: 'blog/{name}.md',
  findings: {},
})
