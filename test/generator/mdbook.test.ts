import { describeGenerator } from './describe-generator.ts'

describeGenerator('mdbook', {
  found: 'mdBook (book.toml): 1 post in chapters',
  files: {
    'book.toml': '[book]\n',
  },
  paths: { docs: 'src/{name}.md' },
  findings: {},
  unseen: {
    datesInNames: 'it has chapters, and no posts of a day',
    futurePosts: 'it has chapters, and no posts of a day',
  },
})
