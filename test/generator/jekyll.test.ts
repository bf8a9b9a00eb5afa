import { describeGenerator } from './describe-generator.ts'

describeGenerator('jekyll', {
  found: 'Jekyll (_config.yml): 1 post in _posts',
  files: {
    '_config.yml': 'title: Tides\ncollections: [recipes]\n',
    '_data/authors.yml': 'ana:\n  name: Ana\n',
  },
  paths: { posts: '_posts/{name}.md', drafts: '_drafts/{name}.md', docs: '_recipes/{name}.md', pages: '{name}.md' },
  findings: {},
})
