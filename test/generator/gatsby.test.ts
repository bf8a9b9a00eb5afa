import { describeGenerator } from './describe-generator.ts'

describeGenerator('gatsby', {
  found: 'Gatsby (gatsby-config.js): 1 post in blog',
  files: {
    'gatsby-config.js': 'module.exports = {}\n',
  },
  paths: { posts: 'content/blog/{name}.md', pages: 'src/pages/{name}.md' },
  findings: {},
})
