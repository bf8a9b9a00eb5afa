import { describeGenerator } from './describe-generator.ts'

describeGenerator('obsidian', {
  found: 'Obsidian (.obsidian): 1 post in notes',
  files: {
    '.obsidian/app.json': '{}',
  },
  posts: '{name}.md',
  findings: {},
})
