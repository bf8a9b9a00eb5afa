import { describeGenerator } from './describe-generator.ts'

describeGenerator('astro', {
  found: 'Astro (astro.config.mjs): 1 post in blog',
  files: {
    'astro.config.mjs': 'export default {}\n',
  },
  paths: { posts: 'src/content/blog/{name}.md', docs: 'src/content/docs/{name}.md', pages: 'src/pages/{name}.md' },
  findings: {},
})
