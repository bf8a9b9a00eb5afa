import { noEmptyLink } from '../../src/rules/no-empty-link.ts'
import { describeRule, md } from '../support/describe-rule.ts'

describeRule(noEmptyLink, {
  valid: {
    'links with text and a destination': md`
      [Guide](guide.md), [Guide][guide], [guide][], [guide], [**bold**](a.md), [\`code\`](b.md), [🎉](c.md)

      [guide]: guide.md
    `,
    'autolinks of every kind': '<https://example.org>, https://example.org, www.example.org and me@example.org\n',
    'a linked image with alt text': '[![A cat](cat.png)](cat.html)\n\n<a href="cat.html"><img src="cat.png" alt="A cat"></a>\n',
    'a linked image without alt text, which is a finding about the image': md`
      [![](cat.png)](cat.html) [<img src="cat.png">](cat.html) [<img src="cat.png" alt=" ">](cat.html)

      <a href="cat.html"><img src="cat.png"></a> <a href="cat.html">![](cat.png)</a>
    `,
    'anchors, which lead nowhere by intent': '<a name="install"></a> <a id="install"></a> <a></a>\n\n[](){#install} [](){ #install }\n',
    'a textless link to a heading, which generators and themes fill in': '[](#install)\n\n<a class="anchor" href="#install"></a>\n',
    'an address of a scheme that only a plugin knows': '[](codepen://hello) [](inv:python#os) [](git+ssh:a)\n',
    'any address in MyST, which shows the address itself where it finds no title': {
      path: 'index.md',
      files: { 'conf.py': "extensions = ['myst_parser']" },
      markdown: '[](guide.md) [](https://example.org) [](project:#install)\n',
    },
    'a bare `#` where the top of the page is meant': '[Back to top](#) [↑](#) [Voltar ao topo](#) [回到顶部](#) [Top](#top)\n',
    'a placeholder where those are allowed': {
      markdown: '[Soon](#) <a href="#">Menu</a> [later]\n\n[later]: #\n',
      options: { allowTopOfPage: true },
    },
    'a link for a script': md`
      <a href="#" onclick="show()">Show</a> <a href="" data-toggle="menu">Menu</a> <a href="#" id="more">Load</a> [Run](javascript:run())
    `,
    'links that are named by their tag': md`
      <a href="/" aria-label="Home"></a> <a href="/" title="Home"><i class="icon"></i></a> <a href="/" aria-labelledby="home"></a>
    `,
    'an icon that has a name':
      '[<i class="fa fa-github" title="GitHub"></i>](https://github.com) <a href="/"><svg><title>Home</title></svg></a>\n',
    'a link that no screen reader meets': '<a href="/guide" aria-hidden="true" tabindex="-1"></a>\n',
    'what a template fills in': md`
      [{{ title }}]({{ url }}) []({{ url }}) [text]({{ url }}) <a href="{{ url }}"></a> <a href="{% link a.md %}">{{ title }}</a>
    `,
    'what Vue or Alpine fills in':
      '<a :href="url" v-text="title"></a> <a :href="url"></a> <a href="/" v-html="title"></a> <a href="/" :title="t"></a>\n',
    'what JSX fills in': {
      path: 'post.mdx',
      markdown: md`
        <a href={url}>Guide</a> <a href={url} /> <a href="/guide">{title}</a> <a {...props} /> <a href="/" {...props} />

        [{title}](/guide) [<Icon />](/guide) <Link to="/guide" /> <Link to={url}>Guide</Link> <a href="/guide" children="Guide" />
      `,
    },
    'a component inside a link of a .md file': '<a href="/"><Icon name="home" /></a> [<fa-icon icon="home"></fa-icon>](/)\n',
    'a tag that is never closed': '<a href="/guide">\n\nText\n',
    'an unused definition that serves as a comment': '[//]: # (a comment)\n\n[comment]: <> (another)\n',
    'an image by an empty definition, which has its own rule': '![A cat][cat]\n\n[cat]: <>\n',
    'links in code and in comments': '`[]()` and `<a href=""></a>`\n\n```md\n[text]()\n```\n\n<!-- [text]() <a href=""></a> -->\n',
    'an escaped link and brackets that are no link': '\\[]() [] [ ] [x] []\n\n- [ ] task\n- [x] task\n',
    'an HTML link with markup around its text': '<p><a href="/guide">\n  <strong class="big">Guide</strong>\n</a></p>\n',
    'a component that the options leave out': { path: 'post.mdx', markdown: '<Link to="">Guide</Link>\n', options: { components: [] } },
  },
  invalid: {
    'no text beside a scheme that everybody knows, or a drive': {
      markdown: '[](https://example.org) [](mailto:me@example.org) [](C:/guide.md)\n',
      messages: [
        '1:1-1:24 Link to `https://example.org` has no text; say in the square brackets where it leads',
        '1:25-1:50 Link to `mailto:me@example.org` has no text; say in the square brackets where it leads',
        '1:51-1:66 Link to `C:/guide.md` has no text; say in the square brackets where it leads',
      ],
    },
    'no destination in MyST': {
      path: 'index.md',
      files: { 'conf.py': "extensions = ['myst_parser']" },
      markdown: '[]() [](#)\n',
      messages: [
        '1:1-1:5 Link has neither text nor destination, so no reader can see it',
        '1:6-1:11 Link has neither text nor destination, so no reader can see it',
      ],
    },
    'a placeholder that says nothing, and no destination at all, where placeholders are allowed': {
      markdown: '[](#) [Soon]()\n',
      options: { allowTopOfPage: true },
      messages: ['1:1-1:6 Link to `#` has no text; say in the square brackets where it leads', '1:7-1:15 Link `Soon` has no destination'],
    },
    'a link without destination': {
      markdown: 'Read the [guide]() first.\n',
      messages: ['1:10-1:19 Link `guide` has no destination'],
    },
    'destinations of nothing but brackets or blanks': {
      markdown: '[one](<>) [two](< >) [three](%20)\n',
      messages: ['1:1-1:10', '1:11-1:21', '1:22-1:34'].map(
        (at, index) => `${at} Link \`${['one', 'two', 'three'][index]}\` has no destination`,
      ),
    },
    'a bare `#`': {
      markdown: '[Guide](#) and [topics](#)\n',
      messages: [
        '1:1-1:11 Link `Guide` leads to `#`, the top of this page; give it a destination, or `#top` where the top is meant',
        '1:16-1:27 Link `topics` leads to `#`, the top of this page; give it a destination, or `#top` where the top is meant',
      ],
    },
    'a scheme with nothing behind it': {
      markdown: '[Guide](https://)\n',
      messages: ['1:1-1:18 Link `Guide` has no destination behind `https://`'],
    },
    'a link without text': {
      markdown: '[](guide.md) [ ](guide.md) [&nbsp;](guide.md) [****](guide.md)[\u200B](a.md)\n',
      messages: [
        '1:1-1:13 Link to `guide.md` has no text; say in the square brackets where it leads',
        '1:14-1:27 Link to `guide.md` has no text; say in the square brackets where it leads',
        '1:28-1:46 Link to `guide.md` has no text; say in the square brackets where it leads',
        '1:63-1:72 Link to `a.md` has no text; say in the square brackets where it leads',
      ],
    },
    'a link of nothing at all': {
      markdown: 'A lambda []() in C++, <a href=""></a>\n',
      messages: [
        '1:10-1:14 Link has neither text nor destination, so no reader can see it',
        '1:23-1:34 Link has neither text nor destination, so no reader can see it',
      ],
    },
    'a reference without text': {
      markdown: '[][guide]\n\n[guide]: guide.md\n',
      messages: ['1:1-1:10 Link to `guide.md` has no text; say in the square brackets where it leads'],
    },
    'a definition without destination, once for all its links': {
      markdown: '[One][guide] and [two][guide] and [guide]\n\n[guide]: <>\n\n[guide]: guide.md\n',
      messages: ['3:1-3:12 Definition of `guide`, which link `One` uses, has no destination'],
    },
    'a reference without text whose definition is empty': {
      markdown: '[][guide]\n\n[guide]: #\n',
      messages: [
        '1:1-1:10 Link to `#` has no text; say in the square brackets where it leads',
        '3:1-3:11 Definition of `guide`, which a link uses, has no destination',
      ],
    },
    'a badge that leads nowhere': {
      markdown: '[![npm](https://img.example.org/npm.svg)]()\n',
      messages: ['1:1-1:44 Link `npm` has no destination'],
    },
    'an image that says it is decoration, alone in a link': {
      markdown: '[<img src="cat.png" alt="">](cat.html)\n\n<a href="cat.html"><img src="cat.png" alt=""></a>\n',
      messages: [
        '1:1-1:39 Link to `cat.html` has only an image with an empty `alt`; say there where the link leads',
        '3:1-3:20 Link to `cat.html` has only an image with an empty `alt`; say there where the link leads',
      ],
    },
    'an icon without a name': {
      markdown: '[<i class="fa fa-github"></i>](https://github.com)\n\n<a href="/"><span class="icon"></span></a>\n',
      messages: [
        '1:1-1:51 Link to `https://github.com` has no text beside its icon; say in a text, or in `aria-label`, where it leads',
        '3:1-3:13 Link to `/` has no text beside its icon; say in a text, or in `aria-label`, where it leads',
      ],
    },
    'HTML links without text': {
      markdown: 'An <a href="/guide"></a> and\n\n<div>\n<a href=/guide>\n  <b></b> <!-- nothing -->\n</a>\n</div>\n',
      messages: [
        '1:4-1:21 Link to `/guide` has no text; say between its tags, or in `aria-label`, where it leads',
        '4:1-4:16 Link to `/guide` has no text; say between its tags, or in `aria-label`, where it leads',
      ],
    },
    'HTML links without destination': {
      markdown: '<a href="">Guide</a> <A HREF=" ">Guide</A> <a href>Guide</a> <a class="button" href="#">Guide</a>\n',
      messages: [
        '1:4-1:11 Link `Guide` has no destination',
        '1:25-1:33 Link `Guide` has no destination',
        '1:47-1:51 Link `Guide` has no destination',
        '1:80-1:88 Link `Guide` leads to `#`, the top of this page; give it a destination, or `#top` where the top is meant',
      ],
    },
    'JSX links': {
      path: 'post.mdx',
      markdown: '<a href="/guide" />\n\n<a href="/guide"></a> [{/* title */}](/guide) <a href="">Guide</a> <Link to="">Guide</Link>\n',
      messages: [
        '1:1-1:20 Link to `/guide` has no text; say between its tags, or in `aria-label`, where it leads',
        '3:1-3:18 Link to `/guide` has no text; say between its tags, or in `aria-label`, where it leads',
        '3:23-3:46 Link to `/guide` has no text; say in the square brackets where it leads',
        '3:50-3:57 Link `Guide` has no destination',
        '3:74-3:79 Link `Guide` has no destination',
      ],
    },
    'a component of the options': {
      path: 'post.mdx',
      markdown: '<Anchor href="">Guide</Anchor>\n',
      options: { components: ['Anchor'] },
      messages: ['1:9-1:16 Link `Guide` has no destination'],
    },
    'links in headings, lists, quotations and tables': {
      markdown: '# [a]()\n\n- [b]()\n\n> [c]()\n\n| x |\n| - |\n| [d]() |\n',
      messages: ['1:3-1:8', '3:3-3:8', '5:3-5:8', '9:3-9:8'].map((at, index) => `${at} Link \`${'abcd'[index]}\` has no destination`),
    },
    'a long text, shortened in its middle': {
      markdown: `[${'one two '.repeat(20)}]()\n`,
      messages: ['1:1-1:165 Link `one two one two one two one two one two…one two one two` has no destination'],
    },
  },
})
