import { describeGenerator } from './describe-generator.ts'

describeGenerator('dev', {
  found: 'DEV (package.json): 1 post in posts',
  files: {
    'package.json': '{ "devDependencies": { "@sinedied/devto-cli": "*" } }\n',
  },
  paths: { posts: 'posts/{name}.md' },
  findings: {},
})
