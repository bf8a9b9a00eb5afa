import { describeGenerator } from './describe-generator.ts'

describeGenerator('react-router', {
  found: 'React Router (react-router.config.ts): 1 post in blog',
  files: {
    'react-router.config.ts': 'export default {}\n',
  },
  paths: { posts: 'content/blog/{name}.md' },
  findings: {},
})
