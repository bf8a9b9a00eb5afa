import { describeGenerator } from './describe-generator.ts'

describeGenerator('hugo', {
  found: 'Hugo (hugo.toml): 1 post in posts',
  files: {
    'hugo.toml': 'title = "Tides"\n',
  },
  posts: 'content/posts/{name}.md',
  findings: {},
})
