import { describeGenerator } from './describe-generator.ts'

describeGenerator('mkdocs', {
  found: 'MkDocs (mkdocs.yml): 1 post in blog',
  files: {
    'mkdocs.yml': 'site_name: Tides\ntheme: { name: material }\nplugins: [blog]\n',
    'docs/blog/.authors.yml': 'authors:\n  ana: { name: Ana, description: Author, avatar: a.png }\n',
  },
  paths: { posts: 'docs/blog/posts/{name}.md', docs: 'docs/{name}.md' },
  findings: {},
})
