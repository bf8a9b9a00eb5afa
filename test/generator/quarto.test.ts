import { describeGenerator } from './describe-generator.ts'

describeGenerator('quarto', {
  found: 'Quarto (_quarto.yml): 1 post in posts',
  files: {
    '_quarto.yml': 'project: { type: website }\n',
  },
  paths: { posts: 'posts/{name}.qmd' },
  findings: {},
})
