import { describeGenerator } from './describe-generator.ts'

describeGenerator('astro', {
  found: 'Astro (astro.config.mjs): 1 post in blog',
  files: {
    'astro.config.mjs': 'export default {}\n',
  },
  posts: 'src/content/blog/{name}.md',
  findings: {},
})
