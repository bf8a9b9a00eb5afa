import { describeGenerator } from './describe-generator.ts'

describeGenerator('velite', {
  found: 'Velite (velite.config.ts): 1 post in posts',
  files: {
    'velite.config.ts': "export default defineConfig({ root: 'posts' })\n",
  },
  paths: { posts: 'posts/{name}.md' },
  findings: {},
})
