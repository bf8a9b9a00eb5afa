import { describeGenerator } from './describe-generator.ts'

describeGenerator('hexo', {
  found: 'Hexo (_config.yml): 1 post in _posts',
  files: {
    '_config.yml': 'title: Tides\n',
    'scaffolds/post.txt': '',
    'package.json': '{ "dependencies": { "hexo": "*" } }\n',
  },
  paths: { posts: 'source/_posts/{name}.md', drafts: 'source/_drafts/{name}.md', pages: 'source/{name}.md' },
  findings: {},
  unseen: { 'title.otherwise': 'it has posts, drafts and pages, which all are named' },
})
