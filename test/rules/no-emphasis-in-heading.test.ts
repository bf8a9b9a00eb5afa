import { noEmphasisInHeading } from '../../src/rules/no-emphasis-in-heading.ts'
import { describeRule } from '../support/describe-rule.ts'

const bold = (text: string): string => `Heading "${text}" is wrapped whole in bold; a heading is emphasised already`
const italic = (text: string): string => `Heading "${text}" is wrapped whole in italics; a heading is emphasised already`

describeRule(noEmphasisInHeading, {
  valid: {
    'a plain heading': '## One\n',
    'emphasis on a part': '## One **two**\n\n## *One* two\n',
    'two emphasised parts': '## **One** **two**\n',
    'a bold number before the text': '## **1.** One\n',
    'text behind the emphasis': '## **One**: two\n',
    'an emphasised link text': '## [**One**](/one)\n',
    'struck text': '## ~~One~~\n',
    code: '## `**One**`\n',
    'markers that are escaped': '## \\*\\*One\\*\\*\n',
    'markers that stay text': '## ** One **\n',
    'a bold paragraph, which is no heading': '**One**\n',
    'braces behind the emphasis that are no id': '## **One** {two}\n',
    'emphasis that holds nothing to see': '## **&nbsp;**\n',
    'an HTML element': '## <b>One</b>\n',
    'an anchor before the emphasis': '## <a id="x"></a> **One**\n',
  },
  invalid: {
    stars: { markdown: '## **One**\n', messages: [`1:1-1:11 ${bold('One')}`], output: '## One\n' },
    underscores: { markdown: '## __One__\n', messages: [`1:1-1:11 ${bold('One')}`], output: '## One\n' },
    'a star': { markdown: '## *One*\n', messages: [`1:1-1:9 ${italic('One')}`], output: '## One\n' },
    'an underscore': { markdown: '## _One_\n', messages: [`1:1-1:9 ${italic('One')}`], output: '## One\n' },
    'bold in italics, all at once': { markdown: '## ***One***\n', messages: [`1:1-1:13 ${bold('One')}`], output: '## One\n' },
    'different markers, one in the other': {
      markdown: '## **_One_**\n\n## _**Two**_\n',
      messages: [`1:1-1:13 ${bold('One')}`, `3:1-3:13 ${bold('Two')}`],
      output: '## One\n\n## Two\n',
    },
    'a number and a full stop': { markdown: '### **1. One?**\n', messages: [`1:1-1:16 ${bold('1. One?')}`], output: '### 1. One?\n' },
    'an id behind it, which stays': {
      markdown: '## **Seek: X** {#id}\n',
      messages: [`1:1-1:21 ${bold('Seek: X')}`],
      output: '## Seek: X {#id}\n',
    },
    'a comment behind it, which stays': {
      markdown: '## **One** <!-- #id -->\n',
      messages: [`1:1-1:24 ${bold('One')}`],
      output: '## One <!-- #id -->\n',
    },
    'emphasis on a part inside, which stays': {
      markdown: '## **One *two* three**\n\n## __One `_` _two_ three__\n',
      messages: [`1:1-1:23 ${bold('One two three')}`, `3:1-3:27 ${bold('One _ two three')}`],
      output: '## One *two* three\n\n## One `_` _two_ three\n',
    },
    'a link inside, which stays': {
      markdown: '## **[One](/one)**\n',
      messages: [`1:1-1:19 ${bold('One')}`],
      output: '## [One](/one)\n',
    },
    'code and escapes inside, which stay': {
      markdown: '## **Use `a_b` \\* snake_case**\n',
      messages: [`1:1-1:31 ${bold('Use a_b * snake_case')}`],
      output: '## Use `a_b` \\* snake_case\n',
    },
    'a closing marker, which stays': { markdown: '## **One** ##\n', messages: [`1:1-1:14 ${bold('One')}`], output: '## One ##\n' },
    'a setext heading': { markdown: '**One**\n-------\n', messages: [`1:1-2:8 ${bold('One')}`], output: 'One\n-------\n' },
    'what would be a list in a paragraph but not in a heading': {
      markdown: '## **- One**\n\n## **# Two**\n',
      messages: [`1:1-1:13 ${bold('- One')}`, `3:1-3:13 ${bold('# Two')}`],
      output: '## - One\n\n## # Two\n',
    },
    'a quoted heading': { markdown: '> ## **One**\n', messages: [`1:3-1:13 ${bold('One')}`], output: '> ## One\n' },
    'a heading in Chinese': { markdown: '## **闭门见解：**\n', messages: [`1:1-1:13 ${bold('闭门见解：')}`], output: '## 闭门见解：\n' },
    'a name that ends with a hash sign': { markdown: '## **C#**\n', messages: [`1:1-1:10 ${bold('C#')}`], output: '## C#\n' },
    'a setext heading that would become a list': {
      markdown: '**1. One**\n---\n',
      messages: [`1:1-2:4 ${bold('1. One')} (no fix: without its markers the line could be read as something else than a heading)`],
    },
    'a setext heading that would become a table': {
      markdown: '**One |**\n---\n',
      messages: [`1:1-2:4 ${bold('One |')} (no fix: without its markers the line could be read as something else than a heading)`],
    },
    'a setext heading that would become code in MDX': {
      path: 'post.mdx',
      markdown: '**import one**\n---\n',
      messages: [`1:1-2:4 ${bold('import one')} (no fix: without its markers the line could be read as something else than a heading)`],
    },
    'a hash sign at the end that would close the heading': {
      markdown: '## **One #**\n',
      messages: [`1:1-1:13 ${bold('One #')} (no fix: the \`#\` at its end would close the heading and vanish)`],
    },
    'a loose star inside that might find a partner': {
      markdown: '## **5 * 3**\n',
      messages: [`1:1-1:13 ${bold('5 * 3')} (no fix: a \`*\` or \`_\` in it could then pair up with another one)`],
    },
    'a part that is emphasised at the very edge, where markers run together': {
      markdown: '## ***One** two*\n',
      messages: [`1:1-1:17 ${italic('One two')} (no fix: which of its markers go together cannot be told)`],
    },
    'attributes that belong to the emphasis': {
      markdown: '## **One**{: .red}\n',
      messages: [`1:1-1:19 ${bold('One')} (no fix: the attributes at its end would become those of the heading)`],
    },
    ...Object.fromEntries(
      (
        [
          ['__init_subclass__', bold('init_subclass')],
          ['__DIR__', bold('DIR')],
          ['**__str__**', bold('str')],
          ['_config.yml_', italic('config.yml')],
          ['*.config.*', italic('.config.')],
          ['**/build/**', bold('/build/')],
          ['**snake_case**', bold('snake_case')],
        ] as const
      ).map(([name, message]) => [
        `the name ${name}, of which the markers may be a part`,
        {
          markdown: `## ${name}\n`,
          messages: [`1:1-1:${4 + name.length} ${message} (no fix: its markers may be a part of a name, which belongs in backticks)`],
        },
      ]),
    ),
    'an id inside the emphasis that would become the heading’s': {
      markdown: '## **One {#one}**\n',
      messages: [`1:1-1:18 ${bold('One {#one}')} (no fix: the attributes at its end would become those of the heading)`],
    },
  },
})
