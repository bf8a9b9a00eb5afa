import { describeGenerator } from './describe-generator.ts'

describeGenerator('agent', {
  found: 'Agent files (.claude): 1 post in commands',
  files: {
    '.claude/settings.json': '{}',
  },
  paths: { instructions: '.claude/commands/{name}.md' },
  findings: {},
  unseen: {
    datesInNames: 'it has instructions, and no posts of a day',
    futurePosts: 'it has instructions, and no posts of a day',
  },
})
