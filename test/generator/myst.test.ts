import { describeGenerator } from './describe-generator.ts'

describeGenerator('myst', {
  found: 'MyST (docs/conf.py): 1 post in docs',
  files: {
    'docs/conf.py': "extensions = ['myst_parser']\n",
  },
  posts: 'docs/{name}.md',
  findings: {},
})
