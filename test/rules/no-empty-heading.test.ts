import { noEmptyHeading } from '../../src/rules/no-empty-heading.ts'
import { describeRule } from '../support/describe-rule.ts'

describeRule(noEmptyHeading, {
  valid: {
    'a heading with text': '## One\n',
    'a heading of code': '## `npm`\n',
    'a heading of an image with alt text': '## ![Logo of the club](logo.png)\n',
    'a heading of a referenced image with alt text': '## ![Logo][logo]\n\n[logo]: logo.png\n',
    'a heading of a link': '## [One](/one)\n',
    'a heading of an emoji': '## 🚀\n',
    'a heading of punctuation': '## ?\n',
    'a heading of template text': '## {{ page.title }}\n',
    'a heading of an HTML element, which the browser may fill': '## <span class="icon"></span>\n',
    'a heading of an anchor that has a label': '## <a id="x" aria-label="One"></a>\n',
    'a heading of a component': { path: 'post.mdx', markdown: '## <Title />\n' },
    'a heading of an expression': { path: 'post.mdx', markdown: '## {title}\n' },
    'an anchor with text behind it': '## <a name="one"></a>One\n',
    'a slide without a title, in Quarto': {
      path: 'talks/a.qmd',
      files: { '_quarto.yml': 'project:\n  type: website\n' },
      markdown: '---\nformat: revealjs\n---\n\n# One\n\n##\n\n![A rising line](p.png)\n',
    },
    'a hash sign that is only text': '#hashtag\n\n\\#\n',
    'a hash sign inside code': '```sh\n#\n```\n',
  },
  invalid: {
    'only the marker where that is no heading': {
      path: '_posts/2024-01-31-a.md',
      files: { '_config.yml': '' },
      markdown: 'Text.\n\n#### \n',
      messages: ['3:1-3:6 `####` without text is no heading to Jekyll, which prints it as it stands'],
    },
    'only the marker on a page of Quarto that is no slide': {
      path: 'posts/a.qmd',
      files: { '_quarto.yml': 'project:\n  type: website\n' },
      markdown: '---\nformat: html\n---\n\nText.\n\n##\n',
      messages: ['7:1-7:3 Heading of level 2 has no text'],
    },
    'only the marker': { markdown: 'Text.\n\n##\n', messages: ['3:1-3:3 Heading of level 2 has no text'] },
    'a marker and a closing marker': { markdown: '## ##\n', messages: ['1:1-1:6 Heading of level 2 has no text'] },
    'a marker inside a list': { markdown: '- #\n', messages: ['1:3-1:4 Heading of level 1 has no text'] },
    'only a comment in a site where nothing fills it': {
      path: '_posts/2024-01-31-a.md',
      files: { '_config.yml': '' },
      markdown: '### <!-- later -->\n',
      messages: ['1:1-1:19 Heading of level 3 has no text'],
    },
    'only a comment in MDX': { path: 'post.mdx', markdown: '### {/* later */}\n', messages: ['1:1-1:18 Heading of level 3 has no text'] },
    'only an id': { markdown: '## {#one}\n', messages: ['1:1-1:10 Heading of level 2 has no text'] },
    'only an anchor': { markdown: '## <a name="one"></a>\n', messages: ['1:1-1:22 Heading of level 2 has no text'] },
    'only an anchor in MDX': {
      path: 'post.mdx',
      markdown: '## <a id="one"></a>\n',
      messages: ['1:1-1:20 Heading of level 2 has no text'],
    },
    'only a space that does not break': { markdown: '## &nbsp;\n', messages: ['1:1-1:10 Heading of level 2 has no text'] },
    'only characters without width': { markdown: '## \u200B\u2060\u00AD\n', messages: ['1:1-1:7 Heading of level 2 has no text'] },
    'only a link without text': { markdown: '## [](/one)\n', messages: ['1:1-1:12 Heading of level 2 has no text'] },
    'only an image without alt text': {
      markdown: '## ![](logo.png)\n',
      messages: ['1:1-1:17 Heading of level 2 has only an image without alt text'],
    },
    'a linked image without alt text': {
      markdown: '## [![ ](logo.png)](/)\n',
      messages: ['1:1-1:23 Heading of level 2 has only an image without alt text'],
    },
  },
})
