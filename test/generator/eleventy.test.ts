import { describeGenerator } from './describe-generator.ts'

describeGenerator('eleventy', {
  found: 'Eleventy (eleventy.config.js): 1 post in posts',
  files: {
    'eleventy.config.js': 'export default () => undefined\n',
  },
  paths: { posts: 'posts/{name}.md' },
  findings: {},
})
