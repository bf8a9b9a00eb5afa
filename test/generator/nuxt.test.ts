import { describeGenerator } from './describe-generator.ts'

describeGenerator('nuxt', {
  found: 'Nuxt Content (nuxt.config.ts): 1 post in blog',
  files: {
    'nuxt.config.ts': "export default defineNuxtConfig({ modules: ['@nuxt/content'] })\n",
  },
  paths: { posts: 'content/blog/{name}.md' },
  findings: {},
})
