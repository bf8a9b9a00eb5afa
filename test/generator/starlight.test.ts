import { describeGenerator } from './describe-generator.ts'

describeGenerator('starlight', {
  found: 'Starlight (astro.config.mjs): 1 post in blog',
  files: {
    'astro.config.mjs': "import starlight from '@astrojs/starlight'\n\nexport default { integrations: [starlight({ title: 'Tides' })] }\n",
  },
  paths: { posts: 'src/content/blog/{name}.md', docs: 'src/content/docs/{name}.md', pages: 'src/pages/{name}.md' },
  findings: {},
})
