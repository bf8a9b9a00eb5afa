import { noEmphasisAsHeading } from '../../src/rules/no-emphasis-as-heading.ts'
import { describeRule, md } from '../support/describe-rule.ts'

const BODY =
  'This paragraph is long enough to be the text of a section of its own, and the line above it is all that says what it is about.'

/** A bold line in the middle of a section, with text above and below it. */
const between = (line: string, body = BODY): string => `## One\n\nIntroduction.\n\n${line}\n\n${body}\n`

describeRule(noEmphasisAsHeading, {
  valid: {
    'real headings': `## One\n\n${BODY}\n\n### Two\n\n${BODY}\n`,
    'a full stop at the end, which makes a sentence of it': between('**Do it now.**'),
    'a question': between('**Can I undo it?**'),
    'a call': between('**🚨 Register now! 🚨**'),
    'a colon at the end, which makes a label of it': between('**Details:**'),
    'a full stop inside closing quotes': between('**He said “go.”**'),
    'punctuation of other scripts at the end': ['。', '：', '？', '！', '、', '؟', '۔', '।', '…']
      .map((mark) => between(`**Something${mark}**`))
      .join('\n'),
    'an arrow at the end': between('**Read on →**'),
    'a call-out that begins with a label': between('**Note: from here on it matters**'),
    'a call-out in Chinese': between('**注意：从这里开始很重要**'),
    'questions that begin with Q': `${between('**Q: What it is**')}\n**Q2: What it costs**\n\n${BODY}\n`,
    'a quotation': between('**“We never went back”**'),
    'a remark in brackets': between('**(more about this tomorrow)**'),
    'nothing but a number or signs': `${between('**2024**')}\n**\\* \\* \\***\n\n${BODY}\n`,
    'nothing but code': between('**`parse()`**'),
    'italics, which mostly are captions, bylines and asides': `${between('*Two*')}\n_Three_\n\n${BODY}\n`,
    'bold text with other text on its line': between('**Two** and more'),
    'two bold parts on a line': between('**Two** **Three**'),
    'a bold paragraph of two lines': between('**Two\nthree**'),
    'a bold line that goes on in the same paragraph': between('**Two**  \nthree'),
    'a bold line with attributes behind it': between('**Two**\n{: .note}'),
    'a sentence without its full stop, too long for a heading': between(
      `**${'The quick brown fox jumps over the lazy dog and'.repeat(2)} sleeps**`,
    ),
    'a lone line as long as a sentence, which may be one': between('**This is what changed everything for us**'),
    'a line at the very top, which may be a subtitle or a byline': md`
      ---
      title: Hello
      ---

      import Card from './card.js'

      **By Jane Doe**

      ${BODY}
    `,
    'a line below the import of a component': {
      path: 'post.mdx',
      markdown: `import Card from './card.js'\n\n**By Jane Doe**\n\n${BODY}\n`,
    },
    'a line under the title': `# Hello\n\n**A subtitle**\n\n${BODY}\n`,
    'a lone line right under a heading, which may be a date or a subtitle': `## Version 2\n\n**12 March 2024**\n\n${BODY}\n`,
    'a lone line behind an announcement': between(`The winner is:\n\n**Jane Doe**`),
    'a line that labels code': between('**Output**', '```\n1\n```'),
    'a line that labels a list': `${between('**Networking**', '- One\n- Two')}\n**Collections**\n\n- One\n- Two\n`,
    'a line that labels a table': between('**Sizes**', '| a | b |\n| - | - |\n| 1 | 2 |'),
    'a line above an image': between('**The old way**', '![A diagram](old.png)'),
    'a line below an image': between(`![A diagram](old.png)\n\n**Figure 1**`),
    'a line below a linked image': between(`[![A diagram](old.png)](old.png)\n\n**Figure 1**`),
    'a line below an HTML figure': between(`<figure><img src="a.png" alt="A"></figure>\n\n**Figure 1**`),
    'a line below a component': { path: 'post.mdx', markdown: between(`<Chart id="x" />\n\n**Figure 1**`) },
    'a line below a table': between('| a |\n| - |\n| 1 |\n\n**Table 1**'),
    'a list of terms': between('**Term**', 'What it means.\n\n**Other term**\n\nWhat that means.'),
    'a name with a short text before the next heading': between('**Jane Doe**', 'Chief Engineer.\n\n## Two\n\nText.'),
    'definitions with a colon': between('**Term**', `: ${BODY}`),
    'a sentence that goes on below': between('**Rust**', `is a language, and ${BODY}`),
    'two bold lines on end': between('**Jane Doe**\n\n**Chief Engineer**'),
    'a line that stands before a heading': '## One\n\nText.\n\n**Thanks to everybody**\n\n## Two\n\nText.\n',
    'the last line of a post': `## One\n\n${BODY}\n\n**Happy coding**\n`,
    'a sign-off with a name': '## One\n\nText.\n\n**See you soon**\n\nJane\n',
    'a line that comes again, as the speakers of an interview do': between(
      '**Jane**',
      `${BODY}\n\n**Joe**\n\n${BODY}\n\n**jane**\n\n${BODY}\n\n**Joe**\n\n${BODY}`,
    ),
    'a link, as in a list of links': between('**[One](/one)**', `${BODY}\n\n**[Two](/two)**\n\n${BODY}`),
    'an image in the line': between('**![Logo](logo.png) Two**'),
    'HTML in the line': between('**<span>Two</span>**'),
    'a line in a list item': `- Item\n\n  **Two**\n\n  ${BODY}\n`,
    'a line in a quotation': `> Text.\n>\n> **Two**\n>\n> ${BODY}\n`,
    'a line in a footnote': `Text.[^1]\n\n[^1]: Text.\n\n    **Two**\n\n    ${BODY}\n`,
    'a line in an HTML element': between(`<details>\n\nText.\n\n**Two**\n\n${BODY}\n\n</details>`, ''),
    'a line in a component': { path: 'post.mdx', markdown: `<Card>\n\nText.\n\n**Two**\n\n${BODY}\n\n</Card>\n` },
    'a line in an admonition': between(`:::note[Title]\n\nText.\n\n**Two**\n\n${BODY}\n\n:::`, ''),
    'a line in nested admonitions': between(`::::note\n\n:::tip\n\nText.\n\n:::\n\nText.\n\n**Two**\n\n${BODY}\n\n::::`, ''),
    'a line in an indented admonition': between(`!!! note\n\n    **Two**\n\n    ${BODY}`),
    'a line in a Hugo shortcode': between(`{{% note %}}\n\nText.\n\n**Two**\n\n${BODY}\n\n{{% /note %}}`, ''),
    'a line in a Liquid block': between(`{% capture x %}\n\nText.\n\n**Two**\n\n${BODY}\n\n{% endcapture %}`, ''),
    'a line under a heading of level 6, below which there is none': `###### One\n\nIntroduction.\n\n**Two**\n\n${BODY}\n`,
    'a line in HTML': between('<b>Two</b>'),
  },
  invalid: {
    'a bold line that begins a section': {
      markdown: between('**Install**'),
      messages: ['5:1-5:12 Bold line stands for a heading; write `### Install`'],
    },
    'underscores for stars': {
      markdown: between('__Install__'),
      messages: ['5:1-5:12 Bold line stands for a heading; write `### Install`'],
    },
    'bold in italics, and the reverse': {
      markdown: between('***Install***', `${BODY}\n\n**_Use_**\n\n${BODY}\n\n_**Remove**_\n\n${BODY}`),
      messages: [
        '5:1-5:14 Bold line stands for a heading; write `### Install`',
        '9:1-9:10 Bold line stands for a heading; write `### Use`',
        '13:1-13:13 Bold line stands for a heading; write `### Remove`',
      ],
    },
    'a line that heads several short blocks': {
      markdown: between('**Install**', 'Run this:\n\n```sh\nnpm install\n```'),
      messages: ['5:1-5:12 Bold line stands for a heading; write `### Install`'],
    },
    'long lines that stand together': {
      markdown: between('**1. The first thing that one wants to know**', `${BODY}\n\n**2. The second thing that one asks for**\n\n${BODY}`),
      messages: [
        '5:1-5:46 Bold line stands for a heading; write `### 1. The first thing that one wants to know`',
        '9:1-9:42 Bold line stands for a heading; write `### 2. The second thing that one asks for`',
      ],
    },
    'a line right under a heading, where another one follows': {
      markdown: `## One\n\n**Two**\n\n${BODY}\n\n**Three**\n\n${BODY}\n`,
      messages: ['3:1-3:8 Bold line stands for a heading; write `### Two`', '7:1-7:10 Bold line stands for a heading; write `### Three`'],
    },
    'lines in Chinese, with a colon inside': {
      markdown: between('**背景移除：超越抠图**', `${BODY}\n\n**图像放大与增强**\n\n${BODY}`),
      messages: [
        '5:1-5:14 Bold line stands for a heading; write `### 背景移除：超越抠图`',
        '9:1-9:12 Bold line stands for a heading; write `### 图像放大与增强`',
      ],
    },
    'a link, where a line without one stands in the same section': {
      markdown: between('**[Two](/two)**', `${BODY}\n\n**Three**\n\n${BODY}`),
      messages: ['5:1-5:16 Bold line stands for a heading; write `### Two`', '9:1-9:10 Bold line stands for a heading; write `### Three`'],
    },
    'signs at the end that belong to the name': {
      markdown: between('**C#**', `${BODY}\n\n**Growth of 5%**\n\n${BODY}\n\n**Use (in short)**\n\n${BODY}`),
      messages: [
        '5:1-5:7 Bold line stands for a heading; write `### C#`',
        '9:1-9:17 Bold line stands for a heading; write `### Growth of 5%`',
        '13:1-13:19 Bold line stands for a heading; write `### Use (in short)`',
      ],
    },
    'a picture behind the last word': {
      markdown: between('**Install 🚀**'),
      messages: ['5:1-5:15 Bold line stands for a heading; write `### Install 🚀`'],
    },
    'code in the line': {
      markdown: between('**Use `x`**'),
      messages: ['5:1-5:12 Bold line stands for a heading; write `### Use x`'],
    },
    'the level under the heading above, also after a deeper part': {
      markdown: `## One\n\n#### Deep\n\nText.\n\n**Five**\n\n${BODY}\n\n# Top\n\nText.\n\n**Two**\n\n${BODY}\n`,
      messages: ['7:1-7:9 Bold line stands for a heading; write `##### Five`', '15:1-15:8 Bold line stands for a heading; write `## Two`'],
    },
    'the level under an HTML heading': {
      markdown: `<h3 id="x">One</h3>\n\nText.\n\n**Two**\n\n${BODY}\n`,
      messages: ['5:1-5:8 Bold line stands for a heading; write `#### Two`'],
    },
    'the level under a JSX heading': {
      path: 'post.mdx',
      markdown: `<h3>One</h3>\n\nText.\n\n**Two**\n\n${BODY}\n`,
      messages: ['5:1-5:8 Bold line stands for a heading; write `#### Two`'],
    },
    'the level under the front matter title': {
      markdown: `---\ntitle: Hello\n---\n\nText.\n\n**One**\n\n${BODY}\n`,
      messages: ['7:1-7:8 Bold line stands for a heading; write `## One`'],
    },
    'no level where there is neither a heading above nor a title': {
      markdown: `Text.\n\n**One**\n\n${BODY}\n`,
      messages: ['3:1-3:8 Bold line "One" stands for a heading'],
    },
    'a line with a comment or a definition between it and the text above': {
      markdown: between(`[x]: /x\n\n<!-- more -->\n\n**Two**`),
      messages: ['9:1-9:8 Bold line stands for a heading; write `### Two`'],
    },
    'a line behind an element that is closed, or never closed': {
      markdown: between(`<div>\n\nText.\n\n</div>\n\nText with a {{< figure >}}.\n\n**Two**\n\n${BODY}\n\n<p>\n\nText.\n\n**Three**`),
      messages: [
        '13:1-13:8 Bold line stands for a heading; write `### Two`',
        '21:1-21:10 Bold line stands for a heading; write `### Three`',
      ],
    },
    'a line behind an admonition': {
      markdown: between(`:::note\nText.\n:::\n\nText.\n\n**Two**`),
      messages: ['11:1-11:8 Bold line stands for a heading; write `### Two`'],
    },
  },
})
