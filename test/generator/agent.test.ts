import { describeGenerator } from './describe-generator.ts'

describeGenerator('agent', {
  found: 'Agent files (.claude): 1 post in commands',
  files: {
    '.claude/settings.json': '{}',
  },
  posts: '.claude/commands/{name}.md',
  findings: {},
})
