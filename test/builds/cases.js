// Small sites with one post each that is good or bad in one way. `rule` is the rule that says why a real build refuses the post or
// leaves it out; without it the post is built. `differs` is the reason why build and rule do not agree, where that is known.
const body = 'Hello, world.\n'
const dated = '---\ntitle: Hello\ndate: 2020-01-31\n---\n\n'

const docusaurusConfig = `export default {
  title: 'A blog',
  url: 'https://example.com',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  markdown: { hooks: { onBrokenMarkdownLinks: 'throw' } },
  presets: [['classic', { docs: false, theme: {}, blog: { routeBasePath: '/', onUntruncatedBlogPosts: 'ignore' } }]],
}
`
const docusaurusSite = {
  'docusaurus.config.js': docusaurusConfig,
  'blog/authors.yml': 'ann:\n  name: Ann\n',
}
const docusaurus = (name, text, rule, differs) => ({
  name,
  path: 'blog/2020-01-31-hello.mdx',
  text,
  built: 'build/2020/01/31/hello/index.html',
  rule,
  differs,
})

const hugoSite = {
  'hugo.toml': "baseURL = 'https://example.com/'\ntitle = 'A blog'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap']\n",
  'layouts/_default/single.html': '{{ .Title }}{{ .Content }}\n',
  'layouts/_default/list.html': '{{ .Title }}\n',
}
const hugo = (name, text, rule, differs) => ({
  name,
  path: 'content/posts/hello.md',
  text,
  built: 'public/posts/hello/index.html',
  rule,
  differs,
})

const jekyllSite = { '_config.yml': 'title: A blog\npermalink: /:title.html\n' }
const jekyll = (name, path, text, rule, differs) => ({ name, path, text, built: '_site/hello.html', rule, differs })

export const generators = {
  Docusaurus: {
    site: docusaurusSite,
    cases: [
      docusaurus('a good post', `---\ntitle: Hello\nauthors: [ann]\ntags: [news]\n---\n\n${body}`),
      docusaurus('an unknown author', `---\ntitle: Hello\nauthors: [bob]\n---\n\n${body}`, 'known-authors'),
      docusaurus('tags that are one text', `---\ntitle: Hello\ntags: news\n---\n\n${body}`, 'front-matter-schema'),
      docusaurus('draft: no', `---\ntitle: Hello\ndraft: no\n---\n\n${body}`, 'front-matter-schema'),
      docusaurus('a key twice', `---\ntitle: Hello\ntitle: Bye\n---\n\n${body}`, 'front-matter-syntax'),
      docusaurus('<3 in MDX', '---\ntitle: Hello\n---\n\nI <3 you.\n', 'mdx-syntax'),
      docusaurus('<br> in MDX', '---\ntitle: Hello\n---\n\nOne<br>two.\n', 'mdx-syntax'),
      docusaurus('an image that is not there', '---\ntitle: Hello\n---\n\n![A cat](./cat.png)\n', 'image-exists'),
      docusaurus('a link to a post that is not there', '---\ntitle: Hello\n---\n\n[Bye](./bye.md)\n', 'link-target-exists'),
    ],
  },
  Hugo: {
    site: hugoSite,
    cases: [
      hugo('a good post', `${dated}${body}`),
      hugo('good TOML', `+++\ntitle = 'Hello'\ndate = 2020-01-31\n+++\n\n${body}`),
      hugo(
        'a date that is none',
        `---\ntitle: Hello\ndate: last Friday\n---\n\n${body}`,
        'date-valid',
        'Hugo 0.111 builds the post without its date and says nothing',
      ),
      hugo('a url with https', `---\ntitle: Hello\nurl: https://example.com/hello/\n---\n\n${body}`, 'front-matter-schema'),
      hugo('TOML without a quote', `+++\ntitle = 'Hello\n+++\n\n${body}`, 'front-matter-syntax'),
      hugo('YAML that breaks', `---\ntitle: Hello: you\n---\n\n${body}`, 'front-matter-syntax'),
    ],
  },
  Jekyll: {
    site: jekyllSite,
    cases: [
      jekyll('a good post', '_posts/2020-01-31-hello.md', `---\ntitle: Hello\n---\n\n${body}`),
      jekyll('a file name without a date', '_posts/hello.md', `---\ntitle: Hello\n---\n\n${body}`, 'post-file-name'),
      jekyll('a date that is none', '_posts/2020-01-31-hello.md', `---\ntitle: Hello\ndate: soon\n---\n\n${body}`, 'date-valid'),
      jekyll('YAML that breaks', '_posts/2020-01-31-hello.md', `---\ntitle: Hello: you\n---\n\n${body}`, 'front-matter-syntax'),
    ],
  },
}
