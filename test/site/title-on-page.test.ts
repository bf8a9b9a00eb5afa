import { describe, expect, it } from 'vitest'
import { loadBodyParser } from '../../src/document/body/body-parser.ts'
import { parseDocument } from '../../src/document/parse-document.ts'
import { type Files, postIn } from './post-in.ts'

const parser = await loadBodyParser('satteri', () => undefined)

/** `printed at 2`, `not printed`, `unknown`. */
async function titleOf(files: Files, path: string, frontMatter = 'title: A'): Promise<string> {
  const post = await postIn(files, path)
  const document = await parseDocument(path, `---\n${frontMatter}\n---\n\nText.\n`, parser)
  const title = post?.facts.titleOnPage(document.frontMatter)
  return title?.place === 'printed' ? `printed at ${title.level}` : (title?.place ?? 'no post')
}

const POST = '_posts/2024-01-31-a.md'
const jekyll = (layouts: Files, frontMatter = 'title: A\nlayout: post', config = 'title: Tides\n'): Promise<string> =>
  titleOf({ '_config.yml': config, ...layouts }, POST, frontMatter)

describe('the layouts of a Jekyll site say where the title is printed', () => {
  it.each([
    ['as the heading around it', '<h1>{{ page.title }}</h1>{{ content }}', 'printed at 1'],
    [
      'with filters and other text',
      '<h3 class="x">{{ page.n }}. <a href="/">{{- page.title | escape -}}</a></h3>{{ content }}',
      'printed at 3',
    ],
    ['not at all', '<article>{{ content }}</article>', 'not printed'],
    ['in a condition that asks for the title', '{% if page.title %}<h2>{{ page.title }}</h2>{% endif %}{{ content }}', 'printed at 2'],
    ['in a condition on something else', '{% if page.hero %}<h2>{{ page.title }}</h2>{% endif %}{{ content }}', 'unknown'],
    [
      'in each branch',
      '{% if page.hero %}<h2 a>{{ page.title }}</h2>{% else %}<h2>{{ page.title }}</h2>{% endif %}{{ content }}',
      'printed at 2',
    ],
    [
      'in branches of different levels',
      '{% if a %}<h1>{{ page.title }}</h1>{% else %}<h2>{{ page.title }}</h2>{% endif %}{{ content }}',
      'unknown',
    ],
    [
      'in a heading that a condition chooses',
      '{% if a %}<h1>{% else %}<h2>{% endif %}{{ page.title }}{% if a %}</h1>{% else %}</h2>{% endif %}',
      'unknown',
    ],
    ['in no heading', '<div class="title">{{ page.title }}</div>{{ content }}', 'unknown'],
    [
      'only where nobody sees it',
      '<head><title>{{ page.title }}</title></head><p title="{{ page.title }}">{{ content }}</p>',
      'not printed',
    ],
    [
      'only in a comment',
      '{% comment %}<h1>{{ page.title }}</h1>{% endcomment %}<!-- <h2>{{ page.title }}</h2> -->{{ content }}',
      'not printed',
    ],
    ['below the text', '{{ content }}<h2>More than {{ page.title }}</h2><h2>{{ page.title }}</h2>', 'unknown'],
    ['as a variable of its own', '{% assign name = page.title %}<h1>{{ name }}</h1>{{ content }}', 'unknown'],
    ['of other posts in a loop', '{% for post in site.posts %}<h2>{{ page.title }}</h2>{% endfor %}{{ content }}', 'not printed'],
    ['by a tag that nobody knows', '{% headline %}{{ content }}', 'unknown'],
    ['behind a tag that is never closed', '<h1>{{ page.title', 'unknown'],
    ['behind tags that close nothing', '{% endif %}{% else %}<h2>{{ page.title }}</h2>{% endfor %}{{ content }}', 'printed at 2'],
    ['beside the name of the site', '<h1>{{ site.title }}</h1>{{ content }}', 'not printed'],
  ])('%s', async (_, layout, expected) => {
    expect(await jekyll({ '_layouts/post.html': layout })).toBe(expected)
  })
  it.each([
    ['in the layout around the layout', '{{ content }}', '<h1>{{ page.title }}</h1>{{ content }}', 'printed at 1'],
    ['in the inner one', '<h2>{{ page.title }}</h2>{{ content }}', '<h1>{{ site.title }}</h1>{{ content }}', 'printed at 2'],
    ['in none of two', '{{ content }}', '<main>{{ content }}</main>', 'not printed'],
    ['in a layout around itself', '{{ content }}', '---\nlayout: post\n---\n{{ content }}', 'unknown'],
  ])('%s', async (_, inner, outer, expected) => {
    expect(await jekyll({ '_layouts/post.html': `---\nlayout: default\n---\n${inner}`, '_layouts/default.html': outer })).toBe(expected)
  })
  it.each([
    ['in an include', '{% include head.html %}{{ content }}', '<h2>{{ page.title }}</h2>', 'printed at 2'],
    [
      'in an include that is given it',
      '{% include head.html name=page.title %}{{ content }}',
      '<h2>{{ include.name }}</h2>',
      'printed at 2',
    ],
    [
      'in an include that is given something else',
      '{% include head.html name=page.x %}{{ content }}',
      '<h2>{{ include.name }}</h2>',
      'unknown',
    ],
    ['in an include whose name is worked out', '{% include {{ page.head }} %}{{ content }}', '', 'unknown'],
    ['in an include of itself', '{% include head.html %}{{ content }}', '{% include head.html %}{% include head.html %}', 'unknown'],
  ])('%s', async (_, layout, included, expected) => {
    expect(await jekyll({ '_layouts/post.html': layout, '_includes/head.html': included })).toBe(expected)
  })
  it('by the layout that defaults name', async () => {
    const config = 'defaults:\n  - scope: { path: "", type: posts }\n    values: { layout: post }\n'
    expect(await jekyll({ '_layouts/post.html': '<h2>{{ page.title }}</h2>{{ content }}' }, 'title: A', config)).toBe('printed at 2')
  })
  it('by a theme whose layouts are known', async () => {
    expect(await jekyll({}, undefined, 'theme: minima\n')).toBe('printed at 1')
  })
  it.each([
    ['where the layout is that of a theme', {}, undefined, 'theme: other\n'],
    ['where a layout around it is missing', { '_layouts/post.html': '---\nlayout: default\n---\n{{ content }}' }, undefined, ''],
    ['where no layout is named', { '_layouts/post.html': '<h2>{{ page.title }}</h2>' }, 'title: A', ''],
    ['where a layout is no text', { '_layouts/post.html': new Uint8Array([0, 255, 0]) }, undefined, ''],
    ['where the name of the layout leads out', {}, 'title: A\nlayout: ../../secret', ''],
    ['where the front matter cannot be read', { '_layouts/post.html': '<h2>{{ page.title }}</h2>' }, 'title: [', ''],
  ])('and nothing %s', async (_, layouts, frontMatter, config) => {
    expect(await jekyll(layouts as Files, frontMatter, config)).toBe('unknown')
  })
})

describe('the layouts of a Hugo site', () => {
  const hugo = (files: Files, frontMatter?: string, config = ''): Promise<string> =>
    titleOf({ 'hugo.toml': config, ...files }, 'content/blog/a.md', frontMatter)
  it.each([
    ['the title itself', '<h1>{{ .Title }}</h1>{{ .Content }}', 'printed at 1'],
    ['through a function', '<h2>{{ .Title | markdownify }}</h2>{{ .Content }}', 'printed at 2'],
    ['through `with`', '{{ with .Title }}<h2>{{ . }}</h2>{{ end }}{{ .Content }}', 'printed at 2'],
    ['through `$`', '{{ with .Params.x }}{{ end }}<h2>{{ $.Title }}</h2>{{ .Content }}', 'printed at 2'],
    ['of other pages', '{{ range .Pages }}<h2>{{ .Title }}</h2>{{ end }}{{ .Content }}', 'not printed'],
    ['of something that is no page', '{{ with .Parent }}<h2>{{ .Title }}</h2>{{ end }}{{ .Content }}', 'unknown'],
    ['of the site', '<h1>{{ .Site.Title }}</h1>{{ .Content }}', 'not printed'],
    [
      'in a condition',
      '{{ if .Params.x }}<h2>{{ .Title }}</h2>{{ else if .Title }}<h2>{{ .Title }}</h2>{{ end }}{{ .Content }}',
      'printed at 2',
    ],
    ['in a comment', '{{/* <h1>{{ .Title }}</h1> */}}{{ .Content }}', 'unknown'],
    ['in a partial', '{{ partial "head.html" . }}{{ .Content }}', 'printed at 3'],
    ['in a partial that is given something else', '{{ partial "head.html" (dict "x" .) }}{{ .Content }}', 'unknown'],
    ['in a partial that is not there', '{{ partial "none.html" . }}{{ .Content }}', 'unknown'],
  ])('print %s', async (_, layout, expected) => {
    expect(await hugo({ 'layouts/_default/single.html': layout, 'layouts/partials/head.html': '<h3>{{ .Title }}</h3>' })).toBe(expected)
  })
  it('fill the blocks of a base', async () => {
    const files = {
      'layouts/_default/single.html': '{{ define "main" }}<h2>{{ .Title }}</h2>{{ .Content }}{{ end }}',
      'layouts/_default/baseof.html': '<title>{{ block "title" . }}{{ .Title }}{{ end }}</title>{{ block "main" . }}{{ end }}',
    }
    expect(await hugo(files)).toBe('printed at 2')
  })
  it('are taken by section, type and layout, and from a theme in the site', async () => {
    const files = {
      'themes/t/layouts/_default/single.html': '<h1>{{ .Title }}</h1>',
      'layouts/notes/single.html': '<h2>{{ .Title }}</h2>',
      'layouts/_default/wide.html': '<h3>{{ .Title }}</h3>',
    }
    const places = [
      hugo(files, undefined, 'theme = "t"'),
      hugo(files, 'title: A\ntype: notes', 'theme = "t"'),
      hugo(files, 'title: A\nlayout: wide', 'theme = "t"'),
    ]
    expect(await Promise.all(places)).toEqual(['printed at 1', 'printed at 2', 'printed at 3'])
  })
  it('say nothing where a theme elsewhere may have one that is taken first, or the type may come from a cascade', async () => {
    const files = { 'layouts/_default/single.html': '<h1>{{ .Title }}</h1>' }
    const places = [
      hugo(files, undefined, 'theme = "t"'),
      hugo({ ...files, 'content/blog/_index.md': '---\ncascade:\n  type: notes\n---\n' }),
      hugo({}, undefined),
    ]
    expect(await Promise.all(places)).toEqual(['unknown', 'unknown', 'unknown'])
  })
})

describe('the templates of a Zola site', () => {
  const zola = (files: Files, frontMatter?: string): Promise<string> =>
    titleOf({ 'config.toml': 'base_url = "https://example.com"', ...files }, 'content/blog/a.md', frontMatter)
  it('extend others, and call macros', async () => {
    const files = {
      'templates/page.html':
        '{% extends "base.html" %}{% block main %}<h2>{{ m::escape(text=page.title) }}</h2>{{ page.content | safe }}{% endblock main %}',
      'templates/base.html': '<title>{{ page.title }}</title>{% block main %}<h1>{{ page.title }}</h1>{% endblock %}',
    }
    expect(await zola(files)).toBe('printed at 2')
  })
  it('are named by the page or by its section', async () => {
    const files = {
      'templates/page.html': '<h1>{{ page.title }}</h1>',
      'templates/post.html': '<h2>{{ page.title }}</h2>',
      'templates/own.html': '<h3>{{ page.title }}</h3>',
      'content/blog/_index.md': '+++\npage_template = "post.html"\n+++\n',
    }
    expect([await zola(files), await zola(files, 'title: A\ntemplate: own.html')]).toEqual(['printed at 2', 'printed at 3'])
  })
})

describe('the layouts of an Eleventy site', () => {
  const eleventy = (files: Files, frontMatter?: string, config = ''): Promise<string> =>
    titleOf({ 'eleventy.config.js': config, ...files }, 'posts/a.md', frontMatter)
  const LAYOUTS = {
    '_includes/post.njk': '---\nlayout: base.njk\n---\n<h2>{{ title }}</h2>{{ content | safe }}',
    '_includes/base.njk': '<title>{{ title or metadata.title }}</title>{{ content | safe }}',
  }
  it.each([
    ['by front matter', { ...LAYOUTS }, 'title: A\nlayout: post.njk', 'printed at 2'],
    ['without an extension', { ...LAYOUTS }, 'title: A\nlayout: post', 'printed at 2'],
    ['by a data file', { ...LAYOUTS, 'posts/posts.json': '{"layout":"post.njk"}' }, 'title: A', 'printed at 2'],
    [
      'by a data file that is a program',
      { ...LAYOUTS, 'posts/posts.11tydata.js': 'export default { layout: "post.njk" }' },
      'title: A',
      'printed at 2',
    ],
    [
      'by a program that works it out',
      { ...LAYOUTS, 'posts/posts.11tydata.js': 'export default { layout: pick() }' },
      'title: A',
      'unknown',
    ],
    ['by nobody', { ...LAYOUTS }, 'title: A', 'unknown'],
    ['in a language that is not read', { '_includes/post.webc': '<h1 @text="title"></h1>' }, 'title: A\nlayout: post.webc', 'unknown'],
    [
      'through a macro',
      { '_includes/post.njk': '{{ hero({ title: title }) }}{{ content | safe }}' },
      'title: A\nlayout: post.njk',
      'unknown',
    ],
    [
      'as a part of the data',
      { '_includes/post.njk': '<h1>{{ post.title }}</h1>{{ content | safe }}' },
      'title: A\nlayout: post.njk',
      'unknown',
    ],
  ])('are named %s', async (_, files, frontMatter, expected) => {
    expect(await eleventy(files, frontMatter)).toBe(expected)
  })
})

describe('the theme of a Hexo site', () => {
  const hexo = (files: Files): Promise<string> =>
    titleOf({ '_config.yml': 'theme: t\n', 'scaffolds/post.md': '', ...files }, 'source/_posts/a.md', 'title: A')
  const layout = (post: string): Files => ({
    'themes/t/layout/post.ejs': post,
    'themes/t/layout/layout.ejs': '<h1><%= config.title %></h1><%- body %>',
  })
  it.each([
    ['in a heading', '<h2><%= page.title %></h2><%- page.content %>', 'printed at 2'],
    [
      'in every branch',
      '<% if (post.link){ %><h2><%= post.title %></h2><% } else if (post.title){ %><h2><%= post.title %></h2><% } %><%- post.content %>',
      'printed at 2',
    ],
    ['in a branch', '<% if (post.link) { %><h2><%= post.title %></h2><% } %><%- post.content %>', 'unknown'],
    ['in a loop', '<% page.posts.each(function(post){ %><h2><%= post.title %></h2><% }) %><%- page.content %>', 'not printed'],
    ['by a program that is not understood', '<% for (;;) { %><% { if (x) { %><h2><%= page.title %></h2>', 'unknown'],
  ])('prints it %s', async (_, post, expected) => {
    expect(await hexo(layout(post))).toBe(expected)
  })
  it('has partials', async () => {
    const files = {
      ...layout('<%- partial("_partial/article", { post: page }) %>'),
      'themes/t/layout/_partial/article.ejs': '<h2><%= post.title %></h2><%- post.content %>',
    }
    expect(await hexo(files)).toBe('printed at 2')
  })
  it('says nothing where it is not in the site', async () => {
    expect(await hexo({})).toBe('unknown')
  })
})

describe('other generators', () => {
  it.each([
    [
      'Material for MkDocs gives way to a heading anywhere',
      { 'mkdocs.yml': 'site_name: A\ntheme: material\n' },
      'docs/a.md',
      'replaced anywhere',
    ],
    ['a theme of MkDocs that nobody has looked at', { 'mkdocs.yml': 'site_name: A\n' }, 'docs/a.md', 'unknown'],
    ['Docusaurus prints titles of docs', { 'docusaurus.config.js': '' }, 'docs/a.md', 'replaced'],
    [
      'a site prints titles of docs itself',
      { 'docusaurus.config.js': '', 'src/theme/DocItem/Content/index.js': '' },
      'docs/a.md',
      'unknown',
    ],
    ['a component beside the title', { 'docusaurus.config.js': '', 'src/theme/DocItem/Footer/index.js': '' }, 'docs/a.md', 'replaced'],
  ])('%s', async (_, files, path, expected) => {
    expect(await titleOf(files, path)).toBe(expected)
  })
  it('leave a title out that the front matter hides', async () => {
    expect(await titleOf({ 'docusaurus.config.js': '' }, 'docs/a.md', 'title: A\nhide_title: true')).toBe('not printed')
  })
})
