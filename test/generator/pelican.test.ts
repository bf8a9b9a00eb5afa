import { describeGenerator } from './describe-generator.ts'

describeGenerator('pelican', {
  found: 'Pelican (pelicanconf.py): 1 post in posts',
  files: {
    'pelicanconf.py': "PATH = 'content'\n",
  },
  paths: { posts: 'content/{name}.md' },
  findings: {},
})
