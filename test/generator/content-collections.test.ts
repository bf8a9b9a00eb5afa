import { describeGenerator } from './describe-generator.ts'

describeGenerator('content-collections', {
  found: 'Content Collections (content-collections.ts): 1 post in posts',
  files: {
    'content-collections.ts': "const posts = defineCollection({ directory: 'posts' })\n",
  },
  paths: { posts: 'posts/{name}.md' },
  findings: {},
})
