import { describeGenerator } from './describe-generator.ts'

describeGenerator('mdbook', {
  found: 'mdBook (book.toml): 1 post in chapters',
  files: {
    'book.toml': '[book]\n',
  },
  posts: 'src/{name}.md',
  findings: {},
})
