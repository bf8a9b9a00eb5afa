import { descriptiveLinkText } from '../../src/rules/descriptive-link-text.ts'
import { describeRule, md } from '../support/describe-rule.ts'

describeRule(descriptiveLinkText, {
  valid: {
    'texts that name the page': 'Read the [install guide](a.md), [more about tags](b.md) or [what happens here](c.md).\n',
    'the address itself': '<https://example.org/here>, https://example.org and [example.org/here](https://example.org/here)\n',
    'code, which is a name': 'The keyword [`this`](a.md), the command [`more`](b.md), the tag <a href="c.html"><code>link</code></a>.\n',
    'the name of what the link leads to':
      '[Link](/components/link), [More](/more.html), [Link](#link) and [This](https://example.org/js/this/)\n',
    'an acronym or a coin that is spelled like a word': 'The price of [LINK](https://example.org/chainlink)\n',
    'an image that shows something': '[![A cat](cat.png)](cat.html)\n',
    'a link that its tag names':
      '<a href="/guide" aria-label="Read the guide">here</a> <a href="/guide" aria-labelledby="title">here</a>\n',
    'text that is no link': 'Click here, [here] or \\[here](a.md). `[here](a.md)` and <a id="here">here</a>.\n\n```md\n[here](a.md)\n```\n',
    'an image called here': '![here](map.png)\n',
    'a definition that is called here': '[The guide][here]\n\n[here]: guide.md\n',
    'empty text, which is the finding of another rule': '[](a.md) [ ](b.md) [→](c.md) [...](d.md)\n',
    'what JSX computes': {
      path: 'post.mdx',
      markdown: '<a href="/guide">{here}</a> <a href="/guide" {...props}>here</a> [<Here />](/guide)\n',
    },
    'a text that the options allow': {
      markdown: '[Learn more](a.md) and [learn more →](b.md)\n',
      options: { allow: ['learn more'] },
    },
    'words of one language in a post of another': {
      path: 'i18n/pt/post.md',
      markdown: '[hier](a.md)\n',
    },
    'words that are names or say something elsewhere':
      'A [lien](law.md), the [meer](lake.md), a process [dies](signals.md), [mais](corn.md)\n',
    'words of a language that the front matter does not name': '---\nlang: fr\n---\n\n[hier](a.md)\n',
  },
  invalid: {
    'the classics': {
      markdown: md`
        Click [here](a.md). [Click here](b.md). See [this](c.md). The [link](d.md). [Read more](e.md) or [more](f.md).
      `,
      messages: [
        message('1:8-1:12', 'here'),
        message('1:22-1:32', 'Click here'),
        message('1:46-1:50', 'this'),
        message('1:64-1:68', 'link'),
        message('1:78-1:87', 'Read more'),
        message('1:99-1:103', 'more'),
      ],
    },
    'markup, punctuation, arrows and case around it': {
      markdown: '[**here**](a.md) [Click here!](b.md) [here →](c.md) [👉 HERE 👈](d.md) [» _read  more_ …](e.md) [\\[here\\]](f.md)\n',
      messages: [
        message('1:2-1:10', 'here'),
        message('1:19-1:30', 'Click here!'),
        message('1:39-1:45', 'here →'),
        message('1:54-1:64', '👉 HERE 👈'),
        message('1:73-1:89', '» read more …'),
        message('1:98-1:106', '[here]'),
      ],
    },
    references: {
      markdown: 'The guide is [here][guide] and [here].\n\n[guide]: guide.md\n[here]: guide.md\n',
      messages: [message('1:15-1:19', 'here'), message('1:33-1:37', 'here')],
    },
    'a text over two lines': {
      markdown: '[Click\nhere](a.md)\n',
      messages: [message('1:2-2:5', 'Click here')],
    },
    'a link to a place that is called here': {
      markdown: '[here](#here) and [click here](/here)\n',
      messages: [message('1:2-1:6', 'here'), message('1:20-1:30', 'click here')],
    },
    'the alt text of a linked image': {
      markdown: '[![Click here](a.png)](a.md) and <a href="a.md"><img src="a.png" alt="Read more"></a>\n',
      messages: [message('1:2-1:22', 'Click here'), message('1:49-1:82', 'Read more')],
    },
    'HTML links': {
      markdown:
        'Click <a href="a.md">here</a>, <a href="b.md"><b>Read&nbsp;more</b></a>\n\n<p>\n  <A HREF="c.md">\n    here\n  </A>\n</p>\n',
      messages: [message('1:22-1:26', 'here'), message('1:47-1:68', 'Read more'), message('5:5-5:9', 'here')],
    },
    'a name in the tag that says no more': {
      markdown: '<a href="a.md" aria-label="Read more">The guide</a>\n',
      messages: [message('1:28-1:37', 'Read more')],
    },
    'JSX links': {
      path: 'post.mdx',
      markdown: '<a href="/a">here</a> <Link to="/b">Learn more</Link> <Link href={url}>here</Link>\n',
      messages: [message('1:14-1:18', 'here'), message('1:37-1:47', 'Learn more'), message('1:72-1:76', 'here')],
    },
    'languages that the post does not name': {
      markdown:
        '[aquí](a) [hier](b) [ici](c) [clique aqui](d) [qui](e) [здесь](f) [buraya tıklayın](g) [点击这里](h) [こちら](i) [여기](j) [هنا](k)\n',
      messages: [
        message('1:2-1:6', 'aquí'),
        message('1:12-1:16', 'hier'),
        message('1:22-1:25', 'ici'),
        message('1:31-1:42', 'clique aqui'),
        message('1:48-1:51', 'qui'),
        message('1:57-1:62', 'здесь'),
        message('1:68-1:83', 'buraya tıklayın'),
        message('1:89-1:93', '点击这里'),
        message('1:99-1:102', 'こちら'),
        message('1:108-1:110', '여기'),
        message('1:116-1:119', 'هنا'),
      ],
    },
    'a word that counts only in posts of its language': {
      path: 'i18n/fr/docusaurus-plugin-content-blog/post.md',
      markdown: '[Lien](a.md) et [en savoir plus](b.md)\n',
      messages: [message('1:2-1:6', 'Lien'), message('1:18-1:32', 'en savoir plus')],
    },
    'English in a post of another language': {
      markdown: '---\nlanguage: pt-BR\n---\n\n[Read more](a.md), [mais](b.md)\n',
      messages: [message('5:2-5:11', 'Read more'), message('5:21-5:25', 'mais')],
    },
    'words of the options': {
      markdown: '[Docs »](a.md) and [here](b.md)\n',
      options: { words: ['docs'] },
      messages: [message('1:2-1:8', 'Docs »'), message('1:21-1:25', 'here')],
    },
    'a component of the options': {
      path: 'post.mdx',
      markdown: '<Anchor href="/a">here</Anchor> <Link to="/b">here</Link>\n',
      options: { components: ['Anchor'] },
      messages: [message('1:19-1:23', 'here')],
    },
  },
})

function message(at: string, text: string): string {
  return `${at} Link text \`${text}\` does not say where the link leads; name the page or what the reader finds there`
}
