import { describeGenerator } from './describe-generator.ts'

describeGenerator('next', {
  found: 'Next.js (next.config.mjs): 1 post in posts',
  files: {
    'next.config.mjs': 'export default {}\n',
  },
  paths: { posts: 'posts/{name}.md' },
  findings: {},
})
