import { describeGenerator } from './describe-generator.ts'

describeGenerator('myst', {
  found: 'MyST (docs/conf.py): 1 post in docs',
  files: {
    'docs/conf.py': "extensions = ['myst_parser']\n",
  },
  paths: { docs: 'docs/{name}.md' },
  findings: {},
  unseen: {
    datesInNames: 'it has pages of documentation, and no posts of a day',
    futurePosts: 'it has pages of documentation, and no posts of a day',
  },
})
