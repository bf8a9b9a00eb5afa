import { describeGenerator } from './describe-generator.ts'

describeGenerator('jekyll', {
  found: 'Jekyll (_config.yml): 1 post in _posts',
  files: {
    '_config.yml': 'title: Tides\n',
    '_data/authors.yml': 'ana:\n  name: Ana\n',
  },
  posts: '_posts/{name}.md',
  findings: {},
})
