import { describeGenerator } from './describe-generator.ts'

describeGenerator('starlight', {
  found: 'Starlight (astro.config.mjs): 1 post in docs',
  files: {
    'astro.config.mjs': "import starlight from '@astrojs/starlight'\n\nexport default { integrations: [starlight({ title: 'Tides' })] }\n",
  },
  posts: 'src/content/docs/{name}.md',
  findings: {},
})
