import { finalNewline } from '../../src/rules/final-newline.ts'
import { describeRule } from '../support/describe-rule.ts'

const text = 'The last line does not end with a line break'

describeRule(finalNewline, {
  valid: {
    'a line break at the end': 'One\n',
    'several line breaks at the end': 'One\n\n\n',
    'an empty file': { markdown: '', asWritten: true },
    'nothing but a byte order mark': { markdown: '\uFEFF', asWritten: true },
    'nothing but a line break': '\n',
    'a line break of the old Macintosh': { markdown: 'One\rTwo\r', asWritten: true },
  },
  invalid: {
    'a last line without a line break': { markdown: 'One\n\nTwo', messages: [`3:3-3:4 ${text}`], output: 'One\n\nTwo\n' },
    'a file of one line': { markdown: 'One', messages: [`1:3-1:4 ${text}`], output: 'One\n' },
    'a file of Windows, which gets its own line break': {
      markdown: 'One\r\nTwo',
      asWritten: true,
      messages: [`2:3-2:4 ${text}`],
      output: 'One\r\nTwo\r\n',
    },
    'front matter alone': { markdown: '---\ntitle: One\n---', messages: [`3:3-3:4 ${text}`], output: '---\ntitle: One\n---\n' },
    'a last line of spaces': { markdown: 'One\n  ', messages: [`2:2-2:3 ${text}`], output: 'One\n  \n' },
    'a character of two code units, underlined whole': { markdown: 'One 🚀', messages: [`1:5-1:7 ${text}`], output: 'One 🚀\n' },
    'an unclosed code block': { markdown: '```js\none', messages: [`2:3-2:4 ${text}`], output: '```js\none\n' },
  },
})
