import { describeGenerator } from './describe-generator.ts'

describeGenerator('contentlayer', {
  found: 'Contentlayer (contentlayer.config.ts): 1 post in posts',
  files: {
    'contentlayer.config.ts': "export default makeSource({ contentDirPath: 'posts' })\n",
  },
  paths: { posts: 'posts/{name}.md' },
  findings: {},
})
