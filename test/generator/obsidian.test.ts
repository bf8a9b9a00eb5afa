import { describeGenerator } from './describe-generator.ts'

describeGenerator('obsidian', {
  found: 'Obsidian (.obsidian): 1 post in notes',
  files: {
    '.obsidian/app.json': '{}',
  },
  paths: { notes: '{name}.md' },
  findings: {},
  unseen: {
    datesInNames: 'it has notes, and no posts of a day',
    futurePosts: 'it has notes, and no posts of a day',
  },
})
