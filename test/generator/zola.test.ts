import { describeGenerator } from './describe-generator.ts'

describeGenerator('zola', {
  found: 'Zola (config.toml): 1 post in blog',
  files: {
    'config.toml': 'base_url = "/"\n',
    'content/blog/_index.md': '+++\n+++\n',
  },
  paths: { posts: 'content/blog/{name}.md', docs: 'content/docs/{name}.md', sections: 'content/blog/_index.md' },
  findings: {},
})
