import { describeGenerator } from './describe-generator.ts'

describeGenerator('sveltekit', {
  found: 'SvelteKit (svelte.config.js): 1 post in posts',
  files: {
    'svelte.config.js': 'export default {}\n',
  },
  paths: { posts: 'src/posts/{name}.md' },
  findings: {},
})
