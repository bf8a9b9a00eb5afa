import { describeGenerator } from './describe-generator.ts'

describeGenerator('gridsome', {
  found: 'Gridsome (gridsome.config.js): 1 post in blog',
  files: {
    'gridsome.config.js': "module.exports = { plugins: [{ options: { path: 'blog/*.md' } }] }\n",
  },
  paths: { posts: 'blog/{name}.md' },
  findings: {},
})
