import { describeGenerator } from './describe-generator.ts'

describeGenerator('docsify', {
  found: 'Docsify (docs/index.html): 1 post in docs',
  files: {
    'docs/index.html': '<script>window.$docsify = {}</script>\n',
  },
  paths: { docs: 'docs/{name}.md' },
  findings: {},
  unseen: {
    datesInNames: 'it has pages of documentation, and no posts of a day',
    futurePosts: 'it has pages of documentation, and no posts of a day',
  },
})
