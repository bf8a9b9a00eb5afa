import { describeGenerator } from './describe-generator.ts'

describeGenerator('lume', {
  found: 'Lume (_config.ts): 1 post in posts',
  files: {
    '_config.ts': "import lume from 'lume/mod.ts'\n",
  },
  paths: { posts: 'posts/{name}.md' },
  findings: {},
})
