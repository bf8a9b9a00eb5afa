import { describeGenerator } from './describe-generator.ts'

describeGenerator('vuepress', {
  found: 'VuePress (docs/.vuepress/config.js): 1 post in posts',
  files: {
    'docs/.vuepress/config.js': "import { defineUserConfig } from 'vuepress'\n\nexport default defineUserConfig({})\n",
  },
  paths: { posts: 'docs/posts/{name}.md' },
  findings: {},
})
