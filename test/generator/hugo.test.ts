import { describeGenerator } from './describe-generator.ts'

describeGenerator('hugo', {
  found: 'Hugo (hugo.toml): 1 post in posts',
  files: {
    'hugo.toml': 'title = "Tides"\n',
  },
  paths: { posts: 'content/posts/{name}.md', docs: 'content/docs/{name}.md', pages: 'content/{name}.md', sections: 'content/posts/_index.md' },
  findings: {},
  unseen: { 'title.otherwise': 'it has posts, docs, pages and sections, which all are named' },
})
