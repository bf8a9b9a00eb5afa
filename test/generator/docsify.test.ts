import { describeGenerator } from './describe-generator.ts'

describeGenerator('docsify', {
  found: 'Docsify (docs/index.html): 1 post in docs',
  files: {
    'docs/index.html': '<script>window.$docsify = {}</script>\n',
  },
  posts: 'docs/{name}.md',
  findings: {},
})
