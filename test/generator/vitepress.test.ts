import { describeGenerator } from './describe-generator.ts'

describeGenerator('vitepress', {
  found: 'VitePress (docs/.vitepress/config.mts): 1 post in posts',
  files: {
    'docs/.vitepress/config.mts': 'export default {}\n',
  },
  paths: { posts: 'docs/posts/{name}.md' },
  findings: {},
})
