import { describeGenerator } from './describe-generator.ts'

describeGenerator('hexo', {
  found: 'Hexo (_config.yml): 1 post in _posts',
  files: {
    '_config.yml': 'title: Tides\n',
    'scaffolds/post.txt': '',
    'package.json': '{ "dependencies": { "hexo": "*" } }\n',
  },
  posts: 'source/_posts/{name}.md',
  findings: {},
})
